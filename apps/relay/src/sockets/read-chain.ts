import type { SpaceId } from "@counterpoint/kernel";
import { MAX_CHAIN_ENTRIES, MAX_FRAME_BYTES, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

/** From the entry `from` on, as many as fit. */
export async function readChain(space: SpaceId, from: number, { store }: Surroundings): Promise<Answer> {
  const entries = await store.chain(space, from);
  return entries.ok ? chainOf(space, from, entries.value) : refusalOf(entries.error);
}

const ENTRY_BYTES = 4;
const FRAME_BYTES = 64;

/** The beginning of `entries`, of which the first is number `from`, that one frame holds. */
export function chainOf(space: SpaceId, from: number, entries: readonly Bytes[]): RelayMessage {
  let room = MAX_FRAME_BYTES - FRAME_BYTES;
  const some = entries.slice(0, MAX_CHAIN_ENTRIES);
  const end = some.findIndex(({ length }) => {
    room -= length + ENTRY_BYTES;
    return room < 0;
  });
  return { type: "chain", space, from, entries: end === -1 ? some : some.slice(0, end) };
}
