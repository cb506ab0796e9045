import type { Rule } from "../../rule.ts";
import { one, some } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "defensiveness";
const guilt = "(apologi[sz]e|say sorry|explain|justify|defend|feel (bad|guilty)|be sorry|answer to|take the blame)";

/** Denies any part, finds excuses, or turns it round. */
export const defensiveness: readonly Rule[] = [
  {
    id: "defensiveness.denial",
    label,
    weight: 7,
    spares: ["question", "self"],
    pattern: said`
      i ((have|'ve|did|didn't|haven't|don't|never) ){0,2}(see |even )?(do|done|did|what i did) (anything|nothing|that was) ${some}(wrong|bad|terrible|to deserve|to you|but (try|love|help|work))
      ^i (didn't|haven't|did) (even )?(do|done|nothing)( anything)?$
      (not|isn't|wasn't|hardly|how is (it|that|this)|none of (it|this) is) (all |even |really |entirely |just )?(my (fault|(?<!^not my )problem|doing|responsibility)|about me|on me\b(?! (in|at|right)))|nothing wrong with (what|how|me)|don't see the problem|i had every right|as you make it|how dare you|i wasn't even|i('ve)? never (lied|cheated|hit)|can't help (how|who) i|that's (just )?(how|who) i am
      (nothing|no reason|why should i|i refuse to|i won't|i'm not going to|i don't (have|need|owe)|i shouldn't have) (to |have to |anything to )?${guilt}
      i('m| am) ${one}not ${one}(apologi[sz]ing|to blame|responsible|the (one|bad|villain|problem|only)|in the wrong|defensive)|don't owe you|have my reasons
      i (never|didn't) (even |ever )?(say|said|do|did|mean|promised?) (that|it|anything)$
      that's ${some}(not true|untrue|a? ?lie|bullshit|rubbish|nonsense|not fair|unfair|not (what|how) (i (said|meant|did)|(it )?(happened|went))|your (version|opinion))
      (that|this|it) (never|didn't) (even )?happen|(that|it) wasn't me$|make (this|it|everything) about me
      you.{0,20} (mak\w+|made) (it|that|this|things|stuff|shit) up|you.{0,12} (twist|exaggerat|misremember|misunder|misheard)\w*|words in(to)? my mouth|twist\w* my words
    `,
    unless:
      /you(?:'re| were) right|my part|i'm sorry i|handed|anymore,|train|bus\b|the (?:dog|cat)|traffic|i told (?:her|him)|your turn|i remember|compare notes|my memory|i hear\b/,
  },
  {
    id: "defensiveness.turned_round",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (what|how) about (when|the time|all the times?|that time|what you|yourself|last \w+ when|everything you|your (?!(day|m[uo]m|parents|job|back|head|cold|trip|idea)))
      (and|but|well|yeah) what about you$|nobody mentions what you
      one to (talk|lecture|judge)|look who's talking|coming from you|says the (one|person|man|woman|guy)|calling the kettle|pot kettle
      you ${one}(do|did|doing) ((it|that|this|(exactly )?(the )?(exact )?same)( thing)?( too| as well| on| last| yesterday| all the| to me)|(exactly )?the (exact )?same( thing)?$)
      you('re| are) (just as|no better|worse|hardly|no|not (so|exactly)) (perfect|bad|angel|saint|innocent|than me|better)
      you (left|forgot|lost|broke|missed|shouted|lied|did|said|were) .{2,30} too (last|in|on|the other|yesterday)|hypocrite|(look|start) (at|with) your own|and you're perfect|you (lied|started it|cheated|shouted) first|double standards?|practi[sc]e what you|one rule for you|(look|check|start|worry about) ${some}(yourself|in the mirror)$|it takes two$
      (yeah|yes|ok|well|sure|fine),? (but )?you (literally |also )?(never|always|did(?! (say|ask|warn))|started|forgot|said|made|left|were|weren't|don't|didn't|aren't|knew)
      (you're|you were|it's you|it was you) (always )?(the one |the person )?((who|that)('s)? (always )?(?!(?:makes|taught|helped)\b)\w+|(?<=(one|person) )being \w+)
      you (always )?(start|started|began) (it|this|that|the (fight|row|argument)|every\w*)|you (brought|asked for|caused) (this|it)|(this|that|it)('s| is) (all |totally )?on you
      yourself to blame|as much to blame|you made me (do|say|lie|shout|act|late|snap|miss|forget|leave)|you('ve)? never .{2,30} i suppose$
      because you (?!(love|like|mean|asked|wanted|said|looked|deserve|had|are)\b)[\w']+(?<=i (only |just |had to |wouldn't have ){0,2}(did|do|said|say|lied?|yell\w*|shout\w*|snap\w*|left|drink|got|get|cheated|forgot|hid|ignored)\b.{0,40})
      maybe i('d| would|'ll) .{2,40} if you(r|'d|'re)? [\w']+
      you're not (exactly |so |that |completely |entirely )?(innocent|blameless|an angel|a saint)|it takes two you know
      i (only|just) (lied|went|go|raised|stormed|walked|slammed|swore|sounded|acted|act|hid|kept|stopped|stayed|drank|smoked|spent|turned|avoid\w*|shut|stayed|call\w*) .{0,30}because you('d|'re|'ve)? (?!(love|like|asked|said|looked|were (ill|sick|tired|asleep)))[\w']+
      (it|this|that|none of (it|this)|we) (would never|wouldn't) (have|be) .{2,30}if you('d| had| hadn't| were| weren't| just| didn't| would)
      i (wouldn't|would never) .{2,50}if you ${one}(weren't|didn't|stopped|wasn't|hadn't|would|just|were|gave|had|listened|'d)
      (well |maybe |perhaps )if (you|someone) (?!(want|like|fancy|need|are)\b)[\w']+
      if (only )?(you|someone)(('d| had|hadn't| weren't| didn't| wasn't| would| just| stopped| were) ?){1,2}.{2,50}(i wouldn't|i'd|i would|this wouldn't|we wouldn't|none of this|maybe i)
      you never (complained|said anything|told me(?! \w+ (got|had|was|is|were|could))|mentioned|asked|minded)|you (knew|married) (what|who) i
    `,
    unless:
      /got through|been there|both snore|for dinner|to get there|how was your|fancy\b|do you want|kiss|hug|cook|thank(?:s| you)|passed|revise|helped me|without your|love you|wow/,
  },
  {
    id: "defensiveness.excuse",
    label,
    weight: 6,
    spares: ["question", "self", "joke"],
    pattern: said`
      (how|what) (was|am|were) i (supposed|meant) to (?!(buy|bring|get|wear|pick)\b)\w+( (that|what|you) ?.{0,25})?$|how (was|would|could) i (to )?know
      what (did|do) you expect$|what (did|do|else did) you (expect|want)( from me| me to \w+)$|mind[ -]?reader|read your mind|only human
      sorry (that )?i('m| am) not (perfect|good)
      sorry (for (existing|breathing|being (alive|human|me)|having|caring)|i (exist|dared)|(if|that) you)
      (excuse|pardon|forgive) me for (?!being late)\w+ing|so (sue|shoot) me
      (only|just|just an?|only an?) (joke|joking|kidding|banter|teasing)(?! (around|with the kids))|it was ${some}bit of fun
      i was (only|just) trying to( help)?$
      (isn't|not|like) (a crime|illegal|i (cheated|murdered|killed|did it|meant)|you ever)|so what if i|i only .{2,20} once|not the only one|i'm allowed to
      at least i (don't|didn't|never|'m not|try|tried|work|do|admit|pay|care)(?! have to)
      (told you|said) i (was|had|'d|'m) (busy|tired|working|sorry|late)( already| ok)?$|^i was (\w+ )?(tired|drunk|busy|stressed)( because of \w+| ok)?$
      (everyone|everybody|all my \w+|we all) ((does|do|did) it|forgets?|makes? mistakes)|make it sound like|liked (her|his|a|one|their) (photo|pic|post)
      i('ve| have)? (already )?(said|apologi[sz]ed)( i'm)? ?(sorry)?( already| didn't i| haven't i| a \w+ times| what more.{0,20})$|what (else|more) (do )?you want( from me)?$|how many times do i have to
    `,
    unless:
      /but i can see|landed badly|sorry i\b|i'm late|wasn't a joke|saturday|the list\b|😂|was wrong|should have|my fault|missed your|worried you|shopping/,
  },
  {
    id: "defensiveness.persecuted",
    label,
    weight: 7,
    spares: ["question", "self"],
    pattern: said`
      (so|oh|of course|always|now|everything|suddenly|again|clearly|yeah) ${some}(my fault|always me)|my fault (again|as usual|then|is it)$
      (always|why am i|fine|clearly|obviously|guess|so|making|make|makes)(?<!\b(she|he)'s always) ${some}the (only )?(bad|villain|monster|devil|enemy|worst|problem)
      (whatever|no matter what|anything|nothing|everything) i (do|say)( it's| is|'s)?( always| never| ever)? ${one}(wrong|right|enough|good enough)
      i (just )?(can't|can never) (ever )?(win|do anything right|do right|please you)( (with|for) you|$)|can't do (anything|a thing) right
      (stop|quit|you're|why are you|you keep|you always|you just|you love) ${one}(blam|attack|accus|criticis|criticiz|picking on|having a go|getting at|lectur|judg)\w* (me|my|at me)
      don't (you dare )?(blame|accuse) me|being (blamed|accused|attacked)|(i get|get) (all )?the blame|blame (it (all )?on )?me
      (don't|stop|you're|always) ${one}(pin|turn|put|throw|flip|shift)(n?ing)? (this|that|it|everything)( all)?( back)?( a?round)? (on|at) me
      get off my (back|case)|^(don't|stop) (you |even )?start(ing)?( on me)?$|looking for (a fight|problems|something to|an excuse|faults)
    `,
    unless: /this game|won't eat|i'm sorry|my part\b/,
  },
];
