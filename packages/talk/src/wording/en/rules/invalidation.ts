import type { Rule } from "../../rule.ts";
import { gap, one, some, youAre } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "invalidation";
const upset =
  "(upset|angry|mad|sad|annoyed|jealous|hurt|cry(ing)?|offended|stressed|depressed|anxious|bothered|sulking|unhappy|worked up|complain\\w*|moan\\w*|whin\\w+|(so )?pressed|react|a fuss|feel)";
const tooMuch =
  "((over-?|too |so |way too |overly )?(sensitive|dramatic|emotional|hysterical|paranoid|irrational|unreasonable|ridiculous|crazy|insane|mental|delusional|hormonal|silly|touchy|reactive)|over the top|nuts|such a baby|too much emotional|drama queen|attention seek\\w+|imagining (it|things)|seeing things|reading ((way |far )?too much )?into|losing it|over-?thinking|over-?reacting|exaggerating|too much$|a bit much)";

/** Tells somebody that what they feel is wrong, too big, or not so. */
export const invalidation: readonly Rule[] = [
  {
    id: "invalidation.overreacting",
    label,
    weight: 8,
    pattern: said`
      (${youAre}${gap}${tooMuch}|you(\w+ )? (over-?react|over-?think|exaggerate|take (everything|things|it|every\w*) ${one}(personally|to heart)))(?! (skin|teeth|about you|in bed))
      (?<!(n't|to|will|of) )(stop|quit|enough|no need to be) ${gap}(${tooMuch}|drama\w*|tears|waterworks|${upset})
      don't be ${gap}${tooMuch}
      (?<!(not|n't) )(mak(e|es|ing)|made) ${some}(big (deal|thing)|fuss|scene|mountain|drama|problems)( out of| over| about| of| where|$)|mountains? out of|out of (all )?proportion|drama queen|for dramatics
      ^${some}(calm (the \w+ )?down|chill( out)?|relax|lighten up|get a grip|get over (it|yourself|this)|deal with it|move on|suck it up|toughen up|man up|snap out of it|pull yourself together|let it go|be normal|take a joke|cry about it)( already| now| ffs| dear| buttercup)?$(?<!(i'm|trying|to|i|i'll|can't|we|me|and|help) (calm down|chill|relax|get over it|let it go|move on|deal with it))
      (need to|should|just|can't you|time to|please|jesus) (just )?(calm down|chill|get over it|let it go|move on|lighten up|grow up)(?! (with|for|in|by|at|together))
      (there|here) you go( again)?,? (being |getting |with the )?(all |so )?(${tooMuch}|crying|tears)
      get over yourself|take a joke|thicker skin|(chill|relax|calm down) (it's|nobody|no one)
      you'll (get over it|be over it|live$|survive|cope|feel stupid)|sorry for yourself|pity party|the victim( card)?$
    `,
    unless:
      /i've got the|we've got|ignore me|of course (?:i|you)|best way|🎉|love how|trying to calm|i'll do the|it's ok\b|i'm coming|good at/,
  },
  {
    id: "invalidation.no_reason",
    label,
    weight: 8,
    spares: ["question", "third-party"],
    pattern: said`
      (no|zero|nothing|not any|not a) ${one}(reason|right|business|need|cause)?( to| for)? ?(be |being |feel |feeling |get )?(so |this )?${upset}(?<=(you|there's|that's|it's|have|got|see|^nothing|^no)\b.{0,50})
      (don't|can't) (see|get|understand|believe) why you('re|'d be| would be|'d) (even |so |still |all |getting |being ){0,2}${upset}
      what (have you|do you have)( even)?( got)? to (be )?(so )?${upset}
      no ${one}(reason|need|cause) for you to (be|feel|get) (so |this )?${upset}
      you('re)? (only|just) (feel|feeling|upset|saying|thinking|thinking like) .{0,20}because (you're|you are|of your|you)( so| just| not)? (tired|hungry|hormon\w+|drunk|stress\w*|period|ill|anxi\w+|slept)
      you (can't|cannot|don't get to|shouldn't|have no right to) ${some}(be |get |feel )(so |still )?(${upset}|that way|like that)
      (how|why|who) (can|are|do|does|would|is|gets?) ((you|anyone|it|that|everything) ${some}|(?=so|this|that))(so |always |even |still |be |being |getting |making |have to |on |this )${one}(${upset}|matter|about|${tooMuch}|care|bother)
      (are|not) you? ?(seriously|really|actually|honestly|still) ${one}(cry|upset|mad|angry|sulking|moaning|on about|going on|not over|over that|jealous)(?<!are you still (upset|angry|mad))
      (you're|you) ${one}(crying|cry|sulking|moaning|upset|angry) (again|at everything|over|about) ?(a |nothing|that|this|what)?
      (stupid|ridiculous|silly|dumb|daft|petty) (thing|reason) to|the big deal$
      (don't|can't) (see|get|understand) why (that|it|this) ${one}(hurt|bother|upset|matter)\w*|(don't|can't) (know|see|get|understand|believe) (why|how)? ?you('re)? ${some}(so |making |getting |still )${one}(${upset}|big|deal)
      that's not (how|what) you ${one}(feel|think|mean)|you (don't|didn't|aren't|weren't|'re not) (really |actually |even )(feel|mean|think|${upset})|you're not ${upset}( you're|$)
      (it's|that's|this is) (all )?in your (head|imagination)|you imagined|not worth (getting|being) ${upset}|your reaction|you feel too|(anxiety|depression|hormones|jealousy) talking|didn't even hurt|your (feelings|emotions) (don't|aren't|are) (?!(important|valid))
      you('re)? (don't|not|aren't) (make|making) (any )?sense|(you're|it's) (just|only|clearly|probably) (being |your )?(hormon\w+|on your period|((bored|tired|hungry)( and|$)))|time of the month( again)?$|^hormones
      (someone's|aren't we|bit) (a bit )?(dramatic|sensitive|touchy|grumpy|moody|emotional)|(too|so) (sensitive|emotional|dramatic|upset) (to (talk|reason)|for)
    `,
    unless:
      /tell me|help me understand|want to get it|i(?:'d| would) love to|don't have to\b|with me about|hot water|chocolate|i can get/,
  },
  {
    id: "invalidation.trifle",
    label,
    weight: 6,
    spares: ["third-party"],
    pattern: said`
      ^(it's|it is|it was|its) ${one}(not|isn't|wasn't) ${one}(that|so|such)? ?(an? )?(deep|serious|big (of )?a deal|big deal)( is it)?$
      ^(oh |come on |please |well |but |look ){0,3}(it's|that's|it was) (not|hardly) (exactly )?the end of the world$
      (it's|its|it was|this is|that was) (only|just) an? (joke|game|birthday|text|party|film|card|photo|comment|laugh|meme|\w+$)
      (first world problems?|nobody died|no one died|who cares|^big deal$|join the club|that's life|hard luck|oh please)$
      (people|others|kids|there are)( \w+)? (have|with|are|in|who|things|had)( it)?( much)? (real|worse|bigger|actual|starving|dying|harder)|people starving|worse things
      (you|at least you)('ve)?( got| have)? it (so )?easy|have it (that|so) bad|(know|idea) what (real )?(stress|tired|hard|pain|problems)
      (everyone|everybody|we all)('s| is| feels?| gets?| has) (like that|that way|tired|stressed|problems)
      (nobody|no one|other \w+) (else )?(would|is|gets?|has|don't)( be| get| have)? (bothered|upset|a problem|this|so|hurt)|normal people (don't|wouldn't)
      you should be ${one}(grateful|thankful|lucky)|when i was your age|for attention|(come|with|on) the (waterworks|tears|crying|drama)
      ^(oh |please |come on ){1,2},?(you're )fine$|^oh please|sorry (that )?you feel|^what('s)? (is it |wrong )?now$
    `,
    unless:
      /don't worry|ache\b|\bcold\b|sprain|scratch|bruise|idea|thought|suggest|guess|dream|phase|question|remind|snack|coffee|but (?:i|can)\b|tent|🎁|i'll (?:grab|buy|get|make|sort|fix|order)|next week|fit in|no rush|rains|job|so what|see you|whenever/,
  },
];
