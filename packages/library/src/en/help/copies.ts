import type { HelpCopy } from "../../help-country.ts";

const READ = "2026-11-26";
const READ_EARLIER = "2026-11-23";

/** A page whose stored copy was read when the countries were put together. */
export const copy = (title: string, address: string, dated: string | null = null): HelpCopy => ({
  title,
  address,
  checked: READ,
  dated,
});

/** A page that had been read before, for the numbers above the countries. */
export const earlierCopy = (title: string, address: string, dated: string | null = null): HelpCopy => ({
  title,
  address,
  checked: READ_EARLIER,
  dated,
});

/** For every country of the European Union. */
export const EU: HelpCopy = earlierCopy(
  "European Commission",
  "ec.europa.eu/unitedkingdom/press/frontpage/100211_en.htm",
);
