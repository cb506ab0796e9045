import type { Rule } from "../../rule.ts";
import { adv } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "pseudo_feeling";

/** The writer feels, or "it", or nobody is named: not you, not she. */
const feels = `(?:(?:(?:i|i'm|i've|i have|i was|it|it's|that|and|but|because) |^)${adv}(?:been |starting to |started to |beginning to |can't help (?:but )?|end up |left |keep |not to |made to )?(?:feels?|felt|feeling)|(?:(?:you|it|this|that) |^)${adv}(?:makes?|made|making|leaves?|left|have) me ${adv}(?:feel|feeling)|how \\w+ i feel|how i feel|made to feel)`;
const like = "(?:like|that|as if|as though)";
/** What somebody did, worn as a feeling. */
const done = words(`
  attacked ignored used abused manipulated betrayed blamed bullied cheated coerced cornered criticised criticized dismissed insulted
  intimidated invalidated judged let_down misled neglected overlooked patroni[sz]ed pressured provoked put_(?:down|upon) rejected
  ridiculed sidelined (?:taken_)?for_granted threatened tricked undermined abandoned belittled humiliated degraded exploited
  gaslit mocked controlled suffocated smothered (?:walked|stepped|trodden)_(?:all_)?(?:over|on) replaced replaceable disposable discarded
  (?:shut|pushed|left|thrown|cast|frozen)_(?:out|away|aside) stonewalled (?:talked|spoken)_down_to interrogated watched picked_on ganged_up_on played punished
  violated dis(?:respected|carded|regarded|missed|owned) deceived conned duped forgotten shamed dumped_on treated_\\w+ lied_to (?:under|de)valued
  un(?:appreciated|wanted|important|supported|valued|loved|respected|desired|needed) mis(?:treated|judged|led|represented) worthless inferior accused nagged
  micro-?managed laughed_at deserted excluded silenced sabotaged second_best blindsided tested targeted scolded lectured owned rushed invisible_to_you
`);
const role = words(`
  maid servant slave cleaner chauffeur taxi atm bank wallet nanny housekeeper housemate flatmate room-?mate lodger stranger ghost doormat
  punching_bag burden nuisance afterthought option backup second_(?:choice|fiddle) bad_guy villain third_wheel outsider object
  furniture possession trophy prisoner criminal single_(?:mum|mom|parent|dad) babysitter inconvenience chore mug pet employee skivvy
  toy dirt rubbish trash garbage side_character extra joke fool idiot failure enemy last_\\w+ lowest_\\w+ nobody child kid nothing
`);
const warm = new RegExp(
  `(?:feel|feels|feeling|felt)(?: \\w+){1,4} (?:you (?:and (?:me|i)|${adv}(?:get|got|understand|see|hear|heard|loved?|appreciate|support|supported|know|knew|trust|handled|deserve|might|could use|did (?:so|great|well|a)) (?:me|us|it|this|what|that|how|well|a|so|great|the|better)\\b(?! (?:as|more|less|only|when|because|for granted))|made the)|you(?:r \\w+)?(?:'d| would) ${adv}(?:love|like|enjoy)|you might|you're ${adv}(?:my|the (?:best|only|one)|doing|here|there for|with me|on my side|proud|great|amazing))`,
);
const elsewhere =
  /\b(?:by|at|in|from) (?:my (?!own|partner|husband|wife)|work|him|her|them|everyone at|the)\b|\bused to (?:it|the)\b|don't feel [^,]{0,20}ed\b|\bwhen you (?:said|cancelled|left)|,? (?:i |my )?own stuff|i'd like to\b/;

export const pseudoFeeling: readonly Rule[] = [
  {
    id: "pseudo_feeling.that_you",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (all )?(you|you're|you've|you'd|you'll|your \w+)( [\w']+){1,3}
      ${feels} (you'd|you'll|you (don't|didn't|can't|won't|aren't|never|always|only|just|have|should|could|take|treat|think)|you're|you've)( [\w']+){1,2}
      i ${adv}(don't|didn't|never) ${adv}(feel|felt) ${like} (you|you're) ${adv}(care|love|want|listen|hear|see|respect|value|appreciate|support|trust|understand|like|notice|try|need|there|on my|interested|prioritise)
      (a|the|this|that|my|any) (\w+ )?(feeling|impression|sense) (is )?(that |like )?(you|you're|you've|i'm being)( [\w']+){1,2}
    `,
    unless: warm,
  },
  {
    id: "pseudo_feeling.that_all",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (nobody|no one|everyone|everybody|everything|nothing|whatever)( [\w']+){0,5} (cares?|fault|wrong|right|enough|gives?|listens?|against|matters?|wants|notices|helps|about you|comes|on me|me)
      ${feels} ${adv}${like} (we|we're) ${adv}(never|only|always|aren't|roommates|strangers|flatmates|housemates)
      ${feels} ${adv}${like} it's (always|all|never|only|just) (about |up to |down to |on )?(me|you|my fault|your)
    `,
  },
  {
    id: "pseudo_feeling.that_i",
    label,
    weight: 3,
    pattern: said`
      ${feels} ${adv}${like} (i|i'm|i've) ${adv}(being|been|talking to|walking on|the (only|bad|last|problem|one who)|not (good enough|important|a priority|your|allowed|worth|enough|welcome)|begging|competing|in this alone|raising|dating|married to|living with|(doing|carrying) (it|this|everything|all)|don't (matter|count|exist|mean)|mean nothing|can't (do anything|say|win|trust you|talk to you|tell you)|have to (beg|fight|earn|compete|apologise|hide|chase|be the|watch what|ask permission|choose)|never (good enough|enough|do anything)|come (second|last)|single|last)
    `,
  },
  {
    id: "pseudo_feeling.done_to_me",
    label,
    weight: 3,
    pattern: said`
      how ${done} i feel
      ${feels} ${adv}(like (i'm|i was|i've been) (being )?)?(\w+ and )?${done}
      ${feels} ${adv}(like )?(i'm )?((an?|the|your|some|just|nothing but|no more than|such) ){1,2}([\w-]+ ){0,2}${role}
      ${feels} ${adv}like (crap|shit|dirt|rubbish|trash|garbage|nothing|furniture|${role}) (to you|when(ever)? you|because of you|around you|with you)
    `,
    unless: elsewhere,
  },
];
