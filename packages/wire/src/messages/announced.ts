import { u16 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** The wait has begun, or goes on. */
export interface Announced {
  readonly type: "announced";
  /** Until the chain takes the device, rounded up; 0 where it does now. */
  readonly hoursLeft: number;
}

export const announced: Message<Announced> = defineMessage("announced", 0x89, { hoursLeft: u16 });
