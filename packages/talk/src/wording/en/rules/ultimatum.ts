import type { Rule } from "../../rule.ts";
import { adv, partner } from "../lexicon/between.ts";
import { only, said, words } from "../pattern.ts";

const label = "ultimatum";

const leaving = words(`
  leaving(?!_(?:it|the|a|some|at|early|in|now|work|for_work)) gone out(?!_(?:of|with|at|for|on)) done(?!_(?:at|by|in)\\b|_with_(?!you|us|this|it)) off(?!_(?:to|work|at)) walk(?:ing)?(?!_(?:the|home|to|with|over|for))
  mov(?:e|ing)_(?:out|back|on) fil(?:e|ing)_(?:for|the|papers) finished through divorc(?:e|ing)
  break(?:ing)?_up tak(?:e|ing)_(?:the_(?:kids|children|baby|dog)(?:_(?:and|away|with|to_my)|$)|the_house|everything) tell(?:ing)?_(?:everyone|everybody|your_\\w+)
  lock(?:ing)?_you find(?:ing)?_(?:someone|somebody|another) chang(?:e|ing)_the_locks call(?:ing)?_(?:a_lawyer|a_solicitor|my_lawyer|it_off|off)
 block(?:ing)?_you  stop(?:ping)?_\\w+ing end(?:ing)?_(?:it|this|things) leav(?:e|ing)_you(?!_(?:to|a|the|some|in|with|at)) never_(?:speak|forgive|come|trust) go(?!_(?:ahead|without|and|to|for|with|home|by|on)) leave$ pack(?:ing)?_my
`);
/** The end of the two, or a punishment: what is held out. */
const end = `(?:${[
  `i(?:'m|'ll| will| shall|'d| might| may| can| cancel)(?: be| have to| going to| fucking| just| so| officially| really| actually| probably){0,3} ${leaving}`,
  "i(?:'m not| won't|'ll not| will not) (?:\\w+ )?(?:be (?:here|there|around|home|waiting|your)|marry|com(?:e|ing) (?:back|home)|stay(?:ing)?(?! (?:up|late|long|out))|(?:speak|talk)(?:ing)? to you|sleep(?:ing)? with you)",
  "we(?:'re|'ll be) (?:\\w+ )?(?:done(?! (?:with|by|for|here|in|at))|over|finished(?! (?:with|by))|through|history|getting (?:a divorce|divorced)|breaking up|splitting)",
  "we (?:should|might as well|may as well|need to|have to) (?:just |\\w+ )?(?:break up|split|end|call it|get (?:a divorce|divorced)|not be together|go our separate)",
  "(?:it's|this is|that's|it'll be) (?:\\w+ )?(?:over(?! (?:by|at|there))|finished|the end|goodbye|game over|a deal.?breaker|divorce)",
  "(?:this|our|your|the) (?:marriage|relationship|engagement|wedding) is (?:\\w+ )?(?:over|finished|done|off|dead)",
  "don't (?:even |you )?(?:bother|expect|come|think about)(?: to)? ?(?:coming|com|me|back|home|calling|crying)",
  `you(?:'ll| will| can| could| may|'re going to|'re) (?:just |\\w+ )?(?:spend|celebrate|be (?:single|alone|sorry|sleeping|on your own|hearing from)|regret|los(?:e|ing) (?:me|us|this|everything|your (?:wife|husband|family|kids|children|home))|never (?:see|touch|hear)|not see|sleep (?:on|in)|pack|find (?:yourself|somewhere|another|someone|a new)|forget (?:about|it|the|any|me|your)|say goodbye|kiss|move out|leave|get out|consider|go back to your|see what|stay at your)`,
  "you (?:won't|'ll not|don't) (?:\\w+ )?(?:see (?:me|the kids|your \\w+|us)|have (?:a|me) \\w+)",
  "i don't want to be with you|i'm (?:delet|leav|block|dump|divorc|report)ing you",
  "i want (?:a divorce|out|you out|a separation)",
  "no (?:more )?(?:sex|wedding|me|us|kids|family|marriage)",
  "i (?:walk|leave|quit|go(?= back| to my|$)|cancel)",
  "(?:watch|see) (?:me|if i'm|how)|there's no coming back|there's the door|get out(?! of bed)|out you go|lose me|be single|say goodbye|consider (?:yourself|us|this)",
].join("|")})`;
const innocent =
  /\b(?:go for a|come back (?:in|at|after)|start without|in (?:an?|\d+|ten|twenty) (?:hour|minutes?)|when we're both|i'd like to talk|on my own|key|before bed|or we can|or you can|don't forget|at the corner|eat your|if you add|see ?you (?:there|later|at)|to do for me|plumber|builder|broadband|landlord|supplier|look after myself)\b/;

export const ultimatum: readonly Rule[] = [
  {
    id: "ultimatum.if",
    label,
    weight: 8,
    pattern: said`
      (if|unless|until|once|(the )?next time|(the|this) (minute|moment|day)|one more|another|any more|again|(do|try|say) (that|it|this)) (?!it's raining|it rains|anyone|someone|you (want to|like|fancy|need|feel like|get hungry)).{1,80}?(?<![\w'])${end}
      ${end}.{0,25}? (if|unless|until|the (day|minute|moment)|next time) (you(?! want| like| need| fancy| finish| get here| get home| were|'re free)|you're|that|this|things|nothing)( [\w']+){1,2}
    `,
    unless: innocent,
    spares: ["logistics"],
  },
  {
    id: "ultimatum.or",
    label,
    weight: 8,
    pattern: said`
      (?<!(say|says|said|told|was) .{0,30})(?!.{0,20}(says?|said|told|was) )([\w']+,? ){1,8}or (${end}|let me go$|(i|he|she) will$|(your|this|our) (marriage|relationship|family|wife|husband))
      ^(\w+ ){0,2}(do|keep|carry|push|try|say|lie|miss|walk|go|speak|call|text|see|talk|leave|act|treat|look|one|you|mess|bring|forget|spend|stay) .{2,60}(and|then|,|again|fine|it's) ${end}
    `,
    spares: ["logistics"],
    unless: innocent,
  },
  {
    id: "ultimatum.choose",
    label,
    weight: 8,
    pattern: said`
      (it's|choose|pick|between|either) (me|us) or (?!you|is|does|do|are|not|text|call|what)[\w']+( (?!who)\w+)?(?! who)
      (her|him|them|your \w+) or (me|us)(?! (to|will|can|could))
      (your|the|that|those|her|him) ?(\w+ )?or (your|the|this|our) (family|marriage|relationship|kids)
      choose between (me|us|your|her|him|them|our|this|the (kids|family)|\w+ and me)
      you can't have (us |it )?both
      make me choose
      either we .{2,50} or i('m| go| leave| walk) (without you|alone|gone|leaving|done|out)
      either (he|she|it|they|you) .{2,50} or (i|we|he|she|it|they|you) (go|goes|find|lose|leave|am|walk)s?
    `,
    spares: ["question", "third-party"],
  },
  {
    id: "ultimatum.choose_now",
    label,
    weight: 7,
    pattern: only`(choose|try me|pick a side|(last|final) (chance|warning))`,
    spares: ["self", "third-party"],
  },
  {
    id: "ultimatum.last_chance",
    label,
    weight: 7,
    pattern: said`
      (your|my) (very )?(last|final) (warning|chance)(?! (to (see|get|buy|order|book|add)|for the))
      i(?:'m not| won't) (going to )?(warn|ask|tell|say)(ing)? (this |it |that |you )*(again|twice)
      (see|watch) what (happens (to us|then|when you)|i do)
      (?:i'm giving you|you have|you've got) (one|two|a) (week|day|month|hour|minute)s?
      don't (push|test) me$
    `,
  },
  {
    id: "ultimatum.withhold",
    label,
    weight: 8,
    pattern: said`
      (i'll|i'm|i won't|i'm not|you're not|you can|you'll|you won't|no \w+)( [\w']+){0,7} (until|unless|till) you(?:'ve)? ${adv}(apologise|apologised|admit|say sorry|stop|change|grow up|learn|prove|show|treat|do (what|as))
      ^no \w+,? no (me|sex|us|wife|wedding|kids|dinner|deal|phone|football|money|holiday|date|cuddles|future)
      it's over between us
      don't ${adv}bother coming (back|home)
      (then|and|go|can) find ${adv}(yourself )?(another|a new|someone else|somewhere else)( ${partner})?
      (you're going to|you'll|going to) ${adv}(lose me|regret this|be sorry(?! you))
      you'll never see (me|the kids|us) again
    `,
  },
];
