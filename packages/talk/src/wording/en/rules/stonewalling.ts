import type { Rule } from "../../rule.ts";
import { only, said, words } from "../pattern.ts";

const label = "stonewalling";

const talk = words("conversation discussion argument topic subject matter talk debate chat");
const talking = words(`
  talking discussing arguing having_this(?:_\\w+)? explaining_myself listening with_this_(?:conversation|discussion|argument|topic|crap|shit|bullshit|talk|chat|fight|now)
  fighting going_over_this going_round_in_circles doing_this debating having_this_\\w+ entertaining_this dealing_with_this here_with_this
`);
const it = words(
  "it this that about_it about_this about_that any_of_it any_of_this your_\\w+ another_word anymore any_more anything a_word you again",
);
const begin =
  "(oh |ugh |ok |okay |well |so |look |right |fine |jesus |god |christ |great |please |just |you know what |honestly |ffs |anyway |yeah |and |no |nah |nope |babe ){0,3}";
const ending =
  "( then| now| ok| okay| please| already| anymore| any more| tonight| mate| i guess| thanks| bye| i'm done| for once| with this| will you| yeah){0,2}";
const timed =
  "(?! (between|before|until|till|at|after|if|when|while|on|about the|for the|during|this (afternoon|morning)|that|because|spoilers|unless|from|back|him|her|them))";

