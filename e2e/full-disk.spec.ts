import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, expectKept, goTo, keptLine, note, openBook, pickThree, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

const { shell, firstMinute } = words;

/** Leaves the browser no room for this address; without a size, as much as the device has. */
async function quota(page: Page, browser: CDPSession, quotaSize?: number): Promise<void> {
  const origin = new URL(page.url()).origin;
  await browser.send("Storage.overrideQuotaForOrigin", { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

/** What this address has on the disk, once nothing more of the app is on its way there. */
async function settledUsage(page: Page): Promise<number> {
  let usage = -1;
  const grown = async (): Promise<number> => {
    const before = usage;
    ({ usage = 0 } = await page.evaluate(() => navigator.storage.estimate()));
    return usage - before;
  };
  await expect.poll(grown, { intervals: [1000] }).toBe(0);
  return usage;
}

/** Long enough that a few dozen fill the room that is left; different each time, so that nothing is compressed away. */
const longNote = (turn: number): string => `${turn} `.padEnd(3900, `the ${turn * 7919} birds `);

test("on a full device nothing is called kept, nothing vanishes, and trying again keeps it", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await workerReady(page);
  const browser = await context.newCDPSession(page);
  // Room for what the browser makes of the code when it comes from the worker's store, and for some dozen notes.
  await quota(page, browser, (await settledUsage(page)) + 600_000);
  await openBook(page);
  await answer(page, "close");
  const alert = page.getByRole("alert");
  let turn = 0;
  // One note at least: the browser itself may take the room that was left meanwhile.
  do {
    expect(turn, "the device is never full").toBeLessThan(100);
    turn += 1;
    await note(page).fill(longNote(turn));
    await note(page).blur();
    await expect(page.getByText(shell.keeping)).toHaveCount(0);
  } while (!(await alert.isVisible()));
  await expect(alert).toContainText(shell.notKept.full);
  await expect(page.getByText(shell.notKeptShort).first()).toBeVisible();
  await expect(keptLine(page)).toHaveCount(0);
  await goTo(page, "balance");
  await expect(page.getByRole("alert")).toContainText(shell.notKept.full);
  await expect(page.getByRole("list", { name: words.balance.list })).toContainText(longNote(turn));
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");

  await press(page, shell.tryAgain);
  await expect(page.getByRole("alert")).toContainText(shell.notKept.full);
  await quota(page, browser);
  await press(page, shell.tryAgain);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(note(page)).toHaveValue(longNote(turn));
});

test("a first evening that finds no room says so, and is kept once there is some", async ({ page, context }) => {
  await page.goto("/");
  const browser = await context.newCDPSession(page);
  await quota(page, browser, 1);
  await press(page, firstMinute.welcome.alone);
  await pickThree(page);
  await press(page, firstMinute.sliders.next);
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toHaveCount(0);
  await expect(page.getByRole("alert")).toContainText(firstMinute.done.failed);
  await quota(page, browser);
  await press(page, shell.tryAgain);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
});
