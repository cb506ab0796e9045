import type { Guard } from "../found.ts";
import { spoken } from "./around.ts";

const ASKED_FOR =
  /\bplease\b|\b(?:could|would|can|will) (?:you|we)\b|\bwould you mind\b|\bif (?:you can|you could|you don't mind|that's (?:ok|okay|alright|all right)|it's (?:ok|okay|alright)|possible|you get (?:a chance|time|a minute)|you're (?:free|up for it|able))\b|\bwhen(?:ever)? you (?:can|get (?:a chance|a minute|a sec|time)|have (?:a chance|a minute|a sec|time)|'re free)\b|\b(?:i'd|i would) (?:really )?(?:appreciate|love it|be grateful|like it if)\b|\bif you're (?:up for|happy)\b|\bno (?:rush|worries|pressure)\b|\bwhen you(?:'re| are)? ready\b|\blet's\b|\bshall we\b|\bmaybe we\b/;

/** What is asked for so that it can be answered with no. */
export const polite: Guard = (found) => ASKED_FOR.test(spoken(found));