/** Closes the subject, or the listening. */
export const stonewalling: readonly Rule[] = [
  {
    id: "stonewalling.closed",
    label,
    weight: 7,
    pattern: said`
      (i'm|we're|i am|i think we're|and i'm|so) ${begin}(done|finished|through|over|sick of|tired of|bored of|bored with|fed up of|fed up with) ${talking}(?! (to|with) (?!you|me|us))
      (i'm|we're|i am) ${begin}(so |really |definitely |just )?not (even )?(going to |gonna |willing to )?(discussing|discuss|talking about|talk about|having|have|doing|do|going into|go into|getting into|get into|going there|go there|rehashing|rehash|arguing|argue|entertaining|entertain|answering|answer|dealing with|listening to|listen to|fight|fighting|engage|engaging|sit here and|stand here and|dignify|respond|responding|explain|explaining|repeat|repeating)( this| that| it| you| about| with| to| again| any| anymore| the same| myself| listen| now| tonight|$)
      i('m| am) not (listening|interested|interested in (hearing|your|talking|this|that|any|what)|in the mood for (this|a lecture|your|one of your|another)|talking (to you|about (it|this|that))|speaking to you|replying|answering)(?! (radio|to that podcast))
      (i|we) (don't|won't|can't|refuse to|no longer|shouldn't|don't even|really don't|honestly don't|just don't|am refusing to|never want to) (want to |wanna |need to |have to |going to |wish to |care to |have time to |feel like |have the energy to ){0,2}(hear|listening|listen|talk|talking|discuss|discussing|know|speak|argue|arguing|have this|deal with|do this|explain|get into|go there|go into) (to )?${it}(?! (show|book|film|movie|episode|finale|in front|right now at))
      (this|the|that|our) (whole )?${talk}(('s| is) (now |officially )?(over|done|closed|finished|pointless|going nowhere|a waste of time|not happening|ending)|ends (here|now))
      (conversation|discussion|case|subject|topic|matter|debate|argument|chat)('s| is)? (over|closed|ended|done|finished)$
      ^${begin}(end of( the)?( discussion| story| conversation| argument| chat| debate| subject)?|full stop|period|that's (that|final|the end of it|my final word|all i'm saying|it|enough)|and that's (that|final|the end of it)|enough( already| now| of this)?|next|moving on|subject closed|nothing to discuss|not up for (discussion|debate))$
      (i|i've|i have) (already )?(said|had) (all|what|everything|my) (i|piece|that i|say)( have| need| want| got|'ve)?( to say| said| to)?
      (i have|i've got|i've|there's|we have|we've|i got|got) (absolutely |literally )?nothing (more |else |left |further )?(to (say|talk about|discuss|add|tell))( to you| about this| here| about it)?
      ^nothing (more |else |left )?to (say|discuss|talk about)( to you)?( about this)?$
      (i )?don't have anything (more |else |left )?to say( to you)?
      there's (nothing|no point|no use|no reason)( in| to| even)? (talk|talking|discuss|discussing|argue|arguing|explaining|trying|telling)
      (no|what's the|there's no|not much) (point|use)( in| of| even){0,2} (talking|discussing|arguing|explaining|telling|trying|saying anything)
      (you're|it's|this is) (pointless|useless|a waste of (time|breath))( even)? (talking|arguing|explaining|trying|discussing)
      (drop|change) the (subject|topic|conversation)(?! line| for (tonight|now) and)
      (we've|we have|we already) (already )?(been (over|through)|had|done|talked about|discussed|covered) (this|that|it)( already| before| conversation| to death| all)?( a| like| about| so){0,2} ?(hundred|thousand|million|many|before|already|to death|enough)?( times)?(?! (and|but) i'd)
    `,
    unless:
      /\b(?:except|i'm sorry|spoilers?|let's book|you've covered|after (?:breakfast|bedtime)|wi-?fi|the bank|do you want to|cancelled)\b/,
  },
  {
    id: "stonewalling.dismissed",
    label,
    weight: 6,
    pattern: only`
      ${begin}whatever( you (say|think|reckon)| dude| man| bro| mate| then| i guess| makes you happy| floats your boat| helps you sleep| i'm over it| i don't care)?
      ${begin}(suit yourself|have it your way|please yourself|be like that|be that way|if you say so|think what you (like|want)|believe what(ever)? you (want|like)|say what you (want|like)|you do you|knock yourself out|do what(ever)? you (want|like|please)|tell yourself (that|whatever)|whatever you say|as you wish|your loss|not my problem|not interested|don't care|makes no difference to me)${ending}
      ${begin}i (really |honestly |just |literally |truly |actually ){0,2}(don't|couldn't|do not) (really |even )?(care|give a (flying )?(shit|damn|fuck|toss|crap|rat's \w+|monkey's|stuff)|wanna know|want to know|want to hear)( less)?( anymore| any more| what you (think|say|want|do)| about (this|it|that|your \w+)| either way| at all| right now| how you feel| if you're \w+){0,2}${ending}
      (who|like i|as if i|nobody) (cares|care|gives a (shit|fuck|damn|toss))( what you think| anyway| honestly)?
      (blah|blah blah|bla bla|blah blah blah|yada yada( yada)?|la la la|lala+|lalala|yawn|zzz+|yeah yeah( yeah)?|yeah yeah whatever|yeah whatever|heard it|same old same old)( blah| whatever)?
      ${begin}(talk to the (hand|wall)|tell (it to )?someone who cares|save (it|your breath)( for .{3,25})?|spare me( the (lecture|details|drama|sob story|speech|violins))?|give it a rest|give over|give me a break|put a sock in it|zip it|button it|pipe down|hush|shh+|shush|be quiet|quiet|can it|shut up|shut it|stuff it|bore off|leave off|change the record|blah blah)${ending}
      ${begin}(leave it|drop it|leave it alone|let it drop|forget it|forget i (said|asked)( anything| it)?|stop|stop it|just stop|stop talking( to me| about it| about this)?|stop now|stop going on( about (it|this|that))?|enough|no comment|not this|i said (no|drop it|leave it|stop)|we're done( here| talking)?|i'm done here|done here|can we not|let's not|not again|not this again|this again|again with this|again with the .{3,20}|not this (shit|crap|conversation|argument) again|not having this)${ending}
      (heard it|i've heard it|heard that|heard that one|i've heard (this|that|that one|enough)|heard enough)( all)?( before)?
      (oh |ugh |sigh |christ |jesus |great |god |and |here |ffs |lord )(here )?we go( again)?
      (are you|you|you about) (done|finished)( yet| now| talking| whining| moaning| ranting| complaining| lecturing)?
      (is that (all|it)|finished|you finished|done|you done|anything else)( now| yet| then| you want to (moan|complain) about)?
    `,
    unless:
      /\bmeant?\b|which (?:film|one|place)|where we|what we (?:eat|do|watch)|you (?:pick|choose|decide)|you're perfect|easy either|cake|dishwasher|eggs|i trust|in the best|for dinner|boiler|let's not (?:forget|cook)|spare room|🙌/,
  },
  {
    id: "stonewalling.curt",
    label,
    weight: 5,
    scope: "message",
    pattern: only`
      (k|kk whatever|k bye|k then|k cool|k whatever|ok whatever|k fine|ok bye then|fine|fine then|fine whatever|fine ok|fine bye|okay fine whatever|here we go again|here we go|not this again|so what|whatever|and|your point|next|sure jan|cool story( bro)?|cool whatever|noted|wow ok|k wow|nice|right then|if you say so|bye|goodbye then|nothing|end of|done|i'm done|stop|enough|muted|blocked|seen|no|nope|mhm|mm|uh huh|sure whatever|ok sure)
    `,
  },
  {
    id: "stonewalling.cut_off",
    label,
    weight: 7,
    pattern: said`
      ^${begin}(don't|do not|stop|quit|never|can you stop|will you stop|don't ever|don't even|don't bother|no need to) (bother |you dare |keep |even |ever )?(text|texting|call|calling|messaging|message|talk to|talking to|talk|talking|speak to|speaking to|ring|ringing|contact|contacting|dm|asking|reply|replying|nagging|lecturing|preaching|pestering|phoning|blowing up|explaining|interrupting|speaking)( to)?( me| my phone| at me| tonight| again| anymore| any more| ever| back| i won't)${timed}
      (i'm|i am|i've|i have|about to|i'll|i will|consider yourself) (just |going to |gonna |now |officially |been )?(blocking|block|blocked|muting|mute|muted|ignoring|ignore|unfollowing|hanging up|hang up)( on)?( you| your (number|messages|calls)| now| the phone| this chat)(?! (board|boarding))
      (muted|blocked|ignored|left on read)$
      i('ve)? (already )?(stopped|quit|gave up) (listening|reading|caring|paying attention)( to you| ages ago| ten minutes ago| a long time ago| hours ago)?
      i('m| am) (tuning|zoning|switching|blocking|shutting) you out
      (in one ear|not even listening|not listening|i'm not even listening|i can't hear you)( and out the other| to (this|you|that|a word)| lalala| anymore)?$
      (i'm|i am|i will be|i'll be) (done|finished|walking away|out|leaving|not staying)( from| with| of)? (this (conversation|discussion|argument|chat|talk)|talking|the conversation)
      (talk|complain|moan|cry|tell it|go cry|vent) to (yourself|someone else|somebody else|the wall|the hand|your (mum|mom|mother|friends|sister|therapist|mates|dad|diary)|a wall|the dog)
      (ask|go ask|tell) (someone else|somebody else|someone who cares|your (mum|mom|mother|therapist))
      i('ve| have)( got)? (better|more important|other) things to do( than (this|listen|talk|argue|sit|stand|you))?
      (i )?(don't have|haven't got|have no|no|ain't got|got no) (time|energy|patience|headspace|interest) for (this|you|that|your \w+|another|one of)
      (i )?(can't|cannot) be (bothered|arsed|assed|fucked) (with (this|you)|to (talk|argue|discuss|explain|listen|answer|fight|have this)|arguing|explaining|talking)
      (you're|it's|this is|you are) not (even )?worth (it|my (time|breath|energy)|the (argument|breath|effort|energy|hassle)|arguing|talking|discussing|fighting)
      (you're|you are) not getting (an answer|a reaction|anything|a word|a response)
      (i'm|i am) not (going to )?(even )?(answering|answer|responding to|respond to|replying to|reply to|dignifying|dignify|reading|justify) (that|this|you|all that|any of)
      talk to the (hand|wall)
      i couldn't care less
      (think|believe|say|do) what(ever)? you (like|want|please) i('m| am| don't)
      (end of (story|discussion|conversation|subject)|not up for discussion|case closed)
      shut (up|it|your \w+)(?! (that's|no|shop|the|in|and take|down|for))
      how many times (do we have to|are we going to|have we) (have|go|been|discuss|talk|do)
    `,
    unless: /spoilers?|boarding|no way|amazing|😂|you got the|driving|tickets|in theatre|love you|whatsapp group/,
  },
];
