import { seededChance } from "@counterpoint/kernel";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { type DayOnScreen, readDay, reportKept } from "./support/kept.ts";
import { openProfile, type Profile } from "./support/profile.ts";
import { goTo, heading, note, openBook, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const KILLS = 10;
const SEED = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const EVENING = "2026-11-24T20:00:00+01:00";
const LETTERS = "abcdefghijklmnopqrstuvwxyz ";

/**
 * Everything that is done only goes further in one direction (a longer note, a note head further right), so that "at
 * least what was called kept" can be told from what lies on the disk afterwards.
 */
function createHand(page: Page, progress: { drags: number }) {
  return {
    type: (letter: string) => page.keyboard.type(letter),
    arrow: async () => {
      await slider(page, "close").press("ArrowRight");
      await note(page).focus();
    },
    drag: async () => {
      await slider(page, "load").scrollIntoViewIfNeeded();
      const box = await slider(page, "load").boundingBox();
      if (box === null) return;
      progress.drags += 1;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + (box.width * progress.drags) / 100, y);
      await page.mouse.down();
      await page.mouse.move(box.x + (box.width * (progress.drags + 1)) / 100, y);
      await page.mouse.up();
      await note(page).focus();
    },
  };
}

async function openDay(profile: Profile, address: string): Promise<Page> {
  const page = await profile.context.newPage();
  await page.clock.install({ time: EVENING });
  await page.goto(address);
  return page;
}

test(`hold:H4 what the screen called kept survives SIGKILL of the browser at ${KILLS} points`, async ({ relay }) => {
  console.log(`killed: SEED=${SEED}`);
  const chance = seededChance(SEED);
  const progress = { drags: 0 };
  let profile = await openProfile();
  try {
    let page = await profile.context.newPage();
    await openBook(page, relay.origin);
    await page.close();
    let acknowledged: DayOnScreen = { note: "", close: -1, load: -1 };
    let reports = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      page = await openDay(profile, relay.origin);
      await expect(slider(page, "load")).toBeVisible();
      const found = await readDay(page);
      expect(found.note.startsWith(acknowledged.note), `${found.note} holds ${acknowledged.note}`).toBe(true);
      expect(found.close).toBeGreaterThanOrEqual(acknowledged.close);
      expect(found.load).toBeGreaterThanOrEqual(acknowledged.load);

      await reportKept(page, (day) => {
        acknowledged = day;
        reports += 1;
      });
      const hand = createHand(page, progress);
      await note(page).focus();
      await page.keyboard.press("Control+End");
      const last = 3 + chance.below(14);
      for (let act = 0; act < last; act += 1) {
        const what = chance.below(5);
        const done =
          what === 0
            ? hand.arrow()
            : what === 1
              ? hand.drag()
              : hand.type(LETTERS.charAt(chance.below(LETTERS.length)));
        // Of the last act nobody knows how far it got.
        if (act < last - 1) await done;
        else done.catch(() => undefined);
      }
      profile = await profile.reopen();
    }
    expect(reports, "the screen never called anything kept").toBeGreaterThan(KILLS);
    page = await openDay(profile, relay.origin);
    await goTo(page, "balance");
    await expect(heading(page, words.balance.evenings)).toBeVisible();
    await goTo(page, "us");
    await expect(heading(page, words.us.title)).toBeVisible();
    for (const count of [1, 2]) await expect(page.getByText(words.shell.damaged(count))).toHaveCount(0);
  } finally {
    await profile.discard();
  }
});
