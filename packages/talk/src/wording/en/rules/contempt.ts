import type { Rule } from "../../rule.ts";
import { done, gap, role, youAre } from "../lexicon/grammar.ts";
import { beast, contemptuous, insult } from "../lexicon/insults.ts";
import { only, said } from "../pattern.ts";

const label = "contempt";

const praise =
  "(well done|congrat\\w+|bravo|kudos|hats off|(good|great|nice|amazing|fantastic|lovely) (job|work|going|one|effort)|way to go|cheers|thanks|thank you|thx|ta)";
const spoiling =
  "(ruin|spoil|wreck|forgett|break|destroy|mess|screw|upsett|lett|los|leav|kill|wast|embarrass|ignor|miss|turn|ly|hurt|pissing|mak)ing";
const clever =
  "(genius|einstein|sherlock|smart ?-?ass|big man|superstar|mother teresa|casanova|your (majesty|highness)|princess)";

/** Speaks down to somebody: insult, mockery, disgust, praise that is none. */
export const contempt: readonly Rule[] = [
  {
    id: "contempt.name",
    label,
    weight: 9,
    pattern: said`
      (you|${youAre.trim()}) ${gap}${insult}
      you're ${gap}${beast}${done}
      you ((absolute|total|complete|utter|fat|silly|stupid|lazy|moody|miserable|dirty|filthy|selfish|lying|old|ungrateful|nasty|evil|fucking|little|massive) ){1,3}(${insult}|${beast})
      what an? ${gap}(${insult}|${beast})( you| you're|$)
      (shut up|piss off|nice one|listen|ok|sorry|oi|wake up|calm down|good one),? (you )?(\w+ )?${insult}$
      ^((stop|don't|quit) be(ing)? )?(such )?(an? )?(\w+ )?${insult}( about it)?$
    `,
    unless: /lovely princess/,
  },
  {
    id: "contempt.beneath",
    label,
    weight: 9,
    spares: ["question"],
    pattern: said`
      (are |how )?${youAre}(${gap}${contemptuous}${done})
      (are you|how) ${gap}(deaf|blind|mental|on drugs|${contemptuous})(?! (enough|ear|in that|a drink))( |$)
      not an? (real |proper )?(wo)?man
      (last|survive|manage|cope) ([\w-]+ ){1,4}without me
      i('m| am) ${gap}(too good for|out of your league|above) ?(you|this)?
      (do|done|find|found|have|deserve) (so |way |far |much |a lot )?better than (you|this)
      i (could|can|should) (have )?(do|done|find) (so |way |far |much )?better than you
      (nobody|no one|who) (else )?(would|could|will|'d|is going to) (ever )?(want|have|love|put up with|touch|marry|live with|stand|look at) (you|someone like|a)
      you('re| are) lucky (i|that|any|to have)
      (even|my|all|everyone|everybody|they|people) ${gap}(thinks?|knows?|hates?|laughs?|laughing|says?|agrees?) (that |at )?(you|you're)(?! (lovely|great|amazing|cute|right|funny))
      no wonder (your|you|nobody|no one|she|he|everyone|they)
      i('m)? (laugh|laughing) (at|about) you
      (mum|mom|mother|friends|family|sister|brother|dad) (was|were|is|are) right about you
    `,
  },
  {
    id: "contempt.disgust",
    label,
    weight: 9,
    pattern: said`
      you (\w+ ){0,2}(disgust|repulse|sicken|revolt) me
      you make (me|my) (\w+ ){0,2}(sick|vomit|puke|crawl|gag|cringe)
      i (\w+ ){0,2}(hate|despise|loathe|detest|pity|can't stand) (you$|the sight|your (guts|face|voice)|looking at you|everything about you)
      (can't|cannot) (even |bear to |stand to |stand ){0,2}(look at|the sight of) you
      i('m| am) ([\w']+ ){0,2}(asham|embarrass|disgust)\w+ (of|by|to be|to call|with|to have) (seen |married )?(with |to )?you(r \w+)?
      (nothing but disgust|(lost|no|zero) (all |any )?respect for you)
      (the state of|let) (you(rself)?)( go)?$
      (have you seen|look at) (the state of you|yourself)
      you (smell|stink|reek)( like \w+| of \w+)?$
      you (look|sound) (so |like |an? |absolutely |really ){0,3}(shit|crap|slob|tramp|whale|whore|pig|cow|awful|ridiculous|pathetic|fat|hideous|disgusting|insane|child|idiot|broken record|stupid|crazy|moron|desperate|dumb|psycho|joke|clown)
      (?<!it's a )(shame on you|ashamed of yourself|have you no shame)
      ^look at you$
    `,
    unless: /look at you (?:in|go)\b|😍|🥰|gorgeous|so proud/,
  },
  {
    id: "contempt.curse",
    label,
    weight: 9,
    pattern: said`
      (fuck|screw|sod|stuff|bugger|damn) you
      ^(\w+ ){0,2}(fuck|piss|sod|bugger|jog) (right )?off
      (go to|rot in|burn in) hell|drop dead|get (lost|stuffed|bent|fucked)|eat shit|kiss my \w+|up yours
      (shut|keep) (your|the \w+) ([\w-]+ )?(up|mouth|trap|face|gob|hole)( shut)?
      i hope you (choke|rot|die|fail|suffer|never|regret|lose)
      who (the \w+ )?(asked you|do you think you)|nobody (asked|cares what you)
      ^(don't make me laugh|what a joke|you must be joking|get a life|get real|boo ?hoo|diddums|cry (me a river|about it|more)|poor (little )?(you|baby)|my heart bleeds|spare me|bless your heart|man up|grow (a pair|some balls)|shut up stupid)$
      go cry\b
    `,
  },
  {
    id: "contempt.false_praise",
    label,
    weight: 8,
    pattern: said`
      ${praise} (so much |a lot )?(on |for |at )?(${spoiling}|nothing|being the (most|worst|biggest)|your (non|"help)|all your "|once|finally|you('ve)? (finally|actually|managed|did|only))
      ${praise},? (${clever}|dumbass|you \w+$)(?<!thank you \w+)
      (lol|ok|okay|sure|yes|yeah|oh|wow|right) ${gap}${clever}
      (want|like|expect\w*|deserve|here's|get you|have|give (yourself|him|her)) an? ([\w-]+ ){0,2}(medal|applause|prize|cookie|biscuit|star|trophy|parade|ovation|sticker|award|pat on)(?! from)
      how (\w+ )?(lovely|kind|nice|generous|sweet|gracious|good|thoughtful|big) of you to
      (nice|good|great|kind) (of|to see|that) you (to )?(finally|bother\w*|show\w*|join|remember\w*)
      look who('s)? (\w+ )?(finally|decided|showed|remembered|turned|bothered|home|back|crawled|talking)
      (wow|oh) ${gap}(actually|finally|speaks|lives|remembers|great (chef|dad|man))
      (truly|really) outdid yourself
    `,
    unless: /🎉|❤|🥳|so proud|proud of|wifi|but-good/,
  },
  {
    id: "contempt.sarcasm",
    label,
    weight: 7,
    pattern: said`
      must be (so |really )?(nice|lovely|great|easy|hard) (to |being |having |not ){0,2}(sit|do nothing|doing nothing|lie|lounge|no|swan|sleep|you|perfect|just|never|able|have nothing)\w*
      (because|as if|like) you('re|'d| would| could|) (so |always |such |even |ever |actually |the ){0,2}(perfect|great|saint|expert|innocent|know|care|understand|could|hold down|manage|give a)
      aren't (you|we) (just |so |a |the ){0,2}(clever|special|star|perfect|precious|high and|fancy|funny|hilarious|charming|little)
      (mr|mrs|miss|lord|lady|king|queen|prince|princess|captain|professor|saint|little miss) (perfect|know|i[ -]|right|charming|always|moody|misery|attitude|grumpy|drama|innocent|important|big|sensible|muck)
      your (stupid|pathetic|dumb|precious|so-?called|idiotic|sad|shitty|crappy|fucking|ridiculous|poxy|silly little|little) (?!(face is|one|ones|hands|nose|feet|car seat))\w+
      (real|very|how|so|really) (mature|classy|charming|original|dignified)$
      (nice|good|lovely|great) to (know|see|hear) (you care|i matter|where i|your priorities)
      (what a|quite the|such a) (hero|catch|gem|prize|saint|gentleman|charmer) (you|aren't|isn't)
      what a (surprise|shock) (?!(flowers|party|lovely|to))\w+
      imagine (being|needing|having to|not|getting|thinking) (?!(us|our|a beach|if|that view))\w+
      you think (that )?you're ([\w']+ ){0,3}(clever|smart|funny|special|tough|hard|hot|gift|boss|better|perfect|important|something|superior|the catch|all that)
      you can't even (?!(imagine|tell|begin|see me|believe|look at me))\w+
      you couldn't (organi\w+|hold down|run|find|tell the truth|handle|do my|if you)
    `,
    unless: /flowers|so happy|my desk/,
  },
  {
    id: "contempt.mockery",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (aw+|oh|ah|did|does|is) ((the|my|you|little|poor|mr|is|did|does) ){0,3}(baby|diddums|princess|lamb|soldier|snowflake|feelings) ([\w']+ )
      (have|use|got|has) (you )?(even |got |an? |any |the |your ){0,3}(brain|brain cells?|head|eyes)\b(?<=(do you|use your|have you|you have the|you got) .{0,25})(?! (scan|injury|surgery|on the))
      is your head
      which part of
      (spell it out|draw you a)(?<=(do i|should i|must i) .{0,30})
      (my|a|our|the) ([\w-]+ |\w+ year old ){1,3}(could|can|would|has|knows|behaves|listens|is) (\w+ ){0,2}(better|more|that|this|it)( \w+)?( than you)?(?<=(dog|cat|goldfish|nephew|niece|child|kid|toddler|old|plant)\b.{0,50})
      (not|isn't) (rocket science|brain surgery|that (hard|difficult))
      is it (really |that |so |too ){1,3}(hard|difficult|much)
      (do us all|do everyone) a favou?r
      you('re)? (so )?(cute|adorable|hilarious|funny) when you (think|try)
      (he|she) thinks (he|she)'s
      strikes again|at your age$
    `,
    unless: /happier|prouder|🥰|😘|ear (?:still|again)/,
  },
];
