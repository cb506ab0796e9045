import type { Rule } from "../../rule.ts";
import { adv, partner } from "../lexicon/between.ts";
import { only, said, words } from "../pattern.ts";

const label = "ultimatum";

const leaving = words(`
  leaving(?!_(?:it|the|a|some|at|early|in|now|work|for_work)) leave_you gone out(?!_(?:of|with|at|for|on)) done(?!_(?:at|with_(?:work|the|my)|by|in)\\b) off(?!_(?:to|work|at)) walk(?:ing)?(?!_(?:the|home|to|with|over|for)) walking_(?:away|out)
  mov(?:e|ing)_(?:out|back) fil(?:e|ing)_(?:for|the|papers) pack(?:ing)?_(?:my|your|up) finished through divorc(?:e|ing) dump(?:ing)?_you
  break(?:ing)?_up end(?:ing)?_(?:it|this|things|us) tak(?:e|ing)_(?:the_(?:kids|children|baby|house|dog)|everything) tell(?:ing)?_(?:everyone|everybody|your_\\w+)
  lock(?:ing)?_you chang(?:e|ing)_the_locks find(?:ing)?_(?:someone|somebody|another) call(?:ing)?_(?:a_lawyer|a_solicitor|my_lawyer|it_off|off)
  cancel(?:l?ing)?_(?:the_wedding|everything) throw(?:ing)?_you kick(?:ing)?_you block(?:ing)?_you giv(?:e|ing)_up_on
  never_(?:speak|speaking|talk|talking|forgive|forgiving|coming|come|see|trust|let) stop(?:ping)?_(?:speaking|talking|loving|paying|cooking|trying)
  staying_(?:at|with)_my go_(?:back_)?to_my_(?:mum|mom|mother|parents|sister)(?:'s)? go leave(?!_(?:the|at|early|by|now|it|a|some|work)) make_(?:you|your_life|sure)
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
  `you(?:'ll| will| can| could| may|'re going to|'re) (?:just |\\w+ )?(?:spend|celebrate|be (?:single|alone|sorry|sleeping|on your own|hearing from)|regret|los(?:e|ing) (?:me|us|this|everything|your \\w+)|never (?:see|touch|hear)|not see|sleep (?:on|in)|pack|find (?:yourself|somewhere|another|someone|a new)|forget (?:about|it|the|any|me|your)|say goodbye|kiss|move out|leave|get out|consider|go back to your|see what|stay at your)`,
  "you (?:won't|'ll not|don't) (?:\\w+ )?(?:see (?:me|the kids|your \\w+|us)|have (?:a|me) \\w+)",
  "i want (?:a divorce|out|you out|a separation)",
  "no (?:more )?(?:sex|wedding|me|us|kids|family|marriage)",
  "i (?:walk|leave|quit|go(?= back| to my|$)|cancel)",
  "(?:watch|see) (?:me|if i'm|how)|there's no coming back|there's the door|get out(?! of bed)|out you go|lose me|be single|say goodbye|consider (?:yourself|us|this)",
].join("|")})`;
const innocent =
  /\b(?:go for a|come back (?:in|at|after)|start without|in (?:an?|\d+|ten|twenty) (?:hour|minutes?)|when we're both|i'd like to talk|on my own|key|before bed|or we can|or you can|don't forget|at the corner|eat your|if you add|see ?you (?:there|later|at))\b/;

export const ultimatum: readonly Rule[] = [
  {
    id: "ultimatum.if",
    label,
    weight: 8,
    pattern: said`
      (if|unless|until|once|(the )?next time|(the|this) (minute|moment|day|second)|one more|another|any more|again|(do|try|say) (that|it|this)) (?!it's raining|it rains|anyone|someone).{1,80}?(?<![\w'])${end}
      ${end}.{0,25}? (if|unless|until|the (day|minute|moment|second)|(the )?next time) (you(?! want| like| need| fancy| finish| get here| get home| were|'re free)|you're|that|this|things|nothing)( [\w']+){1,2}
      the day you .{2,60} is the day i
    `,
    unless: innocent,
    spares: ["logistics"],
  },
  {
    id: "ultimatum.or",
    label,
    weight: 8,
    pattern: said`
      (?<!(say|says|said|told|was) .{0,30})(?!.{0,20}(says?|said|told|was) )([\w']+,? ){1,8}or (else(?! (i|we|it) (can|was|had|forget))|${end}|(your|this|our) (marriage|relationship|family|wife|husband))
      ^(\w+ ){0,2}(do|keep|carry|push|try|say|touch|lie|miss|walk|go|speak|cheat|call|text|see|talk|leave|cross|ignore|act|treat|look|one|you|continue|mess|bring|forget|spend|stay) .{2,60}(and|then|,|—|again|fine|it's) ${end}
    `,
    spares: ["logistics"],
    unless: innocent,
  },
  {
    id: "ultimatum.choose",
    label,
    weight: 8,
    pattern: said`
      (it's|choose|pick|between|either|^) (me|us) or (?!you|is|does|do|are|not|text|call|what)[\w']+( \w+)?
      (her|him|them|that \w+|those \w+|your \w+|the \w+) or (me|us)(?! (to|will|can|could))
      (your|the|that|those|her|him) ?(\w+ )?or (your|the|this|our) (family|marriage|relationship|kids)
      choose between
      you can't have (us |it )?both
      (make|time to make) (your|a) choice
      either (he|she|it|they|you|that \w+|your \w+|the \w+) .{2,50} or (i|we|he|she|it|they|you) (go|goes|find|pack|lose|leave|am|walk)s?
    `,
    spares: ["question", "third-party"],
  },
  {
    id: "ultimatum.choose_now",
    label,
    weight: 7,
    pattern: only`(choose|try me|pick a side|(last|final) (chance|warning)|pick one|your (choice|call)|just (see|watch) what happens)`,
    spares: ["self", "third-party"],
  },
  {
    id: "ultimatum.last_chance",
    label,
    weight: 7,
    pattern: said`
      (your|my) (very )?(last|final) (warning|chance|straw|shot|strike)(?! (to (see|get|buy|order|book|add)|for the))
      i(?:'m not| won't|'m not going to) (going to )?(warn|ask|tell|say)(ing)? (this |it |that |you )*(again|twice)
      (see|watch) what (happens(?! (in|with the|next))|i do)
      (you have|you've got|i'm giving you|i'll give you) (until|till|one|two|three|\d+|an?) (?!hug|lift|kiss|massage|ring|call|point|good|lovely).{0,30}(to (decide|choose|sort|change|fix|make|leave|pack|apologise|tell|prove|get your)|or|after that|sort)
      (?:i'm giving you|you have|you've got) (one|two|a|\d+) (week|day|month|hour|minute|chance)s?
      you've been warned
      don't (push|tempt|test) me$
      (this time )?i mean it this time
    `,
  },
  {
    id: "ultimatum.withhold",
    label,
    weight: 8,
    pattern: said`
      (i'll|i will|i'm going to|i won't|i'm not|i refuse to|you're not|you can|you'll|you won't|don't expect)( [\w']+){1,7} (until|unless|till) you(?:'ve|'re)? ${adv}(apologise|apologised|admit|say sorry|said sorry|stop|stopped|change|changed|learn|sort|grow|start|prove|agree|fix|delete|quit|treat|show|beg|behave|respect|earn|deserve|do (what|as|it|the)|tell (me|your|her|him))
      no (sex|dinner|cuddles|kisses|holiday|more \w+|\w+ing) .{0,20}?(until|till|unless|if) you
      ^no \w+,? no (me|sex|us|wife|dinner|love|wedding|kids|holiday|ring)
      it's over between us
      don't ${adv}bother coming (back|home)
      (then|and|go|can) find ${adv}(yourself )?(another|a new|someone else|somewhere else|a different)( ${partner})?
      (you're going to|you'll|you're about to|going to) ${adv}(lose me|regret this|be sorry(?! you))
      you'll never see (me|the kids|us) again
      enjoy being (single|alone)
    `,
  },
];
