import type { Chance } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";

/** The same bytes with some changes: set, left out, put in, repeated, cut off. */
export function mutant(bytes: Bytes, chance: Chance): Bytes {
  let mutated = bytes;
  for (let left = chance.below(3); left >= 0; left--) mutated = changed(mutated, chance);
  return mutated;
}

const EDGES = [0, 1, 0x7f, 0x80, 0xff];

function changed(bytes: Bytes, chance: Chance): Bytes {
  // Most of what a frame means stands at its beginning.
  const at = chance.below(Math.max(1, chance.below(2) === 0 ? Math.min(bytes.length, 120) : bytes.length));
  const byte = EDGES[chance.below(EDGES.length * 2)] ?? chance.below(256);
  switch (chance.below(6)) {
    case 0:
    case 1:
      return bytes.length === 0 ? bytes : bytes.with(at, byte);
    case 2:
      return bytes.length === 0 ? bytes : bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
    case 3:
      return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1));
    case 4:
      return Uint8Array.of(...bytes.subarray(0, at), byte, ...bytes.subarray(at));
    default:
      return bytes.slice(0, at);
  }
}
