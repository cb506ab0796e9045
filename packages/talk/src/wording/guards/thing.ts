import type { Guard } from "../found.ts";
import type { Label } from "../labels.ts";
import { around, clauseSoFar } from "./around.ts";

/** A thing or a schedule that does it: "the bus never comes". */
const DOES_IT =
  /\b(?:it|it's|the (?!fact|way|thing|problem|truth|person|only)\w+(?: \w+)?|this \w+|my (?:phone|car|laptop|back|head|knee|bike|train|bus|battery|alarm|hair|stomach|wifi|boiler))(?: (?:is|was|has|just|really))* $/;
/** A thing or a place that is wanted, left or stopped at: "space in the wardrobe", "leave me the keys". */
const IS_MEANT =
  /^(?: some| a| more)? (?:in|on|at|for|from|inside|under|to put|to store) (?:the|my|our|your|a|this|these|those|all|some) (?!relationship|marriage|moment|end|middle|rest|best|worst|first place|same|house|bed|night|day|past|future|way\b|sake|minute|second|while|bit\b)\w/;
const KEYS = /^ (?:the|a|some|my|your|an|two|any|enough|one) (?!fuck|hell|minute|second|moment|break|chance|bit\b)\w/;
const GIVEN: ReadonlySet<Label> = new Set(["demand", "withdrawal"]);

/** Things and places are not hurt. Whoever the words found name is not spared by what they name before. */
export const thing: Guard = (found) => {
  const { before, inside, behind } = around(found);
  const given = /\b(?:leave|give|get|send) me$/.test(inside) && KEYS.test(behind);
  if (given && GIVEN.has(found.rule.label)) return true;
  if (found.rule.label === "withdrawal" && IS_MEANT.test(behind)) return true;
  if (/\b(?:you|your|you'\w+|i|me|i'\w+)\b/.test(inside)) return false;
  return DOES_IT.test(clauseSoFar(found).slice(0, -inside.length || undefined)) || DOES_IT.test(before);
};
