import type { SpaceId } from "@counterpoint/kernel";
import { spaceId, u32 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface ReadChain {
  readonly type: "read-chain";
  readonly space: SpaceId;
  /** The number of the first entry wanted; that of the genesis is 0. */
  readonly from: number;
}

export const readChain: Message<ReadChain> = defineMessage("read-chain", 0x06, { space: spaceId, from: u32 });
