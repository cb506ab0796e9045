import type { SafetyRule } from "../../rule.ts";
import { danger, HIM, HIS, KID, signs, WHO } from "./danger.ts";

const STRUCK =
  "<hit hurt slap smack spank shook shak kick punch beat drag chok strangl burn shov starv pinch whip harm abus molest batter drown smother bruis neglect>";

export const child: readonly SafetyRule[] = signs(
  "child",
  /jabs?\b|vaccin|nurse|dentist|mask|hide and seek|swing|playground|teething|needle|thunder|balloon|fireworks|peas|(?<!at )bath ?time|drill|swimming|parenting|lego|snooze|clown|rattle|pram|a six|at six|by six|before bed|you rest|cinema|so you can|school (?:won't|doesn't|says)|with (?:my )?(?:mam|mum)\b|years? older|toy at the|never (?:want|do)|for work/,
  {
    hurt: danger`
      <pull drag twist>_${KID}'s (hair|arm|ear)
      (${WHO}|i)~!${STRUCK}_ ${KID}(?! (a|some|and (a|some)|to|up|on the swing)\b)
      (${WHO}|i)~!(${STRUCK}|<grab threw throw push lock>) (at )?${HIM}~(so hard|mark|bruise|lighter|cigarette|belt|wooden spoon|on the bed|across|by the (arm|hair|neck|ear)|in (his|her|their|the) room|when (he|she|they) (cr|won't|is)|s?he's (only |just )?(a|one|two|three|four|five|six|seven|eight|nine|ten|little|\d+)\b|only for a second)
      (threw|throws)~at (him|her|them)~(cut|hit|lip|head|and)|<tak took>_ (his|her|your) belt|mouth_with soap
      (stand|sleep|wait) outside~cold
      ${KID}~(bruis|finger ?mark)\w*
      (step ?dad|uncle|grandad|father|boyfriend)_ touch\w* (her|him|my|our)|<lock>_ (${KID}|him|her|them) (in|out)\b
      (came|comes|come|sent) (back|home)~with (\w+ )?(bruis|marks?|burns?|black eye)\w*|held ${KID} over
      i shook (him|her|the baby)
      <worr scared afraid frighten want urge might feel nearly going threat>~<hurt shak throw hit smother drown smack kill harm>_ (${KID}|(him|her|them)\b~(against|when|if|stop|won't))
      drown them
      <threw throw hurl>_ ${KID} (across|against|at|on|down|out|into the (wall|cot))|(nearly|almost|wanted to|going to|could) (threw|throw|hurl)~${KID}(?! (a|some|in the)\b)
      held~ (hands?|head|face|him|her)~ (on|under|over|in) (the )?(hob|stove|water|flame|fire|radiator|iron)
      (drag|pull|yank|lift|grab)\w*~ by (his|her|their|the) (ears?|hair|collar|legs?|throat|neck)\b
      ${KID}~<say said told tell>~(daddy|dad|mummy|mam|mum|mommy|mom|uncle|grandad|step\w*)~ <squeez hit hurt touch push pinch pull bit smack lock kick punch chok grab>_ (me|him|her|his|them|their)\b
      rough_(he|she|you)?_(is|are|was|'s|gets|get)?_ with ${KID}
      <mak mad forc>_ ${KID} (stand|kneel|sleep|eat|sit|drink|stay|watch)~(outside|cold|hours|naked|floor|vomit|soap|dark|porn)
      in front of ${KID}~<hit slap punch chok push kick>|<hit slap punch chok push kick> me~(holding|carrying|feeding) (the|our|my) (baby|son|daughter|kids?|toddler)
    `,
    afraid: danger`
      <scar frighten terrif> (the kids|${KID})|<hit slap punch chok push threw smash threaten hurt violent>~in front of (the )?${KID}|<call tell>_ (our |the |my )?${KID}_(worthless|stupid|fat|useless|an (idiot|mistake))
      (daddy|dad|mam|mum|stepdad|father)~(hits|beats|hurts|touches) (him|her|them|mummy)
      (${KID}|kids|children|daughter|son|baby|she|he)('s|'re)?~!<scared afraid frighten terrified flinch cower hide hides hid wet trembl quiet cry cries beg shak>~(of (him|her|you|daddy|mummy|mommy|me|${HIS} (dad|mam|mum|father))\b(?! \w)|(when|if|every time|since|because) (${WHO}|i|daddy|your|his)~<com shout scream yell home drink angry lift rais start kick walk mov lose hear voice>|not to (leave|go))
      (kids|children)~eggshells|<begg>~not to (leave|go)|under the (table|bed) when
      (daddy|dad|mummy|mam|mum|mommy) (hurts?|hits?|pushe[sd]|punche[sd]) (mummy|mam|mum|mommy|daddy|me)
      (${KID}|kids|children)~ (saw|sees?|heard|hears?|watch\w*|witness\w*)~(you|him|her|it all|everything)?_(hit|slap|punch|chok|push|hurt|scream|threw|kick|smash|everything|it all|last night)
      covering (his|her|their) ears
      <scream>_ at (the|our|my|her|his) (baby|kids|children|son|daughter)
      <scream shout yell swear roar>_ (at|in) (${KID}|him|her|them|the kids|his face)~(until|till|til|every|all|shak|cr|so much|for hours|face)
      <call tell>_ (our|my|the) (son|daughter|kids?|boy|girl|children)_ (a |an )?(little )?(waste|retard|slut|thick|pathetic|bitch|bastard|shit|names|stupid|worthless|fat|idiot)
    `,
    used: danger`
      (took|taken|keeping|kept) ${KID}~(won't|n't|where they|from me)
      turn\w* (the|our|my) \w+ against|if (i|you)_leave~(the )?${KID}
      (never|won't|not)~ see_(the|my|our|your)? ?(kids?|child\w*|baby|daughter|son|boys?|girls?|them)\b_(again|if|unless|anymore)
      <tak took steal keep>_ (the |my |our |your )(kids?|child\w*|baby|daughter|son|boys?|girls?)_(away|from|off|abroad|and (you|disappear|run|vanish|go|leave)|if|or|to another)\b(?! rest)
      us(e|es|ing) (the |our |my )?(kids|children|baby|son|daughter) (against|to|as)
      (tells?|told|telling) (the |our |my )?(kids?|children|son|daughter)_(that )?(i|i'm|mummy|mam|mum|daddy|you)~<bad love crazy left hate fault liar mental>
      <mak made ask get>_ (the|our|my) (kids?|children|son|daughter)_(report|spy|choose|lie)
      (won't|refus\w+|\w+n't|not)_(to )?(give|bring|let me (see|have|talk to))_(the|my|our)? ?(kids?|baby|son|daughter|children|back)\b~(back|until|unless|answer|$)
    `,
    unsafe: danger`
      (driv\w+|drove)~(drunk|high|drinking)~${KID}|<touch film photograph>_ (her|him|them)_(inappropriat|private|down there|naked|in the bath)|${KID}~not? ?(feel )?safe with
      (left|leaves?|leaving) (the |our |my |a )?(\w+ year old|kids?|child\w*|baby|toddler|son|daughter)~(alone|(?<!bag )in the (car|bath)|on (his|her|their) own|unattended)
      (\w+n't|never|forgets to)_(feed|let)_ (them|him|her|${KID}|the kids)_(eat|when|$|any|breakfast)|${KID} eat\b
      (drunk|high|stoned|drinking|passed out|using)~(with|charge|looking after|holding|while|carrying|in front of)~(kids?|baby|children|son|daughter|arms)
      <touch grop film photograph kiss>_ (my|our) (\w+ )?(daughter|son|girl|boy|kids?)|did something to (her|him|my)
      in(to)? bed with (my|our) (daughter|son|girl|boy)
      (step ?dad|step ?mam|step ?mum|step ?mom|(mam|mum|mom|dad)'s (boyfriend|girlfriend|partner)|my (dad|mam|mum|mom|uncle))~<hits beats hurts touches slaps punches kicks keeps comes locks>~(me|my|in|room)
      (social services|cps|child protection)~(because|came|coming|called|on me|about|taking|what)
      <gave giv put slip>_ ${KID}_(sleeping|vodka|whisky|drugs|alcohol|my (pills|meds|tablets))
      (doing|does|did|done) something to (my|our|the) (\w+ )?(daughter|son|kids?|girl|boy|baby|child\w*)
      (left|leaves?|leaving) (them|her|him|${KID}) (in the car|alone|on (his|her|their) own)~(hours?|heat|hot|drank|drunk|drink\w*|all (day|night))\b
      (mam|mum|mom|dad|boyfriend|step\w*|uncle)~(makes?|asks?|gets?) me (to )?(sit on his|sleep in|lie (with|next)|kiss (him|her)|touch|undress|keep (it|a|our) (a )?secret)
      (refus\w+|\w+n't|never|forgets?)( to)? feed (them|him|her|${KID})\b(?! (junk|sugar|that|sweets))
      drinks~(looking after|in charge of|in front of)~ ${KID}
    `,
  },
);
