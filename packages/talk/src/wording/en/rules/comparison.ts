import type { Rule } from "../../rule.ts";
import { adv, kin, partner } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "comparison";

const ex = `(?:(?:my|an) ex(?:es)?(?:[- ]${partner})?|my (?:last|first|old) ${partner})`;
/** Whose partner: a name's, a friend's, everybody's. */
const others = `(?:(?:(?:my|our|your|all|the) ){0,2}(?:[\\w-]+['’]?s['’]?|other people's|their|her|his|other|most|normal|all the) (?:\\w+ )?(?:${partner}|couples|men|guys|relationships?)|everyone else|other people)`;
const does = words(`
  helps? does doesn't don't do takes? makes? puts? never always wouldn't would
  can manages? gives? actually at_least even won't didn't have listens? cooks? buys? treats? knows? hold share trust go_on checks? used_to proposed booked bought took made cooked surprised planned remembered built
`);
const worse = words("worse lazier colder meaner ruder harder less_\\w+ more_(?:selfish|childish|work)");
const better = words(
  "better more kinder nicer happier smarter funnier prettier richer tidier (?!other|never|ever|over|mother|father|brother|sister|after|rather|later|together|dinner|under|remember)\\w{3,}er twice less",
);

export const comparison: readonly Rule[] = [
  {
    id: "comparison.my_ex",
    label,
    weight: 7,
    pattern: said`
      ${ex},?( .{2,40},)? ${adv}(used to(?! (shout|scream|lie|cheat|yell|hit|hate|make|drink))|would|wouldn't|never|knew|could|loved|liked|didn't|always|at least|was (more|better|never|so|a)|cared|made|let|actually|did)( [\w']+){0,3}
      (like|than|what|as|to|with) ${ex}( did| was| would| used to| had| does| do)?
      (when|if) (i'd|i) (was|stayed|married) (with )?[\w']+( [\w']+)?,? (i|he|she|i'd|they) (never|always|didn't|wouldn't|had|was|felt|would|be)( [\w']+){0,2}
      i should have (\w+ ){0,5}(married|stayed with|picked|chosen)( \w+){1,2}
    `,
    unless:
      /\b(?:like you (?:do|did)|nothing like|unlike|better than|scared?|stalk|joke|glad|hit me|years ago|called|not like|different|kinder than|than i)\b/,
    spares: ["third-party", "positive-complement"],
  },
  {
    id: "comparison.more_like",
    label,
    weight: 7,
    pattern: said`
      (why (can't|aren't|couldn't|don't|won't) you( ever| just)?|why are you not|wish you( were| was|'d| would| could)?|if only you( were|'d| could| would)?|can't you) ${adv}(be |act |being |do )?(a (bit|little) )?((more|as) ([\w']+ )?)?(like|as) (?!(me|this|that|you|a|it|we|to)\b)[\w']+( [\w']+){0,2}
      even (your|my) ([\w']+ ){1,2}(says?|thinks?|noticed|can)( [\w']+){0,2}
      you (could|should|might|can) (really )?(learn|take|do with)( [\w']+){1,4} (from|out of|your \w+'s)( \w+)?
      you(?:'re|'ll end up| are| sound| act| get| behave) ${adv}(just |exactly |turning into |getting |as bad as |worse than |like |more )+(like |as )?(your|my|his|her) (${kin}|ex)
      (like|as) (other|normal|most|every other) (\w+ )?(${partner}|men|women|couples?|people)
      (?<!(that|love|glad) )you're (nothing) (like )?(the|your|him|her|my)( \w+){1,3}
      you're (not|never) ${adv}(half )?as [\w-]+ as (?!(you|i|we|it|usual|me|that|the|before|last|expected)\b)[\w']+( \w+)?
      not (even )?half the (man|woman|husband|wife|person|partner|mother|father)
    `,
    unless:
      /\b(?:warm|kind(?:est)?|generous|strong|best|glad|relieved|thank god|lovely|sweet|beautiful|gorgeous|photo|picture|smile|handsome|on the phone|laugh|funny|so patient|clever|brave)\b/,
    spares: ["question", "third-party"],
  },
  {
    id: "comparison.others_do",
    label,
    weight: 7,
    pattern: said`
      (?<!(what|how|as|like|any|every) )(?!(that|it|what|here)'s)${others}(?! we) (\w+ )?${adv}(${does}(?![\w'])|(?!is |was |has |works |says |lives |comes |plays )\w{3,}s (?!at|in|on|to|there|here|from|too|with us|tomorrow))(?! too| a baby| the same)( ?[\w']+){0,4}
      \w+ (takes|took|brings|buys|treats|surprises|surprised|built|helps|tells|adores) (his|her) (${partner})( [\w']+){0,3}
      (never|wouldn't|doesn't|would never) .{2,30} the way you (treat|talk|speak|behave)( \w+){0,2}
      you're the only (${partner}|one|person|dad|mum|parent) .{0,30}(doesn't|can't|won't|never|hasn't|didn't)( \w+){0,2}
      why (do|did) i (get|have|end up with|marry) (the one|a) \w+ who
      (everyone|everybody|nobody|no one) else's ${partner}( \w+){1,3}
      why can't we ${adv}be (more )?like (?!this)\w+( \w+)?
      why (do|does|is|are|can|has|have) (everyone else|\w+ and \w+)( [\w']+){1,6}
      (everyone|people)( else)?('s \w+)? .{2,50} (except|but) (you|mine|us|me)
      (even|at least) (?!you|we|i\b|if|when|it|that|then|now|though|this|let|have)([\w']+ ){1,4}${adv}((talk|listen|care|remember|treat|help|want|text|call|ask|cook|clean|notice|manage)(s|d|ed)?|knows?|knew|do|does|did|could|can|would|came|ha[sd] (a job|manners|the decency|time))( [\w']+){0,3}
      your (own )?(${kin}) (all |both |at least |even )?(managed|has (more)|(all )?have (proper|real|better|good)|keeps a|is (more(?! of)|better|so much|twice))( [\w']+){0,3}
      (i bet|bet|you don't see|do you think|you think) (${others}|he|she|they|(?!me|us|it|that|why|how|what|any|the|of)(\w+ ){1,3}?)( ?)(doesn't|don't|wouldn't|never|would|\w+ing|does)( [\w']+){0,3}
      (just )?look at (\w+ and \w+|your (friends|brother|sister|mates|parents)|(\w+ )?\w+'s ${partner}|them)( .{0,40}(they|he|she|never|always|happy))?
      (my|his|her) ${kin} (managed|raised|did|worked|had|brought up|ran|looked after) .{2,50}(never|didn't|without) (once |ever )?(moan|complain|ask|whin|need)\w*
      (other|most|normal|all the|my (friends|mates)') ${partner} (bring|take|buy|help|make|plan|cook|remember|listen|talk|show|call|clean|want|support|pay|notice|surprise|treat)( [\w']+){1,3}
      compared (to|with) (my|him|her|them|your|other|everyone|most)( [\w']+){1,4}
    `,
    unless:
      /\b(?:coming|works? at|argue too|favou?rite|the best|like you do|laugh|bringing|at the gym|joining|us|liked|offered|shall we|let's|than me|amazing|lovely|great|chemo|hospital|year[- ]old|toddler|goldfish|monkey|(?:real|bigger|worse) problems)\b/,
    spares: ["third-party", "question", "self"],
  },
  {
    id: "comparison.better_than_you",
    label,
    weight: 7,
    pattern: said`
      ^(?!(i|i'm|i've|nobody|no one|nothing|none|you|you're)\b)[\w']+('s)?( [\w']+){0,6} ${adv}(a (bit) )?${better}( [\w']+){0,6} than (you|you're|you've|you'll|what you|mine)(?! (remember|think|expected|know|said|thought))( [\w']+){0,3}$
      (twice|half) (what) (you|mine)( \w+)?
      you(?:'re| are|'ve been) ${adv}${worse}( \w+){0,3} than (my|your|his|the|most|him|her|any|a|all)( \w+){0,2}
      (?!(i|you|we|it|that|they)\b)\w+ would (never|at least|always) ${adv}(treat|speak|talk|do|say|leave|let|make|put|ignore|forget|miss|shout|lie|behave|act|call|ask|expect|blame|embarrass|hurt|cheat|help|think)( [\w']+){0,5} (me|that|this|you|her|him|us|it)( like that| like this)?
      ^(?!(i|we|it|that|you)\b)\w+( would| wouldn't|'d) ${adv}have (?!been|loved|liked|enjoyed|to\b|a\b)\w+( [\w']+){0,2}
      (\w+|they|he|she)( [\w']+){1,8} (and|but) you (can't|couldn't|don't|didn't|won't|haven't) (even|manage|do|lift|hold|find)( [\w']+){0,2}
      you (used to be|were|were so much) (so |more |much )?(\w+er|fun|funny)( (when|before|back)( [\w']+){1,3}|$)
    `,
    unless: /\b(?:tall|short|old|young)er\b|\b(?:i could|i do|than i|loved this|enjoyed|proud|than me)\b/,
    spares: ["third-party", "question", "self"],
  },
];
