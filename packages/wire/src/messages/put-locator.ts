import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, key, locatorId, signature, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_LOCATOR_BYTES } from "../limits.ts";

/** The sealed list of a person's spaces, where their recovery words will find it. The first key that names an id owns it. */
export interface PutLocator {
  readonly type: "put-locator";
  readonly id: Bytes;
  /** Ed25519; of this list alone. */
  readonly key: Bytes;
  /** From 1, and higher each time. */
  readonly version: number;
  readonly box: Bytes;
  /** By `key` over `locatorContent`, for the purpose "locator". */
  readonly signature: Bytes;
}

export const putLocator: Message<PutLocator> = defineMessage("put-locator", 0x10, {
  id: locatorId,
  key,
  version: u64,
  box: bytesUpTo(MAX_LOCATOR_BYTES),
  signature,
});
