import type { OurBook } from "./our-book.ts";

/** Whoever passes it on, as browsers write it; undefined where nobody does. */
export const hostOf = ({ reach }: Pick<OurBook, "reach">): string | undefined =>
  reach === undefined ? undefined : new URL(reach.transport.origin).host;
