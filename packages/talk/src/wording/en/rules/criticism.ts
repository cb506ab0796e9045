import type { Rule } from "../../rule.ts";
import { bad, degree, faults, faultsOfDegree, faultyPeople, virtues } from "../lexicon/character.ts";
import { adverbs, roles, youAre } from "../lexicon/grammar.ts";
import { only, said, words } from "../pattern.ts";

const label = "criticism";

const fault = `(?:${degree}${faultsOfDegree}|${adverbs}${faults})`;
const somebody = words(
  "person man woman human partner husband wife boyfriend girlfriend mother father mum mom dad guy girl",
);
const lacking = words(
  "no zero any an? an_ounce_of a_shred_of a_scrap_of any_kind_of a_single much enough very_little absolutely_no",
);
const praise = words(`
  husband_material wife_material good_(?:person|man|woman|partner|husband|wife|father|mother|dad|mum|mom|friend|listener)
  nice_person nice_man decent_\\w+ real_man real_woman proper_\\w+ man_enough mature trustworthy reliable dependable considerate
  supportive team_player catch grown_up sharpest easy_to_(?:live_with|love|talk_to|please|be_around) fit_to_be_\\w+ capable_of
  (?:man|woman|person|guy|girl)_i_(?:married|met|fell_in_love_with|thought) prize angel
`);

