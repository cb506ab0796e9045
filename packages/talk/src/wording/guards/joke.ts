import { LAUGHS } from "../en/laughs.ts";
import type { Guard } from "../found.ts";
import type { Label } from "../labels.ts";
import { spoken } from "./around.ts";

const HARSH: ReadonlySet<Label> = new Set([
  "comparison",
  "contempt",
  "criticism",
  "guilt_trip",
  "invalidation",
  "pseudo_feeling",
  "reassurance_demand",
  "scorekeeping",
]);

/**
 * A laugh takes it back, unless a face beside it rolls its eyes. Where the words themselves put somebody down, or are said
 * as a joke so as not to be asked about, a "lol" may be part of it: it counts only with something fond.
 */
export const joke: Guard = (found) => {
  const { facts, rule } = found;
  if (facts.mocks) return false;
  if (facts.laughsAtTheEnd || LAUGHS.test(spoken(found))) return true;
  return facts.laughsInWords && (!HARSH.has(rule.label) || facts.fond);
};
