import type { Rule } from "../../rule.ts";
import { low } from "../lexicon/feelings.ts";
import { said } from "../pattern.ts";

const label = "blame_feelings";
const just =
  "('re|'ve|'ll| have| are| just| really| always| constantly| literally| honestly| only| legit| completely| keep| seriously| even| so){0,3} ";
const mine =
  "(me$|my (life|day|night|evening|weekend|birthday|christmas|mood|confidence|sleep|plans|health|mental|peace|joy|trust|youth|twenties|holiday|week|self|happiness|whole)|our (\\w+)|everything|every\\w* \\w+|another \\w+|it (all )?for me|the (whole|entire|mood|night|evening|day|holiday)|any \\w+|(all|all of) (my|the)|things|this family)";

/** Makes somebody the cause of how one feels. */
export const blameFeelings: readonly Rule[] = [
  {
    id: "blame_feelings.make_me",
    label,
    weight: 7,
    pattern: said`
      you${just}?(make|makes|made|making) (that )?(me|my|i|it|us|everything|things|life|this) ([\w']+ ){0,4}${low}(?! (tears|laughing|happy|with joy|for you))
      (being|living|life|this (marriage|relationship)|coming home)( with| around| next to)?( you| to you)? ([\w']+ )?(makes?|making|made|drain\w*|exhaust\w*|depress\w*|kill\w*|hurts|stress\w*) (me|my)(?! (happy|calm|laugh|feel (safe|calm|good|better|loved)|a better|stronger|so happy))
      your ([\w-]+ ){1,2}((is|are|has|have|keeps?|always) )?(mak|driv|stress|depress|exhaust|hurt|annoy|piss|gett?|upset|kill|ruin|wreck|destroy|drain|trigger|wear|giv|break|drag|bring)\w* (me|my|us|our|everyone)(?! (laugh|smile|happy|day$|feel (safe|loved|better|calm)|out of bed|joy))
      (how|why do|why must) you('re)? (always )?(make|making) me (feel|this|like|so|hate|act)
      because you (make|made|drive|push|force|stress|annoy|upset) me
    `,
    unless: /happy tears|good way|best way|😘|😍|🥰|laugh so hard|with joy|🥹/,
  },
  {
    id: "blame_feelings.drive_me",
    label,
    weight: 7,
    pattern: said`
      you${just}?(driv|send|sent|push|tip|turn|drove)\w* me ([\w']+ )?([\w']+ )?(mad|crazy|insane|wall|nuts|bonkers|drink|tears|despair|edge|limit|away|bend|twist|mental|into|far|this)(?! about)
      you${just}?(get|got|gets|getting) (on|under|up) my
      you${just}?(do|doing) my ([\w']+ )?(head|nut)
      you${just}?(wind|winding|piss|pissing|stress|stressing|wear|wearing|worn|wore|grind|drag|dragging|bring|bringing|tick|freak|tire|beat|let) me (\w+ )?(up|off|out|down)(?! of bed)
      you${just}?(suffocat|smother|drain|exhaust|infuriat|irritat|annoy|enrag|depress|trigger|aggravat|traumati|kill|tortur|destroy|wreck|broke|break|crush|poison|ruin)\w* me\b(?! free)
      you${just}?(give|giving|gave|cause) me ([\w']+ )?([\w']+ )?(anxiety|headaches?|panic|ick|nightmares|issues|stress|grief|ulcers?|migraine|hairs?|breakdown|depression|trauma|insecurities|attack|hell)
      you${just}?(get|got|getting|had|put|left|leave|leaving) me (so |all |really |feeling |in )(a )?(\w+ )?(${low}|worked up|wound up|state|mood|mess|bits|pieces)
      out the worst|poison in my|push\w* my buttons
      (suck|drain|tak|took|sap|steal|stole|kill|knock|rob|beat)\w* (all |away )?(the |my |all my |me of ){1,2}(\w+ )?(life|energy|joy|happiness|confidence|fun|soul|peace|spark|self|will|spirit|youth|freedom|hope|sanity|years)(?<=you.{0,60})
    `,
    unless: /best way|😘|😍|🥰|flowers|presents|to work\b|airport|station|braver|crazy about/,
  },
  {
    id: "blame_feelings.ruined",
    label,
    weight: 7,
    pattern: said`
      you('ve|'re| have| are| always| just| had to| go and| will| managed to| \w+){0,3} (ruin|spoil|wreck|destroy|poison|kill|trash|sabotag|sour|shatter|steal|stole|messed up|fucked up|screwed up|taken|took)\w* ${mine}
      you('ve)? (ruin|spoil|wreck)\w* (it|this|everything)( again| for me)?$
      you('ve)? (broke|broken|shattered|crushed) (me|my (spirit|trust|soul|confidence))$|broke my heart and
      (look|see|hope you see) what you('ve)? ?([\w']+ )?(to|made|turned)?( me| us)$(?! (look))
      (this|that|it) (to (me|us)$|is your doing)(?<=(you|this) .{0,30})
      you${just}?(turn|made|make|chang)\w* me into (?!(a (better|cat|dog|morning|tea|runner|foodie)))
      what you('ve)? ?(turn|turned|made|make) me( into)?
      (your doing|your fault)$(?<!(not|n't) (all )?your (doing|fault))
    `,
    unless: /amazing|gorgeous|lovely|😂|surprise|good way|looks great/,
  },
  {
    id: "blame_feelings.because_of_you",
    label,
    weight: 7,
    pattern: said`
      (because of|thanks to|thank to) (you|your [\w']+|how you|the way you|what you)( \w+)?,? .{0,40}\b${low}
      \b${low}\b.{0,30} (because of|thanks to|down to|if it (wasn't|weren't) for) (you|your|how you|the way you|what you)
      (it's|this is|that's|is|all|are|and that's) (all |only |just )?(because of you|your (fault|doing)|down to you|thanks to you)(?<!not .{0,25})
      (all )?because of you$
      your fault (that )?(i|we|my|the)
      i (\w+ )?blame you
      (if it (wasn't|weren't) for you|without you|if i'd never met you) (i'd|i would|my) ([\w']+ ){0,2}(happy|happier|fine|rich|better|free|peace|have|life|sleep|normal)
      you('re| were) ([\w']+ ){0,2}(reason|cause|source|root) ([\w']+ ){0,5}${low}
      i (was|used to be|never used to be) (an? )?([\w']+ ){1,4}(until|till|before|then) (you|i met)(?<!(bad mood|sad|lonely|lost|miserable|unhappy) (until|before|till) (you|i met))
      (my|the) [\w ]{3,25} (is|are|in knots) (\w+ )?(because of|your (fault|doing)|down to|on) (you|how|your)?
      i (hate|don't recogni[sz]e|lost|despise|can't stand) (myself|who i|what you)( \w+){0,3} ?(because|when i'm with|around|with|since|turn) ?(you|me)?
      i (only )?(\w+ )because you (?!(love|asked|are|'re|make me (happy|laugh|smile)))(stress|make|made|drive|annoy|never|don't|won't|push)\w*( me)?
    `,
    unless:
      /because of you i (?:passed|got|believe|know|have the)|nothing to do with|n't your fault|not your fault|reason i (?:smile|got through|laugh|believe|wake)|i'd be lost|because of the film/,
  },
];
