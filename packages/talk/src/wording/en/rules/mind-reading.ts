import type { Rule } from "../../rule.ts";
import { said } from "../pattern.ts";

const label = "mind_reading";
const surely =
  "('re|'ve|'d|'ll| are| were| have| had| would)?( just| only| clearly| obviously| secretly| deliberately| probably| really| actually| always| even| so| deep down| already| literally| must| never| definitely| purposely| honestly| ever| still){0,3}";
const harm =
  "(hurt|upset|annoy|spite|punish|control|provoke|embarrass|humiliat|manipulat|wind|test|trick|sabotag|get (back|at|rid|out|a rise|me|your own|attention)|make (me|a point|yourself|it look|everything)|prove|piss|start|pick|win|avoid|shut me|guilt|ruin|look good|cover|change me|push|break|trap|fool|play|score|impress|see me|watch|leave|fight|argue|be (right|difficult|single|with (her|him)))";

/** States as a fact what somebody thinks, feels or is after. */
export const mindReading: readonly Rule[] = [
  {
    id: "mind_reading.no_feeling",
    label,
    weight: 7,
    pattern: said`
      you${surely} (don't|never|couldn't|can't|no longer|stopped|won't|'ve never)( even| really| actually| truly| ever| give)?( two| a)? (car(e|ed|ing)|lov(e|ed|ing)|want(ed|ing)?|respect\w*|trust|like|value|appreciate|understand|shits?|damn|fuck|toss|see|need|miss|believe|notice|find|fancy|hear|think (about|of)|mean|feel|listen|put|deserve|support|worry)( (me|us|this|my|it|that|how|what|to (be|understand|listen|hear|fix|change|try|work|see|touch|marry|commit|spend)|in (me|us)|a word|about|if|when|anything|for me)){0,2}
      (care|love|want|respect|like|notice) (about )?(me|us|this)$(?<=(do|don't) you (not )?(even )?\w+ (about )?\w+)
      you${surely} (couldn't care less|have no intention|can't stand|hate|resent|despise|loathe|regret|look down on|detest|blame|judge) ?(me|us|my|being|marrying|that i|it when i|everything|of|$)
      you('re| are) (\w+ ){0,2}(not|never) (even |really )?(interested|bothered|sorry|attracted|in love|happy with|invested|committed|serious|proud|here for)
      you('ve| have) (\w+ ){0,2}(checked out|given up|moved on|made (up )?your mind|(got|met|found) some(one|body)|lost interest|fallen out|decided|gone off|stopped (loving|caring|trying))
      you('re| are) (\w+ ){0,2}(ashamed|embarrassed|bored|sick|tired|scared|jealous|threatened|into|over) (of|by|with|her|him)( (me|us|my|being|how))?(?<!(feeling|work|today).{0,20})
      you('re| are) (just|only|clearly|obviously|so) (jealous|threatened|intimidated|over me|checked out|bored|using me)$
    `,
    unless:
      /told me you didn't|you said you|olives|to miss this|i sometimes worry|i worry|i know you|scared (?:that )?you|last night$|am i right/,
  },
  {
    id: "mind_reading.aim",
    label,
    weight: 8,
    pattern: said`
      you${surely} (trying|try|tried|want(ed)?|hoping|out|looking|plan\w*|mean|meant|love|like|enjoy|wait\w*|need(ed)?|intend\w*) (me )?(to |for me to |on |a way to |that i )?${harm}\w*
      you${surely} (want|wanted|love|like|expect|need)( me)? (to )?(fail|suffer|feel (bad|small|guilty)|be (miserable|upset|jealous|alone|happy)|cry|beg)(?! (with|together))
      you${surely} (love|like|enjoy|get off on|get a kick|live for|thrive on|relish) ?(it when i'm|seeing me|making me|watching me|hurting|fighting|arguing|the drama|drama|being the victim|wind|pushing|putting|humiliat|my (pain|tears|misery)|out of|upsetting|having (power|control))
      you${surely} (\w+ ){1,6}(on purpose|deliberately|intentionally|out of spite|for the sake of|for attention|(just )?(to|so) ${harm}|so (i'll|i'd|i would)|because you (feel guilty|know|can't handle|don't|hate|are guilty|'re guilty))(?<!(n't|not|never) .{0,40})
      you (knew|know) (damn well|full well|perfectly|exactly|how much|(that |it |this )?(would|'d|hurts|upsets))( \w+)?(?<!laugh)(?! (me laugh|laugh|like))
      you${surely} (test|punish|gaslight|manipulat|us|string|playing|toying|settling|lead)ing (me|us|for|mind|with my|with me|the victim|innocent)
      you${surely} (playing) (games|me)(?! (on|with the|tonight))
      you${surely} (lying|cheating|hiding (something|things)|up to something|having an affair|seeing someone( else)?|not over (her|him))$
      looking for (an excuse|a reason|a way out|someone better)
      (on purpose|deliberately)$(?<=you\b.{0,60})(?<!(n't|not|never|kids|dog|cat|he|she|they)\b.{0,40})
    `,
    unless: /trying to help|make it work|not trying|surprise|😂|n't (?:do|mean) (?:it|that) on purpose/,
  },
  {
    id: "mind_reading.thought",
    label,
    weight: 7,
    pattern: said`
      you${surely} (think|believe|assume|reckon|act like|decided|behave like|acting like) (that )?(i'm|i am|i was|i can't|i don't|i have no|i should|i'll just|i owe|i do nothing)( (?!(right|ready|lovely|funny))[\w']+){1,3}
      you${surely} (think|believe|assume|act like|act as if) (that )?(you're|you can|you own|you deserve|you know|you could|the world|everything's|nothing of|it's all|it's funny|my \w+ (isn't|doesn't|is|are)|money|rules)( (?!(going to|ready|getting))[\w']+)?
      you${surely} wish (i|you'd|you had|you were|you never|we)
      you('d| would)?( \w+)? (rather|sooner|prefer) .{2,50}(than|with (her|him|them|your)|anywhere|instead|alone)
      (secretly|deep down|obviously|clearly|evidently|admit it|just admit it|face it|be honest),? (that )?you(?! (worked|needed|love (it|that|this|me|your job)|had fun|care))
      ^(just )?admit it$
      (it's|so|pretty|quite) (\w+ )?(obvious|clear) (that )?(you('ve|'re| don't| never| want| 'd| would| couldn't| hate| wish| can't)|i('m| am| don't))
      i (know|can tell|can see|bet|guess|swear) ([\w']+ ){0,2}(what you're (thinking|doing|up to|after|really)|you(('re|'ve| are| were| have)? (\w+ )?(laugh\w*|lying|hid\w*|cheat\w*|hate|wish|resent|blame|think|did (it|that)|planning|bored|ashamed|judging|got someone|don't (care|love|want|respect|trust)|'d rather|enjoy|never|want (out|to leave|me))))(?! cake)
      i know you$(?<=you.{0,40})
      see (right |straight )?through you
      (so |what )you('re)? (really |basically )?(saying|mean) (is |that )?(i'm|i|it's my)
      you('re)? (\w+ )?(glad|happy|pleased|relieved) (that )?(i (failed|lost|didn't)|i'm (sad|upset|leaving|hurt)|when i|to see me (fail|cry|go))
    `,
    unless: /right about|😂|chickens|cake\. same|i wonder|quiet tonight|didn't mean/,
  },
  {
    id: "mind_reading.only_because",
    label,
    weight: 7,
    pattern: said`
      you('re)?( \w+)? (just|only) (\w+ )?(\w+ ){1,4}(when|because|so|to (get|make|shut|look|avoid|keep|hurt|please)|for (the|my|sex|attention|money|your)|if you|out of (guilt|pity|habit))(?<!(help|check|called|calling) .{0,20})
      you${surely} want (out|someone (to|who|else|better)|sex|control|attention|sympathy|a (maid|mother|slave|cook|servant|divorce|fight)|to (be single|be right|win|control|leave|divorce|fight|argue))
      all you (\w+ )?(want|care about|need|are after) is (sex|money|my|a |attention|control|to |someone|your)
      (this|that|it)('s| is| was) (\w+ )?(all |just |only )?(about|your way of|a way to) (control|power|you|your ego|money|revenge|getting|sex|punish\w*|hurt\w*)
      (that's why|the (only |real )?reason) you('re)? (\w+ )?(never|always|did|married|with me|here|stay|said|hide|lied|left|don't)
      (got|there's|is|into) (so obviously )?(someone|somebody|another (wo)?man) else
      so obviously into
      you('re)?( \w+)? (acting|pretending|act|faking) (to |like |all |so )?(nice|sweet|sorry|interested|innocent|care|love)
      (a game|joke) to you
    `,
    unless: /young once|trying to help|make me feel better$|shelf|checking/,
  },
  {
    id: "mind_reading.my_worth",
    label,
    weight: 7,
    pattern: said`
      (i|my \w+|we) (\w+ )?(mean|means|don't matter|doesn't matter|count|come|comes|rank|don't exist|don't count) (\w+ )?(nothing|last|second|nowhere|for nothing|to you|bottom|zero)( to| with)?( you)?
      (i'm|i am) ([\w']+ ){0,3}(nothing|worthless|priority|important|last|afterthought|burden|invisible|enough|option|bottom|joke|maid|servant|housekeeper|nuisance|inconvenience|convenience|atm|doormat|roommate) ([\w']+ )?(to|for|of|on|in) (you|your)
      to you (i'm|i am) (just|only|nothing|a|the|not)
      (i'm|i am) (not|never|clearly not|obviously not) (a|your|even a)? ?(priority|important)( to you| for you)?$
      (phone|job|work|friends|mates|family|mum|mom|mother|game|xbox|car|dog|cat|gym|kids|ex|everyone else|everything else|everybody) (\w+ )?(matters?|means?|is|comes?|are|always comes?) (\w+ )?(more|before|first)( important)?(?<=(your|the|everyone|everything|else)\b.{0,40})
      you${surely} (love|care about|value|like|prefer|choose|chose|put|pick|respect|trust|want) .{1,30}(more than|over|before|above|ahead of) (me|us|your (wife|husband|family|own))$
      you${surely} treat (me|us) (like|as|worse)(?! (a (queen|king|princess)|gold))
      (take|taking) me for (granted|a)
      (don't|can't|never) even (see|look at|notice|hear) me|look (right )?through me
    `,
    unless: /more every day|love me more|😂|i'm scared|i'd like to feel|mean everything/,
  },
];
