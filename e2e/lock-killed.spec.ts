import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkinKind } from "@counterpoint/balance";
import { addDays, type CivilDate, parseCivilDate, seededChance, UTC } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { createMemoryDisk, exportBook, openMemoryStorage, openSpace } from "@counterpoint/space";
import { pagesSchema } from "@counterpoint/today";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectOpen, field, fillNewLock, lock, unlock } from "./support/lock.ts";
import { openCopyOf, openProfile, type Profile } from "./support/profile.ts";
import { button, goTo, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { backup, shell, us } = words;
const EVENING = "2026-11-24T20:00:00+01:00";
const TODAY = dayOf("2026-11-24");
const ENTRIES = 3_000;
const LAST = "The last words before the lock.";

/** What Us says where entries could not be read, however many. */
const DAMAGE = [shell.damaged(1), new RegExp(shell.damaged(2).replace("2", "\\d+"))];

/** Where the page is when its power goes; behind the last two it has been told that the lock is on the disk. */
const MOMENTS = ["stretching", `sealed ${ENTRIES}`, "written", "cleared 700"] as const;
const SURELY_LOCKED: readonly (typeof MOMENTS)[number][] = ["written", "cleared 700"];

/** Tells of each step of a change of lock as the page takes it. */
function tellSteps(): void {
  const tell = (step: string): void => console.debug(`step: ${step}`);
  const { Worker: Original } = window;
  window.Worker = class extends Original {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      tell("stretching");
    }
  };
  const { put } = IDBObjectStore.prototype;
  let [sealed, cleared] = [0, 0];
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name === "log") tell(`sealed ${++sealed}`);
    if (String(key).includes(" junk ")) tell(`cleared ${++cleared}`);
    if (key === "to-scrub") this.transaction.addEventListener("complete", () => tell("written"));
    return Reflect.apply(put, this, key === undefined ? [value] : [value, key]);
  };
}

function dayOf(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}

/** A readable backup of some years, each entry a commit of its own. */
async function manyEntries(): Promise<Blob> {
  const clock = { now: () => Date.parse(EVENING) - 3_600_000, zone: () => UTC };
  const storage = openMemoryStorage(createMemoryDisk());
  const opened = await openSpace({ storage, clock, chance: seededChance(7), schema: pagesSchema });
  if (!opened.ok) throw new Error(opened.error.kind);
  for (let at = 1; at < ENTRIES; at++) {
    await opened.value.commit(set(checkinKind, addDays(TODAY, -(at % 900) - 1), { note: `Entry ${at}` }));
  }
  await opened.value.commit(set(checkinKind, TODAY, { note: LAST }));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const exported = await exportBook(opened.value.log, { kind: "json" }, (piece) => void pieces.push(piece));
  if (!exported.ok) throw new Error(exported.error.kind);
  return new Blob(pieces);
}

async function openPage(profile: Profile, address: string): Promise<Page> {
  const page = await profile.context.newPage();
  await page.clock.install({ time: EVENING });
  await page.goto(address);
  return page;
}

const entriesOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((read, fail) => {
        const opening = indexedDB.open("counterpoint");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("log").objectStore("log").count();
          asking.onsuccess = () => {
            opening.result.close();
            read(asking.result);
          };
        };
      }),
  );

async function fill(profile: Profile, address: string): Promise<number> {
  const page = await profile.context.newPage();
  await page.clock.install({ time: EVENING });
  await openBook(page, address);
  const file = path.join(profile.folder, "notes.json");
  await writeFile(file, await (await manyEntries()).bytes());
  await goTo(page, "us");
  await press(page, backup.restore.open);
  await page.getByLabel(backup.restore.file).setInputFiles(file);
  await press(page, backup.restore.add);
  await expect(page.getByText(backup.restore.added)).toBeVisible();
  return entriesOn(page);
}

/** Until the page has come this far on its way to a lock. */
async function setLockUntil(page: Page, moment: string): Promise<void> {
  await fillNewLock(page);
  const reached = page.waitForEvent("console", {
    predicate: (said) => said.text() === `step: ${moment}`,
  });
  await press(page, lock.set);
  await reached;
}

test(`hold:H4 safety:S10 SIGKILL at ${MOMENTS.length} moments while a lock is set: the book opens with it or without, whole`, async ({
  relay,
}) => {
  const full = await openProfile();
  const copies: Profile[] = [];
  try {
    const entries = await fill(full, relay.origin);
    expect(entries).toBeGreaterThanOrEqual(ENTRIES);
    await full.close();
    for (const moment of MOMENTS) {
      await test.step(moment, async () => {
        let profile = await openCopyOf(full);
        copies.push(profile);
        await profile.context.addInitScript(tellSteps);
        let page = await openPage(profile, relay.origin);
        await setLockUntil(page, moment);
        profile = await profile.reopen();
        copies.push(profile);

        page = await openPage(profile, relay.origin);
        const locked = field(page, lock.screen.passphrase);
        await expect(locked.or(slider(page, "close"))).toBeVisible();
        const isLocked = await locked.isVisible();
        if (SURELY_LOCKED.includes(moment)) expect(isLocked).toBe(true);
        if (isLocked) await unlock(page);
        await expectOpen(page);
        await goTo(page, "today");
        await expect(note(page)).toHaveValue(LAST);
        await goTo(page, "us");
        await expect(heading(page, us.title)).toBeVisible();
        await expect(page.getByText(isLocked ? lock.kept.on : lock.kept.off)).toBeVisible();
        await expect(button(page, isLocked ? lock.now : lock.begin)).toBeVisible();
        for (const damage of DAMAGE) await expect(page.getByText(damage)).toHaveCount(0);
        expect(await entriesOn(page)).toBe(entries);
        await profile.kill();
      });
    }
  } finally {
    for (const each of [full, ...copies]) await each.discard();
  }
});
