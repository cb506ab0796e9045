import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const ASKS =
  /^(?:(?:so|and|but|hey|ok|babe|love|sorry|honestly|sweetheart|darling|hun|honey|honest question|serious question),? )*(?:do|does|did|are|is|am|was|were|have|has|can|could|would|will|should|shall|may|might|isn't|aren't|don't you think|doesn't|was it|what if|is there|is it) (?!you (?:even|seriously|honestly|ever|really think i'm|stupid|kidding|deaf|blind|dumb|thick|insane|crazy|mental))/;
const WONDERS =
  /\b(?:i wonder(?:ed)?|i'm wondering|i was wondering|i'm not sure|i don't know|i can't tell|not sure|tell me|maybe|perhaps|am i right that|ask(?:ing)?) (?:if|whether|why)? ?[^,;]{0,12}$|\b(?:if|whether) $/;

/** What is asked, and may be answered with no. A question mark alone asks nothing: "you don't even care?". */
export const question: Guard = (found) => {
  const { before, inside } = around(found);
  if (WONDERS.test(before)) return true;
  const asked = found.sentence.closing.includes("?") || found.sentence.closing === "";
  return asked && (ASKS.test(found.clause.text) || ASKS.test(found.sentence.text)) && !/^(?:why|how|what)/.test(inside);
};
