import {
  changeLock,
  createLock,
  openByPassphrase,
  parseSecret,
  readLock,
  type Space,
  type Stretch,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { openIn } from "../profile.ts";
import { openTab } from "./bench.tsx";
import type { TestDisk } from "./disk.ts";

/** Where a test is about something else than what a passphrase costs. */
export const quickStretch: Stretch = async (passphrase, salt) => {
  const text = new TextEncoder().encode(passphrase);
  const secret = parseSecret(new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array([...salt, ...text]))));
  if (!secret.ok) throw new Error("a digest has the length of a secret");
  return secret.value;
};

/** One tab of a book that has just got a lock. */
export async function openWithLock(disk: TestDisk, passphrase: string): Promise<Space> {
  const { door } = await openTab(disk);
  const changed = await changeLock(door, await createLock(passphrase, undefined, quickStretch));
  if (!changed.ok) throw new Error(changed.error.kind);
  return openLocked(disk, passphrase, quickStretch);
}

/** One tab of a book that has a lock, opened with its passphrase. */
export async function openLocked(
  disk: TestDisk,
  passphrase: string,
  stretch: Stretch = stretchInWorker,
): Promise<Space> {
  const storage = disk.connect();
  const lock = await readLock(storage);
  if (!lock.ok || lock.value === undefined) throw new Error("there is no lock");
  const key = await openByPassphrase(lock.value, passphrase, stretch);
  if (!key.ok) throw new Error("the passphrase does not open it");
  const opened = await openIn(storage, key.value);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}
