import type { Rule } from "../../rule.ts";
import { adv, kin, number } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "scorekeeping";

/** What is counted up: work, money, visits, first steps. */
const effort = words(`
  do did done cook(?:ed|s|ing)? clean(?:ed|s|ing)? pa(?:y|id|ys|ying) g[ai]ve giving gave drive drove driving work(?:ed|ing)? support(?:ed)? sacrificed? plan(?:ned|s|ning)? organis\\w+ bought buy(?:ing)? ma[dk]e making wash(?:ed|ing)?
  c[ao]me went going text(?:ed)? apologis\\w+ say_sorry said_sorry remember(?:ed)? wait(?:ed)? spen[dt] look(?:ed)?_after g[eo]t_up getting_up put listen(?:ed)? carr(?:y|ied) raised? moved? call(?:ed)? ask(?:ed)? compromis\\w+ initiat\\w+ tr(?:y|ies|ied|ying) been has_to have_to
  change(?:d)? visit(?:ed)? covered host(?:ed)? reach(?:ed)?_out earn(?:ed)? iron(?:ed)? shop(?:ped)? sort(?:ed)? fix(?:ed)? bring home forgive forgave start(?:ed)? care[ds]?
`);
const lack = words(`
  never don't didn't haven't can't won't couldn't wouldn't once zero nothing barely hardly just_sit sit only can't_even still refuse forgot do_nothing did_nothing get_to what none
`);

