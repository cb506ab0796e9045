import { u32, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The proof holds: how far log and chain of the space reach. */
export interface Proved {
  readonly type: "proved";
  readonly head: number;
  readonly chainLength: number;
}

export const proved: Message<Proved> = defineMessage("proved", 0x81, { head: u64, chainLength: u32 });
