import { err, ok, type Result } from "@counterpoint/kernel";
import {
  isShared,
  type RecoveryEntropy,
  type RecoverySecret,
  recoverySecret,
  type Space,
  type StorageError,
  type Stretch,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { entropyOf } from "./keys.ts";

/**
 * `words-elsewhere`: the words of the book lie on another device of the person, so nothing that is begun here could come back
 * by them. `words-damaged`: they lie here and cannot be read.
 */
export type SecretError = StorageError | { readonly kind: "words-elsewhere" | "words-damaged" };

type Own = Pick<Space, "door" | "recovery">;

/** Of a book and of its passphrase, which was found right before: what a book of two rests on. */
export async function ownSecret(
  own: Own,
  passphrase: string,
  stretch: Stretch = stretchInWorker,
): Promise<Result<RecoverySecret, SecretError>> {
  const entropy = await ownEntropy(own);
  if (!entropy.ok) return entropy;
  try {
    return ok(await recoverySecret(entropy.value, passphrase, stretch));
  } catch {
    return err({ kind: "unavailable", detail: "no memory left for the worker" });
  }
}

/** Drawn where there are no words yet, and shown to nobody. */
async function ownEntropy({ door, recovery }: Own): Promise<Result<RecoveryEntropy, SecretError>> {
  const shared = await isShared(door.storage);
  if (!shared.ok) return shared;
  const state = await recovery.read();
  if (!state.ok) return named(state.error);
  const there = entropyOf(state.value);
  if (there !== undefined) return ok(there);
  if (shared.value) return err({ kind: "words-elsewhere" });
  const drawn = await recovery.draw();
  return drawn.ok ? drawn : named(drawn.error);
}

const named = (error: StorageError | { readonly kind: "damaged" }): Result<never, SecretError> =>
  err(error.kind === "damaged" ? { kind: "words-damaged" } : error);