export const scorekeeping: readonly Rule[] = [
  {
    id: "scorekeeping.after_all",
    label,
    weight: 6,
    pattern: said`
      (after|considering|despite|with|for|given) (all|everything|the (years|time|money|things|amount|effort)|how much) (that )?(i|i've|i'd) ${adv}(have )?[\w']+( [\w']+){0,4}
      (after|considering) everything i
      (this|that) is (what|how|the thanks) i (get|got)|that's (what|the thanks) i get|what do i get|(and|i) (get|got) (nothing|crumbs|silence|zero|fuck all|no \w+) (back|in return|for it)|nothing (back|in return)
      i('ve| have)? ${adv}(gave up|given up|sacrificed|turned down|quit|bent over backwards|broke my back|dropped everything|put (my \w+|everything) on hold|moved (across|here|all|country|cities|my)|wasted|lost|given you|gave you|left my)( [\w']+){0,6} (for (you|us|this \w+|your \w+)|everything|years|my (life|best))
      i('ve| have)? bent over backwards
      i('ve| have)? ${adv}(put up with|supported|carried|stood by|paid for|looked after|raised|covered for) (you|your|you're|everything|all) .{2,60}
      you wouldn't ${adv}(have|be) .{2,40} (without me|if it wasn't for me|if i)
      what (have|did|do|has) you ${adv}(ever )?(done|do|did|given|give|contribute|contributed|bring|brought)( [\w']+){0,2} (for (me|us|this \w+)|around here|here|lately)
      name (one|a single) (thing|time) (that )?you
    `,
    unless: /\b(?:thank|worth it|gladly|happy to|sugar|don't regret|today)\b|\bwhat did you do around\b/,
  },
  {
    id: "scorekeeping.i_do_you_do_not",
    label,
    weight: 6,
    pattern: said`
      i('ve|'m| have)? ${adv}(the one who |the one )?${effort}(?= .{0,70}(always|every|all|everything|first|${number} (times|nights)|last|whole)|.{0,10}) .{0,70}?[,;] ?(and |but |while |whereas )?(when |what )?(do |did |have )?(you|you're|you've) ${adv}${lack}( [\w']+){0,3}
      i always .{2,60} (you|you've) (never|don't|can't|haven't|won't)( [\w']+){0,2}
      (you|you've) (never|don't|haven't|won't) .{2,60} i ${adv}(always|every|all the time|do it)
      i ${adv}(always )?${effort} .{2,60} (and|but|while|whereas) you (never|can't even|don't even|didn't even|won't even|couldn't even|haven't (once|even)|just (sit|lie|play)|sit|do nothing|did nothing|get to|only)( [\w']+){0,2}
      i('ve)? ${adv}${effort} .{2,60} (and|but|while) you .{0,30}(once|nothing|zero|none|fifa|games)$
    `,
    unless: /\b(?:weddings?|enjoy|so you can (?:rest|relax|sleep))\b/,
  },
  {
    id: "scorekeeping.always_me",
    label,
    weight: 6,
    pattern: said`
      i('m| am) ${adv}(always )?(the|the only) (only )?one (who|that|doing|who's|paying|making|putting|trying|cleaning|cooking|apologising|keeping|holding|working|carrying|initiating|planning|planning|[a-z]+ing)(?! for\b)( [\w']+){0,3}
      (why )?(is it|it's|was it|it is|it has to be|it) ${adv}(always|only|always has to be) (me|down to me|up to me|on me|my job|left to me)
      (every time )?it's me (who|that|doing)
      i ${adv}(have to )?(do|did|carry|pay for|pay|handle|run|organise|manage|clean|sort|'ve done) ${adv}(everything|it all|all (of )?(the|this|it)|this whole|the whole|\d+ ?%|most of|literally everything|the lion's share)(?! (slowly|myself today|at once))( [\w']+){0,3}
      i ${adv}(put in|give|make|gave|put) (all|100|110|everything|most of|\d+ ?%|more|so much)( [\w']+){0,3}(effort|work|relationship|percent|%|marriage|us|this|than you)
      i ${adv}(do|did|work|give|contribute|pay|pull|earn|pulled)( \w+)? (way |a lot |far |twice |ten times |much )?(more|harder|as much)( \w+){0,2} (than|as) (you|my (fair )?share)
      more than my fair share
      i carry .{2,30} on my (back|shoulders|own)
    `,
    unless: /\bone (?:for (?:you|me)|in the|who loves|who gets it|left)\b/,
  },
  {
    id: "scorekeeping.tally",
    label,
    weight: 6,
    pattern: said`
      you (still )?(really )?owe me( ((an )?(apology|explanation)|big|for|this|that|so|more|after|one(?! ?😊)|at least|everything|${number} \w+)|$)
      (it's |about time |it was )?(now )?your turn to ${adv}(make (an|the|some) effort|apologise|say sorry|do|compromise|sacrifice|give|suffer|step up|look after|get up|grow|fix|change|try|prove)
      your turn for (a change|once)
      i('ve| have)? (lost count|been counting|kept count|am counting|kept track)
      (if we're|i'm|who's|not that i'm|not) (counting|keeping (score|count|track|tabs))
      (that|this) makes it ${number}
      (that's|it's been) ${number} (times|nights|weekends|days|years|weeks).{0,12} (i|i've|me) .{2,40}
      (i|i've|i'll) .{2,40} ${number} (times|nights|weekends|days|hours|years|weeks|months|a \w+).{0,50} you( [\w']+){0,4} (once|never|zero|none|nothing|can't|not|${number})
      (you|you've|your \w+) .{0,40}${number} (\w+ ){0,2}(out|off|times|nights|weekends|days|hours|holidays|lie.?ins?).{0,20} (i|i've|me|mine|my)( [\w']+){0,3} (none|zero|nothing|not|once|never|one|any)
      (you|you've) (get|got|have|had) .{2,60} (i|me|mine|guess who|my \w+|what do i) (get|gets|got|had|have) (nothing|none|zero|to|a|one|jack)
      (i|i've) .{3,60} (so |and )(now )?(you|it's your|the least you) (can|could|owe|should|turn|can't) (at least |do |not |even |give |come |go |make |spend )?( ?\w+){0,2}
      when (was|is) the last time (that )?you (?!ate|slept|saw|had (a|your)|went|checked|spoke|drank|took your)[\w']+( [\w']+){0,3}
      how (many times|often) (do|did|have) you ${adv}(come|came|cook|clean|call|visit|ask|offer|do|done|help|get|pay|paid|drive|make|made|say|said|apologise|visited|asked|cooked)
      (not once|never once) (have|did|do|has) you|you('ve| have)? (not|never) once( \w+){1,2}
      you haven't ${adv}(done|lifted|cooked|cleaned|paid|planned|bought|offered|contributed|helped|made|taken) (me back|it|an?|anything|once|a single|one|any)( \w+)?
      who (do you think )?(always |even |ever )?(pays|paid|cooks|does|cleans|gets up|got up|looks after|takes care|keeps|does all|did).{2,50}(every|always|around here|in this|do you think|while|me$)
      (always|every) .{0,30}your \w+,? (and )?never (mine|my)
      your ${kin}( [\w']+){1,8} (mine|my ${kin}) (never|get|gets|don't|doesn't|not|has|have)
      i (spend|earn|pay|put) (so much|all my|how much|more)( \w+)? on you
    `,
    unless:
      /\b(?:you can (?:rest|relax|have|sleep|borrow|use|choose|pick|cook|sit|get some|eat|warm|see|come in|try)|dance|yours is|help yourself|half of the)\b/,
  },
];
