import type { Guard } from "../found.ts";
import { around, clauseSoFar } from "./around.ts";

const PERSONS = /\b(i|me|my|mine|myself|we|us|our|you|your|yours|yourself|he|she|they|it)\b/g;
const OWN: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself", "we", "us", "our"]);

/** What the writer says of themselves: the words found name nobody, and the person named last before them is the writer. */
export const self: Guard = (found) => {
  if (around(found).inside.search(PERSONS) >= 0) return false;
  const last = [...clauseSoFar(found).matchAll(PERSONS)].at(-1);
  return last !== undefined && OWN.has(last[0]);
};
