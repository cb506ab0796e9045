import type { Rule } from "../../rule.ts";
import { only, said } from "../pattern.ts";

const label = "stonewalling";
const talk =
  "(talk|discuss|argu|having this|do(ing)? this|listen|hear|go(ing)? there|get(ting)? into|explain|entertain|debat|fight|speak|deal(ing)? with|rehash|go(ing)? over|read|engag|answer|respond|reply)\\w*";
const it =
  "( to| about| with| of)?( it| this| that| you| me| any of \\w+| your ([\\w']+ ?){1,4}| ur \\w+| another word| all that| anymore| again| any more| a word| all this)";
const off =
  "( then| now| ok| okay| please| already| anymore| tonight| again| all| before| with this| will you| bye| for \\w+| to me| not doing this| i'm done){0,2}";
const timed =
  "(?! (between|before|until|till|at|after|if|when|while|on|during|this|that|because|spoilers|unless|from|about the|for the))";

/** Closes the subject, or the listening. */
export const stonewalling: readonly Rule[] = [
  {
    id: "stonewalling.closed",
    label,
    weight: 7,
    pattern: said`
      (i'm|we're|i am|i've) (\w+ )?(done|finished|through|sick of|tired of|over|bored of|fed up of) (${talk}(${it}|$)|with this (conversation|discussion|argument|talk|topic|fight|crap|shit))(?! (bank|plumber))
      (i'm|we're|we are|yeah|nope|no|and|^)(?: so| really| just)? ?not (even )?(going to )?(have|having|do|sit|stand|be)? ?(here and |here |this )?(${talk})(${it}|$)
      (i|we|and|^) ?(just |really )?(don't|won't|can't|refuse to|will not|never want to|no longer) (even )?(want to |wanna |need to |have to |going to |care to )?(${talk})${it}(?! (show|book|film|movie|episode|in front|work|heat|weather))
      (conversation|discussion|argument|topic|subject|matter|talk|this|case|debate)('s| is)? (over|done|closed|finished|ended|pointless)( for me)?$(?<!(is|are we|what's|film|before) (this )?(over|done|finished))
      ^(\w+ )?(end of( (discussion|story|conversation|argument))?|full stop|period|(and )?that's (that|final|it|enough)|enough( already| now| of this)?|moving on|no more words|case closed)$
      i('ve| have)? (\w+ )?said (what|all|everything|my)
      (nothing|anything) (more |else |left |further )?(to (say|talk about|discuss|add)|you say will)
      no (point|use)( in| of)? (\w+ )?(talk|argu|discuss|explain|try|tell)\w*
      (pointless|waste of (time|breath)) (\w+ )?(talking|arguing|explaining|trying)
      change the (subject|topic)(?! line)
      (we've|we have) (already )?(been (over|through)|had|done|discussed) (this|that)
      (heard|had) (quite |more than |it |that )?(enough|all before|it before)
    `,
    unless:
      /except|i'm sorry|spoilers?|let's book|covered it|after (?:breakfast|bedtime)|the bank|do you want to|cancelled|first hour|meeting/,
  },
  {
    id: "stonewalling.dismissed",
    label,
    weight: 6,
    pattern: only`
      ([\w']+ )?whatever( you say| you think| dude| man| mate| then)?
      ([\w']+ ){0,2}(suit yourself|have it your way|please yourself|be like that|be that way|if you say so|(think|believe|say|do) what(ever)? you (want|like|please)|knock yourself out|as you wish|not my problem|not interested|makes no difference|couldn't care less|don't care( less)?|don't give a \w+|who cares|nobody cares)( about (this|it)| what you \w+| either way| at all| how you feel)?${off}
      (blah( blah){0,9}|yada.{0,20}|la ?la ?la.{0,20}|yawn|yeah yeah( yeah)?|heard it|same old)( can't hear you)?
      ([\w']+ ){0,2}(talk to the \w+|someone who cares|save (it|your breath)|spare me( the .{3,20})?|give it a rest|give me a break|put a sock in it|zip it|button it|pipe down|hush|be quiet|shut (up|it)|change the record|bore off)${off}
      ([\w']+ ){0,2}(leave it|drop it|let it drop|forget it|(just )?stop( it)?|stop talking|no comment|not this|done here|can we not|let's not|not again|this again|not having this|not doing this|not again with this)${off}
      (oh|ugh|sigh|christ|jesus|great|god|and) here we go( again)?
      (are you|you) (done|finished)( yet| now| talking)?
      is that (all|it)
    `,
    unless:
      /which |where we|what we |you (?:pick|choose|decide)|easy either|cake|dishwasher|eggs|i trust|for dinner|boiler|let's not forget|spare room|rains|post office/,
  },
  {
    id: "stonewalling.curt",
    label,
    weight: 5,
    scope: "message",
    pattern: only`
      (ok |okay |k |sure |yeah |right )?(k|fine|whatever|cool|bye|noted|goodbye|nothing|done|i'm done|enough|muted|blocked|no|nope|mhm|wow|end of|here we go again|so what|next|your point|cool story( bro)?|fine then|not this again|if you say so|dont @ me|don't @ me|stop|and)( bye| fine| then| whatever){0,2}
    `,
    unless: /^(?:ok|okay|no|ok (?:cool|bye)|sure|yeah) *$/,
  },
  {
    id: "stonewalling.cut_off",
    label,
    weight: 7,
    pattern: said`
      ^([\w']+ ){0,2}(don't|stop|quit|no need to) (bother |ever |even |keep )?(text|call|messag|talk|speak|ring|contact|@|ask|repl|nag|lectur|pester|phon|interrupt|disturb)\w*( to)? ?(me|my phone|at me|tonight|again|anymore|back)?${timed}$
      ^([\w']+ ){0,2}(don't|stop) (text|call|messag|talk|speak|ring|contact|ask)\w*( to)? me( i .{2,30}| again| anymore| ever)?$
      i('m| am|'ve)? (just |going to |about to |now )?(blocking|blocked|muting|muted|ignoring|hanging up|tuning you|putting my (headphones|earphones))( on)?( you| your \w+| out| now| on)?(?! the washing)
      (muted|blocked) (you|bye|,)|left (you )?on read
      (stopped|quit) (listening|caring|reading)(?! to (that|this) (podcast|radio))
      ^([\w']+ )?(i'm |and i'm )?not (even )?(listening|interested|here)( to you| lalala| anymore)?$
      (not|im not|i'm not) here$(?<=(talking|keep talking) .{0,20})
      (talk|complain|moan|cry|tell it|go) (to |bother )(yourself|someone else|the wall|your (mum|mom|mother|friends|sister|therapist))
      go bother
      (better|other|more important) things to do
      (don't have|haven't got|no) (the )?(time|energy|patience) for (this|you|your)
      can't be (bothered|arsed|fucked) (with (this|you)|to (talk|argue|discuss|explain|listen))
      (not|isn't|aren't) (even )?worth (it|my|the (argument|breath|effort|energy))
      (not|won't be|i'm not) (going to )?(even )?(answering|answer|responding|replying|dignifying)( to)?( that| this| you|$)
      (keep|carry on) (talking|if you like)( but)?
      shut up$(?<!(no way|haha|omg) .{0,10})
      don't (want|wish) to be disturbed
      zip it|muted
    `,
    unless: /spoilers?|boarding|no way|amazing|😂|you got the|driving|tickets|theatre|love you|give up/,
  },
];
