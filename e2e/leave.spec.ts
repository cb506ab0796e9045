import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { expectLocked, field, PASSPHRASE, unlock } from "./support/lock.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { ourPages } from "./support/two/our-room.ts";
import { expectOurs, pairAnew, pairBrowsers } from "./support/two/pair.ts";
import { button, databases, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { leaving, ours, recovery } = words;
const { ways, confirm, kept, day, due, past } = leaving;

async function openWays(page: Page): Promise<void> {
  await goTo(page, "us");
  await press(page, leaving.section.open);
  await expect(heading(page, leaving.title)).toBeFocused();
}

async function giveAndGo(page: Page, go: string): Promise<void> {
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await press(page, go);
}

async function lookAtDay(page: Page): Promise<void> {
  await press(page, day.look);
  await giveAndGo(page, day.show);
}

/** The app is opened again, so many hours later. */
async function openLater(page: Page, hours: number): Promise<void> {
  await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
  await page.goto("/");
  await unlock(page);
  await expectOurs(page);
}

const copyOf = (page: Page) => page.getByRole("heading", { level: 1, name: kept.title });

async function expectCopies(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await expect(copyOf(page)).toBeVisible();
    await expect(page.getByText(kept.ended)).toBeVisible();
  }
}

test("safety:S7 later: a day that one phone alone knows, on which it asks; and now: both get the same copy to read, and nothing else", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  await openWays(page);
  await test.step("safety:S27 the ways and staying look the same", async () => {
    const [first, ...others] = [ways.now.name, ways.later.name, ways.never.name, ways.stay];
    const looks = async (name: string) => ({
      ...(await looksOf(button(page, name))),
      ...(await sizeOf(button(page, name))),
    });
    for (const other of others) expect(await looks(other)).toEqual(await looks(first));
  });
  await expectAccessible(page);

  await test.step("a day can be kept, looked at behind the passphrase, and let go", async () => {
    await press(page, ways.later.name);
    await giveAndGo(page, confirm.later.go);
    await expect(page.getByText(day.done)).toBeVisible();
    await lookAtDay(page);
    await expect(heading(page, day.title)).toBeVisible();
    await press(page, day.letGo);
    await expect(page.getByText(day.gone)).toBeVisible();
  });

  await test.step("one that is kept comes, through a restart, on this phone alone, and asks", async () => {
    await press(page, ways.later.name);
    await giveAndGo(page, confirm.later.go);
    await expect(page.getByText(day.done)).toBeVisible();
    for (const each of [page, guest]) await openLater(each, 24);
    await expect(page.getByText(due.line)).toBeVisible();
    await expectAccessible(page);
    await expect(guest.getByText(due.line)).toHaveCount(0);
    await openWays(guest);
    await lookAtDay(guest);
    await expect(guest.getByText(day.none)).toBeVisible();
    await press(page, due.look);
    await openWays(page);
    await lookAtDay(page);
    await expect(heading(page, due.title)).toBeVisible();
    await press(page, due.go);
    await giveAndGo(page, confirm.now.go);
    await expectCopies([page, guest]);
    for (const each of [page, guest]) await expectAccessible(each);
  });

  await test.step("what is over is not what the lock opens first: both begin anew, beside the copy", async () => {
    for (const each of [page, guest]) {
      await each.reload();
      await unlock(each);
      await expect(button(each, ours.own.ours)).toBeVisible();
      await goTo(each, "us");
    }
    await pairAnew({ page, name: "Ana" }, { page: guest, name: "Ben" });
  });

  await test.step("now", async () => {
    await openWays(page);
    await press(page, ways.now.name);
    await giveAndGo(page, confirm.now.go);
    await expectCopies([page, guest]);
    await guest.reload();
    await unlock(guest);
    await goTo(guest, "us");
    await expect(heading(guest, past.title)).toBeVisible();
    await press(guest, ours.own.ours);
    await expect(copyOf(guest)).toBeVisible();
  });
});

test("safety:S7 not at all: one leaves without a word, the other's pages stay as they were, and the copy can be removed", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  const before = await ourPages(page);
  await openWays(guest);
  await press(guest, ways.never.name);
  await giveAndGo(guest, confirm.never.go);
  await expect(guest.getByText(kept.left)).toBeVisible();
  await page.reload();
  await unlock(page);
  await expectOurs(page);
  expect(await ourPages(page)).toEqual(before);

  await test.step("safety:S5 removing the copy asks the passphrase, and leaves the own pages", async () => {
    await press(guest, kept.remove.open);
    await giveAndGo(guest, kept.remove.go);
    await expectLocked(guest);
    expect(await databases(guest)).toEqual(["counterpoint"]);
  });
});
