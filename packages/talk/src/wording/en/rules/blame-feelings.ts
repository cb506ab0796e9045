import type { Rule } from "../../rule.ts";
import { low } from "../lexicon/feelings.ts";
import { one, some } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "blame_feelings";
const you =
  "you('re|'ve|'ll| have| are| just| really| always| constantly| literally| only| legit| completely| keep| even| so| had to| managed to|'re the one){0,3}";

/** Makes somebody the cause of how one feels. */
export const blameFeelings: readonly Rule[] = [
  {
    id: "blame_feelings.make_me",
    label,
    weight: 7,
    spares: ["positive-complement"],
    pattern: said`
      ${you} ?(make|makes|made|making) (that )?(me|my|i|it|us|everything|things|life) (?:[\w']+ ){0,4}${low}(?! (tears|laughing|happy|with joy|for you))
      (being|living|life|marriage|coming home)( with| around)?( you)? ${one}(makes?|making|made|drain\w*|exhaust\w*|depress\w*|kill\w*|stress\w*) (me|my)(?! (happy|calm|laugh|feel (safe|calm|good|better|loved)|a better|stronger|so happy))
      your (\w+ ){1,2}((is|are|has|have|keeps?|always) )?(mak|driv|stress|depress|exhaust|hurt|annoy|upset|kill|ruin|wreck|destroy|drain|trigger|giv|break|drag)\w* (me|my|us|our)(?! (laugh|smile|happy|day$|feel (safe|loved|better|calm)|out of bed))
      (how|why do|why must) you('re)? (always )?(make|making) me (feel )?(this|like|so|hate|act)
      ${you} ?(driv|send|sent|push|tip|turn|drove)\w* me ${some}(mad|crazy|insane|wall|nuts|bonkers|drink|tears|edge|limit|away|bend|twist|mental|into (depression|therapy|the ground)|too far|to this)(?! about)
      ${you} (get|got|gets|getting) (on|under|up) my|${you} (do|doing) my ${one}head
      ${you} (wind|winding|piss|pissing|stress|stressing|wear|wearing|worn|grind|drag|dragging|bring|bringing|freak|tire|beat|let) (me|us) ${some}(up|off|out|down)(?! of bed)
      ${you} (suffocat|smother|drain|exhaust|infuriat|irritat|annoy|frustrat|depress|trigger|traumati|kill|tortur|destroy|wreck|broke|break|crush|ruin)\w* me\b(?! (free|for))
      ${you} (give|giving|gave|cause) me ${some}(anxiety|headaches?|panic|ick|nightmares|issues|stress|grief|depression|trauma|hell)
      ${you} (get|got|getting|put|left|leave) me (so |all |feeling |in )(a )?${one}(${low}|worked up|state|mood|mess|bits)
    `,
    unless:
      /happy tears|good way|best way|😘|😍|🥰|laugh so hard|with joy|flowers|presents|to work\b|airport|station|braver|crazy about/,
  },
  {
    id: "blame_feelings.ruined",
    label,
    weight: 7,
    pattern: said`
      ${you} (ruin|spoil|wreck|destroy|poison|kill|trash|sabotag|steal|stole|messed up|fucked up|screwed up|taken|took|suck|drain|knock)\w* (away )?(me$|(all )?my ${one}(life|day|night|evening|weekend|birthday|christmas|mood|confidence|sleep|health|peace|joy|trust|youth|holiday|happiness)|our \w+|everything|every\w* \w+|another \w+|it (all )?for me|the (whole|entire|mood|night|evening|day|life|joy)|this family|christmas|dinner|(it|this)( again)?$)
      you('ve)? (broke|broken|shattered|crushed) (me|my (spirit|trust|confidence))$|broke my heart and|out the worst|poison in my|push\w* my buttons
      (look|see) what you('ve)? ?(did|done|made|do|doing|put|turned) (me|us|to (me|us|my|our))|(this|that|it) to (me|us)$(?<=you .{0,30})
      ${you} (turn|turned|made|make) me into (?!a (better|cat|dog|morning|tea|runner|foodie))\w+|what you('ve)? ?(turn|turned|made|make) me
      (?<!(not|n't|know|whatever|what|never|nothing's) (all )?)(your|you're) (doing|fault)$
      (because of|thanks to|thank to) (you|your|how you|the way you|what you)( \w+)?,? .{0,40}\b${low}
      \b${low}\b.{0,30} (because of|thanks to|down to|if it (wasn't|weren't) for) (you|your|how you|the way you|what you)
      (it's|this is|that's|is|all|and that's) (all |only |just )?(because of you|your (fault|doing)|down to you|thanks to you)(?<!not .{0,25})(?! i (love|like|enjoy|can|know))|all because of you$
      i('d| would) be (so much |a lot |far |much )?(happy|happier|better off|fine|ok|less \w+) (if it (wasn't|weren't) for|without|if i'd never met) (you|your)
      now i'm (in a |all |so |feeling )?(bad mood|mood|${low}),? (thanks|cheers)( a lot| for that| to you)?
      i('m|'ve been) (so |always |constantly )?${low}( \w+)? because you (never|always|don't|won't|can't|only|keep) [\w']+
      your fault (that )?(i|i'm|we|my)(?! (love|like|know|enjoy|can))|i blame you|because you (make|made|drive|stress) me(?! (late|miss|forget))
      (if it (wasn't|weren't) for you|without you|if i'd never met you) (i'd|i would|my) ${some}(happy|happier|fine|better|free|have|normal)
      you('re| were) ${some}(reason|cause|source|root) (why |that )?(of|for|i|i'm|my|we|we're|this|our)(?! (smile|laugh|get up|got|believe|wake|made|can(?!')|keep|am (happy|still|here)|love|passed|happiness|joy|into|so))
      i (was|used to be|never used to be) (an? )?(?:[\w']+ ){1,4}(until|till|before) (you|i met)(?<!(bad mood|sad|lonely|lost|miserable) (until|before|till) (you|i met))
      my [\w ]{3,25} (is|are|in knots) ${one}(because of|down to) (you|how|your)?|i (hate|don't recognise|lost) myself( \w+){0,2} (because|when i'm with|around|with)
    `,
    unless:
      /amazing|gorgeous|lovely|😂|surprise|good way|i (?:passed|know|have the)|nothing to do with|reason i (?:smile|laugh)|i'd be lost|the film/,
  },
];