/** Judges what somebody is like, or is worth, as a whole. */
export const criticism: readonly Rule[] = [
  {
    id: "criticism.trait",
    label,
    weight: 7,
    pattern: said`
      ${youAre} ${fault}(?! (skin|in bed|at (chess|cards|golf|scrabble|lying)))
      ${youAre} ${adverbs}(an? |one |the most |a bit of a )([\w-]+ ){0,2}${faults} (and \w+ )?${somebody}
      (you're|you must be) ${adverbs}the (laziest|meanest|worst|coldest|rudest|neediest|pettiest|moodiest|messiest|nastiest|dumbest)
      you (weren't|were never|have never been|'ve never been) ${faults.replace("(?:", "(?:reliable|dependable|supportive|romantic|considerate|")}
      (i|i've|i have) never (met|known|seen|dated) (anyone|anybody|an? \w+|someone|somebody) (so|as|more|this) [\w-]+
      (never met|never known) an? (more )?[\w-]+ (person|man|woman)
    `,
  },
  {
    id: "criticism.kind_of_person",
    label,
    weight: 7,
    pattern: said`
      ${youAre} ${adverbs}(an?|one|some|the|my|our) ([\w-]+ ){0,2}${faultyPeople}
      (such|what) an? ([\w-]+ ){0,1}${faultyPeople}
      you're no (fun|help|use|good|prize|catch|picnic|saint)
      you're not ${adverbs}(an? |the |very |particularly |exactly |much of an? ){0,2}${praise}
      (i|i'm) (married|married to|live with|living with|dating|stuck with|with) an? ([\w-]+ ){0,2}${faultyPeople}
      i (married|chose|picked) an? (man|woman) who (can't|won't|never|doesn't)
      like (living with|dating|being married to|talking to|having) an? ([\w-]+ ){0,1}(child|toddler|teenager|robot|stranger|brick wall|wall|baby)
      you're (the|my|our) (biggest |main |real |only |whole )?problem
      (the )?problem (here )?is you
      you('re| are) what's wrong (with|in)
    `,
  },
  {
    id: "criticism.how_can_you_be",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (why|how) (are you|can you|could you|do you have to|must you|can anyone|can someone|can anybody|do you) (always )?(be |act )?(always )?(${degree}${faultsOfDegree}|${adverbs}${faults})
      why (are you|do you have to be|must you be) (always )?such an? ([\w-]+ ){0,2}${faultyPeople}
      why are you (always )?(like this|like that|this way)
      how ([\w-]+ )?${faults} (are you|can you|do you|can (one|a) person|could you|can someone|can anyone|of you)
      (can|could) you be any more \w+
      (are you always|have you always been|do you have to be|must you be) (this |that |so |such an? )([\w-]+ )?(${faults}|${faultsOfDegree}|${faultyPeople})
      must be (nice|exhausting|sad|hard|lonely|tiring) being (so|that|this|such an?) [\w-]+
      (stop|quit) (being|acting) (so |such an? |like an? )?([\w-]+ )?(${faults}|${faultsOfDegree}|${faultyPeople})
      don't be (so |such an? )([\w-]+ )?(${faults}|${faultyPeople})
    `,
  },
  {
    id: "criticism.wrong_with_you",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (what|what's|what is)( is| the (hell|fuck|heck|actual fuck)( is|'s)?| even is| exactly is| on earth is)? (wrong|the matter) with you
      (what's|what is|what the (hell|fuck) is) (your|up with your) (actual |fucking |bloody )?(problem|issue|damage|deal|malfunction)
      (something('s| is)|there's ${adverbs}something) ${adverbs}wrong with you
      why can't you (ever |just |even |for once ){0,2}(be|act|do|get|learn|think|grow|behave|see|manage|remember|communicate|love|show|stick|keep)
      you('ve got| have|'ve) (a screw loose|(serious |major |so many |real |mental )?(issues|problems)|anger (issues|problems)|commitment issues|an attitude( problem)?)
      you('ve got| have|'ve) (such )?a (bad temper|nasty (streak|temper)|short fuse|big mouth|victim complex|god complex|chip on your shoulder|massive ego|huge ego|mean streak|cruel streak)
      you (really |seriously |honestly )?need (professional |serious |some )?(help|therapy|a therapist|to see someone|to see a (doctor|therapist|shrink)|to grow up|to (take a (good |long )?(hard )?look at|sort) yourself( out)?)
    `,
  },
  {
    id: "criticism.lack",
    label,
    weight: 7,
    pattern: said`
      you (just |really |clearly |honestly |seriously |obviously |literally )?(don't have|haven't got|have|had|lack|'ve got|show|never had|don't show|have got|don't possess|got)( even)? ${lacking}( of| idea of)? ([\w-]+ )?${virtues}
      you('ve| have)( got)? (absolutely |literally |just )?(no|zero) ([\w-]+ )?${virtues}
      you (just |clearly |seriously |really )?lack ([\w-]+ ){0,3}${virtues}
      where's your ${virtues}
      have you (got )?no ${virtues}
      (a|an|one|a single) ([\w-]+ )?bone in (you|your body)
      (isn't|not) an? (ounce|shred|scrap) of \w+ in you
      you have(n't got| got)? the (emotional |attention |social |mental )?(maturity|range|intelligence|depth|span|age|skills?|iq) of
      (grow|get|find|buy) an? (spine|pair|backbone|personality|life|brain|clue)
      learn some (manners|respect|self control|gratitude|empathy)
      (you need to |you should |maybe |just |time to |it's time you |time you |try |please )?(grow up|act your age|grew up|acted your age|growing up)$
    `,
  },
  {
    id: "criticism.only_yourself",
    label,
    weight: 8,
    pattern: said`
      you('re)? ${adverbs}(only|just|ever)( ever)? (think|thinking|care|caring|look|looking|bothered|worry|worried)( out)? (about|of|for|after) (yourself|number one|your ?self|you|your own \w+|what you want)
      all you( ever| really)? (think|care|worry|talk) about is (yourself|you|your own|number one)
      (thinking|caring) (only )?(about|of) (number one|yourself|you)
      you (never|don't|rarely|couldn't|can't|don't ever)( ever)? (think|care|consider|give a \w+|spare a thought)( about| of| for)? (anyone|anybody|other people|others|a single person|another person)( else| but yourself| except yourself)?
      (it's|everything's|everything is|everything has to be) ${adverbs}about (you|yourself|what you want)
      (not everything's|not everything is|everything isn't|it's not all|it isn't all) about you
      the (whole )?(world|universe) (doesn't|does not) revolve around you
      you( always| only)? put yourself (first|before)
      (me me me|you you you|me myself and i)
    `,
  },
  {
    id: "criticism.bad_at_a_role",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (you're|you make|you've been|you were|being|you have been|you'd make)( such| just| really| honestly| a| an| one| truly| the| being){0,3} ${bad} ([\w-]+ )?${roles}
      you're ${adverbs}${bad} (at|with|around) (everything|this|communicating|money|love|relationships?|listening|being|sex|people|feelings|parenting|the kids|kids|life|marriage|planning|anything|talking|apologi[sz]ing)
      some ${roles} you('re| are| turned out| have turned out| ended up|'ve been| were)
      what (kind|sort|type) of (an? )?([\w-]+ )?${roles} (does|would|do|forgets?|leaves?|treats?|says?|is|are|acts?|lets?|doesn't|never|won't|lies|walks|puts|spends|goes|can't|ignores|talks|gets|has)
      (call|calls|calling) yourself an? ([\w-]+ )?${roles}
      you('re)? (fail|failing|failed|useless|a failure) (as|at being) an? ${roles}
      you('ve| have) failed (as|at|me|us)
      (you're not|not) much of an? ${roles}
      you don't (even )?(know how|have a clue how) to (be|love|treat|act|listen|have a)
      you (really |just )?suck( at \w+)?$
    `,
  },
  {
    id: "criticism.hopeless_case",
    label,
    weight: 7,
    pattern: said`
      you (can't|couldn't|never|don't)( even| ever| seem to)? (do|get) (anything|a (single |damn |bloody )?thing|one (single )?(simple )?thing|nothing) (right|properly|for yourself)
      you can't (ever )?be trusted( with (anything|money|the))?
      (i|we|nobody|no one) (can't|can never|could never|can) (rely|count|depend) on you (for|to) (a single|anything|do anything|one thing|nothing)
      i (can't|can never) (rely|count|depend) on you$
      you(('re| are) (never going to|not going to)|'ll never|'ll not|never) (ever )?(change|grow up|learn|amount to (anything|much)|be happy with)$
      (people|men|women|guys) like you (don't|never)
      you (mess|screw|fuck|cock|ruin|break|lose|forget|let) (everything|everyone|everybody) (up|down|you touch)
      you('re| are)? (dragging|drag|bring|bringing) (everyone|everybody|us all|the whole family) down
      you (bring|brought|contribute|add|offer) (absolutely )?nothing to (this|the|our|my)
      you (make|put in|put|made) (absolutely )?(no|zero) effort
      you're (totally |completely )?incapable of
      you('re| are) (just |exactly |turning |getting |becoming ){0,4}(like|into) your (mother|father|mum|mom|dad|parents|brother|sister)
    `,
  },
  {
    id: "criticism.typical",
    label,
    weight: 5,
    pattern: said`
      ^(so |oh |oh so |that's |this is |how |that's just |just )?(typical|classic)( of)? you$
      that's (just |so )?(typical|classic)( of you| you)
      (it's|that's) (just )?like you to (forget|ignore|run|leave|be late|blame|make|turn|go|take|think only|hide|disappear|lie|spoil|ruin)
      (the )?(trouble|problem|thing) with you is
      your (whole |entire |shitty |bad |awful |constant ){0,2}(attitude|personality|character|parenting|temper|behaviou?r) (is|stinks|sucks|needs|makes|towards) (the (issue|problem)|awful|disgusting|terrible|vile|horrible|toxic|shit|shitty|crap|a joke|appalling|rubbish|unbearable|childish|so|really|bad|poor|work|me|everyone)
      your (whole |entire )?(attitude|personality) (stinks|sucks|is the (issue|problem))
      (being |living )?(around|with) you is (so |just |really |like |a |an ){0,4}(draining|exhausting|hard work|nightmare|hell|like|chore|misery|torture|tiring|depressing)
      you (just )?(suck|drain|kill) the (joy|life|fun) out of
      lazy that's what you are
      that's what you are$
    `,
  },
  {
    id: "criticism.bare",
    label,
    weight: 5,
    scope: "message",
    pattern: only`
      (so|how|just|god|wow so|that's so|that's|typical|really|honestly so|just so|always so|so damn|so bloody|so fucking) (selfish|lazy|inconsiderate|thoughtless|irresponsible|immature|careless|ungrateful|heartless|disrespectful|unreliable|childish|petty|insensitive|self-?ish|cruel|spiteful|entitled|needy|clingy)( of you)?
      (selfish|lazy|inconsiderate|thoughtless|irresponsible|immature|ungrateful|heartless|unreliable|childish|spiteful)
      (god|jesus|christ|honestly|seriously|wow|ugh) you're \w+
    `,
  },
];
