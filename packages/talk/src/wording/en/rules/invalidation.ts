import type { Rule } from "../../rule.ts";
import { gap } from "../lexicon/grammar.ts";
import { only, said } from "../pattern.ts";

const label = "invalidation";
const upset =
  "(upset|angry|mad|sad|annoyed|jealous|hurt|crying|cry|offended|stressed|depressed|anxious|bothered|cross|pissed|sulking|emotional|insecure|tired|unhappy|worked up|complain\\w*|moan\\w*|whin\\w+|lonely|fuming|freaking out|pressed|react|a fuss|feel|wound up|huffy|in a mood|stroppy)";
const tooMuch =
  "((over-?|too |so |way too |overly |melo)?(sensitive|dramatic|emotional|hysterical|paranoid|irrational|unreasonable|ridiculous|crazy|insane|mental|delusional|unhinged|hormonal|silly|theatrical|touchy|tearful|absurd|daft|precious|extra|intense|soft|reactive)|over the top|ott|nuts|neurotic|such a baby|much about|too much emotional|drama queen|attention seek\\w+|imagining (it|things|stuff)|seeing things|reading too much|losing (it|the plot)|over-?thinking|over-?reacting|over react(ing)?|exaggerating|catastrophi[sz]ing)";

/** Tells somebody that what they feel is wrong, too big, or not so. */
export const invalidation: readonly Rule[] = [
  {
    id: "invalidation.overreacting",
    label,
    weight: 8,
    pattern: said`
      you(('re|'ve| are| always| sound| act| get|) ${gap}${tooMuch}|(\w+ )? (over-?react|over-?think|exaggerate|take (everything|things|it|that|every\w*) ([\w']+ )?(personally|to heart|seriously)))(?! (skin|teeth|about you|in bed|cheese))
      (stop|quit|don't be|enough|no need to be) ${gap}(${tooMuch}|dramatics?|drama|tears|waterworks|${upset})
      don't be (ridiculous|dramatic|like that|such an? \w+|so \w+)$
      (mak(e|es|ing)|made) ([\w']+ ){0,3}(big deal|fuss|scene|mountain|drama|song and dance|meal|thing|problems?)( out of| over| about| of|$)
      mountains? out of
      (blow|blew)\w* .{0,15}out of (all )?proportion
      (one for|always the|the) (drama|dramatics|theatrics)|drama queen
      such a (drama queen|baby|crybaby)
    `,
    unless: /ignore me|of course i|in the best way|🎉|love how/,
  },
  {
    id: "invalidation.calm_down",
    label,
    weight: 7,
    pattern: said`
      ^([\w']+ ){0,3}(calm (the \w+ )?down|chill( the \w+)?( out)?|relax|lighten up|get a grip|get over (it|yourself|this)|deal with it|move on|suck it up|toughen up|man up|snap out of it|pull yourself together|let it go|give over|be normal|behave|grow up|cheer up ffs|take a joke|cry about it)( already| now| ffs| dear| love| buttercup| princess)?$(?<!(i'm|trying|to|i|i'll|can't|we|me|and|help) (calm down|chill|relax|get over it|let it go|move on|deal with it))
      (you )?(need to|needs to|should|just|can't you|time to|please|jesus|ffs) (just )?(calm (the \w+ )?down|get over (it|yourself)|let it go|move on|lighten up|chill|suck it up|get a grip|toughen up|snap out)(?! (with|for|in|by|at|together))
      get over yourself|take a joke|thicker skin
      (chill|relax|calm down) (it's|its|you|nobody|no one)
      cheer up (ffs|for|it could|it might)
      you'll (get over it|live|survive|cope|feel (stupid|silly|better about)|laugh about)( .{0,20})?$
      sorry for yourself|pity party|(playing|play|always|love being) the victim|victim card
    `,
    unless: /trying to calm|i'll do the|it's ok\b|i'm coming|sauce|wales|good at/,
  },
  {
    id: "invalidation.no_reason",
    label,
    weight: 8,
    spares: ["question"],
    pattern: said`
      (no|zero|nothing|not any|any) (\w+ )?(reason|right|business|need|cause|excuse|call|point)?( to| for| in)? ?(be |being |feel |feeling |get |getting ){0,2}(so |this |that |all )?${upset}( about| over)?(?<=(you|there's|have|got|see|^nothing|had|^no|is)\b.{0,50})
      what (have you|do you have|do you|could you)( even| possibly)?( got)? to (be )?(so )?${upset}
      you (can't|cannot|don't get to|shouldn't|have no right to|aren't allowed to) (\w+ )?(\w+ )?(be |get |feel )(this |that |so |still ){0,2}(${upset}|that way|like that)
      (how|why|who) (can|could|are|do|does|would|is|gets?|must|on earth) (you |anyone |it |that |this )?([\w']+ ){0,3}(${upset}|matter|on about|${tooMuch}|care|making|bother)( so much| this| that| about| over| again| such.{0,20})?$
      who (even )?gets (this|so|that) \w+
      why (do|would) you (even |still )?(care|mind)
      (are|not) you? ?(seriously|really|actually|honestly|still) ([\w']+ )?(crying|cry|upset|mad|angry|annoyed|sulking|moaning|on about|going on|not over|over that|jealous|bringing|hung up)(?<!are you still (upset|angry|mad|annoyed))
      (you're|you|all this) (\w+ )?(crying|cry|sulking|moaning|upset|whining|angry|fuss|tears) (again|at everything|(all )?over|about) ?(a |nothing|that|this|some|what|everything|an)?
      (that's|it's|this is|such) (a |an )?(\w+ )?(stupid|ridiculous|silly|dumb|pathetic|daft|petty) (thing|reason) to
      (i )?(don't|can't) (know|see|get|understand|believe) (why|how|what|that)? ?you('re)? ([\w']+ ){0,2}(so |making |such |getting |still |even )([\w']+ )?(${upset}|big|${tooMuch}|deal)
      (the|your) (big deal|fuss|drama)( about| here)?$
    `,
    unless: /tell me|help me understand|want to get it|i(?:'d| would) love to understand|don't have to\b|with me about/,
  },
  {
    id: "invalidation.not_what_you_feel",
    label,
    weight: 7,
    pattern: said`
      that's not (\w+ )?(how|what) you (\w+ )?(feel|felt|think|mean)
      you (don't|didn't|aren't|weren't|'re not|can't) (really |actually |truly |even |seriously )(feel|mean|think|believe|hurt|upset|sad|depressed|sick|ill|care about|mind|${upset})
      you('re| are) not (${upset}|ill|sick|autistic|traumati[sz]ed) you're
      (it's|this is|that's) (all )?in your (head|mind|imagination)|you imagined
      (that|it) didn't (even )?hurt
      your (feelings|emotions|tears|problems|anxiety|depression) (don't|doesn't|aren't|isn't|are|is|mean|make|won't) (?!(important|valid|matter to|safe))\w+
      you('re)? (don't|not|aren't) (make|making) (any )?sense
      you('re)? (just|only|clearly|obviously|probably) (being )?(hormonal|on your period|pms\w*|insecure|bored|overtired|tired and|stressed and|hangry|looking for attention|menstrual|jealous)
      (must be|is it|clearly|it's|are you) ([\w']+ ){0,3}(time of the month|period|hormones|rag)( again|$)
      ^(is it )?(that )?(time of the month|hormones|pms)( again)?$
      (someone's|somebody's|aren't we|bit) (a bit |being |feeling |very )?(sensitive|touchy|grumpy|in a mood|cranky|moody|hormonal|emotional|testy)
      (too|so) (sensitive|emotional|dramatic|upset|hysterical|worked up) (to (talk|reason|deal)|for (this|me))
      a bit much about
    `,
    unless: /hot water|chocolate|i can get|can bring/,
  },
  {
    id: "invalidation.trifle",
    label,
    weight: 6,
    pattern: said`
      (not|isn't|ain't|wasn't) (\w+ )?(that|so|this|such an?) (deep|serious|bad|big (of )?a deal|big deal|important|dramatic)( is it| so)?$(?<!(film|sofa|water|weather|traffic|snow|food|pool|hole|exam|it) (is |was )?not that (bad|deep|big))
      ^it's (\w+ )?not (that|even) (deep|serious)$
      (it's|its|it was|this is|that was) (only|just) an? (\w+ )?(joke|game|birthday|text|party|film|anniversary|card|like|photo|mug|comment|laugh|dinner|date|dog|meme|dishwasher|phone|bag|word|fish|hamster|haircut|forgotten \w+)( \w+)?( why.{0,30}| so.{0,30})?$
      (first world problems?|cry me a river|boo hoo|nobody died|no one died|who cares|^big (\w+ )?deal$)
      (people|some|others|kids|women|men|there are)( \w+)? (have|with|are|in|who have|things|had)( it)?( got)?( much| so| far| way)? (real|worse|bigger|actual|proper|starving|dying|harder|cancer|wars?)( problems| things)?
      people starving|worse things
      (you|at least you)('ve| have)?( had| got| have)? it (so |pretty )?(easy|good)|a roof over
      (don't|wouldn't) (even )?know what (\w+ ){0,2}(stress|tired|hard|pain|work|problems|suffering|depression)\w*
      you think (that )?(you're|you've|this is|that's) (got it )?(tired|bad|hard|stressed|had a)
      try (having|being|working|doing|living|raising) (my|a|an|with|on|three|two|in)
      (everyone|everybody|we all)('s| is| feels?| gets?| has) (like that|that way|tired|stressed|problems|down|bad days|that|sad)
      ^(join the club|welcome to the \w+ world|that's life|tough (luck|shit|titty)|hard luck)
      (nobody|no one) (else )?(would|is|gets|has|cares)( be| about)? (bothered|upset|this|your (feelings|problems)|so)
      normal (people|person|woman|man|wives|husbands) (don't|wouldn't|would)
      you should be (\w+ )?(grateful|thankful|lucky|glad)|count yourself lucky
      when i was your age|in my day
      for attention|crocodile tears|the (waterworks|tears|sob story|crying)( again|$)(?<=(come|start|with|on|off|here) (the|your) .{0,20})
      years ago (let it go|get over|move on|why are you)
      (depression|anxiety|adhd|burnout)( is|'s)?( not|n't) (a )?(real|thing)
    `,
    unless: /don't worry|tent|🎁|i'll grab|next week|fit in|it'll fit|no rush|of a month|rains/,
  },
  {
    id: "invalidation.fine",
    label,
    weight: 5,
    pattern: only`
      (oh |please |come on |ffs |look |stop it ){1,3}you're (\w+ )?(fine|ok|okay|alright)
      (oh )?please
      (i'm )?sorry (that )?you (feel|felt) (that way|like that|this way)
      (what|what's) (is it |wrong |the matter |up )?now
      what have i done (now|this time)
    `,
    unless: /job|so what/,
  },
];
