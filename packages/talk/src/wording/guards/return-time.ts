import { BACK, HOW_LONG, WHY } from "../en/return.ts";
import type { Guard } from "../found.ts";

/** When the writer is back, what it is for, or that all is well: what makes of a door that shuts one that opens again. */
export const returnTime: Guard = ({ normal: { text } }) => BACK.test(text) || HOW_LONG.test(text) || WHY.test(text);
