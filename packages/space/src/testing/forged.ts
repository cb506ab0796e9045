/** What a device that has been stolen, copied or altered can make with its own keys. */
import type { OpenKeyring } from "@counterpoint/crypto";
import { newOpId, seededChance } from "@counterpoint/kernel";
import { headOf, type Membership } from "@counterpoint/membership";
import { type Batch, set } from "@counterpoint/records";
import { EMPTY_HASH, type Header } from "@counterpoint/wire";
import { hashOfEnvelope, sealEnvelope } from "../envelope.ts";
import type { Bytes } from "../storage/port.ts";
import { noteKind } from "./kinds.ts";
import { START_MS } from "./world.ts";

export interface Wish extends Partial<Header> {
  readonly text?: string;
  readonly batches?: readonly Batch[];
  /** The envelope before, which `devSeq` and `prevHash` follow. */
  readonly after?: { readonly devSeq: number; readonly envelope: Bytes };
}

let drawn = 0;

export function batchOf(device: Batch["stamp"]["device"], text: string): Batch {
  const op = newOpId(seededChance(500_000 + drawn++));
  return {
    stamp: { ms: START_MS, counter: drawn % 60_000, device, op },
    operations: set(noteKind, text, { text }),
    voids: [],
  };
}

/** An envelope by the device of these keys, its next one unless something else is wished for. */
export async function envelopeAs(keys: OpenKeyring, membership: Membership, wish: Wish = {}): Promise<Bytes> {
  const { after, text = "forged", batches = [batchOf(keys.device, text)] } = wish;
  const epoch = wish.epoch ?? membership.epochs.length - 1;
  return sealEnvelope(
    {
      ...keys,
      space: wish.space ?? keys.space,
      device: wish.device ?? keys.device,
      epochs: keys.epochs.slice(0, epoch + 1),
    },
    {
      chainHead: wish.chainHead ?? headOf(membership),
      seenSeq: wish.seenSeq ?? 0,
      seenHash: wish.seenHash ?? EMPTY_HASH,
    },
    {
      devSeq: wish.devSeq ?? (after?.devSeq ?? 0) + 1,
      prevHash: wish.prevHash ?? (after === undefined ? EMPTY_HASH : await hashOfEnvelope(after.envelope)),
    },
    wish.opId ?? newOpId(seededChance(700_000 + drawn++)),
    batches,
  );
}
