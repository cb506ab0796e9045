import type { Rule } from "../../rule.ts";
import { adv, number } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "scorekeeping";

/** What is counted up: work, money, visits, first steps. */
const effort = words(`
  do did done cook(?:ed|s|ing)? clean(?:ed|s|ing)? pa(?:y|id|ys|ying) gave drive drove driving bought making
 went going say_sorry said_sorry put been have_to
 apologise look_after plan organise work pick_up
`);
export const scorekeeping: readonly Rule[] = [
  {
    id: "scorekeeping.after_all",
    label,
    weight: 6,
    pattern: said`
      (after|considering|with|for|given) (all|everything|how much|all the (times|years|things|nights|money|effort)) (that )?(i|i've|i'd) ${adv}(have )?[\w']+( [\w']+){0,4}
      (this|that) is (what|how|the thanks) i (get|got)|what (have|do) you ${adv}(lost|pay|given|sacrificed|contribute)|that's (what) i get|what do i get|(and|i) (get|got) (nothing)( (back|in return))|nothing (back)
      i('ve| have)? ${adv}(gave up|sacrificed|turned down|quit|bent over backwards|moved (across|here|all|country|my)|lost|gave you)( [\w']+){0,6} (for (you|us|this \w+)|everything|years|my (life|best))
      i('ve| have)? ${adv}(put up with|supported|paid for|raised) (you|your|you're|everything|all) .{2,60}
      you wouldn't ${adv}(have|be) .{2,40} (without me|if it wasn't for me|if i)
      what (have|did|do|has) you ${adv}(ever )?(done|do|did|given|give|bring|brought)( [\w']+){0,2} (for (me|us)|here|lately)
      what have you ${adv}ever (bought|given|done|made|cooked|paid|sacrificed|contributed)( [\w']+){0,2}
      name (one|a single) (thing|time) (that )?you('ve)?
    `,
    unless: /\b(?:thank|worth it|gladly|happy to|sugar|don't regret|today)\b|\bwhat did you do around\b/,
  },
  {
    id: "scorekeeping.i_do_you_do_not",
    label,
    weight: 6,
    pattern: said`
      i ${adv}(got|gave|bought|made|give) you .{2,40} you ${adv}(gave|got|bought|made|give|couldn't|can't|didn't)( me)?( [\w']+){1,2}
      i('ve)? .{3,60} (and|while|whereas|but) (you've not|you) (can't|done|made|missed|skipped|refused|wouldn't|barely|couldn't|won't|haven't|don't|forgot|never) (even|ever|once|do|give|make|manage|lift|say|mine|come|bother)( [\w']+){0,2}
      i (drove|supported|looked after|paid for|carried|helped|nursed|waited for) you .{0,30}when you( \w+){1,2}
      i .{2,30} and (i )?(still |then |also )?(do|cook|clean|pay) (all|everything|the \w+)
      i('ve)? .{3,60} (and|while|but) you('ve)? .{0,20}(nothing|zero|fuck all|sod all|none)$
      ^who (got|gets|stayed|does|did|paid|pays|cooks|cooked|cleans|drives|drove) .{2,30} every ([\w]+ )?(night|day|morning|time|week|weekend)
      (i|who) .{3,60} while you (sit|sat|play|watch|lie|scroll|game|built|go out|went out)\w*( [\w']+){0,2}
      i (do|pay|cook|clean|work|wash|make|look) .{2,30},? (and )?i (do|pay|cook|clean|work|wash|raise|look)( [\w']+){1,2}
      guess who (had to|did|does|cleaned|cooked|paid|stayed|ends up|gets? nothing)( \w+){0,2}
      when do i get (to (sleep|rest|relax|go out|sit|have)|a (break|turn|lie|night|day))
      (done|did|doing) my (part|bit|share)
      for every .{2,20} you (do|did)
      you (spend|get|go out) .{0,20}more .{0,30}than i( \w+)?
      i .{3,60} (so )?don't (you )?(tell|talk to) me
      i (always|have to) ${effort} (first|for|all|everything(?! (on|in))|after)( \w+)?
      more (time|money|energy|effort) (with|on|for) .{2,25} than (with |on |for )?(me|us|your)( \w+)?
      i always .{2,60} (you|you've) (never|don't|can't|haven't|won't)( [\w']+){0,2}
      i ${adv}(always )?${effort} .{2,60} (and|but|while) you (never|can't even|don't even|sit|do nothing|only)( [\w']+){0,2}
      i('ve)? ${adv}${effort} .{2,60} (and|but|while) you .{0,30}(once|nothing|games)$
    `,
    unless: /\b(?:weddings?|no bother|happy to|first thing|love|enjoy|so you can (?:rest|relax|sleep))\b/,
  },
  {
    id: "scorekeeping.always_me",
    label,
    weight: 6,
    pattern: said`
      i('m| ${adv}have to be| am) ${adv}(always )?(the|the only) (only )?one (who|that|to|doing|paying|making|trying|cooking|keeping|working)(?! for\b)( [\w']+){0,3}
      (why )?(is it|it's|it) ${adv}(always|only) (me|on me)
      (every time )?it's me (who|that|doing)
      i ${adv}(have to )?(do|did|carry|pay|pay for|buy|plan|organise|run|manage|clean|sort|'ve done) ${adv}(everything|it all|all (of )?(the|this|it)|this whole|the whole|\d+ ?%)(?! (slowly|on|in|at))( [\w']+){0,3}
      i ${adv}(put in|give|make|gave|put) (all|everything|more|so much)( [\w']+){0,3} (effort|work|relationship|marriage|us|this|than you)
      i ${adv}(do|did|work|give|pay|pulled)( \w+)? (way |twice |much )?(more|as much)( \w+){0,4} (than|as) (you|my (fair )?share)
    `,
    unless: /\bhope you like\b|\bone (?:for|in the|who loves|left)\b/,
  },
  {
    id: "scorekeeping.tally",
    label,
    weight: 6,
    pattern: said`
      you (still )?(really )?owe me( ((an )?(apology)|big|for|this|that|so|more|after|at least|everything)|$)
      (it's |it was )?(now )?your turn to ${adv}(make (an|the|some) effort|apologise|do (something|some|anything|your)|give|grow|change|try|prove)
      i('ve| have)? (lost count)
      (if we're|i'm|not) (counting)
      (that's) ${number} (times|nights|days|years).{0,12} (i|i've|me) .{2,40}
      (i|i've|i'll) .{2,40} ${number} (times|nights|days|hours|years).{0,50} you( [\w']+){0,4} (once|never|nothing|none|zero|can't|not|${number})
      (you|you've) .{0,40}${number} (\w+ ){0,2}(out|off|times|nights|days|hours).{0,20} (i|i've|me|mine|my)( [\w']+){0,3} (none|nothing|not|once|never|one|any)
      (i|i've) .{3,60} (so |and )(now )?you (can at least|could at least|owe|can't (even|do|give|come|make)|can (do|make|give|come|forgive))( \w+){0,2}
      (you|you've) .{0,30}(twice|three times)( [\w']+){0,3},? (and |while |but )?(i|i've) (not|never|haven't|had none|got none)( [\w']+){0,2}
      (i|i've) .{2,30} the last (${number}|few|couple of) (times|nights|days|weekends|weeks)( [\w']+){0,2}
      when (was|is) the last time (that )?you ${adv}(did|helped|asked|said|cooked|cleaned|took me|told me|made|bought|paid|listened|touched|kissed|planned|called me|thanked|hugged|offered|came|looked at|put)( [\w']+){0,3}
      how many times have i (?!told|asked|said)\w+ (for |to )?(you|your)
      i was there (for you )?when (you|your)
      where were you (for me|when i)
      how (many times) (do|did|have) you ${adv}(come|came|cook|clean|call|ask|do|done|help|get|pay|paid|drive|make|made|say|said|apologise|asked)
      you('ve| have)? (not|never) once (asked|said|come|done|been)
      (that's|that is) ${number} (\w+ ){1,4}(and|but|to) (none|nothing|not one|zero|one)( [\w']+){0,3}
      that's (twice|${number} times)( now)?( this \w+)? (that )?(i|i've) [\w']+( [\w']+){0,3}
      you haven't ${adv}(done|made|cooked|planned|lifted|paid|bought|cleaned) (anything(?! wrong)|once|a (single|thing|finger))( \w+)?
      i (spend|spent)( \w+){0,3} on you
      that's the (\w+th|first|third) (\w+ )?(time|weekend|night|day|week) (this \w+ )?(that )?(i|i've)
      you still (haven't|owe)( [\w']+){0,2} me( back)?
      (so|now) it's (on you|your turn)$
    `,
    unless: /\byou can (?:rest|relax|have|sleep|use|choose|pick|sit|eat)\b|\bdance\b/,
  },
];
