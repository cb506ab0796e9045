import type { Rule } from "../../rule.ts";
import { adv } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "reassurance_demand";

/** What one is to be told again: that nothing is wrong between the two. */
const bond = `(?:you (?:${adv}(?:love|want|need|miss|care|like|mean) (?:me|us|about me)|mean it|still \\w+|find me)|you're (?:${adv}(?:not |never )?(?:leaving|mad|angry|lying|cheating|seeing|happy|bored|into|talking|over|with me|mine|going to|in love|alone|sure|telling))|you'll (?:never|always|not|stay|love|stop|stand)|i'm (?:${adv}(?:\\w+er than|the (?:only|one)|pretty|enough|not|your))|nothing (?:happened|is|was|'s)|this is)`;
const press = words(`promise swear reassure_me convince_me guarantee prove `);

export const reassuranceDemand: readonly Rule[] = [
  {
    id: "reassurance_demand.promise",
    label,
    weight: 6,
    pattern: said`
      (?<!(i|i'll|to|he|she|made \w+) )(?!swear this)(${press}( me| to me)?)( again| now| right now)?( that)? (you're|you won't|you didn't|i can|i'm|we're|it's|it won't|nothing|there's|(you|you'll|you'd|we'll|it|this) ${adv}(never|not|won't|haven't|don't|aren't|wouldn't|love|stay|stop|change|leave|tell me|do|mean|still|be (faithful|honest|mine|true|here|there|with)))( [\w']+){0,3}
      (you|you've) (have to|need to|got to|must|better|never|should) ${press}( me| to me)?
      i ${adv}(need|want) you to ${adv}(${press}|(tell|show) me (every|all|that|you|again|more)|say (you|it|that))( [\w']+){0,2}
      (do|can|will|would|could) you ${press}( me)?( that)? (you|you'd|you'll|you're|it)( [\w']+){1,3}
      (?<!(i|i'll|to god|he|she|made \w+) )swear (to me|on (your|my|the|our) [\w']+|it on|it to)
      (give me|i (need|want)) (your word|proof)(?! of (address|purchase|id))( [\w']+){0,4}
      (i )?(won't|don't|can't) (\w+ )?believe (you)( (until|unless|when|if)|$)
      (send|show|give) (me )?(proof|an? (\w+ )?(pic|photo|video)( \w+){0,2} (so|now))( [\w']+){0,3}
      look (me|at me) in the eyes? and
      if you('re|'ve| have)?( got)? (not hiding)( [\w']+){0,3}
    `,
    unless:
      /\b(?:drive|eat|call|text|ring|let me know|when you (?:get|land)|rest|sleep|wear|look after|have fun|the match|be careful|take your|surprise|nothing to hide from the)\b/,
  },
  {
    id: "reassurance_demand.say_it",
    label,
    weight: 6,
    pattern: said`
      (?<!to )(just |please )?(tell|show) me (again |again that |that |honestly |that |right now )?${bond}(?! (coffee|the))
      say (you love me|it (back|like|to my face|so i)|(that )?you (won't|'re|'ll|love|want|aren't|didn't|miss|forgive|need|believe)|you're not)( [\w']+){0,2}
      why (didn't|don't|won't|can't|haven't|aren't) you ${adv}(say|said|saying) (it( back|$)|i love|that you|love)( you)?( back)?
      you (didn't|don't|never|haven't) ${adv}(say|said|told me|tell me) (i love you|it back|you love|i'm (pretty))( back)?
      i (need|want) to ${adv}hear (you say|that you)( [\w']+){0,3}
      ^(convince me|promise me|swear|promise|say it|you promise|prove it)$
      how (do|can|would|could|am) i ${adv}(supposed )?(to )?(know|be sure|trust|believe)( that)? (you (won't|didn't|don't|aren't|weren't|really|love|mean|still|haven't)|you'll|you're (not|telling|really|going|being|faithful)|i'm not|i can)( [\w']+){0,3}
      (text|call|tell|ring) me every (\w+ )?(hour|day|minutes|morning|time)( so| that)
    `,
    spares: ["self", "negated"],
    unless: /\b(?:send a pic|the line|cheese|bus|oven|coffee|home safe|gym)\b/,
  },
  {
    id: "reassurance_demand.do_you_still",
    label,
    weight: 6,
    pattern: said`
      (do|did) you ${adv}(still |even |actually |really |ever |honestly )${adv}(love|want|like|miss|care about|find|need|think about|mean) (me|us|her|him|to be with me)(?! (to|there|here|around)\b)( [\w']+){0,2}
      do you think (he|she|\w+)('s|'s more)? .{2,20} than me
      do you love me more than( \w+){1,2}
      i (can't|won't) .{2,30} until you (tell me (you|we|that)|say|promise|swear)( \w+){0,2}
      if you're really (at|with|there|alone)( \w+){1,3}
      do you (hate|regret|find) me( \w+)?
      are you ${adv}(sure|certain) ${adv}(that )?(${bond})( [\w']+){0,2}
      are you ${adv}(going to )?(leave|leaving|losing interest|bored of|tired of|cheating on|breaking up with|done with|over|talking to)( me| us| in me)?$
      (you|you're|you'll|you do|you don't|there) ${adv}(still )?(do |don't |not |going to |would |still ){0,2}(love me|leave me|leaving me|mad|angry|bored|lying|want me(?! (there|here|around))|someone else)( [\w']+){0,2},? (right|aren't you|don't you|do you|are you|yes|no)( [\w']+)?$
      am i ${adv}(enough|pretty|attractive|your|important|still|even|not)( [\w']+){0,3}
      (would|will|could) you (ever |still )?(leave|choose|pick) me( for| over)?
      is there ${adv}(someone|anyone) else( .{0,15}(isn't|just|tell|admit).{0,20})?$
      are you ${adv}sure we're ${adv}(ok|okay|good|alright|fine|solid)$
      ^(am i )?(prettier|hotter|sexier|thinner|smarter|funnier|better) than (your ex|her|him)$
      how much do you ${adv}love me
      do i ${adv}(matter|mean) ${adv}(anything |something )?(to you)
      why (aren't|haven't|won't) you ${adv}(answer|reply|text|pick|respond)\w*( back| up| me)?
      (you )?(took|take) (\w+ ){1,3}(minutes|hours|ages|days) to (reply|answer|text)
      you('d| would) ${adv}(tell me)( [\w']+){0,3}
      you need to reassure me
    `,
    unless: /\b(?:worm|birthday|saturday|pizza|it's fine|either's ok|film|coming|large|bus|paint|too)\b/,
  },
];
