import { chooseStep } from "./choose.ts";
import { tonightAlone } from "./en/tonight-alone.ts";
import type { AloneGuide } from "./guide.ts";

/** The part of the library that a day needs: Today opens without the rest. */
export const aloneGuide: AloneGuide = { stepAlone: (ask) => chooseStep(tonightAlone, { ...ask, with: "alone" }) };
