import { type Recovery, type RecoveryEntropy, recoverySecret, type Stretch } from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import type { SharedBook } from "../devices/company.ts";
import { entropyOf } from "./keys.ts";

/** What is shown to somebody who has not seen any: what a shared book rests on already, or else `fresh`. */
export async function wordsToShow(recovery: Recovery, fresh: RecoveryEntropy): Promise<RecoveryEntropy> {
  const state = await recovery.read();
  return (state.ok ? entropyOf(state.value) : undefined) ?? fresh;
}

interface ChangingWords {
  readonly recovery: Recovery;
  /** Undefined where the book is on this device alone. */
  readonly book: Pick<SharedBook, "renew"> | undefined;
  /** Of the lock, found right before. */
  readonly passphrase: string;
  readonly entropy: RecoveryEntropy;
  readonly stretch?: Stretch;
}

/**
 * Sets the words, which are on paper by now. Where a book rests on old ones it is told first: should it be cut off in
 * between, the paper brings the book back all the same.
 */
export async function changeWords(changing: ChangingWords): Promise<"set" | "not-kept" | "no-line"> {
  const { recovery, book, passphrase, entropy, stretch = stretchInWorker } = changing;
  const before = book === undefined ? undefined : await recovery.read();
  if (before?.ok === false && before.error.kind !== "damaged") return "not-kept";
  const old = before?.ok === true ? entropyOf(before.value) : undefined;
  if (book !== undefined && old !== undefined && !isSame(old, entropy)) {
    const from = await recoverySecret(old, passphrase, stretch);
    const told = await book.renew(from, await recoverySecret(entropy, passphrase, stretch));
    if (!told.ok) return "no-line";
  }
  return (await recovery.set(entropy)).ok ? "set" : "not-kept";
}

const isSame = (one: RecoveryEntropy, other: RecoveryEntropy): boolean => one.every((byte, at) => byte === other[at]);
