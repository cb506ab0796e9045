import type { Bytes } from "../frame/bytes.ts";
import { locatorId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

export interface ReadLocator {
  readonly type: "read-locator";
  readonly id: Bytes;
}

export const readLocator: Message<ReadLocator> = defineMessage("read-locator", 0x11, { id: locatorId });
