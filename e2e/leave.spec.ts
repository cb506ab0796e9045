import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { field, PASSPHRASE, unlock } from "./support/lock.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { expectOurs, pairBrowsers } from "./support/two/pair.ts";
import { button, databases, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { leaving, ours, recovery } = words;
const { ways, confirm, kept, day } = leaving;

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

/** What stands on each page of the room, to the letter. */
async function allPages(page: Page): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const [place, shown] of [
    ["talk", page.getByRole("heading", { name: words.common.limits.title, exact: true })],
    ["us", button(page, leaving.section.open)],
    ["today", page.getByRole("heading", { level: 1 })],
  ] as const) {
    await goTo(page, place);
    await expect(shown).toBeVisible();
    texts.push(await page.locator("main").innerText());
  }
  return texts;
}

const copyOf = (page: Page) => page.getByRole("heading", { level: 1, name: kept.title });

test(
  "safety:S7 one keeps a day for ending it and lets it go, then ends it now: both get the same copy to read, and nothing else",
  ONCE,
  async ({ page, newDevice }) => {
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

    await test.step("a day, through a restart, on this phone alone", async () => {
      await press(page, ways.later.name);
      await giveAndGo(page, confirm.later.go);
      await expect(page.getByText(day.done)).toBeVisible();
      await press(page, ways.stay);
      await page.reload();
      await unlock(page);
      await openWays(page);
      await expect(heading(page, day.title)).toHaveCount(0);
      await lookAtDay(page);
      await expect(heading(page, day.title)).toBeVisible();
      await openWays(guest);
      await lookAtDay(guest);
      await expect(guest.getByText(day.none)).toBeVisible();
      await press(page, day.letGo);
      await expect(page.getByText(day.gone)).toBeVisible();
    });

    await press(page, ways.now.name);
    await giveAndGo(page, confirm.now.go);
    for (const each of [page, guest]) {
      await expect(copyOf(each)).toBeVisible();
      await expect(each.getByText(kept.ended)).toBeVisible();
      await expectAccessible(each);
    }
    await guest.reload();
    await unlock(guest);
    // What is over is not what the lock opens first: it is read from the own pages.
    await press(guest, ours.own.ours);
    await expect(copyOf(guest)).toBeVisible();
  },
);

test(
  "safety:S7 one leaves without a word: the other's pages stay as they were, and the copy can be removed",
  ONCE,
  async ({ page, newDevice }) => {
    const guest = await (await newDevice()).context.newPage();
    await pairBrowsers(page, guest);
    const before = await allPages(page);
    await openWays(guest);
    await press(guest, ways.never.name);
    await giveAndGo(guest, confirm.never.go);
    await expect(guest.getByText(kept.left)).toBeVisible();
    await page.reload();
    await unlock(page);
    await expectOurs(page);
    expect(await allPages(page)).toEqual(before);

    await test.step("safety:S5 removing the copy asks the passphrase, and leaves the own pages", async () => {
      await press(guest, kept.remove.open);
      await giveAndGo(guest, kept.remove.go);
      await expect.poll(() => databases(guest)).toEqual(["counterpoint"]);
    });
  },
);
