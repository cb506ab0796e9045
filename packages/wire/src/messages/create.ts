import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHAIN_ENTRY_BYTES } from "../limits.ts";

/** A new space, by the first entry of its chain. Again with the same entry is no mistake. */
export interface Create {
  readonly type: "create";
  readonly space: SpaceId;
  readonly genesis: Bytes;
}

export const create: Message<Create> = defineMessage("create", 0x02, {
  space: spaceId,
  genesis: bytesUpTo(MAX_CHAIN_ENTRY_BYTES),
});
