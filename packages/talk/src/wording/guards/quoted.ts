import type { Guard } from "../found.ts";

const QUOTES = /"[^"]+"|(?<![a-z0-9])'(?=[a-z])[^"\n]{1,300}?[a-z.!?]'(?![a-z])/g;

/** Somebody's words between quotation marks. A message that is one quotation from end to end is a draft in quotes. */
export const quoted: Guard = ({ normal: { text }, start, end }) => {
  for (const { index, 0: quotation } of text.matchAll(QUOTES)) {
    const around = text.slice(0, index) + text.slice(index + quotation.length);
    if (index < start && end < index + quotation.length) return /[a-z]/.test(around);
  }
  return false;
};
