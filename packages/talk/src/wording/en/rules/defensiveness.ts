import type { Rule } from "../../rule.ts";
import { said } from "../pattern.ts";

const label = "defensiveness";
const guilt =
  "(apologi[sz]e|say sorry|explain|justify|defend|feel (bad|guilty)|be sorry|answer to|take the blame|prove|grovel)";
const wronged =
  "(blam|attack|accus|criticis|criticiz|picking on|having a go at|getting at|coming at|interrogat|lectur|judg)";

/** Denies any part, finds excuses, or turns it round. */
export const defensiveness: readonly Rule[] = [
  {
    id: "defensiveness.denial",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      i ((have|'ve|did|didn't|haven't|don't|never) ){0,2}(see |know |even )?(do|done|did|what i did) (anything|nothing|that was) ([\w']+ ){0,2}(wrong|bad|terrible|to deserve|to you|but (try|love|help|work))
      ^i ((have|didn't|haven't) |'ve )?(even )?(did|done|do) (anything|nothing)$
      (not|isn't|wasn't|hardly|how is (it|that|this)|none of (it|this) is) (all |even |really |entirely |just ){0,2}(my (fault|problem|doing|responsibility|issue)|on me|about me)
      nothing wrong with (what|how|me)
      (nothing|anything|no (reason|need)|why should i|refuse to|won't|not going to|don't (have|need|owe|intend)|never) (to |have to |going to |always )?(me |myself )?${guilt}(?<=\bi\b.{0,50}|there's.{0,40})
      i('m| am) (\w+ )?not (\w+ )?(apologi[sz]ing|saying sorry|taking the blame|to blame|responsible|the (one|bad|villain|problem|only one)|in the wrong|(being )?defensive|shouting|yelling)
      (don't|not) owe you
      i have my reasons
    `,
    unless: /you(?:'re| were) right|my part|i'm sorry i|handed|anymore,|paid last|your turn|i remember/,
  },
  {
    id: "defensiveness.not_so",
    label,
    weight: 6,
    pattern: said`
      i (never|didn't) (even |ever )?(say|said|do|did|mean|promised?|agreed?) (that|it|any\w*|that to you)$
      that's (\w+ )?(\w+ )?(not true|untrue|lies?|bullshit|rubbish|nonsense|(not|un) ?fair|not what i (said|did)|not what happened|your (version|opinion|side))
      (that|this|it) (never|didn't) (even )?happen(ed)?$
      (making|made|make) (it|that|this|things|stuff|shit) up(?<=you.{0,40})
      you ?('re| always| just)? (\w+ )?(twist|exaggerat|misremember|rewriting|lying$)\w*
      twist\w* (my|everything|what i)|words in(to)? my mouth
    `,
    unless: /remember it|compare notes|different|my memory|i hear|but i get/,
  },
  {
    id: "defensiveness.turned_round",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (what|how) about (when you|the time|all the times?|that time|you when|what you|yourself|last \w+ when|everything you|your (?!(day|mum|parents|job|interview|back|head|cold|trip|idea)))
      (and|but|well|yeah) what about you$
      (what about|how come nobody mentions|let's talk about) what you
      (one|hardly one|in no position) to (talk|lecture|judge|complain)
      look who's talking|(rich|funny|ironic) coming from|coming from you|says the (one|person|man|woman|guy)|pot\W+(calling |kettle)
      you ((do|did|literally did|have done|were doing|always do|keep doing) )(it|that|this|((exact(ly)?|very|the) ){0,2}same)( thing)?( too| as well| on| last| yesterday| all the| to me|$)
      you('re| are) (just as|no better|worse|as bad|hardly|no|not (so|exactly)) (perfect|bad|angel|saint|innocent|than me|guilty|better|yourself|either)
      hypocrite|hypocritical|double standards?|practi[sc]e what you preach|one rule for you
      (look|check|start|worry about|fix) ([\w']+ ){0,3}(yourself|in the mirror)(?! (out|up|over|food|lunch))
      it takes two( to)?|you('re| are) (just )?(projecting|deflecting)
      (yeah|yes|ok|okay|well|sure|fine),? (but )?you (literally |also )?(never|always|do|did|started|don't|didn't|aren't|weren't|were|knew)
    `,
    unless: /both snore|for dinner|to get there|how was your|fancy\b|do you want/,
  },
  {
    id: "defensiveness.you_began",
    label,
    weight: 7,
    pattern: said`
      (you're|you were|it's you|it was you|that's you) (always )?(the one |the person )?(who |that )(always )?\w+
      you (always |just )?(start|started|began|provoked?) (it|this|that|the|every\w*|all|me|fights|arguments)
      you (brought|bring|caused|asked for) (all )?(this|it|that)( all)?( on| up| yourself|$)
      (all |totally |one's )?on you$(?<=(this|that|it)('s| is| one's) (all |totally )?on you)
      (yourself to blame|your own (fault|doing)|you made me (do|say|lie|shout|act|react)|(left|gave|give) me no choice|i had no choice)
      because you (?!(love|like|make me|mean|asked|were|wanted|said you|looked|deserve|had|are))\w+(?<=\bi (only |just |had to |must have |wouldn't have ){0,2}(did|do|said|say|went|lied?|yell\w*|shout\w*|snap\w*|looked|left|dr[ai]nk|got|get|react\w*|act|cheated|forgot|hid|hide|ignored|swore)\b.{0,40})
      i (wouldn't|would never|'d never) (even )?(have )?(to |had to |need to |needed to )?(shout|yell|scream|lie|snap|lose|lost|cheat|be|been|say|said|react|walk|storm|left|drink|dr[au]nk|look|raise|go|gone|hide|get|forget|nag|flirt|swear|ignore|act|sulk)\w* .{0,40}if you
      (well |maybe |perhaps ){1,2}if (you|someone) (?!(want|like|fancy|need|'d like))[\w']+
      if (only )?(you|someone)(('d| had|hadn't| weren't| didn't| wasn't| would| just| stopped| actually| were| could) ?){1,2}.{2,50}(i wouldn't|i'd|this wouldn't|we wouldn't|none of this|i might|maybe)
      (you|remind me)( \w+)? (knew|married) (what i was like|who i (was|am)|me (like this|knowing))
      you never (complained|said anything|told me|mentioned|asked|minded|objected)
    `,
    unless: /thank(?:s| you)|passed|revise|helped me|without your help|love you|wow|🥰|pick up/,
  },
  {
    id: "defensiveness.excuse",
    label,
    weight: 6,
    spares: ["question", "self"],
    pattern: said`
      (how|what) (was|am|were) i (supposed|meant|expected) to (?!(buy|bring|get|wear|pick|do with))\w+(?! again)
      how (was|would|could|should) i (to |have )?(know|guess)
      what (did|do|else did) you (expect|want)( from me| me to ([\w']+)$|$)
      (mind[ -]?reader|read (your mind|minds)|only human|nobody's perfect)
      (so |well |oh )?(i'm )?sorry (for (existing|breathing|being (alive|human|me|busy|tired|such)|having|caring|working|wanting|living)|(that )?i('m| am) not (perfect|good|your|rich|a|like)|i (exist|have|breathe|dared|can't|don't)|if (you|i|that))( a| feel| .{3,20})?
      (excuse|pardon|forgive) me for (?!(being late|asking but|interrupt))\w+ing
      so (sue|shoot|kill|arrest) me
      (just|only) (a )?(joke|jokes|joking|kidding|banter|teasing|a laugh)(?! (around|with the kids))
      (it was|was just) (just |only )?an? (joke|bit of fun|laugh)
      i was (only|just) trying to( (help|be nice|be funny))?$
      (isn't|not|like) (a crime|illegal|against the law|i (cheated|murdered|killed|did it|meant|slept|hit)|as if i|like i|the end of the world|my job)
      so what if i
      at least i (don't|didn't|never|'m not|am not|try|tried|work|have|do|did|admit|pay|bother|care|come|told|can)
      (told you|said),? i (was|am|had|would|'d|'m) (busy|tired|working|sorry|stuck|late|asleep|out)( already| ok)?$
      (everyone|everybody|all (my|the) (mates|friends|\w+)) (does|do|did) it
      not the only one|(i'm|am i) (not )?allowed to (have|go|see|talk|be|do)
      it's not a big deal i|i (just |only )?liked (her|his|a|one|their) \w+
      i was (\w+ )?(tired|drunk|busy|stressed|hungry|late)( because of \w+| ok)?$
    `,
    unless:
      /but i can see|landed badly|sorry i\b|i'm late|wasn't a joke|saturday|the list\b|😂|was wrong|should have|my fault|missed your call|sorry,? i worried|worried you|i can do|can go/,
  },
  {
    id: "defensiveness.persecuted",
    label,
    weight: 7,
    spares: ["question", "self"],
    pattern: said`
      (so|oh|of course|always|now|everything|suddenly|again|here we go|clearly|obviously|automatically|somehow|yeah) ([\w']+ ){0,3}(my fault|on me|me again|always me)
      (my fault|me|on me|to blame) (again|as usual|then|is it)$
      (always|why am i|fine|clearly|obviously|guess|so|making|make|makes) ([\w']+ ){0,4}the (only )?(bad|villain|monster|devil|enemy|worst|terrible|horrible|awful|problem|evil) ?(guy|one|person|boyfriend|girlfriend|husband|wife)?(?<!(to you|day|weather) .{0,30})
      (whatever|no matter what|anything|nothing|everything) i (do|say)( it's| is|'s)?( always| never| ever)? ([\w']+ )?(wrong|right|enough|good enough|used against me)
      i (just )?(can't|can never) (ever )?(win|do anything right|do right|say anything|please you|even breathe)( with you| around you|$)
      can't do (anything|a thing) right
      (stop|quit|you're|why are you|you keep|you always|you just|you love|all the|don't) (\w+ )?(get all the )?${wronged}\w* (me|my|here)
      i get (all )?the blame|blame (it (all )?on )?me
      (don't|stop|you're|always|keep) (\w+ )?(pin|turn|put|throw|flip|shift|dump)(n?ing)? (this|that|it|everything|things)( all)?( back)?( a?round)? (on|at) me
      get off my (back|case)|(don't|stop) (you )?start(ing)?( on me| with me| again)?$
      looking for (a fight|something to|an excuse|a reason|faults?|trouble)
      (what|how much|how many times|how often) (more |else )?(do (you want|i have to)|must i)( .{0,30})?$
      i('ve)? (already )?(said|apologi[sz]ed|told you)( i'm| i was)? ?(sorry)?( already| didn't i| haven't i| a (hundred|thousand|million) times| what more.{0,20})$
    `,
    unless:
      /shopping list|to your (?:sister|mum|mom|dad|brother|parents)|this game|won't eat|i'm sorry|my part\b|again\? the list/,
  },
];
