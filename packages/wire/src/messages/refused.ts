import { oneOf } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";

/** In place of the answer. Nothing of what was asked was done. */
export interface Refused {
  readonly type: "refused";
  readonly why: Refusal;
}

export const refused: Message<Refused> = defineMessage("refused", 0x83, { why: oneOf(REFUSALS) });
