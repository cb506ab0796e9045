import type { SafetyRule } from "../../rule.ts";
import { danger, HIS, signs, WHO } from "./danger.ts";

const SAYS = `(${WHO}|him)~(<said say told tell swore swear threat warn promis text messag wrote joke vow yell scream shout whisper impl>|goes)~`;
const SELF = "(himself|herself|yourself|themselves)";

export const threatReceived: readonly SafetyRule[] = signs(
  "threat_received",
  /biscuits?|pizza|chips|cake|spider|dentist|vet\b|trainer|curry|diet|to the park|onion|cook|nerf|paintball|in class|vase|not buying|if i (?:eat|ate|'m late|forg|scratch|miss)|at the station|exam|karaoke|dance|gently|^your (?:mum|mom|mam|dad|nan)(?: says|'s| is|'ll)/,
  {
    to_harm: danger`
      ${SAYS}take everything
      ${SAYS}(never_see~|put me through)
      ${SAYS}('ll|'d|will|would|going to|could|can|wants? to|to|i'm) ~<torch wreck trash crush gut kill hurt murder stab shoot strangl bury batter punch beat hit smash slit wring burn drown poison attack end destroy ruin>_ (me|us|you|him|her|my|your|the|them|it|everyone|both|all|${SELF})\b(?! (a|some|with)\b)
      ${SAYS}('ll|'d|will|would|going to|could|can|to) ~(break|snap|slash|cut|bash|kick|cave|throw|set)~(neck|legs?|arms?|throat|tyres|face|head|teeth|acid|bones|jaw|fingers|fire|out)\b
      ${SAYS}('ll|'d|will|would|going to|could|can) ~(come ((for|after) (me|us|my)|and <get find>|to my (work|office|job|house|mum|mam))|hunt|find (me|us)|put me in|have me|get me|throw me out|leave me with|cut me off|make (me|my life|sure|it look)|run me|crash)
      ${SAYS}<take tak never leave leav keep>~(kids?|child\w*|baby|son|daughter|with nothing|homeless)~(away|from|off|again|abroad|if|to|$)
      ${SAYS}(post|leak|share|send|put|show|spread|release)~(nudes?|naked|intimate|private|pictures|photos|pics|videos?)\b
      ${SAYS}(tell|call|report|email|ring|show|out) ~(boss|work|family|parents|mam|mum|mom|everyone|immigration|social|police|home office|court|school|me)\b~(if|unless|gay|trans|i|on me|that|nudes|crazy|unfit|$)
      ${SAYS}i ?('ll|'d|will|would|won't|wouldn't)( never| not)?_ (live to|live long|see (tomorrow|another|my (kids|family|mum|mam|mom))|wake up|make it (out|home)|walk again|get out|leave alive)
      ${SAYS}('ll|'d|will|would|going to|could) _(cut|gut|skin|finish|carve|chop) (me|us|you|him|her) ?(up|open|off|into|$)
      (voicemail|texts?|messages?|notes?|letters?|emails?)\b~(come back or|you're (going to die|dead|finished)|(kill|hurt) (you|me)\b|watch your back)
      (said|says|told me|whisper\w*|goes)_ "?wait (til|till|until)~home
      ${SAYS}~(alive|in one piece)\b
      (promis|swear|swore|threat|warn|say|said|tell|told)\w*~ to make my life
      ${SAYS}('ll|'d|will|would|going to|could) (shut|silence) (me|us)
    `,
    consequence: danger`
      ${WHO} (said|told me|says) i('m| was|'d be) dead\b
      ${SAYS}(i'd|i'll|i would|you'd|you'll|i'm) _(be sorry(?! (to|i)\b)|be dead|be next|dead\b|regret (it|this|ever|leav|the day)|pay for|lose (everything|the|my)|never see|end up|wish i|leave with nothing)
      (what|something|anything)_('d|'ll|would|will|might|could) happen (if|to me|to my|when)
      what (he|she)('ll|'d) do to me
      (no one|nobody)('d|'ll| would| will)~(find|believe|miss|save|have) (me|my|the body|you)
      can't have (me|you|her|him)\b_no
      that'll be (you|me) next|over my dead body_or yours|accidents happen|(people|friends|mates|brothers|guys|lads) who('ll|'d| will| would| can| could)?_ (deal|sort|hurt|get|find|visit|come|make)
      next time~(wouldn't|won't) miss|look like an accident
    `,
    threatens: danger`
      <send sent get getting his her your>_threats|blackmail\w* me|get worse for (me|us)|what you made? me do
      ${WHO}~!<threaten>\b(?! to (sing|eat|visit|make|cook|come|strike|sue|resign|quit|rain|cancel|close|retire|move|go|buy)| (rain|snow)\b| him| her)
      ${SAYS}(coming (to get|for|after)|better (watch|be|not)|watch (my|your) back|alive\b|(never|not) let me (go|leave)|in a (box|coffin)|in the ground)
      threaten\w* (message|text|call|email)s?
      death threats?~<from him her you he she again>|(being|been|feel) threatened
      (text|messag|call|voicemail)\w* (from|off)~saying i'm dead
      (sen[dt]|sends|text\w*|show\w*|left) me~(gun|knife|bullet|coffin|noose|axe)\b
      (rather|want\w*|wish\w*|prefer\w*)~ me dead|<cut> (the|my|your) brakes
    `,
    shown: danger`
      (${WHO}|his|her|your) (<rais lift clench shak shook drew>|made) _(a|${HIS}) ~(fist|hand|throat)s?\b~
      ${WHO}~!<held hold pick grab got get took tak pull wav point show keep kept has 's clean load sharpen>~ (knife|gun|rifle|shotgun|pistol|machete|axe)\b
      throat[- ](cutting|slit)|crash the car
      <kill hurt harm cut hang shoot> ${SELF}~(if|when|unless|because)\b
      (suicide|${HIS} own life|end it|something (to|stupid)~)~(if|unless|when) i\b
    `,
  },
);
