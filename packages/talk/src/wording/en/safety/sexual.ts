import type { SafetyRule } from "../../rule.ts";
import { danger, HIM, signs, WHO } from "./danger.ts";

const SEX =
  "(sex\\b|sleep with|in bed\\b|bedroom|anal\\b|oral\\b|nudes|naked|porn|threesome|intimate|sexual\\w*|blow ?job|make love|put out)";

export const sexual: readonly SafetyRule[] = signs(
  "sexual",
  /dessert|cake|leftovers|food|roller ?coaster|documentary|oysters|auditor|operation|surgery|dentist|nurse|smear|ed talk|talk at|article|only if|if you want|liked it|tickl|snor|singing|massage|can't sleep|the jab/,
  {
    after_no: danger`
      said (stop|no)\b~but (he|she|you) (didn't|did|wouldn't|carried|kept)|(accept|respect)~when i (don't|say no)
      (said|say|saying|told ${HIM}|ask(ed)? ${HIM}|begg?\w*|screamed)~ \b(no(?! (to|thanks|more)\b)|stop|not tonight|don't|it hurts?|i('m| was) tired|n't want)\b~<carried carry kept keep climb ignor insist continu>
      (said|say|saying|told ${HIM}|ask(ed)? ${HIM}|begg?\w*)~ \b(no(?! (to|thanks|more)\b)|stop|not tonight|don't|it hurts?|tired|n't want)\b~(anyway|n't stop|inside|on top|still|went ahead|n't listen)
      ${WHO}_ \w+n't (stop|take no)\b_(when i|even|until|for an)
      (hurts|hurting|cried|crying|asleep|bleeding)~ (and|but|you|he|she)~(n't stop|kept going|keeps going|carr\w+ on|do it anyway|did it|still)
      (said|say|told ${HIM})~(n't|not) (in the mood|ready|up for it|feel\w* (up|like) (to )?it|well)~(did it|do it|had sex|carried on|kept|went ahead|n't stop|started)
      it hurt~(held|hold|push\w*|pinned) me|(told ${HIM}|said)~\b(stop|no)\b~(held|pinned|pushed) me (down|there|still)
      (kept|keeps|carried|carries|went) (going(?! on)|on(?! about))\b~(after|when|though|while)~(stop|no|cry\w*|begged|hurt\w*|asleep)\b
      <touch grab grop paw kiss> me~(even (though|when)|when i|while i|after i)~(push\w*|pull\w* away|said|asleep|n't want|no\b|freez|froze|cry|turn)
      (said|say|told ${HIM}) (to )?(stop|no|not now|don't)\b(?! (to|more|thanks))_ (and|but|yet|then) (he|she|you) (didn't|did|wouldn't|kept|carried|still)
    `,
    forced: danger`
      forc(ed|es|ing) me\b(?= *$| (last|again|every|when)\b)
      spik\w+ my|drugged me|between my legs|(up|down) my (skirt|pants|knickers|top)|(rip|tear|tore|pull)\w* my (clothes|knickers|pants) off
      <forc pressur coerc guilt nag mak made push expect beg bull manipulat blackmail pester want trip> me~${SEX}
      (pressur|forc|guilt|push|talk)\w* me into (it|doing (it|things)|things)(?! (trying|buying)\b)
      makes me (do|watch|touch|send)~(bed|n't want|porn|him|nudes|naked|pic)
      forc\w+ (himself|yourself|herself|it)_ (on|in)
      (woke|wake|waking|wakes)~ (inside|on top|touching|having sex|sex|hands? (in|on|down))
      <sex touch inside>~(while|when|whilst) i('m| was)_(asleep|sleep|drunk|passed|crying|unconscious|out of it)
      (did|done|does|do|starts?) (it|things|stuff)~(while|when) i('m| was)_(asleep|sleep|drunk|passed|crying|unconscious|out)
      (finish|carri|kept|stop)\w*~(even though|while) i was_(cry|sobb|asleep|say|tell|scream|beg)\w*
      what (he|she) does (when|while) i|never said yes *$|woke up (sore|bleeding|naked)
      too drunk to (say|consent|know|stop|push|remember)|g[eo]t\w* me (drunk|high|wasted) (so|to|until)|slipped something
      (hold|held|holds|pin\w*) me down|hand over my mouth|push\w* my head|climb\w* on (top|me)|pyjamas~off
      touch\w* me~(i say|i've said|n't want|asked|told|said no|hate|stop|asleep|without)
      grab\w*~(there|breasts?|boobs|crotch|bum|ass|tits)\b~(hate|n't|asked|public|front|stop)
      rough~(stop|asked|even)
      i was (asleep|sleeping|passed out|unconscious|drunk)~when (he|she|you)_(started *$|started (it|touch|on)|did (it|that)|climb|put (it|his|her|your)|touch|had sex|got on)
      (took|taking|takes?|film\w*|record\w*|snapp\w*)~ (of )?me~(shower|bath|naked|asleep|sleeping|changing|undress\w*|on the toilet)\b
      wak\w+ me_ (for (it|sex)|wanting)
      too (drunk|high|wasted|out of it|sleepy|scared) to_ (say (yes|no)\b(?! to)|consent|stop (him|her|you|it)|push|fight|move)
      ${WHO}~! <pull yank rip tore tear tug lift>~ my (trousers|pants|jeans|skirt|top|bra|knickers|shirt|dress|towel|clothes|underwear|leggings)~(down|off|up)\b
      i was (drunk|asleep|passed out|out of it|high|wasted|unconscious|sleeping|ill|crying)~(he|she|you|they)~(sex|inside|on top|touch\w*|undress\w*)
      <put push pull forc mov drag held hold>~ my hand~(down there|crotch|trousers|pants|dick|penis|cock)
    `,
    endures: danger`
      easier (than|to)~(no\b|yes|give in|let)|let (him|her|you)_(do it|have sex|have (his|her|your) way|finish|use me)|(guilty|bad|sorry)~sex|\w+n't care (that|if) i~<cry hurt said no want>|gave in~(sex|so|because)|feel (dirty|used|violated)~(after|when)|<demand expect want>_ sex (every|from|when)
      ignor\w*~said (no|stop)
      (accept|take|hear|respect)s?_ no\b_(in bed|sex|answer|from me)
      (forced|pressured|coerced|guilted|pushed|bullied) (into|to have)~(sex|it|sleep)
      never (agreed|consented|said yes) to (it|that|this|sex|any)
      only (said yes|agreed to it|slept)~(scared|afraid|because|so)
      (took|takes|taking) advantage of me|against my will|have to have sex|pressur\w+ me (until|to|for sex)
      lie (there|still)~(and|til|until|wait)|i (just )?pretend\w* to be asleep
      (\w+n't|never) (really |even )?want(ed)?( to| it)?(?! (an?|any|your|the) )~(gave in|kept on|anyway|but (you|he|she|i gave|i let)|never wanted)
      froze and|wouldn't take no
      sex~(because|afraid|scared|keep the peace|so (he|she|you)|never wanted|out of|or (he|she))
      <sulk angry mad mood kick punish nast shout cheat elsewhere>~(n't|no|refuse|unless|turn)~${SEX}
      (say no|refuse|n't)~(sulk|elsewhere|anyway|fight)
      sex i (don't|didn't|never)|sex~ (just )?to (keep|stop|avoid|calm|please) (him|her|you|them|the)
      <furious angry nasty sulk moody violent horrible>_ (if|when|unless) i (refuse|say no|turn (him|her|you) down)\b
    `,
    owed: danger`
      whether you (want|like|feel)( it| to| like it)? or not|if (you|i) (don't|won't|didn't)_(have sex|sleep with|put out)|wifely|if you loved me you'd_(sleep|have sex|let me)
      (duty|duties|job)~(wife|husband|girlfriend|satisfy|please me|in bed|whether|sex)
      <owe entitle>~(sex\b|body|blow)|satisfy me
      whether you (want|like|feel)( it| to| like it)? or not|(stop|quit) saying no
      (can't|don't get to) (say no|refuse)_(me|sex|bed|your|$)
      have to because (we're|i'm (his|her|your))|(says?|said|told me|think\w*)~(duty|have to|can't refuse|can't say no|isn't rape)~married
    `,
    named: danger`
      sexual(ly)? (assault|abus|harass|coerc|violen)\w*|(hid\w*|flush\w*|threw)~(pill|birth control|contracep)\w*|(expos|shar|sent|post)\w*~ my (nudes|naked|private|intimate)
      rap(e|ed|es|ing|ist)\b(?! ?seed)|molest\w*|(\w+n't|not|never|without|non-?)~ ?consen(t|su)\w*
      gropp?(ed|es|ing)|(condom|protection)~(off|hole|refus|without|angry)|(hole|took|slip)\w*~condom
      (won't|n't|refuses to|refused to) (use|wear)_(condom|protection)
      get me pregnant
      (intimate|naked|nude|private) (photos|pictures|images|pics|videos?)~(of me|me to|online|friends)
      secret\w*~<film record photograph>
      <film record photograph pictures photos video>~ (of )?(me|us)~(without|secret|n't know|hidden|n't want)
      <shar sent send post show leak>~my (nudes|naked|private|intimate)
      <post shar send sent upload show leak>~ (video|photo|picture|clip|pic)s?~(having sex|naked|nude|intimate|topless)\b
    `,
  },
);
