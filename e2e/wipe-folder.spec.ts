import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { filesWith, openProfile } from "./support/profile.ts";
import { databases, expectKept, goTo, heading, note, openBook, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { backup, firstMinute } = words;

/** The keyring as it lies on the disk. */
const keyringOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((read, fail) => {
        const opening = indexedDB.open("counterpoint");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("values").objectStore("values").get("keyring");
          asking.onsuccess = () => {
            opening.result.close();
            read(Array.from<number>(asking.result));
          };
        };
      }),
  );

test("safety:S5 after everything was taken off, no file of the browser has the keyring any more", async ({ relay }) => {
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await openBook(page, relay.origin);
    await note(page).fill("We laughed at the bus stop.");
    await note(page).blur();
    await expectKept(page);
    const keyring = Uint8Array.from(await keyringOn(page));
    // Found while it is there: the search works.
    expect(await filesWith(profile, keyring)).not.toEqual([]);
    await goTo(page, "us");
    await press(page, backup.wipe.open);
    await press(page, backup.wipe.go);
    await press(page, backup.wipe.really);
    await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
    expect(await databases(page)).toEqual([]);
    await profile.close();
    expect(await filesWith(profile, keyring)).toEqual([]);
  } finally {
    await profile.discard();
  }
});
