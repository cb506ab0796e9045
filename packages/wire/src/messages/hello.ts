import type { Bytes } from "../frame/bytes.ts";
import { nonce } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The first that the relay says on a connection. */
export interface Hello {
  readonly type: "hello";
  /** Drawn for this connection: what a device signs to show that it is there now. */
  readonly nonce: Bytes;
}

export const hello: Message<Hello> = defineMessage("hello", 0x80, { nonce });
