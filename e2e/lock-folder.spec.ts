import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectLocked, expectOpen, said, setLock, unlock } from "./support/lock.ts";
import { filesWith, openCopyOf, openProfile, type Profile } from "./support/profile.ts";
import { expectKept, goTo, note, openBook } from "./support/walk.ts";

const CANARY = "canary-7319 nobody is to read this";

declare global {
  interface Window {
    caught: string[];
  }
}

/** Notes every secret that the page makes, before the browser hides it: device keys, and all else of 32 random bytes. */
function catchSecrets(): void {
  const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  window.caught = [];
  const { subtle } = crypto;
  const generate = subtle.generateKey.bind(subtle);
  const random = crypto.getRandomValues.bind(crypto);
  Reflect.set(subtle, "generateKey", async (algorithm: { name?: string }, extractable: boolean, usages: KeyUsage[]) => {
    if (algorithm.name !== "AES-GCM") return Reflect.apply(generate, subtle, [algorithm, extractable, usages]);
    const key: CryptoKey = await Reflect.apply(generate, subtle, [algorithm, true, usages]);
    const raw = new Uint8Array(await subtle.exportKey("raw", key));
    window.caught.push(hex(raw));
    return subtle.importKey("raw", raw, "AES-GCM", extractable, usages);
  });
  Reflect.set(crypto, "getRandomValues", (array: Uint8Array<ArrayBuffer>) => {
    random(array);
    if (array.byteLength === 32) window.caught.push(hex(array));
    return array;
  });
}

/** The keyring as it lies on the disk: without a lock, whoever has it and the device key has everything. */
const keyringOn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((read, fail) => {
        const opening = indexedDB.open("counterpoint");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("values").objectStore("values").get("keyring");
          asking.onsuccess = () => {
            opening.result.close();
            read(
              Array.from<number>(asking.result)
                .map((byte) => byte.toString(16).padStart(2, "0"))
                .join(""),
            );
          };
        };
      }),
  );

const fromHex = (hex: string): Buffer => Buffer.from(hex, "hex");

/** Which of these still lie in a file of the profile. */
async function foundOf(profile: Profile, secrets: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(secrets.map((secret) => filesWith(profile, fromHex(secret))));
  return secrets.filter((_, i) => (found[i] ?? []).length > 0);
}

async function writeCanary(page: Page): Promise<void> {
  await note(page).fill(CANARY);
  await note(page).blur();
  await expectKept(page);
}

test("safety:S10 hold:H1 a copied, locked profile opens by the passphrase alone, and no former key is in its files", async ({
  relay,
}) => {
  let profile = await openProfile();
  const copies: Profile[] = [];
  try {
    await profile.context.addInitScript(catchSecrets);
    let page = await profile.context.newPage();
    await openBook(page, relay.origin);
    await writeCanary(page);
    // The keyring in part: the database may break a long value in two.
    const former = [(await keyringOn(page)).slice(80, 208), ...(await page.evaluate(() => window.caught))];
    await profile.close();

    // The control: without a lock, the keyring and the key to it lie in the files, and the copy opens without anything.
    const inFiles = await foundOf(profile, former);
    expect(inFiles).toHaveLength(2);
    expect(inFiles[0]).toBe(former[0]);
    const readable = await openCopyOf(profile);
    copies.push(readable);
    page = await readable.context.newPage();
    await page.goto(relay.origin);
    await expect(note(page)).toHaveValue(CANARY);

    profile = await profile.reopen();
    page = await profile.context.newPage();
    await page.goto(relay.origin);
    await setLock(page);
    await profile.close();

    expect(await foundOf(profile, former)).toEqual([]);
    for (const encoding of ["utf8", "utf16le"] as const) {
      expect(await filesWith(profile, Buffer.from(CANARY, encoding)), encoding).toEqual([]);
    }
    const closed = await openCopyOf(profile);
    copies.push(closed);
    page = await closed.context.newPage();
    await page.goto(relay.origin);
    await expectLocked(page);
    await unlock(page, "wrong");
    await expect(page.getByRole("alert")).toHaveText(said.wrong);
    await unlock(page);
    await expectOpen(page);
    await goTo(page, "today");
    await expect(note(page)).toHaveValue(CANARY);
  } finally {
    for (const each of [profile, ...copies]) await each.discard();
  }
});
