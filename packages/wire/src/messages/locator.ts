import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, key, signature, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_LOCATOR_BYTES } from "../limits.ts";

/** As it was put. Whoever reads it checks key and signature: both follow from the words. */
export interface Locator {
  readonly type: "locator";
  readonly key: Bytes;
  readonly version: number;
  readonly box: Bytes;
  readonly signature: Bytes;
}

export const locator: Message<Locator> = defineMessage("locator", 0x8c, {
  key,
  version: u64,
  box: bytesUpTo(MAX_LOCATOR_BYTES),
  signature,
});
