import { sha256 } from "@counterpoint/crypto";
import { fromHex, toHex } from "@counterpoint/kernel";
import type { Seen } from "./state.ts";

/**
 * The hash of a relay's log up to one more place: L(0) = zeros, L(n) = H("log", L(n-1), n as u64, hash of the envelope).
 * Two devices that name the same for n have been shown the same, envelope by envelope, up to there.
 */
export async function afterEnvelope({ seq, hash }: Seen, envelope: string): Promise<Seen> {
  const next = await sha256("log", fromHex(hash), u64(seq + 1), fromHex(envelope));
  return { seq: seq + 1, hash: toHex(next) };
}

function u64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
