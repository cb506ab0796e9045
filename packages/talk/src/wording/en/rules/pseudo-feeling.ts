import type { Rule } from "../../rule.ts";
import { adv } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "pseudo_feeling";

/** The writer feels, or "it", or nobody is named: not you, not she. */
const feels = `(?:(?:(?:i|i'm|i've|i have|i was|it|it's|that|and|but|because) |^)${adv}(?:been |starting to |beginning to |can't help (?:but )?|end up |left |keep |not to |made to )?(?:feels?|felt|feeling)|(?:(?:you|it|this|that) |^)${adv}(?:makes?|made|making|left|have) me ${adv}(?:feel|feeling))`;
const like = "(?:like|that|as if|as though)";
/** What somebody did, worn as a feeling. */
const done = words(`
  attacked ignored used abused manipulated betrayed blamed bullied cheated(?!_at) coerced cornered criticised dismissed insulted intimidated invalidated judged
  let_down misled mistreated misunderstood neglected overlooked over-?worked patroni[sz]ed pressured provoked put_down rejected ridiculed taken_for_granted
  threatened tricked undermined abandoned belittled humiliated gaslit mocked controlled suffocated smothered trapped
  (?:walked|stepped)_(?:all_)?(?:over|on) replaced (?:shut|pushed|cast|frozen)_(?:out|away|aside) watched played punished
  dis(?:respected|carded|regarded) victimi[sz]ed violated lied_to un(?:appreciated|wanted|important|supported|valued|loved|respected|desired) worthless
`);
const role = words(`
  maid servant slave cleaner taxi atm bank wallet doormat nanny room-?mate housemate stranger punching_bag burden nuisance afterthought option second_choice bad_guy
  villain prisoner side_character joke idiot failure last_\\w+ nobody child kid nothing single_(?:parent|mum|mom|dad)
`);
const warm = new RegExp(
  `(?:feel|feels|feeling|felt)(?: \\w+){1,4} (?:you (?:and (?:me|i)|${adv}(?:get|got|understand|see|hear|heard|know|trust|love|support) (?:me|us|it|this|what|that|how|well|a|so|great|the|better)\\b(?! (?:as|more|less|only|when|because|for granted))|handled|made the)|you(?:r \\w+)?(?:'d| would) ${adv}(?:love|like|enjoy)|you ${adv}listened|you (?:might|need (?:a|some|more sleep))|you've been (?:gone|away)|you're ${adv}(?:right|my|doing|here|with me|proud|great|amazing))`,
);
const elsewhere =
  /\b(?:by|at|in|from) (?:my (?!own|partner|husband|wife)|work|him|her|them|everyone at|the|this(?! (?:house|family|relationship|marriage|home)))\b|\bused up\b|\bused to\b|don't feel [^,]{0,20}ed\b|\bby how\b|\bwhen you (?:said|cancelled|left)|(?:i'd|would) (?:like|love)\b|\b(?:can|could) (?:you|we)\b|\bwhen you looked\b/;

export const pseudoFeeling: readonly Rule[] = [
  {
    id: "pseudo_feeling.that_you",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (all )?(you|you're|you've|you'd|you'll|your \w+ (always|never|(is|are|comes?|matters?|means?) (more|first|before)))( [\w']+){1,3}
      ${feels} (you'd|you'll|you (don't|didn't|can't|won't|aren't|never|always|only|just|have|should|could|take|treat|think)|you're|you've)( [\w']+){1,2}
      i ${adv}(don't|didn't|never) ${adv}(feel|felt) ${like} (you|you're) ${adv}(care|love|want|listen|hear|see|respect|trust|understand|like|try|need|there|on my)
      (a|the|this|that|my|any) (\w+ )?(feeling|sense) (is )?(that |like )?(you|you're|you've|i'm being)( [\w']+){1,2}
    `,
    unless: warm,
  },
  {
    id: "pseudo_feeling.that_all",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (nobody|no one|everyone|everything|everything's|nothing|whatever)( [\w']+){0,5} (fault|wrong|right|enough|cares?|gives?|listens?|against|wants|about you|on me|me)
      ${feels} ${adv}${like} (we|we're) ${adv}(never|only(?! just)|always|aren't)
      ${feels} ${adv}${like} it's (always|all|never|only|just) (about |up to |on )?(me|you|my fault|your)
    `,
  },
  {
    id: "pseudo_feeling.that_i",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (i|i'm|i've) ${adv}(being|been(?! (on|in|at|here|up|awake|hit|run|waiting|sat|going|doing|eating|working)\b)|talking to|walking on|the (only|bad|last|problem|one who)|not (good enough|important|a priority)|don't matter|mean nothing|can't (do anything|win|trust you)|have to (beg|fight|compete)|dating|single|last)
    `,
  },
  {
    id: "pseudo_feeling.done_to_me",
    label,
    weight: 3,
    pattern: said`
      how ${done} i feel
      ${feels} ${adv}(like (i'm|i was|i've been) (being )?)?(\w+ and )?${done}
      ${feels} ${adv}(like )?(i'm )?((an?|the|your|some|just|such) ){1,2}([\w-]+ ){0,2}${role}
    `,
    unless: elsewhere,
  },
];
