import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const NOT_SAYING =
  /\b(?:(?:i'm|i was|i wasn't|am|this is|that's|it's|it was|isn't|this isn't|that isn't|it isn't)(?: really| just)? not|i'm not|i wasn't|i don't|i didn't|i never|i'd never|i would never|i wouldn't|i've never|nobody|no one|not|isn't|wasn't|doesn't|didn't|hardly)(?: (?:for a second|for one second|actually|really|ever|even|just|trying to|going to|at all))* (?:say(?:ing)?|said|think(?:ing)?|thinks|thought|mean(?:ing)?|meant|call(?:ing)?|called|believe|believed|claim(?:ing)?|suggest(?:ing)?|imply(?:ing)?|accus(?:e|ing) you of|blam(?:e|ing) you for|feel(?:ing)?(?: like)?|want you to think|that|because|as if|like)\b(?: (?:it's|that|as if|like|because|for a second|you|at all|it was)){0,3} $/;

/** What the writer says is not so. "I can't believe you're so cold" says that it is. */
export const negated: Guard = (found) => NOT_SAYING.test(around(found).before);
