import type { SafetyRule } from "../../rule.ts";
import { danger, MY_LOVE, signs } from "./danger.ts";

const ILL =
  "(?<!(n't|not|never|if) )(i('ll| will|'m going to|'m gonna|'d| could| can| want to| swear|'ll just|'m coming to|'m about to|'ve| should))~! ";
const YOU =
  "(you|him|her)\\b(?! (back|a|an|at|in|out|over|the|to|with|for|on|some|next|through|as|home|like|if you)\\b)";
const THEM = `(you|him|her|them|${MY_LOVE})\\b`;

export const threatByWriter: readonly SafetyRule[] = signs(
  "threat_by_writer",
  /promotion|last (?:slice|biscuit)|good news|surprise|zoo|burger|curry|exam|pun\b|tickl|salt|icy|quiz|delicious|never hurt|not telling me|high five|you had (?:it|us)|spoiler|dancing|how hurt/,
  {
    harm: danger`
      ${ILL}<destroy smash burn break wreck> everything
      ${ILL}<kill hurt murder strangl stab punch slap smack hit beat chok destroy ruin bury batter drown shoot throttl deck thump poison> ${YOU}
      ${ILL}<kill hurt hit beat slap> (you|her|him) (if you (?!eat|ate|finish|spoil|tell|open|start|watch)|so|until|till|to|with)
      ${ILL}<smash break snap burn bash cave cut kick wring slit destroy ruin knock wreck bin trash hurt kill> (up )?(all )?(your|his|her|their|that) (face|head|neck|legs?|arms?|nose|jaw|phone|stuff|things|clothes|life|car|teeth|throat|family|mam|mum|mom|dog|cat|door|windows?|career|name|reputation|laptop|fingers)
      ${ILL}(<burn torch smash crash>_ (the|this|that|it|everything) _(house|car|place|flat|phone|all|down|you|$)|beat the_(shit|crap|hell|life|daylights|living)|end you|run you over|set fire)
      ${ILL}(have|get) (your \w+_(broken|smashed|cut|burned|burnt|torched)|you (done|hurt|beaten|killed|dealt with|jumped))
      i('ve got|'ve| have|'m bringing| got)~<bat knife gun hammer machete petrol axe crowbar>~(on my way|coming|for (him|you|her)\b|waiting for|with (his|your|her) name)|i know people *$
      (before|or|until) i('ll|'m going to)?_ <kick smash break bash>_ (it|the door|that door|your door)\b
      ${ILL}(knock you (out|into|down)|<come turn show>_ (to|at|up at) your (work|office|job|house|flat|mam's|mum's|mom's)~(and|show|tell|scream|drag))
    `,
    lever: danger`
      ${ILL}(call|ring|report you to)_(immigration|social services|the home office)|${ILL}take (everything|you for every|you to the cleaners)|unfit (mother|mam|mum|mom|father|parent)
      ${ILL}(take|have|keep) (the|my|our|your) (kids?|house|children|baby|son|daughter)_(off|from|away|and you('ll| won't)|if|unless)
      ${ILL}make (you|your life|sure (you|that|no))~<pay suffer regret sorry wish hell nightmare misery miserable never lose end bleed>(?! (next|for the)\b)
      ${ILL}(tell|show|send|email|ring|message)_(your (boss|work|family|parents|mam|mum|mom|friends|mates|kids|husband|wife)|everyone|the (court|police|judge|school))_(what|you|about|everything|the photos|unless)(?! (good|and i|got engaged)\b)
      ${ILL}(<post leak shar sen upload show put>_(your|those|the|our|every|all) (\w+ )?(nudes|pictures|photos?|pics|videos?)\b(?! (from|to (nan|mum|mam|grandma))))
      (still have|got|kept)_(your nudes|photos of you|videos? of you)
      ${ILL}(get|have) you (fired|sacked|deported|arrested|sectioned|evicted|sent)
      ${ILL}(find you(?= (wherever|and|no|anywhere|if you l))|hunt you|come (after|for) you|drag you|teach you a lesson|lock you|sort you|show you who|throw (you|your)~(out|down|stuff|clothes)|put you (in (hospital|the|a)|through (that|a|the)|on the (street|floor))|leave you (with nothing|on the)|give you something to|cut up your|finish you)
      know where (you|your \w+) (live|lives|work|works|park|sleep|go)\b(?! best)|or i('ll)? take the kids
      never~see_(the |your |our |my )?(kids?|child\w*|baby|son|daughter|them|him|her)_again
      (dog|cat)_(pound|put down|goes)
    `,
    you_will: danger`
      kill yourself|(hope|wish) you_(die|rot|crash|drop dead)|asking for (it|a slap|a smack)|what's coming\b|you_(better|should) be (scared|afraid)
      you(('ll| will| would|'re going to)~(be (so )?sorry(?! (you(?! (ever|left|did|crossed|messed|met))|if(?! you (leave|left|go|tell|ever|walk|don't come))|to)\b)|regret (it|this|ever|leav|what|cross|the day)|pay for (this|it|that|what)|end up (in|dead|on|with nothing|alone and)|get what's|wish you|see what i|be next)|'re (so )?(dead|finished)(?= *$|[^\w ]| (when|if|to rights|meat)))
      (push|keep|carry|test|try|dare|go on|do (that|it)|say)\b~(see (what happens(?! (to us|if we)\b)|how far|what i)|find out what|find out *$)(?! if you add)
      wait (till|til|until) i (get (home|hold)|see|find)\b~(you'll|you|$)(?! (a|something|what i (got|bought))\b)
      better watch (your|it)|if i can't have you\b|last (thing|mistake) you_(do|make)|lucky i (didn't|don't|haven't)
      <make making made push force> me (to )?(hurt|hit|do (something|this|it)|lose (it|my)|get (nasty|angry)|smack|slap|come_ (there|find|get))
      want me to (hit|hurt|slap|lose)|next time i (won't|will|'ll)_(stop|miss|hit|hurt|hold)
      warning you_(one more|if|don't|last|next|not to|stop|keep|push)|(hate|shame)_(something|anything)~happen
      get away with (it|this)\b|try (leaving|walking out)
      (won't|never|not) (walk|see|work|breathe|talk|smile) again|begging for (it\b|a slap|a smack)|remember what happened last
      (coming|come|be) (through|round|over)~(door|with a|to get you)
      (someone|you)('re| is|'s|'ll| will)~(get|be|end up) (hurt|killed|a slap)
      i'm (coming (for|over|to get)|smashing|burning|cutting up|throwing out)~(you|your|everything)
      (get|have|take) (full )?custody and
      before i (do something|hurt|lose|hit|snap|kill)|capable of (anything|it|hurt|kill)\w*
      deserve (a|to be) <slap hit beat punch hurt smack kick>|(want to|n't|ever) see(n)? me (angry|mad|lose)
      (see|want) you dead|you dead\b|you~in a (box|coffin|body bag)|in the ground
      i have a (gun|knife)|or else *$|you won't like (it|what)(?! but)
      sleep with (one|your) eye|you(r|'re| are)? both dead\b
      i'd_ (be (careful|worried|scared)|watch (your|yourself)|start running)~(if i were|walking|tonight|mate)|if i were you,? i'd_(run|hide|watch (your|my)|be scared)
      see how (long you last|far you get)|(say|said)_goodbye to your (cat|dog|kids|car|job|phone|teeth|face|house|things|life)
      (tonight|i'll|you'll)~ get(ting)? what you('ve)? (deserve|earned|asked for|had coming)
      (deserve|need|want)s?_ a (good |proper )?(slap|smack|beating|hiding|kicking|punch)\b
      break every bone|you('d)? better (run|hide|pray)\b(?! (or|to|for|if|and|now|the)\b)
      (don't (test|push|try|cross)|remember|forget)~what i('m capable| can do|'ll do)\b
      you('ll)?_ never be safe\b
    `,
    own_hand: danger`
      i threw (a|an|the|my)~ at (you|him|her|${MY_LOVE})\b
      i_(lose|lost)~(temper|control|it) and_<hurt hit scar broke smash threw push grab slap shout>
      (?<!(if|when|did|n't|not) )\bi~! <slapp slap hit shov punch chok strangl smack pinn kick shook headbutt> ${THEM}(?! (up|back|with|to|at|a|in the|home|on)\b)
      (?<!(if|when) )\bi~! (<push grab drag threw beat> ${THEM}(?! (to|too|a|an|some|the|for|your|at|on the swing|into (it|\w+ing)|out|home|danc\w+)\b)|(put|laid|raised)~(hands?|fist) (on|to|at) ${THEM})
      (?<!(n't|not|never) )(<scared afraid worried think feel want urge nearly almost close tempted>|about to|could have)~<hurt hit kill slap strangl punch shak smack> ${THEM}(?! (up|with|feel|back)\b)
    `,
  },
);
