import type { Guard } from "../found.ts";

/** Somebody's words between quotation marks. */
export const quoted: Guard = ({ facts, start, end }) =>
  facts.quotations.some((quotation) => quotation.start < start && end < quotation.end);
