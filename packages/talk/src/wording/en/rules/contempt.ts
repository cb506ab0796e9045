import type { Rule } from "../../rule.ts";
import { done, gap, one, some, youAre } from "../lexicon/grammar.ts";
import { beast, contemptuous, insult } from "../lexicon/insults.ts";
import { said } from "../pattern.ts";

const label = "contempt";
const praise =
  "(well done|congrat\\w+|bravo|kudos|(good|great|nice|amazing|lovely) (job|work|going|one)|way to go|cheers|thanks|thank you|thx)";
const clever = "(genius|einstein|sherlock|captain obvious|big man|superstar|your (majesty|highness)|princess)";

/** Speaks down to somebody: insult, mockery, disgust, praise that is none. */
export const contempt: readonly Rule[] = [
  {
    id: "contempt.name",
    label,
    weight: 9,
    unless: /what an? [a-z ]{3,20}, i(?:'ve|'m| left| forgot| lost)/,
    pattern: said`
      you('re|)? ${gap}${insult}
      you're ${gap}${beast}${done}
      ^you ${beast}$|you're ${some}(dumb|thick|dens|stupid|ugl|fatt)i?er
      you (\w+ ){0,2}(absolute|total|fat|silly|stupid|lazy|moody|dirty|selfish|lying|old|fucking|little) (${insult}|${beast})
      what an? ${gap}(${insult}|${beast})( you| you're|$)|what a pathetic|i'm (married|engaged) to an? ${gap}${insult}
      (shut up|piss off|nice one|listen|ok|sorry|oi|wake up|good one|keep \w+|dream on|bye|whatever|nice (job|try)),? (you )?${one}${insult}$
      ^((stop|don't|quit) be(ing)? )?(such )?(an? )?${one}${insult}( about it)?$
      ${youAre}(?!([\w-]+ ){0,2}being ([\w-]+ )?ridiculous)${gap}${contemptuous}${done}
      you're nothing( to me)?$|what are you,? (five|5|twelve|12|stupid|blind)
      you ${one}(eat|live|drive|act|behave|snore|sing|walk|run) like an? ([\w-]+ )?(pig|slob|animal|tramp|maniac|baby|toddler|cow|hippo|peasant)
      are you (really |actually |genuinely |just |honestly ){0,2}(that|this|so) ${contemptuous}|(^|lol|oh|so|and|haha) ?you call (that|this|it) (an? )?[\w']+$
      are you ${gap}(deaf|blind|mental|on drugs|${contemptuous})(?! (enough|cold|tired|busy|hot|hungry|ear|in that|a drink))|how ${gap}${contemptuous} (are|can|do|must)|how c(an|ould) you be ${some}${contemptuous}
      not an? (real )?(wo)?man|not half the|ing like a (baby|girl)|(have|use|got|has) ${some}(brain|brain cells?|head)$|brain of an?|is your head
    `,
  },
  {
    id: "contempt.beneath",
    label,
    weight: 9,
    unless: /haha|so good|😂/,
    spares: ["third-party"],
    pattern: said`
      (last|survive|manage|cope) ${some}without me|you('d| would) be (nothing|nowhere|lost|homeless|hopeless) ${some}without me
      (do|done|find|deserve|have) ${some}better than (you|this)
      too good for you|out of your league|lucky (i|that i|anyone|to have me)|right about you$
      (nobody|no one|who|anyone) (else )?(would|could|will|'d) (ever )?(want|have|love|put up with|touch|marry|live with|stand) (you|someone like)
      (even|my|all|everyone|everybody|nobody|they) ${some}(thinks?|knows?|hates?|likes|laughs?|laughing|pit(y|ies)) (that |at )?(you|you're)(?! (lovely|great|amazing|cute|funny|the))
      no wonder (your|you|nobody|no one|she|he|everyone)|i('m)? laugh(ing)? (at|about) you
      you ${one}(disgust|repulse|sicken|embarrass) me$
      you make (me|my) ${some}(sick|vomit|puke|throw up|skin|gag|cringe)
      i ${some}(hate|despise|loathe|detest|pity|can't stand) (you$|the sight|your (guts|face|voice)|everything about)
      can't (even |bear to |stand to |stand ){0,2}(look at|the sight of) you
      i('m| am) ${some}(asham|embarrass|disgust)\w+ (of|by|to be|to call|with) (seen |married )?(with |to )?you
      feel nothing but disgust|(lost|no|zero) (all )?respect for you|the state of you|let yourself go|shame on you|should be ashamed|ashamed of yourself
      you (smell|stink|reek)( (like|of) .{3,20})?$|(look|sound) (so |like |an? ){0,3}(shit|crap|slob|tramp|whore|pig|cow|awful|ridiculous|pathetic|hideous|disgusting|idiot|broken record|stupid|moron|desperate)
    `,
  },
  {
    id: "contempt.curse",
    label,
    weight: 9,
    pattern: said`
      (fuck|screw|sod|stuff|damn) you|^(\w+ ){0,2}(fuck|piss|sod|bugger|jog) off
      (go to|rot in|burn in) hell|drop dead|^get lost$|get (stuffed|bent|fucked)|eat shit|kiss my \w+
      (shut|keep) (your|the \w+) ${one}(up|mouth|trap|face|gob)
      who (the \w+ )?(asked you|do you think you're)|nobody (asked|cares what you)
      ^(don't make me laugh|what a joke|get a life|get real|boo ?hoo|diddums|cry (me a river|about it|more)|poor (little you|baby)|spare me|look at you)$|go cry|i hope you (choke|rot|die|fail|suffer)
    `,
    unless: /😍|🥰|gorgeous|so proud/,
  },
  {
    id: "contempt.sarcasm",
    label,
    weight: 8,
    spares: ["question"],
    pattern: said`
      ${praise},? (so much |a lot )?(on |for |at )?((ruin|spoil|wreck|forgett|break|mess|upsett|lett|los|leav|embarrass|ignor|miss)ing|nothing$|being the (most|worst)|doing the bare minimum|all your "|once|finally|you('ve)? (finally|actually|managed|remembered|only))
      (${praise}|lol|ok|okay|sure|yes|yeah|oh|wow|sorry|of course),? ${one}${clever}
      (want|like|expect\w*|deserve|here's|get you|have) an? ([\w-]+ ){0,2}(medal|applause|prize|trophy|parade|award|gold star|(cookie|biscuit) for)(?! from)
      grac(e|ed|ing) (us|me) with (your|a)
      how ${one}(lovely|kind|nice|generous|sweet|good|thoughtful) of you to (finally|grace|bother|join|show|remember|turn|make|notice|even)
      look who('s)? ${one}(finally|decided|showed|remembered|bothered|home|back|talking)
      (wow|oh),? ${gap}((actually|finally) (did|managed|remembered|wash|clean|cook|bother|show|lift|came)\w*|speaks|the (great \w+|expert))
      must be (so )?(nice|lovely|great|easy) (to |being |having |not ){0,2}(sit|do|lie|lounge|no|sleep|you|perfect|just|never|have nothing)
      (because|as if|like) you('re|'d| would| could) (so |always |such an? |even |ever |the ){0,2}(do any better|perfect|saint|expert|innocent|know|care|understand|manage)
      well,? aren't you (just |so |a ){0,2}(wonderful|amazing|marvellous|generous|great|lovely)
      aren't (you|we) (just |so |a |the ){0,2}(clever|special|star|perfect|high and|fancy|funny|little|delight|joy|charmer)
      (mr|mrs|miss|lord|lady|king|queen|prince|princess|captain|saint) (perfect|know|i[ -]|right|charming|always|important|never|high)
      your (stupid|pathetic|dumb|precious|idiotic|sad|shitty|crappy|fucking|ridiculous|little) (?!(face|one|ones|hands|nose|feet|brother|sister))\w+
      (real|very|how|so) (mature|classy|charming|original)$|nice to know (you care|i matter|where i)
      what a (surprise|shock|hero|catch|gem|prize)(?! (to see|party|flowers))
      imagine (being|needing|having to|not|thinking) (?!us|our|if)\w+
      you think (that )?you're ${some}(clever|smart|funny|special|tough|better(?! than me)|perfect|important|superior|the catch)
      you can't even (?!(imagine|tell|begin|see me|believe|look at me)\b)\w+|^can't even (boil|change|load|hold|manage|wash|iron) (an?|one|your|the|down|to)
      did (the (big|great|poor) man|his (lordship|majesty|highness)|her (ladyship|majesty|highness)|diddums|princess) (have|want|need|get|not)
      (aw+|oh) ${some}(baby|diddums|princess|snowflake|feelings)
      bare minimum|ok boomer|^(oh )?bravo$|what would you know|(someone|a (wo)?man) your age|outdid yourself|the catch here|which part of|(do i (have|need) to) (spell it|draw)|rocket science|is it (really |that |so ){1,2}hard
      (my|a|the) (?:[\w'-]+ ){1,4}(could|can|would|has) ${some}(better|more sense)|do us all a favou?r|couldn't .{2,20} if you tried|the best you can do|^since when( do you .{2,20})?$|\w+ strikes again
    `,
    unless: /🎉|❤|🥳|proud|wifi|rail|airways|airlines|🥰|😘|flowers|so happy|amazing|looks great/,
  },
];
