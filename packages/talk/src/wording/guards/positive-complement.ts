import type { Guard } from "../found.ts";
import { around } from "./around.ts";

const GOOD =
  "happy|happier|happiest|laugh|smile|giggle|blush|loved|safe|proud|special|better|stronger|beautiful|wanted|at home|at ease|calm|lucky|seen|heard|" +
  "understood|good|great|amazing|wonderful|brave|whole|alive|comfortable|confident|cared for|appreciated|valued|welcome|warm|sexy|so much|melt|relaxed|" +
  "excited|hopeful|grateful|the happiest|the luckiest|like (?:the|a) (?:luckiest|queen|king|princess|million|best|happiest)|want to be (?:a )?better|a better";
const QUITE =
  "(?:so|really|very|such|always|truly|the most|incredibly|a bit|much|even|just|absolutely|more|feel|a|an|to|be|the) ";
const MAKES = new RegExp(
  `\\bma(?:ke|kes|de|king) (?:me|us|my day|it|everything|my|our) ?(?:${QUITE}){0,4}(?:${GOOD})\\b|\\bma(?:ke|kes|de|king) my (?:day|week|life|year)`,
);
const ALWAYS_GOOD = new RegExp(
  `\\b(?:always|constantly|every (?:single )?(?:time|day)|forever|all you do is) (?:been |be |being )?(?:look(?:ed|ing)? |feel |smell |sound )?(?:${QUITE}){0,3}` +
    "(?:there for|my (?:favourite|favorite|rock|best|love|person)|welcome|lovely|beautiful|gorgeous|handsome|amazing|kind|patient|sweet|thoughtful|supportive|generous|funny|" +
    "know (?:just |exactly )?(?:how|what|when|the right)|help(?:ed|ing)? (?:me|us|out|with)|support(?:ed|ing)? (?:me|us)|have my back|remember|listen(?:ed|ing)? to me|" +
    "try so hard|find a way|cheer|look after|take (?:such )?(?:good )?care|do (?:so much|your best|the right)|right about|good|great|nice|make time|encourage|believe in|" +
    "love (?:me|you|us)|smell (?:so )?(?:good|nice)|the best|my hero|impress|surprise me|inspire|proud|brighten|cook(?:ed)? (?:such|the best|amazing)|brilliant|fun)",
);
const NEVER_BAD =
  /\bnever (?:once )?(?:fail(?:ed|s)?|stop(?:ped)?|cease[sd]?|disappoint\w*|let (?:me|us|anyone) down|complain\w*|judge\w*|miss(?:ed)? a|give up|gave up|forget how|looked (?:more|better)|been (?:more|so) (?:beautiful|proud|kind|lovely|handsome|gorgeous)|boring|stop loving|hurt a|need to (?:apologise|thank|worry)|have to (?:worry|apologise|thank|ask twice|doubt))/;
const SHOULD_BE_GOOD =
  /\b(?:should|ought to|need to|have to|must|better) (?:really |definitely |so |all |always |know (?:that |how (?:much )?)?(?:i|you're|we) ?)?(?:be |feel )?(?:so |very |really )?(?:proud|happy|pleased|celebrate|treat yourself|love|loved|amazing|adore|famous|see yourself|give yourself|appreciate you|good enough)/;
const KNOWN_GOOD =
  /\byou(?:'re)? (?:really |obviously |just |do |clearly )?(?:care|love|want (?:to help|what's best|the best|me to be happy)|mean well|trying|tried|doing your best|have a lot)\b/;
const BUT = /\b(?:but|except|then why|yet)\b/;

/** A good turn at the end makes praise of it: "you always make me laugh", "you never let me down". */
export const positiveComplement: Guard = (found) => {
  const { inside, behind } = around(found);
  const [said = ""] = `${inside}${behind}`.split(BUT);
  if (NEVER_BAD.test(said) || SHOULD_BE_GOOD.test(said)) return true;
  const denied = /\b(?:never|not|n't|don't|didn't|barely|hardly|rarely|stopped|used to|nothing)\b|n't\b/.test(said);
  return (
    !denied &&
    (MAKES.test(said) || ALWAYS_GOOD.test(said) || (found.rule.label === "mind_reading" && KNOWN_GOOD.test(inside)))
  );
};
