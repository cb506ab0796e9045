import type { SafetyRule } from "../../rule.ts";
import { danger, signs } from "./danger.ts";

const LOVE =
  "(him|her|them|his|that (guy|man|bloke|girl|woman)|other (men|guys|women)|your (friends|mates|sister|mam|mum|mom|brother|family|ex))\\b";

export const coercionByWriter: readonly SafetyRule[] = signs(
  "coercion_by_writer",
  /can you|could you|would you|will you|please|lost|car park|pick you up|meet you|map|if you (?:like|want)(?=$|[,.])|taxi|charg|scam|virus|quarantine|fever|ill\b|sick|covid|coat|cold|weather|rain|snow|heat|wi-?fi|like you asked|slide|bride|oven|cake|dishes|flight|scarf|your (?:keys|umbrella|shoes)|so i can find|waving|look left|parcel|coming from|safe\b|valentine|don't need (?:my|to)|if you (?:\w+ )?(?:loved|cared|valued)[^.]{0,40}(?:delet|block|unfollow|unfriend|quit)|pick up [a-z]+ (?:or|from|at)|stain|always said|do the same|kiss|prefer|(?<!until i can )trust you|we agreed|recipe|(?:airport|hospital|station) alone|i'll (?:drive|come with|walk with)|wet hair|can't find|picnic|suitcase|luggage|plan\b|a sec|the new one|for the (?:photo|picture)s|to feel/,
  {
    whereabouts: danger`
      be (home|back) by~(no excuses|or (else|i|you))
      (video call|face ?time|call) me~(show|prove)|want~your location|every (hour|half hour)\b|i('m|'ve been)_ <track monitor> (you|your)
      <turn put switch send share keep show drop>~your (live )?location|your location~(off|on|not)
      i (can|could) see (where you|you('re|'ve)|it on|your location)~|(tracker|airtag|camera|gps|app)_(on|in) your
      <answer reply pick respond>~(every time|when i (call|text|ring)|straight away|immediately|first ring|or (i|don't|else))
      (have|got|get)~(minutes?|mins|seconds|secs|hours?) to (reply|answer|explain|get (home|back|here)|come|call|text|prove|delete)
      (photo|pic|picture|selfie|video|screenshot|proof|receipts)s?\b~(every time|each time|so i|prov\w*|right now|of (where|who)|who (you|is|with)|where you)
      show me (the room|who|where)
      i'll know~(about it|where|if)
      i('m| am|'ve been|'ll be)_ <track monitor follow>~ (you(?! (on|back)\b)|your (phone|location|car))
      answer me (within|in|or)
      text me when you leave~(and|every)|name every|told you to be (home|back)
      so i (can )?(hear|see|know|check)_ (who|where|what|if)~(there|with you|you're with|doing|saying|really)\b
      you_ (must|have to|will|better) <answer reply pick respond>~(within|every|immediately|always|straight|right away|when i|my calls)
    `,
    phone: danger`
      access to your|unlock (it|your)
      (give|hand|show|unlock|pass|(let me|want to|need to|going to) (see|check|go through|look (at|through))|want)( me)?( over)? your (phone|messages|texts|dms|whats ?app|call log|inbox|emails)\b(?! (is|number|case)\b)
      (give|tell|send|want|need|have|know|hand)( me)?~ your (\w+ )?(passwords?|passcode|pin|login)\b(?! for)
      (?<!i('ve| have)? (got )?)nothing to hide|(leave|put|keep) your phone~(unlocked|table|face|me|here)
      i('ve|'ll| will|)_ <check went go going look search read>~ your (phone|messages|texts|emails|dms|whats ?apps?|bag|pockets|history|bank|instagram|laptop)\b(?! (is|on|and i'm|battery)\b)
      who you('re| are)~(talking|texting|messaging|with|seeing|snapping)~(now|or|me|so|$)|share your screen
      (delete|block|unfollow|unfriend|ghost|remove|get rid of|come off) (${LOVE}|all (of )?(them|your|the)|every|your|instagram|insta|facebook|tiktok|snap\w*)(?!.{1,40}(we'?re|it's|this is|i'm) (over|done|finished|through|gone|leaving))
      i('ve|'ll| will)_ <check go went look search read>~ your (mileage|receipts?|statements?|spending|calls|location (every|again|all))\b
      so i (can )?(see|read|hear|know|check|watch)_ ((everything|every \w+) you|(what|who) you're (doing|typing|up to|texting|saying))
      i('ve|'ll| will)?_ <block delet remov unfriend>_ (all )?(of )?(your|those) \w+
    `,
    forbids: danger`
      you aren't (going|leaving|seeing|wearing)|you~_the end of it *$
      you('re| are) not (even )?(going (out|anywhere|there|with|on|to (that|the|his|her|see|therapy|work|any|a))|leaving (the|this|until|here|tonight)|seeing (him|her|them|your|that)|wearing|talking to|speaking to|allowed|having (your|any|male|friends|a job)|meeting|taking (those|the|your|that)|working|getting a|posting|drinking|to (see|go|talk|speak|leave))\b(?! (me with|to (peek|look|worry|be))\b)
      (i (forbid|won't let|won't have|won't allow|don't allow|refuse to let|will not (have|let|allow)|'m not (letting|having|allowing))|i'm not (letting|having|allowing)) (you|my \w+)_ <go see leav talk speak work wear out meet hav walk driv danc drink hang dress>
      you (can't|cannot|don't get to|won't|will not|aren't allowed to|do not|may not|better not)_ <see seeing talk talking speak go going have leave wear hang post work contact spend>(?! (to me|down|through|wrong|far)\b)_(${LOVE}|out|anywhere|friends|male|female|any|your own|me *$|the house|without (asking|telling|my)|that|those|to (that|him|her|them|other|any|your)|again|anymore|opinion)
      (don't want|don't like|won't have) you_ <talk speak see text go hang hav wear work meet danc post>(ing)?~(${LOVE}|men|guys|women|girls|boys|again|anymore|that|out|there|lunch|without|late)\b
      stop (seeing|talking to|meeting|texting) (your (friends|family|mates|mam|mum)|him|her|them|other)
      i won't let you (take|have|get|do|be|keep)\b(?! (alone|sad|it all))
      who said you could|give me your (wages|money|cards?|keys|salary|pay)\b(?! for)
      told you not to <talk see speak go wear text leave post spend>|i forbid|(give|gave|n't have) you permission
      no (wife|husband|girlfriend|boyfriend|woman|man) of mine|no more~(you're|now|for you|from)
      you('ll|'re)?_ (don't|do not|can't|cannot|won't|aren't|never|not)~ without (my|telling|asking|checking|running|clearing|me knowing)|unless i (say|tell you|allow|let you|agree)\b
      don't want you (going to work|working|to work|leaving the house|going outside)\b(?! (your|so|too|late|on|this)\b)
    `,
    rules: danger`
      not (without|unless) my|don't (need|get) (any |your |to have |a )?(friends|family|job|money|secrets)\b|you will (quit|stay|do)|you're mine\b_(and|not)|my property|do as you're told|tell me where you~(every|all times|always)
      if you_(loved|love|respected|cared)_ me_(you'd|you would|you'll)~(give|show|let|send|delet|quit|block)|(take (that|it) off|get changed)~(now|or)\b|(change|cover)~(slut|slag|whore|tart)
      you'll stay (in|home|here)|(stop|not|quit) (taking|seeing)~(meds|pills|therap|tablets)\w*|i expect you to (obey|ask|do)
      you('ll| will) do (as|what) i|where you (are|go) at all times
      (you're|as|i'm) (my|your) (wife|husband|girlfriend|boyfriend|woman|man)~(do|obey|not|don't|you do|you stay|act|belong|and you)\b
      i('ll|) (decide|say|choose) (who|what|where|when|how|if)|own you|you belong to|obey
      (need|without|get|ask|have) my permission
      (ask|check with|tell|clear it with) me (first|before)|only~(if i'm there|when i say|with me there)
      (quit|leave|give up)_(your|that|the)?_job~(or|by|now|$)|you'll get~ (back|phone|card|keys)_(when|if|once)
      <cancel froz freez block took tak keep kept clos lock chang hid stopp cut>~ your (\w+ )?(cards?|account|money|allowance|phone|keys?|passport|access|pills|meds|friends|contacts)~(until|on|from|until|so (you|i)|unless|because|or|where)
      (until|when|once|unless) you('ve)? (behav|learn|earn)\w*
      filling your head|told your (mates|friends|family|boss|mam|mum)_not
      you('ll)?_ get (it|them|that|your \w+)( back)?_ (when|once|if|after) you_<apolog behav earn deserv learn prov say stop tell>
      (don't care|no argu\w+|final|i (said|say)( so)?|i mean it)~ you_ stay(ing)? (in|home|here)\b
      if you_<go see talk speak meet visit>~(family|mum|mam|mom|sister|brother|friends|mates|him|her|parents)\b~don't (bother|expect|come (back|home))
      i('ll| will|'m going to)( be)? (handl|manag|control|run)\w* (all )?(your|the) (money|wages|salary|pay|bank|cards?|accounts?|finances)
      (need|without|get|wait for|ask for) my (say-?so|ok\b|okay|approval|permission|consent)
      no business (having|going|being|talking|seeing|meeting|texting|wearing)
      i('ve)?_ (told|rang|called|emailed|messaged|texted) your (boss|work|manager|friends|mates|sister|mam|mum|mom)~(not (to|coming back)|won't be (coming back|back|seeing)|quit|leaving|anymore)
      i('ve| have)?_ (deleted|blocked|removed|unfriended|unfollowed)_ (him|her|them|those|all|your \w+|every\w*)_ (from|on|in|off) your
      you don't need (a |your own )?(phone|bank account|password|privacy|therapist|gym|car)\b~(i'll|i can|i do|you've got me|you have me)
      (pack in|give up|quit|drop|stop|leave)_ (the|your|that|those) (\w+ )?(class\w*|gym|course|uni\w*|college|band|team|group|church|choir|club)_ or\b
      under my roof|my rules\b|you('ll| will| do) (dress|act|cook|eat|behave|live|work|wear|speak)~(how|what|when|as) i (say|tell|want|like)
      \bi control (the|all|our|your) (the )?(money|finances|bank|cards?|purse)
      \bi('ve| have|'ll)?_ <chang hid block cancel took lock remov>~ so you can't_ (log|access|leave|call|spend|drive|go)\b
      hand over your (\w+ )?(salary|wages|pay\w*|money|cards?|phone|keys|passport)\b
    `,
  },
);
