/** What a secret opens, by every way in which anything of a book is ever sealed: a thief would try no fewer. */
import { envelopeKey, type Secret } from "@counterpoint/crypto";
import { decodeEnvelope } from "@counterpoint/wire";
import { openContent } from "../envelope.ts";
import type { MemoryDisk } from "../storage/memory.ts";
import type { Bytes } from "../storage/port.ts";
import { openVault } from "../vault.ts";

/** A box, by what it is and where it lies. */
export interface Sealed {
  readonly what: string;
  readonly bytes: Bytes;
}

export async function opensWith(secret: Secret, bytes: Bytes): Promise<boolean> {
  const envelope = decodeEnvelope(bytes);
  if (envelope.ok) {
    const content = await openContent(envelope.value, await envelopeKey(secret, envelope.value.header.device));
    if (content.ok) return true;
  }
  const { chunk, ...vault } = await openVault(secret);
  const ways = [...Object.values(vault), chunk(envelope.ok ? envelope.value.header.device : "")];
  const opened = await Promise.all(ways.map((way) => way.open(bytes)));
  return opened.some(({ ok }) => ok);
}

/** Every box of a profile, but for those that a lock is made of. */
export const boxesOn = ({ log, journal, values }: MemoryDisk): readonly Sealed[] => [
  ...[...log, ...journal].map(({ position, bytes }) => ({ what: `entry ${position}`, bytes })),
  ...[...values].flatMap(([what, bytes]) => (bytes instanceof Uint8Array ? [{ what, bytes }] : [])),
];
