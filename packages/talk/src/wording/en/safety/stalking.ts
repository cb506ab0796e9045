import type { SafetyRule } from "../../rule.ts";
import { danger, HE, HIS, signs, WHO } from "./danger.ts";

const PLACE =
  "(house|flat|home|door|work|office|gym|school|place|street|job|uni|college|mam's|mum's|mom's|parents'?|shift|stop|windows?|car|gate|apartment)\\b";

export const stalking: readonly SafetyRule[] = signs(
  "stalking",
  /sweet|with flowers|cute|a lift|pick(?:ed)? me up|walk home|romantic|thank|bless|parcel|package|suitcase|luggage|fitness|wave|scam|spam|recruit|turkey|good terms|brazil|baby camera|strava|vet's|biscuits|client|taxi|heart rate|what i (?:need|like)|(?<!spyware )on (?:that|the|your) phone/,
  {
    follows: danger`
      ${WHO}~! <turn show pop>\w* up (at|on|in|outside) (my|our)|parked (on|outside|in|near) (my|our)|${HE}_ outside my
      ${WHO}~!<follow stalk>(s|ed|ing|)? (me|us)\b(?! (on|back|in (my|his|the))\b)
      (${HE}|you)~! <turn show pop appear wait park sit sat stand stood hang lurk driv drove was were been com came keep loiter>~(outside|at|near|across|by|round|to|past|in front of|opposite)~ my ~${PLACE}
      (he|she|you)~(wherever|everywhere|every place|everyplace) i|every(where)?~ i go~\b(he|she|you)\b|everywhere i go
      by coincidence|${HIS} car~(behind|outside)|seen ${HIS} car|(outside|across)~my ${PLACE}~again
      (${HE}|ex)~! <park sit sat stood stand wait lurk hang>~(outside|across the (street|road)|opposite|down the (street|road))~(nights?|hours|again|every|all (day|night)|days)
      \bi('ve| have| was|'m)?_ (sat|sitting|waited|waiting|parked|stood|drove|driven|camped)~(outside|past|opposite|near|by)~your ~${PLACE}~(to (see|check|watch)|for hours|all (night|day)|every|(last )?nights?\b|until (you|i saw)|and (saw|watched))
      (seen|see|seeing|saw|spot\w*|notic\w*|there's)_ (his|her|your|my ex's) (car|van|truck|bike|motorbike)~(my|again|every|near|street|road)\b
      (ex|he|she)\b\S{0,8}_ (joined|moved|applied|signed up|got a job|enrol\w*)~ my~(stay away|block|broke up|split|even though|just to|after i (left|ended|asked))
      (him|her|you|them|he|she|ex)~ <stand sit lurk wait park hid watch star look>~ (outside|at|by|near|under|across from|opposite|through) my (window|house|flat|door|gate|garden|work|office|car|street)\b
      <turn show pop>\w* up (wherever|where|everywhere|every (time|place))~\bi\b
      \bi('ve)?_ followed (you|him|her)(?= *$|[^\w ]| (to|home|last|again|from)\b)
    `,
    watches: danger`
      (spying|spies|spied) on (me|us)
      how (did|do) (you|he|she)_know (where|what i|i was|who)|(he|she) (knew|knows) where i('d| had|'ve| am|'m| was)|broke into my (email|phone|account|house|flat)|cameras?~watch (me|us)
      (tracker|tracking|air ?tag|gps|spyware|hidden camera|camera|recorder|bug|app)~ (in|on|under) (my|the (bedroom|bathroom)|smoke)
      <found find put hid plant install>~(tracker|air ?tag|gps|spyware|camera|recorder)\b~(my|not mine|isn't|bedroom|smoke)
      spyware|airtag~(mine|my coat|my bag)
      ${WHO}~!<hack clon log access>~(my|our) |i know it's (him|her|you)\b
      <watch spy listen look check>~ (me|us)_(through|via|on (the|a|his)|from (his|her|your|across))|got my location
      watching me
      still has (a|my) keys?|(at|through|in) my window|pretending to be me
      ${WHO}~!<watch> (my|our) (house|flat|home|windows?|door|every)
      ${WHO}~!<track monitor>_ (me|my|where|every)\b(?! (down|order|heart)\b)|tabs on me
      knows? (where i|things i (only|never)|what i('m| was|'d)|everything i)|how you knew|my every move
      reads? my~(laptop|on your|how you)
      (${HE}|ex|you)~! <go went going look been search>~ my (bins?|rubbish|trash|garbage|recycling)|(he|she|ex)('s| has| is)?~!watch\w* the (house|flat)\b(?! (while|when|for|this)\b)|bugged (my|our|the)|knows?~i never told
      (somehow|always|still) (seems to )?knows?~ (where|which|what time|when) ~\bi('m| was| am| go| get| leave)\b
      (${HE}|you|ex|someone)~! <got get broke hack log sign> (in)?to my (\w+ )?(account|emails?|icloud|phone|laptop|insta\w*|facebook|google|whats ?app|snap\w*|location)
      check\w* your (location|last seen|snap map)~(every|all|constantly|again)
      (gps|tracker|tracking|air ?tag|listening device|camera|recorder)~(stuck|hidden|under|sewn|taped|attached|planted)~(car|wheel|bag|coat|seat|bumper|lining|bedroom|bathroom|shower|teddy|boot)\b
    `,
    wont_stop: danger`
      (new|fake|different|another|other)_(account|number|profile)s?|block\w*~(still|keeps|but (he|she|you))|found (out )?my (new |home |work )?(address|number|house)|stop (contacting|calling|messaging) me\b(?! names)
      (${WHO}|ex)~! <call text messag rang ring phon email>~([2-9]\d|\d{3,}|hundreds|dozens|fifty|forty|thirty|non-?stop|constantly|all (day|night)|day and night)\b
      ([2-9]\d|\d{3,}|hundreds of|dozens of|fifty) (missed calls|calls|texts|messages)
      (${HE}|ex|you)_(won't|\w+n't|refuses to) (leave me alone|stop <call text messag follow contact com turn show ring harass>)
      (he|she|ex)_(keeps?|still)_ <call text messag contact harass follow turning show waits waiting driv com>ing?_ (me\b|up|outside|past|my|to my)
      even though i('ve)? block|block\w+ \w+ numbers
      stop (turning up|coming to my|driving past|waiting (for|outside)|contacting|calling my|messaging my|showing up|harassing|following(?! (the|a|that|your|up|this)\b))
      (changed my number|new address|where i (moved|live now)|i moved)~(still|found|got|him|her)
      found (my new|where i)
      (ask|messag|contact|call)\w*_ my (friends|family|boss|work|mam|mum|mom|neighbo\w+)~(where i|find|about me|what i)
      keep\w* driving (past|by)|from (a |\d+ )?(different|new|unknown|other) (number|account)s?
      (find|finding|found|finds) out where i
      (${HE}|ex)~ <messag contact call ask rang ring text phon email quizz add>_ my~~(to (find|get)|about me|where|shifts|address)
      \bi('ll| will|'m going to)~ <wait sit stand be camp park>~outside~your~(every|until you (talk|speak|see|forgive|answer)|all night|each day)
    `,
    named: danger`
      my stalker|protecti(ve|on) order|no[- ]contact order|injunction
      stalk(s|ed|ing) me|(${HE}|ex|you)('s|'re| is)~ stalk(er|ing)\b|(the|reported?|for|about) (stalking|harassment)
      restraining order|non-?molestation|harass\w* (me|us)
      <sen sent got>~ (photo|picture|pic|video)s? of (my|me)~(house|door|car|sleep|asleep|walk|window|kids|work|in|at)
      <left leav>_(notes?|flowers|gifts)_(on|at|under) my (car|windscreen|door|wipers|desk)
      <find found get got left leav>~(notes?|flowers|gifts?|letters) (from|by)~(ex|him|her)~(car|door|desk|windscreen|porch|work)\b
    `,
  },
);
