import type { Guard } from "../found.ts";
import { around, clauseSoFar } from "./around.ts";

const OTHERS =
  "mum|mom|mother|dad|father|brother|sister|son|daughter|uncle|aunt|auntie|nan|gran|grandma|grandad|cousin|parents|family|friend|friends|mate|mates|" +
  "boss|manager|colleague|colleagues|team|landlord|neighbours?|neighbors?|teacher|doctor|dentist|driver|ex|in-laws|kids|children|dog|cat|boys|girls|" +
  "landlady|builders?|plumber|people|company|bank|school";
const THEIRS = new RegExp(`^(?:your|you're) (?:\\w+ )?(?:${OTHERS})\\b`);
const THEY = new RegExp(
  `\\b(?:he|she|they|he's|she's|they're|him|her|them|people|(?:my|your|our|the|that|this|those|these) (?:\\w+ ){0,2}(?:${OTHERS}|man|guy|woman|lady|bloke|girl|referee|ref|film|show|actor|politician|government|waiter))\\b`,
);
const BEGINS = new RegExp(`^${THEY.source}`);

/** What is said of somebody else: they are who it begins with, or whom the clause names before words that name nobody here. */
export const thirdParty: Guard = (found) => {
  const { inside } = around(found);
  if (THEIRS.test(inside)) return true;
  if (/\b(?:you|your|yours|yourself|i|me|my|i'\w+|you'\w+)\b/.test(inside)) return false;
  const before = clauseSoFar(found).slice(0, -inside.length || undefined);
  return THEY.test(before) || BEGINS.test(inside);
};
