import {
  forgetRenewing,
  type Recovery,
  type RecoveryEntropy,
  recoverySecret,
  type Space,
  type Stretch,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { restsOn } from "../devices/rests-on.ts";
import { tellBooks } from "../devices/tell-books.ts";
import type { Around } from "../lock/change.ts";
import { type Beside, besideFirst } from "../ours/beside.ts";
import { entropyOf } from "./keys.ts";

/** What is shown to somebody who has not seen any: what a shared book rests on already, or else `fresh`. */
export async function wordsToShow(recovery: Recovery, fresh: RecoveryEntropy): Promise<RecoveryEntropy> {
  const state = await recovery.read();
  return (state.ok ? entropyOf(state.value) : undefined) ?? fresh;
}

interface ChangingWords extends Around {
  readonly space: Pick<Space, "door" | "recovery">;
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
export async function changeWords({ beside = besideFirst, ...changing }: ChangingWords): Promise<WordsOutcome> {
  const there = await beside();
  if (!there.ok) return "not-kept";
  const outcome = await setWords(changing, there.value);
  there.value.close();
  return outcome;
}

async function setWords(changing: Omit<ChangingWords, "beside">, beside: Beside): Promise<WordsOutcome> {
  const { space, book, passphrase, entropy, stretch = stretchInWorker } = changing;
  const { recovery } = space;
  const old = await restsOn(space, book, beside);
  if (!old.ok && old.error.kind !== "damaged") return "not-kept";
  if (!old.ok || old.value === undefined || isSame(old.value, entropy)) {
    return (await recovery.set(entropy)).ok ? "set" : "not-kept";
  }
  // The books cannot be told back: a disk that takes nothing is found by what is there already.
  if (!(await recovery.set(old.value)).ok) return "not-kept";
  const from = await recoverySecret(old.value, passphrase, stretch);
  const to = await recoverySecret(entropy, passphrase, stretch);
  const told = await tellBooks({ space, book, beside, from, to });
  if (!told.ok) return told.error.kind === "other-key" ? "other-key" : "no-line";
  if (!(await recovery.set(entropy)).ok) return "half-done";
  await forgetRenewing(space.door);
  return "set";
}

/** `stays`: other devices, or a book for two, rest on them. What cannot be read can be taken away. */
export async function removeWords(
  space: Pick<Space, "door" | "recovery">,
  beside: Around["beside"] = besideFirst,
): Promise<"removed" | "not-kept" | "stays"> {
  const there = await beside();
  if (!there.ok) return "not-kept";
  const resting = await restsOn(space, undefined, there.value);
  there.value.close();
  if (!resting.ok && resting.error.kind !== "damaged") return "not-kept";
  if (resting.ok && resting.value !== undefined) return "stays";
  return (await space.recovery.remove()).ok ? "removed" : "not-kept";
}

const isSame = (one: RecoveryEntropy, other: RecoveryEntropy): boolean => one.every((byte, at) => byte === other[at]);
