import { defineMessage, type Message } from "../frame/message.ts";

/** A browser makes an address for one sender alone: it has to know by which key. */
export interface ReadPushKey {
  readonly type: "read-push-key";
}

export const readPushKey: Message<ReadPushKey> = defineMessage("read-push-key", 0x17, {});
