import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { hash, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface ReadChunk {
  readonly type: "read-chunk";
  readonly space: SpaceId;
  readonly id: Bytes;
}

export const readChunk: Message<ReadChunk> = defineMessage("read-chunk", 0x08, { space: spaceId, id: hash });
