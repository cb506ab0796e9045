import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { bytesUpTo } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_ENVELOPE_BYTES } from "../layout.ts";
import { MAX_ENVELOPES } from "../limits.ts";

/** Envelopes to keep, of any spaces that were proved on this connection. Sent again until `kept` has come. */
export interface Append {
  readonly type: "append";
  readonly envelopes: readonly Bytes[];
}

export const append: Message<Append> = defineMessage("append", 0x03, {
  envelopes: listOf(bytesUpTo(MAX_ENVELOPE_BYTES), { least: 1, most: MAX_ENVELOPES }),
});
