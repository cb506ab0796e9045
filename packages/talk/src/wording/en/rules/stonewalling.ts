import type { Rule } from "../../rule.ts";
import { lead, one } from "../lexicon/grammar.ts";
import { only, said } from "../pattern.ts";

const label = "stonewalling";
const talk =
  "(having this|doing this|(talk|discuss|argu|listen|hear|go(ing)? there|get(ting)? into|explain|fight|speak|deal(ing)? with|read|engag|answer|respond)\\w*( to| about| with| of)?( (it|(this|that)(?! (report|letter|form|spreadsheet|traffic|weather|job|house|printer|laptop|app|website|queue|week|place|podcast|song|album|playlist|radio|band))|you|me|any of|your|another word|anymore|again|all that)|$))(?! (show|book|film|movie|episode|in front|work|bank))";
const off = "( then| now| ok| okay| please| already| anymore| tonight| before| i'm done){0,2}";

/** Closes the subject, or the listening. */
export const stonewalling: readonly Rule[] = [
  {
    id: "stonewalling.closed",
    label,
    weight: 7,
    spares: ["self", "question", "polite"],
    pattern: said`
      (i'm|we're|i am|i've) ${one}(done|finished|through|sick of|tired of|over) (${talk}|with (this (conversation|discussion|argument|topic)|(this|you)$)|here$)
      (i'm|we're|yeah|no|nope|nah|^)( so| really| just)? ?not (even )?(going to )?(have |do |sit |stand )?(here and |here |this )?${talk}
      (i|we|^) ?(just |really )?(don't|won't|can't|refuse to|will not|never want to) (even )?(want to |need to |have to |going to |care to )?${talk}
      (conversation|discussion|argument|topic|subject|matter|^this|case)('s| is)? (over|done|closed|finished|pointless|going nowhere)
      ^(\w+ )?(end of( (discussion|story|conversation))?|full stop|that's (that|final|enough)|enough( already| of this)?|moving on|case closed|no more words)$
      i('ve)? said (what|all|everything|my)|(nothing|anything) (more |else |left )?(to (say|add|talk about|discuss)|you say will)
      (no|what's the) (point|use)( in| of)? (talk|argu|discuss|explain|try)\w*|(pointless|waste of (time|breath)) ${one}(talk|argu|explain|try)\w*
      leave me out of (it|this)|^(this is|it's) (so )?(pointless|going nowhere|a waste of time)$
      not interested in (talk|hear|discuss|your|what)\w*|can we (just )?(drop|leave) (it|this)
      (change|drop) th(e|is) subject(?! line)|(we've|we have) (already )?(been over|been through|discussed) (this|that)|(heard|had) (quite )?enough( of (this|you|it))?$
    `,
    unless:
      /except|to the kids|(?:ok|okay) with you|on the (?:bus|train|phone|tube|loo|motorway)|at (?:work|the (?:till|doctor|dentist|gym|school|station))|(?:want|need) anything|heading|on my way|be home|see you|queue|signal|reception|breaking up|noisy|loud|music|heat\b|i'm sorry|spoilers?|let's book|covered it|after (?:breakfast|bedtime)|the bank|do you want to|cancelled|meeting/,
  },
  {
    id: "stonewalling.dismissed",
    label,
    weight: 6,
    spares: ["question", "polite"],
    pattern: only`
      (?!but )${one}whatever( you say| you think| then| man| dude| mate)?
      ${lead}(suit yourself|have it your way|please yourself|be like that|if you say so|(think|believe|say|do) what(ever)? you (want|like|please)|not my problem|not interested( in .{2,20})?|couldn't care less|don't care( less)?|don't give a \w+|who cares)( what you \w+| about it)?${off}
      (blah( blah){0,9}|la ?la ?la.{0,20}|yawn|yeah yeah( yeah)?|heard it)( all)?${off}
      ${lead}(talk to the \w+|someone who cares|save (it|your breath)|spare me|give it a rest|give me a break|zip it|be quiet|shut (up|it)|leave it|drop it|forget (it|i \w+ \w+)|just stop( it)?|stop talking|no comment|not this( again)?|can we not|let's not|not again|this again|not doing this)${off}
      (oh|ugh|jesus|great|god|and) here we go( again)?|(are )?you (done|finished) (yet|talking|moaning|whining)
    `,
    unless:
      /i'll (?:get|take|grab|order) (?:a|the|some)|i'll \w+ it (?:later|tomorrow|when)|baby|asleep|sleeping|which |where we|what we |you (?:pick|choose|decide)|easy either|cake|eggs|i trust|for dinner|boiler|let's not forget|spare room|rains|post office|either way|both good/,
  },
  {
    id: "stonewalling.curt",
    label,
    weight: 5,
    scope: "message",
    pattern: only`
      (k|fine|whatever|noted|i'm done|enough|blocked|end of|here we go again|so what|don't @ me|not this again|ok bye|ok cool bye|fine bye|sure whatever)( bye| fine| then| whatever){0,2}
    `,
  },
  {
    id: "stonewalling.cut_off",
    label,
    weight: 7,
    spares: ["return-time"],
    pattern: said`
      ^${lead}(don't|stop|quit) (bother |ever |even |keep )?(text|call|bother|messag|talk|speak|ring|contact|ask|repl|nag|lectur|pester|phon|disturb)\w*( to)? ?(me|my phone|at me|again|anymore)?( i .{2,30}| again| anymore| ever)?$
      i('m| am|'ve)? (just |going to |now )?(blocking|blocked|muting|muted|ignor(ing|e) you|hanging up|putting my headphones)(?! (out|the washing))
      going to hang up$|^(muted|blocked)|i('ve)? (stopped|quit) (listening|caring)(?! to that)|^${one}not (even )?(listening|here)( to you| lalala)?$
      (talk|complain|go cry|go|tell it) (to|bother) (yourself|someone else|the wall|your (m[uo]m|friends|therapist))
      (better|more important) things to do|no time for this|don't have time for (this|you)|can't be (bothered|arsed)( with|$)|(not|isn't|aren't) (even )?worth (it$|my)
      (keep|carry on) (talking|if you like)|not (going to )?(even )?(answering|answer|responding|replying)$|to be disturbed
    `,
    unless: /spoilers?|boarding|no way|😂|driving|tickets|theatre|love you|meeting/,
  },
];
