import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { expectOpen, field, PASSPHRASE, said, setLock, unlock } from "./support/lock.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { visited } from "./support/traces.ts";
import { button, databases, goTo, heading, openBook, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { backup, recovery, shell } = words;
const { section, ask, show, check, done } = recovery;
async function unlockUs(page: Page): Promise<void> {
  await unlock(page);
  await expectOpen(page);
  await goTo(page, "us");
}

/** A person who has kept an evening and set a lock stands on Us of the open book. */
async function openLocked(page: Page): Promise<void> {
  await openBook(page);
  await goTo(page, "us");
  await expect(page.getByText(section.needsLock)).toBeVisible();
  await setLock(page);
  await unlockUs(page);
}

const shown = (page: Page): Promise<readonly string[]> =>
  page.getByRole("list", { name: show.list }).getByRole("listitem").allInnerTexts();

/** Walks from the offer to the words that are set, by keyboard where it can, and stops at every screen. */
async function* makeWords(page: Page): AsyncGenerator<string, readonly string[], undefined> {
  await button(page, section.make).press("Enter");
  await expect(heading(page, recovery.title)).toBeFocused();
  yield "what they do";
  await field(page, recovery.passphrase).fill("not this one");
  await field(page, recovery.passphrase).press("Enter");
  await expect(page.getByText(said.wrong)).toBeVisible();
  yield "a wrong passphrase";
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await field(page, recovery.passphrase).press("Enter");
  await expect(heading(page, show.title)).toBeFocused();
  const made = await shown(page);
  expect(made).toHaveLength(24);
  yield "the words";
  await button(page, show.next).press("Enter");
  await expect(heading(page, check.title)).toBeFocused();
  await button(page, check.done).press("Enter");
  await expect(page.getByText(check.missing)).toHaveCount(4);
  yield "words that are missing";
  for (const label of await page.locator("main label").allInnerTexts()) {
    await field(page, label).fill(made[Number(/\d+/.exec(label)?.[0]) - 1] ?? "");
  }
  await page.locator("main input").last().press("Enter");
  await expect(heading(page, done.title)).toBeFocused();
  yield "set";
  await button(page, done.close).press("Enter");
  await expect(button(page, section.change)).toBeFocused();
  yield "words that are set";
  return made;
}

test("safety:S1 safety:S12 words are made after the passphrase was asked again, and are there after the next unlocking", async ({
  page,
  relay,
}) => {
  await openLocked(page);
  const [yes, no] = [button(page, section.make), button(page, section.notNow)];
  expect({ ...(await looksOf(no)), ...(await sizeOf(no)) }).toEqual({
    ...(await looksOf(yes)),
    ...(await sizeOf(yes)),
  });
  for await (const name of makeWords(page)) {
    // To the end of the page, where the bar at the foot of a phone lies over no button.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await test.step(name, () => expectAccessible(page));
  }
  const history = await visited(page);
  const places = ["/", "/us"].map((place) => `${relay.origin}${place}`);
  expect(history.map(({ url }) => url).filter((url) => !places.includes(url))).toEqual([]);
  expect(new Set(history.map(({ title }) => title))).toEqual(new Set([shell.name]));
  await page.reload();
  await unlockUs(page);
  await expect(page.getByText(section.set)).toBeVisible();
});

test("safety:S16 “not now” is the last that is heard of it, also after the next unlocking", ONCE, async ({ page }) => {
  await openLocked(page);
  await press(page, section.notNow);
  await expect(page.getByText(section.declined)).toBeVisible();
  await page.reload();
  await unlock(page);
  await expectOpen(page);
  for (const place of ["today", "balance", "talk"] as const) {
    await goTo(page, place);
    await expect(page.getByText(/recovery words|24 words/i)).toHaveCount(0);
  }
  await goTo(page, "us");
  await expect(page.getByText(section.declined)).toBeVisible();
  await expect(page.getByText(section.offer)).toHaveCount(0);
});

test(
  "safety:S12 what is printed are the 24 words on one sheet, and nothing that says what they are for",
  ONCE,
  async ({ page }) => {
    await openLocked(page);
    await press(page, section.make);
    await field(page, recovery.passphrase).fill(PASSPHRASE);
    await press(page, ask.show);
    await expect(heading(page, show.title)).toBeVisible();
    const made = await shown(page);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => document.body.innerText.split(/\s+/).filter((text) => text !== ""));
    expect(printed).toEqual(made);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: "screen" });
    await press(page, show.stop);
    await expect(page.getByText(section.offer)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(heading(page, words.us.title)).toBeVisible();
  },
);

test(
  "safety:S16 safety:S1 a lost device comes back from a backup with words and passphrase, and not with another passphrase",
  ONCE,
  async ({ page, newDevice }, info) => {
    await openLocked(page);
    const walk = makeWords(page);
    let step = await walk.next();
    while (step.done !== true) step = await walk.next();
    const paper = step.value;
    await press(page, backup.seal.open);
    await expect(page.getByText(backup.seal.wordsText)).toBeVisible();
    await field(page, backup.bookPassphrase).fill(PASSPHRASE);
    const waiting = page.waitForEvent("download");
    await press(page, backup.seal.make);
    const file = info.outputPath("notes.age");
    await (await waiting).saveAs(file);
    expect((await readFile(file)).toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);

    const other = await (await newDevice()).context.newPage();
    await other.goto("/");
    await press(other, words.firstMinute.welcome.restore);
    await field(other, backup.restore.file).setInputFiles(file);
    await field(other, recovery.entry.words).fill(paper.map((word, at) => `${at + 1}. ${word.slice(0, 4)}`).join("\n"));
    await field(other, recovery.entry.passphrase).fill("not this one");
    await press(other, recovery.entry.open);
    await expect(other.getByRole("alert")).toBeVisible();
    expect(await databases(other)).toEqual([]);
    await field(other, recovery.entry.passphrase).fill(PASSPHRASE);
    await press(other, recovery.entry.open);
    await expect(other.getByRole("region", { name: backup.restore.inside })).toBeVisible();
    await test.step("axe", () => expectAccessible(other));
    await press(other, backup.first.add);
    await goTo(other, "balance");
    await expect(heading(other, words.balance.evenings)).toBeVisible();
  },
);

test.describe("at 320 points", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test(
    "nothing about the words is cut off at the side, from left to right or from right to left",
    ONCE,
    async ({ page }) => {
      await openLocked(page);
      for await (const name of makeWords(page)) {
        for (const direction of ["rtl", "ltr"]) {
          const wide = await page.evaluate((dir) => {
            document.documentElement.dir = dir;
            const room = document.documentElement.clientWidth;
            const out = [...document.querySelectorAll("main *")].filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return width > 1 && (left < -1 || right > room + 1);
            });
            return [document.documentElement.scrollWidth > room, out.map(({ outerHTML }) => outerHTML.slice(0, 120))];
          }, direction);
          expect(wide, `${name}, ${direction}`).toEqual([false, []]);
        }
      }
    },
  );
});
