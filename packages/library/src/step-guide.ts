import { chooseStep } from "./choose.ts";
import { tonight } from "./en/tonight.ts";
import type { Guide } from "./guide.ts";

/** The part of the guide that a day needs: Today opens without the rest of the library. */
export const stepGuide: Pick<Guide, "step"> = { step: (ask) => chooseStep(tonight.entries, ask) };
