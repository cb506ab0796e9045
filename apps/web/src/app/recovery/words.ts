import { type Recovery, type RecoveryEntropy, recoverySecret, type Space, type Stretch } from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import type { SharedBook } from "../devices/company.ts";
import { restsOn } from "../devices/rests-on.ts";
import { entropyOf } from "./keys.ts";

/** What is shown to somebody who has not seen any: what a shared book rests on already, or else `fresh`. */
export async function wordsToShow(recovery: Recovery, fresh: RecoveryEntropy): Promise<RecoveryEntropy> {
  const state = await recovery.read();
  return (state.ok ? entropyOf(state.value) : undefined) ?? fresh;
}

interface ChangingWords {
  readonly space: Pick<Space, "door" | "recovery">;
  /** Undefined where the book is on this device alone, or does not run. */
  readonly book: Pick<SharedBook, "renew"> | undefined;
  /** Of the lock, found right before. */
  readonly passphrase: string;
  readonly entropy: RecoveryEntropy;
  readonly stretch?: Stretch;
}

/**
 * `no-line`: the other devices rest on the words, and could not be told. `other-key`: they rest on others already, of a
 * change that was cut off. `half-done`: the others have them, and this device has not: the same again ends it.
 */
export type WordsOutcome = "set" | "not-kept" | "no-line" | "other-key" | "half-done";

/**
 * Sets the words, which are on paper by now. Where a book rests on old ones it is told first: should it be cut off in
 * between, the paper brings the book back all the same.
 */
export async function changeWords(changing: ChangingWords): Promise<WordsOutcome> {
  const { space, book, passphrase, entropy, stretch = stretchInWorker } = changing;
  const { recovery } = space;
  const old = await restsOn(space, book);
  if (!old.ok && old.error.kind !== "damaged") return "not-kept";
  if (!old.ok || old.value === undefined || isSame(old.value, entropy)) {
    return (await recovery.set(entropy)).ok ? "set" : "not-kept";
  }
  if (book === undefined) return "no-line";
  // The book cannot be told back: a disk that takes nothing is found by what is there already.
  if (!(await recovery.set(old.value)).ok) return "not-kept";
  const from = await recoverySecret(old.value, passphrase, stretch);
  const told = await book.renew(from, await recoverySecret(entropy, passphrase, stretch));
  if (!told.ok) return told.error.kind === "other-key" ? "other-key" : "no-line";
  return (await recovery.set(entropy)).ok ? "set" : "half-done";
}

/** `stays`: other devices rest on them. What cannot be read can be taken away. */
export async function removeWords(space: Pick<Space, "door" | "recovery">): Promise<"removed" | "not-kept" | "stays"> {
  const resting = await restsOn(space, undefined);
  if (!resting.ok && resting.error.kind !== "damaged") return "not-kept";
  if (resting.ok && resting.value !== undefined) return "stays";
  return (await space.recovery.remove()).ok ? "removed" : "not-kept";
}

const isSame = (one: RecoveryEntropy, other: RecoveryEntropy): boolean => one.every((byte, at) => byte === other[at]);
