/**
 * Names and tokens of rounds follow from the first secret of a space: both people work them out alike, whatever epoch it is
 * for them, so nobody has to begin a round. A relay can work out none.
 */
import { ID_BYTES, parseRoundId, type RoundId, toBase64Url } from "@counterpoint/kernel";
import { type Bytes, utf8 } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import { sha256 } from "../hash.ts";
import { idBytes } from "../id-bytes.ts";
import { newSecret, type Secret } from "../secret.ts";

/** `key` is what the round is about, in words that both clients agree on, as many as it needs. */
export async function roundIdOf(first: Secret, key: string): Promise<RoundId> {
  // HKDF takes no long context everywhere.
  const derived = await deriveBytes(first, "round", await sha256("round", utf8(key)));
  const id = parseRoundId(toBase64Url(derived.slice(0, ID_BYTES)));
  if (!id.ok) throw new TypeError("any 16 bytes are an id");
  return id.value;
}

/** What an answer carries beside it: equal for both, so that the relay knows that there are two. */
export const answerToken = (first: Secret, round: RoundId): Promise<Bytes> =>
  deriveBytes(first, "sealed-token", idBytes(round));

/** What a dummy carries, and whatever is not said: it agrees with nothing. */
export const emptyToken = (): Bytes => newSecret();
