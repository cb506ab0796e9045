import type { Bytes } from "../frame/bytes.ts";
import { exactly } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The key by which the relay signs what it sends to push services (RFC 8292): a point of P-256, not compressed. */
export interface PushKey {
  readonly type: "push-key";
  readonly key: Bytes;
}

export const pushKey: Message<PushKey> = defineMessage("push-key", 0x8d, { key: exactly(65, "point") });
