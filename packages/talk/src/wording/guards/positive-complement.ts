import { GOOD_OF_YOU, GOOD_TO_FEEL } from "../en/good.ts";
import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const QUITE = "(?:so|really|very|such|always|truly|the most|incredibly|a bit|much|even|just|more|feel|a|an|to|be|the) ";
const MAKES = new RegExp(
  `\\bma(?:ke|kes|de|king) (?:my (?:day|week|life|year)|(?:me|us|it|everything|my|our) ?(?:${QUITE}){0,4}(?:${GOOD_TO_FEEL})\\b)`,
);
const ALWAYS_GOOD = new RegExp(
  `\\b(?:always|constantly|every (?:single )?(?:time|day)|forever|all you do is) (?:been |be |being |look(?:ed|ing)? |feel |smell |sound ){0,2}(?:${QUITE}){0,3}(?:${GOOD_OF_YOU}|(?:\\w+ ){1,4}(?:the best|best|so well|perfectly|beautifully|my favou?rite))`,
);
const NEVER_BAD =
  /\byou(?:'ve| have)? (?:have )?never (?:once )?(?:fail|stop|cease|disappoint|let (?:me|us|anyone) down|complain|judge|miss(?:ed)? a|g[ai]ve up|looked (?:more|better)|been (?:more|so) (?:beautiful|proud|kind|lovely|handsome|gorgeous)|hurt a|(?:need|have) to (?:apologise|thank|worry|ask|doubt))/;
const SHOULD_BE_GOOD =
  /\b(?:should|ought to|need to|have to|must|better) (?:really |definitely |so |all |always |know (?:that |how (?:much )?)?(?:i|you're|we) ?)?(?:be |feel )?(?:so |very |really )?(?:proud|happy|pleased|celebrate|treat yourself|loved?\b|amazing|adore|famous|see yourself|give yourself|appreciate you|good enough)/;
const KNOWN_GOOD =
  /\byou(?:'re)? (?:really |obviously |just |do |clearly )?(?:care\b|love (?:me|us|the kids)|want (?:to help|what's best|the best|me to be happy)|mean(?:t)? well|trying (?:your|so|hard|to help)|tried|doing your best|didn't mean|have a lot)/;
const BUT = /\b(?:but|except|then why|yet)\b/;
const DENIED = /\b(?:never|not|barely|hardly|rarely|stopped|used to|nothing)\b|n't\b/;

/** A good turn at the end makes praise of it: "you always make me laugh", "you never let me down". */
export const positiveComplement: Guard = (found) => {
  const { inside, behind } = around(found);
  const [said = ""] = `${inside}${behind}`.split(BUT);
  if (NEVER_BAD.test(said) || SHOULD_BE_GOOD.test(said)) return true;
  if (found.rule.label === "mind_reading" && KNOWN_GOOD.test(inside)) return true;
  return !DENIED.test(said) && (MAKES.test(said) || ALWAYS_GOOD.test(said));
};
