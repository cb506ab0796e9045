import type { Rule } from "../../rule.ts";
import { said, words } from "../pattern.ts";

const label = "defensiveness";

const opening =
  "(so |oh |of course |right |great |sure |ok |well |yeah |let me guess |and |but |cue |now |apparently |i suppose |i guess |once again |as usual ){0,3}";
const harm = words(`
  shouted yelled screamed snapped lied cheated lost_my_temper lost_it been_angry been_mad said_that said_it reacted walked_out stormed_out left
  needed_to had_to done_it done_that drunk looked_elsewhere raised_my_voice gone_out kept_it hidden_it hung_up slammed sulked ignored_you
  have_to need_to be_angry be_like_this be_mad react get_so get_angry lie shout yell hide drink snap act_like_this go_out stay_late be_late
  forget work_so_late be_so be_on_my_phone get_defensive be_defensive raise_my_voice nag flirt be_upset swear ignore_you
  sworn flirted forgotten been_late stayed_out spent thrown had_to_shout looked_at gone_through checked
`);
const crimes = words("wrong bad to_you to_deserve_(?:this|that|it) to_upset_you to_hurt_you illegal terrible");

/** Denies any part, finds excuses, or turns it round. */
export const defensiveness: readonly Rule[] = [
  {
    id: "defensiveness.denial",
    label,
    weight: 7,
    pattern: said`
      i (didn't|haven't|don't|never) (even )?(do|done|did) (anything|nothing|a (single |damn )?thing|a bloody thing|shit) ${crimes}
      ^i (didn't|haven't) (even )?(do|done) (anything|nothing|a (damn |bloody )?thing)$
      i('ve| have)? (did|done) (absolutely |literally )?nothing (${crimes}|but (try|love|support|help|work|be))
      ^i (did|'ve done) nothing$
      ((it's|that's|this is|it is|it was|that was|this was) (really |so |totally |definitely |certainly )?(not|hardly)|(it|that|this) (isn't|wasn't)|how (is|was|are) (it|that|this|any of this)|none of (it|this|that) (is|was)|not) (all |even |entirely |exactly |really |just |only )?(my (fault|problem|doing|responsibility|issue)|on me|about me)
      (there's|there was|i see|i don't see|i can't see) (nothing|anything) wrong (with|in|about) (what|how|it|me|that)
      (i have|i've got|i don't have|i haven't got|there's) (absolutely )?(nothing|anything|no reason) to (apologi[sz]e|say sorry|be sorry|feel guilty|be ashamed|feel bad|explain|hide|prove)
      i('m| am) (really |definitely |so )?not (going to )?(apologi[sz]ing|apologi[sz]e|saying sorry|say sorry|taking the blame|take the blame|to blame|responsible|the one (who|with|that)|the (bad guy|villain|problem|only one|issue)|in the wrong|sorry)
      (why should i|i refuse to|i won't|i don't (have|need) to|i shouldn't have to|i'm not going to) (be the one|always |have to |be )?(apologi[sz]e|say sorry|take the blame|explain myself|justify (myself|it)|answer to you|defend myself|feel (bad|guilty)|be sorry|be the one)
      i don't owe you (an? |any )?(explanation|apology|anything)
    `,
    unless: /\b(?:you were right|you're right|my part|i'm sorry i|handed|anymore,|paid last|your turn)\b/,
  },
  {
    id: "defensiveness.not_so",
    label,
    weight: 6,
    pattern: said`
      i (never|didn't|did not) (even |ever |actually )?(say|said|do|did|mean|promise|promised|agree|agreed|tell) (that|it|anything like that|any such thing|anything of the sort|any of that)( to you| and you know it)?$
      that's (just |simply |so |completely |absolutely |total |a |such a ){0,3}(not true|untrue|lies?|bullshit|bollocks|rubbish|nonsense|not fair|unfair|not what i (said|did)|not what happened|not how it (happened|was|went))$
      (that|this|it) (never|didn't) (even )?(happened|happen)$
      you('re| are) (just |completely |always |totally |actually )?(making (it|that|this|things|stuff|shit) up|twisting|exaggerating|lying|misremembering|remembering (it )?wrong|rewriting history|changing the story)
      you (just |always )?(made (that|it|this) up|twist|twisted|exaggerate|misunderstood|misheard) (everything|what i|my words|it|this|things|that|me)?
      (twist|twisting|twisted) (my words|everything|what i say|things|it all)
      (put|putting|shove) words in(to)? my mouth
    `,
    unless: /\b(?:remember it|compare notes|different(?:ly)?|my memory|but i hear|hear you)\b/,
  },
  {
    id: "defensiveness.turned_round",
    label,
    weight: 7,
    pattern: said`
      (what|how) about (when you|the time you|all the times?|that time you|you when|what you|your (part|behaviou?r|drinking|temper|lies|mess|phone|mother|ex|attitude)|last (week|month|year|night|time) when you|everything you|all the (shit|stuff|things) you|yourself)
      (and|but|well|yeah|yes|ok|right),? (and |but )?what about you(?! (for|want|having|fancy|feel|doing|think|like))( then| though)?$
      what about you$(?<=(and|but|well|yeah) what about you)
      you('re| are) (a fine )?one to talk
      look who's talking
      (that's |well that's )?(pretty |a bit |really |so )?(rich|funny|hilarious|ironic)( that's)? coming from (you|the)
      coming from (you|the (one|person|man|woman|guy)|someone) (who|that)
      (says|said|coming from) the (one|person|man|woman|guy|girl|queen|king) (who|that|of)
      (pot|hello pot|hi pot)( meet| calling| and|,){0,3}( the)? kettle( black)?
      you (do|did|does|were|are|have done|'ve done|always do|keep doing) (it|that|this|the (exact |very )?same( thing)?|worse|exactly the same|loads worse|much worse) (too|as well|all the time|to me|yourself|last \w+|constantly|every \w+|and|so|when)
      you did (exactly |the (exact )?)(the )?same( thing)?
      you('re| are) (just as|no better|worse|twice as|even worse|far worse|equally|every bit as)( bad| guilty| than (me|i am))?
      (you're|you are|you aren't|you're not|not like you're|not like you) (hardly|exactly|no|not|a|an|so|that|always|all that|perfect|innocent){1,3} ?(perfect|an? angel|a saint|innocent|blameless|saint|angel|faultless|squeaky clean)?( yourself| either)$
      (like|as if|it's not like|not like) you('re| are) (so |any |always )?(perfect|innocent|a saint|an angel|better|the perfect \w+)
      you('re| are) (hardly|no|not exactly|not so|far from|not) (an? )?(perfect|angel|saint|innocent|blameless)
      (hypocrite|hypocritical|double standards?|one rule for you|practi[sc]e what you preach)
      (take a (good |long |hard ){0,3}look at|look at|worry about|start with|check|fix|try looking at) yourself (first|before|for once|in the mirror|instead)?
      look in the mirror
      it takes two( to tango)?( you know)?$
      you('re| are) (just |clearly |obviously )?(projecting|deflecting|gaslighting me)
    `,
    unless: /(?:both snore|want for|for dinner|to get there|how was your|fancy)/,
  },
  {
    id: "defensiveness.you_began",
    label,
    weight: 7,
    pattern: said`
      (you're|you were|it's you|it was you|that's you|you are|i'm not) (always |usually |actually )?(the one |the person )?(who |that |who's |who was )?(always )?(started|starts|starting|picked|began|begin|provoked|caused|escalates?|booked|chose|decided|wanted|made me|brings|brought|pushes|pushed|insisted|asked for|turned|kept|keeps|lied|cheated|shouted|yelled|walked|won't|can't|has the problem|with the problem|needs|never|doesn't|forgot)(?<!i'm not \w+)
      you('re)? (always |just )?(start|started|starting|begin|began|provoke|provoked) (it|this|that|the (fight|argument|row)|every \w+|all of this|everything|me|fights|arguments|with me)
      you (brought|bring|have brought|caused|did|asked for|wanted|created|chose) (all )?(this|it|that) (all )?(on yourself|to yourself|up|on|yourself|upon yourself)
      (this|that|it|it's|all of (this|it)) (is |one's |one is )?(all |totally |entirely |squarely )?(on you|your (fault|doing|problem|mess|own (fault|doing)))(?<!not (on you|your (fault|doing|problem)))
      (you('ve)? (only )?(have )?(only )?(got )?|only )yourself to blame
      (i |that's why i )?(only |just |wouldn't have |had to |must have ){0,3}(did|do|said|say|went|lied|yelled|shouted|snapped|looked|texted|left|drank|drink|lie|got (angry|mad|upset)|get (angry|mad|upset)|reacted|act like this|cheated|forgot|hid|hide|ignored you|ignore you|stopped|walked|swore|broke)( it| that| this| out| off)? because (you|of (what|how|the way) you|of your)(?! (love|were (ill|so (kind|sad))|asked|wanted|said you (wanted|liked|loved)|like|make me (laugh|smile|happy)|mean|looked|deserve))
      i (wouldn't|would not|would never|'d never) (even )?(have )?(have to )?${harm} .{0,40}if (you|it)
      (maybe|perhaps|well maybe|and maybe|well|or maybe) if (you|someone) (weren't|were|wasn't|didn't|actually|stopped|would|had|hadn't|ever|just|gave|listened|'d|tried|did|showed|wanted|could|spent|paid|made|spoke|acted|treated|weren't so|asked|helped|wouldn't)
      if (only )?(you|someone) ?('d| had|hadn't| weren't| didn't| wasn't| would| just| stopped| actually| were| would just| could){1,3} .{2,50}(i wouldn't|i'd|i would|this wouldn't|we wouldn't|none of this|i might|maybe i|wouldn't be|wouldn't have|there wouldn't)
      you made me (do|say|lie|shout|yell|act|react|hit|break|go|snap|swear|lose)
      (you (left|gave|give|leave) me|i had) no (other )?(choice|option)
    `,
    unless:
      /\b(?:thank(?:s| you)|passed|revise|known|without your help|helped me|i'd have (?:got|brought|made|cooked|saved)|i would have (?:got|brought|made|cooked|saved)|i'd love|love you)\b/,
  },
  {
    id: "defensiveness.excuse",
    label,
    weight: 6,
    spares: ["question"],
    pattern: said`
      (how|what) (was|am|were|is) i (supposed|meant|expected) to (know|do|say|think|have|read|guess|remember|answer|react|feel|just)(?! again)
      how (was|would|could|should) i (to )?(know|have known|guess)
      what (did|do|else did|else do) you (expect|want|expect me to do|think would happen|expect from me)( me to (do|say))?$
      i('m| am) not a (mind[ -]?reader|psychic|robot|machine|saint)
      i can't (read (your mind|minds)|do everything|be everywhere|please everyone|control (that|how)|be perfect)
      (i('m| am) only human|nobody's perfect|no one's perfect|everyone makes mistakes|we all make mistakes)$
      (so |well |oh |i'm )?(so )?sorry (for (existing|breathing|being (alive|human|me|born|busy|tired|such|a)|having|trying|caring|working|wanting|living|loving)|(that )?i('m| am) not (perfect|good|like|as|your|rich|a)|i (exist|have|breathe|dared|can't|work|don't|was born|ever|even)|(if|that) (you|i (offended|hurt|upset|have))|you feel (that way|like that)|you (took|think|see|can't)|to disappoint)
      (well )?(excuse|pardon|forgive) me for (trying|having|wanting|being|caring|working|thinking|living|breathing|existing|not|asking|needing|daring|enjoying|expecting|forgetting)
      so (sue|shoot|kill|arrest|hang|crucify) me
      (it|this|that)('s| is|'re)? (only |just |was |was only |was just |is only |is just ){1,3}(an? )?(joke|banter|bit of fun|laugh|one time|once|mistake|text|kiss|flirting)$
      (i|we) (was|were|am) (only|just|clearly|obviously) (just )?(joking|kidding|messing( about| around)?|teasing|having a laugh|trying to (help|be nice|be funny|explain|make))
      i('m| am| was) (only|just) (trying|asking|saying|being honest|telling the truth|stating facts)$
      (it's|it is|that's|being \w+ is|since when is (it|that)) (not|hardly|isn't|n't) (a crime|illegal|a sin|against the law|the end of the world|the crime of the century|like i|as if i|my job|that bad|such a big deal)
      (it's|it is) not (like|as if|as though) i
      since when is (it|that) a crime
      (so what|what) if i (did|do|was|am|went|forgot|looked|talk|want|like)
      (well |but |and )?at least i('m| am|'ve| have| do| did| can| try| work| don't| didn't| never| haven't| pay| cook| actually| apologised| show| told| was| bother)? ?(not|don't|didn't|never|try|work|lie|cheat|have|apologise|admit|make|pay|do|bother|earn|care|know|come|can|contribute|help|told)
      i (told|already told|literally told|did tell|said to) you (already |that |this |about |i (was|am|had|would|'d|might|have)|a (hundred|million|thousand)).{0,30}$
      (everyone|everybody|all (my|the) \w+|other (men|women|guys|people)|loads of people) (else )?(does|do|did|has|have) (it|that)
      i('m| am) not the only one (who|to|that)
      (yeah|yes|ok|well|sure|fine|and)(, | )(but )?you (never|always|also|do (it|that|the same)|did (it|that|the same)|started|don't|didn't|aren't|weren't|wouldn't|can't|won't)
      i (just |only )?liked (her|his|a|one|their) (photo|pic|post|comment)
      you never (complained|said anything|told me|had a problem|mentioned|asked|minded|said you|objected)
    `,
    unless:
      /\bbut i can see|landed badly|sorry i|i'm late|wasn't a joke|saturday|we can go|the list\b|😂|i'm behind you|was wrong|should have|my fault|lovely about\b/,
  },
  {
    id: "defensiveness.persecuted",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      ${opening}(it's|everything's|everything is|this is|that's|it must be|here we go it's|it was) (all |always |suddenly |now |somehow |automatically |totally ){1,3}(my fault|my problem|me|on me)( is it| again| then| isn't it| now| as (per )?usual)?(?<!^it's (all )?my fault)
      (so|oh|of course|right|now|sure) (now )?(it's|it is|this is|that's|everything's|everything is) (all )?(my fault|on me)( is it| again| then| now)?
      it's my fault (again|then|now|is it|as usual|you)
      (am i|is it|so it's|so i'm|oh so i'm) (always |all |now )?(my fault|to blame|the (problem|bad guy|villain|one to blame))
      (why (am i|is it)|how come (i'm|it's)|i'm|i am|i guess i'm|so i'm|then i'm|fine i'm|oh i'm|yeah i'm|sure i'm|clearly i'm|now i'm|make me( out)?( to be| into)?|makes me|making me( out)?( to be| into)?) (always |just |clearly |obviously |such |now |apparently |suddenly ){0,3}(me|the|a|an|my fault|your)( such)?( biggest| big| only| total| complete| absolute)? ?(bad guy|villain|monster|devil|enemy|worst|terrible|horrible|awful|scapegoat|punching bag|punchbag|bad one|one to blame|one at fault|problem|arsehole|asshole|one in the wrong|evil)
      why is it always (me|my fault)
      (whatever|no matter what|anything|nothing|everything) (i do|i say|i do or say)( it's| is|'s| it is)? (always |never |ever |is |just ){0,2}(wrong|right|not enough|enough|good enough|bad|a problem|my fault|used against me)
      i (just )?(can't|can never|could never) (ever )?(win|do anything right|do a (damn |bloody |single )?thing right|get anything right|do right|say anything( right)?|even breathe|please you|make you happy)( with you| in your eyes| by you| can i| around (here|you)| without you .{0,30})?$
      can't do (anything|a thing) right (in your eyes|for you|with you|can i|around here|by you|for doing wrong)
      (stop|quit|you're always|you're|why are you|you keep|you always|you just|you love|you need to stop|can you stop|all you do is|always) (just |always |constantly |suddenly |even ){0,2}(blame|blaming|attack|attacking|accuse|accusing|picking on|pick on|criticising|criticizing|having a go at|have a go at|getting at|coming at|jumping down|interrogating|nagging|ganging up on|on at|at) (me|my throat|things on me|it on me|everything on me|this on me)
      (that's right|here we go|go on|yeah|sure|go ahead|typical|right),? (then )?(just )?(blame|pin it on|put it on) (me|everything)
      (blame|it's always|always) (it (all )?on )?me (again|why don't you|as usual|for everything|then|like always|as always|like you always do)
      (don't|stop|you're) (you )?(dare |try |even |try to |always |start |just ){0,3}(blame|blaming|pin|pinning|turn|turning|put|putting|throw|throwing|flip|flipping|twist|twisting|shift|shifting|dump|dumping) (this|that|it|everything|things|all of this|your \w+)( all)?( back)?( around| round)?( back)? ?(on|onto|at) me
      don't blame me
      (turn|turns|turning|turned) (this|it|everything|that|things) (back |around |round ){0,2}(on|onto) me
      get off my (back|case)
      (don't|stop) (you )?start(ing)?( on me| with me| again| that again| with that)?$
      don't (give|you give) me (that|any of that|the (look|silent|attitude))
      you('re| are) (just |always |only ){0,3}(looking|trying|waiting|searching) (for|to find|to pick|to start) (a fight|something to|an excuse|a reason|an argument|things to|faults?|a row|trouble|some)
      i('m| am) not (being )?(defensive|getting defensive|the (angry|difficult) one|shouting|yelling|angry|raising my voice)( at all)?( you( are|'re))?
      (what|how many times|how much|how long|how often) (more |else )?(do (you want|i have to)|must i|am i|will i|do i need to) ?(from me|me to do|me to say|apologise|apologize|say (it|sorry|i'm sorry)|explain|grovel|on my knees|have to (apologise|apologize|say sorry|pay))?( already| again| for this)?$
      i('ve)? (already |have already |have )?(said|apologi[sz]ed|told you)( i'm| i was| that i'm)? ?(sorry)?( about (that|it))?( already| okay| ok| what more.{0,20}| didn't i| haven't i| a (hundred|thousand|million) times| so)$
    `,
    unless:
      /shopping list|to your (?:sister|mum|mom|dad|brother|parents)|this game|won't eat|i'm sorry|my biggest fan|my part\b/,
  },
];
