import { listOf, record } from "../frame/compound.ts";
import { type Field, oneOf, u64 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_ENVELOPES } from "../limits.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";

/** What became of each envelope of an `append`, in its order. What was kept would survive a power cut. */
export interface Kept {
  readonly type: "kept";
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  readonly outcome: "kept" | Refusal;
  /** The place in the log of its space, from 1; 0 where it was refused. */
  readonly seq: number;
}

const outcome: Field<Outcome> = record<Outcome>({ outcome: oneOf(["kept", ...REFUSALS]), seq: u64 });

export const kept: Message<Kept> = defineMessage("kept", 0x82, {
  outcomes: listOf(outcome, { least: 1, most: MAX_ENVELOPES }),
});
