import { FOND, LAUGHS_AT_THE_END, LAUGHS_IN_WORDS, MOCKS } from "./en/laughs.ts";
import { BACK, HOW_LONG, WHY } from "./en/return.ts";
import type { Span } from "./reading.ts";

/** What is true of a message as a whole. Found once, and not once for each find: a long message has many. */
export interface Facts {
  /** Where somebody's words stand between quotation marks. */
  readonly quotations: readonly Span[];
  readonly mocks: boolean;
  readonly laughsAtTheEnd: boolean;
  readonly laughsInWords: boolean;
  readonly fond: boolean;
  /** Whoever wants to be alone says when they are back, what for, or that all is well. */
  readonly returns: boolean;
}

const QUOTATION = /"[^"]{1,600}"|(?<![a-z0-9])'(?=[a-z])[^"\n]{1,300}?[a-z.!?]'(?![a-z])/g;

export const factsOf = (text: string): Facts => ({
  quotations: quotationsIn(text),
  mocks: MOCKS.test(text),
  laughsAtTheEnd: LAUGHS_AT_THE_END.test(text),
  laughsInWords: LAUGHS_IN_WORDS.test(text),
  fond: FOND.test(text),
  returns: BACK.test(text) || HOW_LONG.test(text) || WHY.test(text),
});

/** A message that is one quotation from end to end is a draft in quotes, and quotes nobody. */
function quotationsIn(text: string): readonly Span[] {
  const all = [...text.matchAll(QUOTATION)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const [first] = all;
  const around = first === undefined ? "" : text.slice(0, first.start) + text.slice(first.end);
  return all.length === 1 && !/[a-z]/.test(around) ? [] : all;
}
