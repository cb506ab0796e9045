import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { bytesUpTo, spaceId, u32 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHAIN_ENTRIES, MAX_CHAIN_ENTRY_BYTES } from "../limits.ts";

/** A part of a chain, in order: as an answer, or unasked when it was extended. It ends where there are no entries. */
export interface Chain {
  readonly type: "chain";
  readonly space: SpaceId;
  readonly from: number;
  readonly entries: readonly Bytes[];
}

export const chain: Message<Chain> = defineMessage("chain", 0x86, {
  space: spaceId,
  from: u32,
  entries: listOf(bytesUpTo(MAX_CHAIN_ENTRY_BYTES), { least: 0, most: MAX_CHAIN_ENTRIES }),
});
