import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectLocked, expectOpen, lock, setLock, unlock } from "./support/lock.ts";
import { expectKept, goTo, heading, note, openBook, ownPage, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const EVENING = new Date("2026-11-24T20:00:00+01:00");
const SEVEN_MINUTES = 7 * 60_000;

// The clock is the test's, in all tabs; it runs on by itself until it is put forward.
test.beforeEach(({ page }) => page.clock.install({ time: EVENING }));

/** A book that locks itself after five minutes, as it does where nobody has said otherwise, open on Today. */
async function openUnlocked(page: Page): Promise<void> {
  await unlock(page);
  await expectOpen(page);
  await goTo(page, "today");
}

test("safety:S10 after five minutes without a touch the book locks, what was half typed is kept, and no sleep outlasts it", async ({
  page,
}) => {
  await openBook(page);
  await setLock(page);
  await openUnlocked(page);
  await note(page).pressSequentially("half a thou");
  await page.clock.fastForward("04:50");
  await expect(note(page)).toHaveValue("half a thou");
  await note(page).press("g");
  await page.clock.fastForward("04:50");
  await expect(note(page)).toBeVisible();
  await page.clock.fastForward("00:20");
  await expectLocked(page);
  await unlock(page);
  await expectOpen(page);
  await expect(note(page)).toHaveValue("half a thoug");

  await test.step("a page that slept through its time is closed when it wakes, before it shows anything", async () => {
    await note(page).fill("asleep");
    await note(page).blur();
    await expectKept(page);
    await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + SEVEN_MINUTES);
    const shown = await page.evaluate(() => {
      document.dispatchEvent(new Event("visibilitychange"));
      return document.body.checkVisibility();
    });
    expect(shown).toBe(false);
    await expectLocked(page);
    await unlock(page);
    await expectOpen(page);
    await expect(note(page)).toHaveValue("asleep");
  });

  await test.step("an evening that nobody has said keep to is not lost while the phone lies face down", async () => {
    await goTo(page, "talk");
    await press(page, words.talk.evening.open);
    await ownPage(page);
    await page.clock.fastForward("10:00");
    await expect(heading(page, words.firstMinute.page.title)).toBeVisible();
    await page.clock.fastForward("20:01");
    await expectLocked(page);
  });
});

test("safety:S10 all tabs lock together, and one that is used keeps the others open", async ({ page, context }) => {
  await openBook(page);
  const other = await context.newPage();
  await other.goto("/");
  await expect(slider(other, "close")).toBeVisible();
  // A lock that is set in one tab closes the other, which had the book open without one.
  await note(other).pressSequentially("from the other tab");
  await expectKept(other);
  await setLock(page);
  await expectLocked(other);
  await openUnlocked(page);
  await openUnlocked(other);
  await expect(note(other)).toHaveValue("from the other tab");
  await other.clock.fastForward("04:50");
  await note(page).press("a");
  await expect(note(other)).toHaveValue(/^a/);
  await other.clock.fastForward("00:30");
  await expect(note(other)).toBeVisible();
  await goTo(page, "us");
  await press(page, lock.now);
  await expectLocked(page);
  await expectLocked(other);
});

test("safety:S17 behind quick exit the book is locked, in every tab", async ({ page, context }) => {
  await openBook(page);
  await setLock(page);
  await unlock(page);
  await expectOpen(page);
  const other = await context.newPage();
  await other.goto("/");
  await expectLocked(other);
  await unlock(other);
  await expectOpen(other);
  await page.getByRole("link", { name: words.shell.exit }).click();
  await expect(page).toHaveURL("/away.html");
  await page.goto("/");
  await press(page, words.shell.open);
  for (const tab of [page, other]) await expectLocked(tab);
  await unlock(page);
  await expectOpen(page);
});
