import { randomBytes } from "node:crypto";
import { expect, test } from "./support/app.ts";
import { filesWith } from "./support/files-with.ts";
import { openProfile } from "./support/profile.ts";
import { expectKept, goTo, note, openBook } from "./support/walk.ts";

/** Text that no compression shortens and no chance repeats. */
const canary = (): string => randomBytes(24).toString("base64url");

test("hold:H1 what is written in a note stands nowhere in the browser's files", async ({ relay }) => {
  const [secret, wide, control] = [canary(), `\u{1D11E}${canary()}`, canary()];
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await openBook(page, relay.origin);
    await note(page).pressSequentially(secret);
    await expectKept(page);
    // A letter beyond Latin makes browsers store the whole text with two bytes to the letter.
    await note(page).fill(`${secret} ${wide}`);
    await note(page).blur();
    await expectKept(page);
    await goTo(page, "balance");
    await expect(page.getByText(secret)).toBeVisible();
    await goTo(page, "today");

    // What a page of the same address stores without encrypting it is found: the search works.
    await page.evaluate(
      (text) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open("control", 1);
          opening.onerror = () => fail(opening.error);
          opening.onupgradeneeded = () => opening.result.createObjectStore("plain");
          opening.onsuccess = () => {
            const writing = opening.result.transaction("plain", "readwrite", { durability: "strict" });
            writing.objectStore("plain").put(text, "narrow");
            writing.objectStore("plain").put(`\u{1D11E}${text}`, "wide");
            writing.oncomplete = () => done();
          };
        }),
      control,
    );
    await profile.close();

    expect(await filesWith(profile.folder, control)).not.toEqual([]);
    expect(await filesWith(profile.folder, secret)).toEqual([]);
    expect(await filesWith(profile.folder, wide)).toEqual([]);
    expect(await filesWith(profile.folder, wide.slice(2))).toEqual([]);
  } finally {
    await profile.discard();
  }
});
