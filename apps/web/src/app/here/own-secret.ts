import { err, ok, type Result } from "@counterpoint/kernel";
import {
  isShared,
  type RecoveryError,
  type RecoverySecret,
  recoverySecret,
  type Space,
  type StorageError,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { entropyOf } from "../recovery/keys.ts";

/** The words of the book lie on another device of the person, so nothing that is begun here could come back by them. */
export type SecretError = StorageError | RecoveryError | { readonly kind: "words-elsewhere" };

/** Of a book and of its passphrase, which was found right before. What the words would spell is drawn where there are none. */
export async function ownSecret(
  { door, recovery }: Pick<Space, "door" | "recovery">,
  passphrase: string,
): Promise<Result<RecoverySecret, SecretError>> {
  const [shared, state] = [await isShared(door.storage), await recovery.read()];
  if (!shared.ok) return shared;
  if (!state.ok) return state;
  const there = entropyOf(state.value);
  if (there === undefined && shared.value) return err({ kind: "words-elsewhere" });
  const drawn = there === undefined ? await recovery.draw() : ok(there);
  if (!drawn.ok) return drawn;
  try {
    return ok(await recoverySecret(drawn.value, passphrase, stretchInWorker));
  } catch {
    return err({ kind: "unavailable", detail: "no memory left for the worker" });
  }
}
