import type { Rule } from "../../rule.ts";
import { one, some } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "mind_reading";
const you =
  "you('re|'ve|'d|'ll| are| were| have| had)?( just| only| clearly| obviously| secretly| deliberately| probably| really| actually| always| even| so| already| literally| must| never| definitely| still){0,3}";
const harm =
  "(hurt|upset|annoy|spite|punish|control|provoke|embarrass|humiliat|manipulat|wind me|test me|trick|sabotag|get (back at|at me|a rise|attention)|make me (jealous|look|feel|mad|angry|cry|suffer|the)|prove|piss|shut me|guilt|ruin|break me)";

/** States as a fact what somebody thinks, feels or is after. */
export const mindReading: readonly Rule[] = [
  {
    id: "mind_reading.no_feeling",
    label,
    weight: 7,
    pattern: said`
      ${you} (don't|never|couldn't|can't|no longer|stopped)( even| really| actually| truly| ever| give)?( two| a)? ((care[ds]?|caring|shits?|damn|fuck|respect|value|appreciate|love|trust|understand|miss|notice|fancy|mean it|feel anything|loved|wanted)( (me|us|my|about|how|what|if|when|this)|$)|regret( it| what|$)|feel (bad|sorry|guilty)\b|(?!need to )(see|need|like|want|hear|find|believe|think (about|of)|listen to|support) (in )?(me|us|this|kids|how|what i|to (?!(miss|come|go|eat|know|late|watch|hear that|have|drive|carry|pay|wait)\b)\w+))
      (care|love|want|notice) (about )?(me|us|this)$(?<=(do|don't) you (not )?(even )?\w+ (about )?\w+)
      ${you} (couldn't care less|have no intention|can't stand|hate|resent|despise|regret|look down on|blame) ?(me|us|my|being|marrying|when i|of|about|\w+ing (time )?(with|around) me|$)
      you('re| are) ${one}not (even |really )?(interested|bothered|sorry|attracted|in love|happy with|serious|proud)
      you('ve| have) ${some}(checked out|given up|moved on|made (up )?your mind|(got|met|found) some(one|body)|lost interest|stopped (loving|caring|trying))
      you('re| are) ${some}(ashamed|embarrassed|bored|sick|tired|scared|jealous|into) (of|by|with|her|him)( me| us| my| being)?(?<!(feeling|work|today).{0,20})
      you('re| are) (just|only|clearly|obviously) (jealous|threatened|over me|bored|using me)$
    `,
    unless:
      /told me you didn't|you said you|olives|to miss this|worry|i know you (?:didn't|don't like|care)|scared (?:that )?you|last night$|am i right/,
  },
  {
    id: "mind_reading.aim",
    label,
    weight: 8,
    spares: ["positive-complement"],
    pattern: said`
      ${you} (trying|tried?|want(ed)?|hoping|out|looking|plan\w*|mean|meant|love|like|enjoy|wait\w*|need|intend\w*) (me )?(to |for me to |on |a way to )?(${harm}|start (a|an)|pick (a|at)|win\b|avoid|get (out|rid|your)|make (a point|yourself)|look good|change me|leave|see me|fight|argue|be (right|difficult|single))\w*
      ${you} (want|wanted|like|need)( me| this| us)? (to )?(fail|suffer|look (stupid|bad)|feel (bad|small|guilty)|be (miserable|upset|jealous|alone|happy)|cry|beg)(?! (with|together))
      ${you} (love|like|enjoy|get off on|get a kick|thrive on) ?(it when i'm|seeing me|making me|watching me|hurting|fighting|arguing|drama|the drama|being the victim|wind|pushing|putting|my (pain|tears)|out of)
      ${you} (\w+ ){1,6}(on purpose|deliberately|out of spite|for the sake of|for attention|(just )?(to|so) ${harm}|so (i'd|i'll (feel|look|shut|stop|give))|because you (feel guilty|know|hate|want))(?<!(n't|not|never) .{0,40})
      you (knew|know) (damn well|full well|perfectly|exactly (what|why|how (much|to (hurt|upset)))|how much|(that |it )?(would|'d) (hurt|upset|bother))
      ${you} (hoping|waiting for) (i'll|i'd|me to)|couldn't wait to (get (away|rid)|leave)|you couldn't wait to get (out|off|back to)|something to hide$|out to get|don't take me
      ${you} (test|punish|gaslight|manipulat|us|string|playing|settl|lead)ing (me|us|for me|mind|with my|the victim|games)
      ${you} (lying|cheating|hiding (something|things)|up to something|having an affair|seeing someone( else)?)$|${you} thinking (about|of) (her|him|leaving)|looking for (an excuse|a reason|a way out)
      (on purpose|deliberately)$(?<=you\b.{0,60})(?<!(n't|not|never|kids|dog|cat|he|she|they)\b.{0,40})
    `,
    unless:
      /trying to help|you (?:looked|seemed|sounded) like|make it work|not trying|surprise|😂|n't (?:do|mean) (?:it|that) on purpose|me laugh/,
  },
  {
    id: "mind_reading.thought",
    label,
    weight: 7,
    pattern: said`
      ${you} (think|believe|assume|act like|acting like|decided) (that )?(everything i|i'm|i am|i can't|i don't|i should|i'll just|i owe|you're|you can|you own|you deserve|the world|everything's|nothing of|my \w+ (isn't|doesn't|is|are)|it's all|i was)( (?!(right|ready|lovely|funny|going to))[\w']+)
      i know (exactly )?(why|what) you('re|'ve)? (really|actually) \w+|you secretly \w+|${you} wish (i|you'd|you had|you were|you never|we)
      you('d| would)? ${one}(rather|sooner) .{2,50}(than|with (her|him|them|your)|anywhere|instead|alone)
      (secretly|deep down|obviously|clearly|admit it|face it),? you(?! (can\b|worked|needed|love (it|that|this|me|your job)|had fun|care))|^(just )?admit it$
      (it's|so|pretty) ${one}(obvious|clear) (that )?(you('ve|'re| don't| never| want| 'd| couldn't| hate)|i('m| don't))
      i (know|can tell|bet|guess|swear) ${some}(what you're ${one}(thinking|doing|up to)|you('re|'ve| are| were)? ${one}(laugh\w* (at me|about|with|behind)|lying|hid\w*|cheat\w*|hate|wish|resent|blame|think|did (it|that)|bored|ashamed|glad|got someone|don't (care|love|want|respect)|'d rather|never|want (out|to leave)))|i know you$(?<=you.{0,40})|see (right )?through you
      (so |what )you('re)? ${one}(saying|mean) (is |that )?(i'm|i|it's my)|you('re)? ${one}(glad|happy|pleased) (that )?(i (failed|lost)|i'm (sad|upset|leaving)|when i)
    `,
    unless: /right about|mad but|😂|chickens|cake\. same|i wonder|didn't mean/,
  },
  {
    id: "mind_reading.my_worth",
    label,
    weight: 7,
    spares: ["positive-complement"],
    pattern: said`
      you('re)? ${one}(just|only) ${one}(\w+ ){1,4}(when|because|so|to (get|make|shut|look|avoid|keep|hurt)|for (the|my|sex|attention|money)|out of (guilt|pity))(?<!(help|check|call\w+) .{0,20})
      ${you} want (out|someone (to|who|else|better)|sex|control|attention|a (maid|mother|slave|cook|divorce|fight))|all you (want|care about|need) is
      (this|that|it)('s| is| was) ${one}(all |just |only )?(about|your way of) (control|power|your ego|money|revenge|getting|sex|punish\w*)|(that's why|the (only |real )?reason) you('re)? ${one}(never|always|did|married|with me|here|stay|said|hide|left|don't)
      (got|there's|into) ${one}(someone|somebody|another (wo)?man) else|so obviously into|(a game|joke) to you|you('re)? ${one}(acting|pretending|act|faking) (to |like |all )?(be |you |nice|sweet|sorry|interested|innocent|care|love)
      (i|my \w+|we) ${one}(mean|means|don't matter|doesn't matter|come) (\w+ )?(nothing|last|second|nowhere|to you)( to you)?
      (i'm|i am) ${some}(nothing|worthless|priority|important|last|afterthought|burden|invisible|enough|option|joke|maid|housekeeper) ${one}(to|for|of|on|in) (you|your)|to you (i'm|i am) (just|only|nothing|a|the)
      (i'm|i am) (not|never|clearly not|obviously not) (a|your|even a)? ?(priority|important)( to you)?$
      (phone|job|work|friends|mates|family|m[uo]m|mother|game|dog|kids|ex|everyone else|everything else) ${one}(matters?|means?|is|comes?|are|come) ${one}(more|before|first)
      ${you} care more about|${you} (love|care about|like|prefer|choose|chose|put|pick) .{1,30}(more than|over|before) (me|us)$|${you} treat me (like|as)(?! (a (queen|king|princess)|gold))|me for granted|look (right )?through me
      (don't|can't|never) even (see|look at|notice|hear) me
    `,
    unless:
      /because (?:you're|of your|you) (?:tired|hungry|hormon|drunk|stress|ill\b|anxi)|more every day|love me more|😂|i'm scared|i'd like to feel|mean everything|young once|trying to help|make me feel better$|shelf|checking|all you need/,
  },
];
