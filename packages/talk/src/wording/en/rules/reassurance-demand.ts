import type { Rule } from "../../rule.ts";
import { adv } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "reassurance_demand";

/** What one is to be told again: that nothing is wrong between the two. */
const bond = `(?:you (?:${adv}(?:love|want|need|fancy|miss|care|like|mean) (?:me|us|it|about me|only me)|${adv}(?:don't|won't|didn't|aren't|haven't|wouldn't|'ll never|will never|would never|never)(?! (?:drive|forget)) \\w+|still \\w+|find me)|you're (?:${adv}(?:not |never )?(?:going to leave|leaving|mad|angry|cheating|lying|seeing|happy|bored|into|hiding|talking|over|with me|mine|going anywhere|going to|attracted|in love|faithful|alone|sure|telling)|not)|you'll (?:never|always|not|stay|love|be faithful|stop|stand)|i'm (?:${adv}(?:the (?:only|one)|pretty|enough|beautiful|not|your))|we're (?:${adv}(?:ok|okay|fine|good|not|forever|going to))|nothing (?:happened|is|was|'s)|(?:it's|there's) (?:only me|no one|nobody|nothing|not)|that it's|this is)`;
const press = words(`promise swear reassure_me convince_me guarantee prove assure_me`);

export const reassuranceDemand: readonly Rule[] = [
  {
    id: "reassurance_demand.promise",
    label,
    weight: 6,
    pattern: said`
      (?<!(i|i'll|to|he|she|made \w+) )${press}( me| to me)?( again| now| right now)?( that)? ${bond}( [\w']+){0,2}
      (you|you've) (have to|need to|got to|must|better|never|should) ${press}( me| to me)?
      i ${adv}(need|want) you to ${adv}(${press}|(tell|show) me (every|all|that|you|again|more|how much you)|say (you|it|that))( [\w']+){0,2}
      (do|can|will|would|could) you (${press})( me)?( that)? ${bond}
      (?<!(i|i'll|to god|he|she|made \w+) )swear (to me|on (your|my|the|our) [\w']+|it on|it to)
      (give me|i (need|want)) (your word|proof|constant|some proof|guarantees|evidence)(?! of (address|purchase|id))( [\w']+){0,4}
      on your (mother|mum|mom|kid|life)('s|s)?( life)?
      (i )?(won't|don't|can't|will not) (\w+ )?believe (you|it)( (until|unless|when|if)|$)
      (send|show|give) (me )?(proof|an? (\w+ )?(pic|photo|selfie|screenshot|video)( \w+){0,2} (so|to prove|proving|as proof|now)|your location|screenshots?)( [\w']+){0,3}
      look (me|at me) in the eyes? and
      if you('re| have| 've)?( got)? (not |don't have |nothing |no )(hiding )?(anything |to hide|nothing)
      promise (me )?(you )?never( ever)?
    `,
    unless: /\b(?:drive|eat|be careful|take your|surprise|nothing to hide from the)\b/,
  },
  {
    id: "reassurance_demand.say_it",
    label,
    weight: 6,
    pattern: said`
      (just |please )?(tell|show) me (again |every \w+ |once more |honestly |that |the truth |right now )?${bond}(?! (coffee|the))
      say (you love me|it (back|like|properly|to my face|and mean|so i)|(that )?you (won't|'re|'ll|love|want|aren't|didn't|miss)|you're not)( [\w']+){0,2}
      why (didn't|don't|won't|can't|haven't|aren't) you ${adv}(say|said|saying) (it|i love|that you|love)( you)?( back)?
      you (didn't|don't|never|haven't) ${adv}(say|said|told me|tell me) (i love you|it back|you love|i'm (pretty|beautiful))( back)?
      i (need|want) to ${adv}hear (you say|it|that|you tell)
      ^(convince me|promise me|swear|swear it|promise|say it|are you sure sure|you swear|you promise|prove it)$
      how (do|can|would|could|am) i ${adv}(know|be sure|trust|believe|supposed to (know|believe|trust))( that)? (you|you're|you'll|it won't|this isn't|i'm not|i can)( [\w']+){0,3}
      (text|call|message|tell|ring) me every (\w+ )?(hour|day|minutes|morning|time)( so| that)
    `,
    spares: ["self", "negated"],
    unless: /\b(?:the line|cheese|bus|oven|coffee|line broke|if you've seen|home safe|gym|you recorded)\b/,
  },
  {
    id: "reassurance_demand.do_you_still",
    label,
    weight: 6,
    pattern: said`
      (do|did|d'you) you ${adv}(still |even |actually |really |truly |genuinely |ever |honestly )${adv}(love|want|like|care about|find|fancy|need|think about|mean|desire) (me|us|her|him|it|to be with me|this)(?! to\b)( [\w']+){0,2}
      do you (hate|resent|regret|find) me( \w+)?
      are you ${adv}(sure|certain|positive) ${adv}(that )?(${bond}|you (still )?(love|want)|about (me|us))( [\w']+){0,2}
      are you ${adv}(going to |about to |planning (to|on) |thinking (of|about) )?(leave|leaving|dump|dumping|cheating on|bored (of|with)|tired of|sick of|losing interest|falling out|done with|ashamed of|over|getting bored|seeing someone|talking to)( me| us| in me| \w+)?$
      are we (ok|okay|good|still|alright)( [\w']+){0,2}$(?<=(again|still .{2,20}))
      (you|you're|you'll|you do|you don't|there) ${adv}(still )?(do |don't |not |going to |would |still )?(love me|leave me|leaving me|mad|angry|hate me|bored|cheating|lying|want me|seeing someone|there for me|love us|someone else|still in)( [\w']+){0,2},? (right|aren't you|don't you|do you|are you|will you|won't you|isn't there|yes|no)( [\w']+)?$
      am i ${adv}(enough|pretty|attractive|your|important|good enough|still|even|not)( [\w']+){0,3}
      (would|will|could) you (ever |still )?(leave|choose|pick|cheat on|dump|replace|swap) me( for| over)?
      is there ${adv}(someone|somebody|anyone) else( .{0,15}(isn't|just|tell|admit).{0,20})?$
      how much do you ${adv}love me
      do i ${adv}(matter|mean) ${adv}(anything |something )?(to you)
      what am i to you
      why (aren't|haven't|didn't|won't|don't) you ${adv}(answer|reply|respond|text|pick|call)\w*( back| up| me)?
      (took|taking|take) you .{0,25}to (reply|answer|respond|text)
      (you )?(took|take) (\w+ ){1,3}(minutes|hours|ages|forever|days|min) to (reply|answer|text|respond)
      (tell|reassure) me more( often)?
      you'd (tell me|never leave)( [\w']+){0,3}
      you need to reassure me
    `,
    unless:
      /\b(?:worm|birthday|saturday|pizza|it's fine|either's ok|film|coming to|large|bus|view|bit worried|marry me|paint)\b/,
  },
];
