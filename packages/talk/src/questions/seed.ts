import { fromBase64Url, type RoundId } from "@counterpoint/kernel";

/**
 * The name whose round id makes the seed. Nothing is ever put in under it: it follows from the first secret of the space,
 * so both have it, and a relay cannot work out what two people are asked.
 */
export const SEED_ROUND = "questions";

/** A whole number from 0 to 2^32 - 1: the first four bytes of the id of the round `SEED_ROUND`. */
export function seedFrom(round: RoundId): number {
  const bytes = fromBase64Url(round);
  if (!bytes.ok) throw new RangeError("no id of a round");
  const { buffer, byteOffset, byteLength } = bytes.value;
  return new DataView(buffer, byteOffset, byteLength).getUint32(0);
}
