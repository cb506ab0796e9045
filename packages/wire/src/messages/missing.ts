import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { hash } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_CHUNK_IDS } from "../limits.ts";

export interface Missing {
  readonly type: "missing";
  readonly ids: readonly Bytes[];
}

export const missing: Message<Missing> = defineMessage("missing", 0x88, {
  ids: listOf(hash, { least: 0, most: MAX_CHUNK_IDS }),
});
