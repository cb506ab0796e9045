import { defineMessage, type Message } from "../frame/message.ts";

/** What was asked is done, and would survive a power cut. */
export interface Done {
  readonly type: "done";
}

export const done: Message<Done> = defineMessage("done", 0x84, {});
