import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, spaceId, u32 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHAIN_ENTRY_BYTES } from "../limits.ts";

/** The next entry of a membership chain, and which it is to be: of two at once one is refused as "not-next". */
export interface Extend {
  readonly type: "extend";
  readonly space: SpaceId;
  readonly at: number;
  readonly entry: Bytes;
}

export const extend: Message<Extend> = defineMessage("extend", 0x05, {
  space: spaceId,
  at: u32,
  entry: bytesUpTo(MAX_CHAIN_ENTRY_BYTES),
});
