import type { SpaceId } from "@counterpoint/kernel";
import { MAX_CHAIN_ENTRIES, MAX_FRAME_BYTES, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

/** A chain says itself who may begin and continue it: no proof of a device is needed, only what membership allows. */
export async function create(
  space: SpaceId,
  genesis: Bytes,
  { store, membership, today }: Surroundings,
): Promise<Answer> {
  if (!membership.allows([], genesis)) return "not-allowed";
  const created = await store.create(space, genesis, today());
  return created.ok ? { type: "done" } : refusalOf(created.error);
}

/** A space that is not there is refused as an entry that is not allowed. */
export async function extend(
  space: SpaceId,
  at: number,
  entry: Bytes,
  { store, membership, today }: Surroundings,
): Promise<Answer> {
  const chain = await store.chain(space);
  if (!chain.ok) return chain.error.kind === "no-space" ? "not-allowed" : refusalOf(chain.error);
  // One that has its place already was allowed then; the store says whether it is the same.
  if (!membership.allows(chain.value.slice(0, at), entry)) return "not-allowed";
  const extended = await store.extendChain(space, at, entry, today());
  return extended.ok ? { type: "done" } : refusalOf(extended.error);
}

/** From the entry `from` on, as many as fit. */
export async function readChain(space: SpaceId, from: number, { store }: Surroundings): Promise<Answer> {
  const chain = await store.chain(space);
  if (!chain.ok) return refusalOf(chain.error);
  return chainOf(space, chain.value, from);
}

const ENTRY_BYTES = 4;
const FRAME_BYTES = 64;

export function chainOf(space: SpaceId, chain: readonly Bytes[], from: number): RelayMessage {
  let room = MAX_FRAME_BYTES - FRAME_BYTES;
  const some = chain.slice(from, from + MAX_CHAIN_ENTRIES);
  const end = some.findIndex(({ length }) => {
    room -= length + ENTRY_BYTES;
    return room < 0;
  });
  return { type: "chain", space, from, entries: end === -1 ? some : some.slice(0, end) };
}
