import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const ASKS =
  /^(?:(?:so|and|but|hey|ok|babe|love|sorry|honestly|darling|hun|(?:honest|serious) question),? ){0,3}(?:do|does|did|are|is|am|was|were|have|has|can|could|would|will|should|shall|may|isn't|aren't|doesn't|what if) (?!you (?:even|seriously|honestly|ever|really think i'm|stupid|kidding|deaf|blind|dumb|thick|insane|crazy|mental))/;
/** What the writer does not know, or knows to be a fear of their own. */
const WONDERS =
  /\b(?:(?:wonder|wondering|ask|asking|know|sure|tell|check|understand)(?: \w+)? (?:if|whether|why)|(?:worry|worried|telling myself|tell myself|part of me thinks|afraid|scared|terrified|story in my head is)(?: that)?|not sure) $/;

/** What is asked, and may be answered with no. A question mark alone asks nothing: "you don't even care?". */
export const question: Guard = (found) => {
  const { before, inside } = around(found);
  if (WONDERS.test(before)) return true;
  const asked = found.sentence.closing.includes("?") || found.sentence.closing === "";
  return asked && (ASKS.test(found.clause.text) || ASKS.test(found.sentence.text)) && !/^(?:why|how|what)/.test(inside);
};
