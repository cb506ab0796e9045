import type { Rule } from "../../rule.ts";
import { adverbs, youAre } from "../lexicon/grammar.ts";
import { only, said, words } from "../pattern.ts";

const label = "invalidation";

const upset = words(`
  upset angry mad sad annoyed jealous hurt crying offended stressed depressed anxious bothered scared worried cross pissed_off pissed sulking
  emotional insecure tired exhausted unhappy worked_up bent_out_of_shape complaining moaning whining lonely fuming raging in_a_mood
  freaking_out panicking this_way like_this so_\\w+
`);
const excessive = words(`
  sensitive dramatic emotional hysterical paranoid irrational unreasonable ridiculous crazy insane mental delusional unhinged hormonal silly
  over-?sensitive oversensitive over_sensitive over-?dramatic overdramatic over_dramatic over-?emotional melodramatic childish over_the_top ott
  nuts bonkers absurd a_baby a_child illogical neurotic a_drama_queen a_crybaby a_snowflake touchy theatrical an_attention_seeker stupid
  pathetic moody ungrateful negative jealous difficult precious soft psycho mad(?!_at) extra full_on intense tearful
  overly_\\w+ reactive thin-?skinned ridiculously_\\w+ unfair impossible worked_up a_victim a_martyr petty tapped
`);
const scene = words(
  "big_deal fuss scene mountain drama song_and_dance meal big_thing massive_deal huge_deal issue problem storm federal_case whole_thing",
);
const trifles = words(`
  joke game birthday text party film movie anniversary card like photo mug comment bit_of_fun laugh dinner date sofa handbag few_drinks
  bit_of_banter figure_of_speech word number day cat dog hamster fish toy show book haircut friend conversation coffee phone_call
`);
const other = words(
  "other_people some_people people kids children there_are_people there_are_kids plenty_of_people millions_of_people others everyone_else",
);

/** Tells somebody that what they feel is wrong, too big, or not so. */
export const invalidation: readonly Rule[] = [
  {
    id: "invalidation.overreacting",
    label,
    weight: 8,
    pattern: said`
      (you're|you are|you) (just |always |totally |completely |really |so |clearly |still |being |seriously |way |now ){0,3}(over-?reacting|over reacting|overreact|over-?react|over-?thinking|over thinking|overthink|exaggerating|imagining (things|it|stuff|this)|seeing things|hearing things|catastrophi[sz]ing|being hysterical|losing it|losing the plot|having a (meltdown|tantrum|moment)|throwing a (tantrum|wobbly|strop)|spiralling|spiraling|going (mad|crazy|overboard))
      (an? |such an? |bit of an? |total |massive |huge )(over-?reaction|overreaction)
      ${youAre} ${adverbs}(an? |such an? )?${excessive}(?! (skin|teeth|about you|cards|cook|in bed))
      (stop|quit|you need to stop|can you stop|will you stop|enough of) (being |acting |acting like |getting |with the |all this |all the |your ){0,2}(so |such |too |a |an |all ){0,2}(${excessive}|over-?reacting|overreaction|overthinking|exaggerating|crying|whining|moaning|whinging|whingeing|sulking|complaining|bitching|drama|dramatics|tears|waterworks|hysterics|stropping|pouting|wallowing|${upset})
      don't be (so |such an? |an? |such )(\w+ )?(${excessive}|baby|wimp|wuss|victim|martyr|child)
      don't be (${excessive})$
      don't be silly you
      (mak(e|es|ing)|made|why make|you'd make) (such )?(a|an|it into a|this into a|everything (into )?a|that a|this a|it a) (big |huge |massive |whole |such a |bloody ){0,2}${scene}( out)?( of| over| about|$| with)?
      (mountain|mountains) out of (a )?(molehill|molehills|nothing)
      blow(ing|n)? (it|this|that|things|everything|it all)?( all)? ?(way |up |completely )?out of (all )?proportion
      (you're |always )?(reading|read) (way |far |a bit )?too much into
      (storm|tempest) in a tea ?(cup|pot)
      ^(and |oh |what a |such a |god |always the |here comes the |ok )?(drama queen|drama llama|cry ?baby|oh the drama)$
      such a (drama queen|baby|crybaby)
    `,
    unless: /ignore me|of course i|sensitive skin|🎉|don't be silly,? (?:of course|i|it's)|in the best way/,
  },
  {
    id: "invalidation.calm_down",
    label,
    weight: 7,
    pattern: said`
      ^(oh |ok |okay |just |please |can you |you need to |will you |you should |try to |jesus |god |christ |woah |whoa |just try and |could you |jeez |dude |mate |oi |alright |all right |babe |hey |and |you can |would you ){0,3}(calm (the (fuck|hell) |your (tits|self) ?)?down|calm yourself( down)?|calm it|calm your tits|chill( the (fuck|hell))?( out)?|relax(?! (tonight|and|with|in|on|for|together|love,))|simmer down|settle (down|petal)|cool it|cool your jets|lighten up|loosen up|wind your neck in|take a chill pill|get a grip( on yourself)?|get over (it|yourself|this|that)( already| now)?|deal with it|move on|suck it up|toughen up( \w+)?|man up|snap out of it|pull yourself together|pull it together|sort yourself out|build a bridge( and get over it)?|let it go( already| now)?|give over|come off it|behave|stop it|take a joke|cheer up for .{2,15}|cheer up (ffs|mate it)|put it behind you|smile|swallow it|let it slide|cop on|catch yourself on|get real|grow a thicker skin|rise above it|stop dwelling( on it)?)$
      (need to|needs to|have to|got to|should|just|can't you|can you not|can you just|time to|would you|you better|please) (just )?(calm (the (fuck|hell) )?down|get over (it|yourself|this|that)|let (it|this|that) go|move on|lighten up|chill( out)?|suck it up|get a grip|man up|toughen up|snap out of it|pull yourself together|learn to take a joke|grow thicker skin)(?! (with|for|in|by|at|together))
      (why )?(can't|can|learn to|learn how to|couldn't) (you )?(ever |just )?take a joke
      (you )?(need|get|grow|want|could do with) (a )?thicker skin
      (suck it up|toughen up|man up) (buttercup|princess|love|snowflake|mate|sunshine)
      calm down (dear|love|it's|it is|you're|about|over|will you|ffs|for|woman|mate)
      (chill|relax|calm down) (it's|it was|that's|you're|nobody|no one|i) (only|just|not|died|dying|being|making|always|over)
      get over yourself
      cheer up (ffs|for|it could|it might)
      you'll (get over it|live|survive|cope|get used to it)$
      (stop|quit) feeling sorry for yourself
      (pity party|woe is me|victim card|playing the victim|play the victim|always the victim|the victim again)
    `,
    unless: /\b(?:i'm trying to calm|spreadsheet|tonight i'll|i'll do the|cake after)\b|it's ok|i'm coming|sauce/,
  },
  {
    id: "invalidation.no_reason",
    label,
    weight: 8,
    spares: ["question"],
    pattern: said`
      (you have|you've|you've got|there's|have|you got|i see|you had|there was) ((absolutely |literally |really |just )?(no|zero)|not any|nothing) (earthly |good |real )?(reason|right|business|need|cause|excuse|call|point)?( to| for| in| being| getting){0,2} ?(be |being |feel |feeling |get |getting |act |acting |go |going )?(so |this |that |all |like ){0,2}(${upset}|cry|complain|moan|react|act|feel|whine|whinge|cry about|moan about|feel)
      (there's |you have |you've got |it's |that's )?nothing to (be|get|cry|complain|moan|whine|feel|stress) ?(so |all )?(${upset})?( about| over|$)(?<!(scared|worried)( about| over)?)
      what (have you|do you have|have you even|do you even have|do you|could you|on earth have you)( possibly| even)?( got| have)? to (be (so )?(${upset})|complain|cry|moan|stress|worry)( about| over)?
      you (can't|cannot|couldn't|don't get to|aren't allowed to|have no right to|shouldn't|should not) (seriously |really |honestly |actually |possibly |still |even ){0,2}(be|feel|get|act) (this |that |so |still |seriously |really ){0,2}(${upset}|that way|like that|hurt by)(?! with me about)
      (how|why) (can|could|are|do|have) (you )?(be |get |still |seriously |really |even |possibly |always |so |being |getting |so bloody |this |making ){1,3}(be |on about |going on about |on this |thinking about |crying |banging on |talking about )?(${upset}|this|that|on about|going on|crying|banging on|excessive|fuss|${excessive})
      why (are|do|must|does) (you|it|this|that|everything) (always |have to |even |still |being |so ){1,3}(be |being |get |getting )?(so |such |a |an ){0,2}(${upset}|${excessive}|matter|a (fight|drama|problem|big deal|row))
      why (do|would|should|does) (you|it|that|this) (even |still )?(care|matter|bother you|mind)( so much| that much| what| about)?
      (are|aren't|is|not) (you )?(seriously |really |actually |honestly |still ){1,2}(not over|on about|going on about|crying|upset about|upset over|mad about|mad over|angry about|angry over|annoyed about|sulking|moaning|whining|getting upset|getting worked up|bringing (this|that) up|worked up|hung up on|thinking about|this upset|jealous of)
      (you're|you) (crying|sulking|moaning|upset|whining|in a mood|complaining|angry|getting (upset|angry|worked up))( about (that|this|it))? (again|over (a|an|that|this|nothing|some|something|what)|about (nothing|a|an|that again))
      (getting|being|be|get|so|all) (so |all )?(upset|angry|worked up|mad|stressed|emotional|hurt|jealous) (over|about) (nothing|something so|a|an|such|absolutely nothing|one|some)
      (that's|it's|what|this is|such) (a |an )?(such a |really |pretty |so |actually )?(stupid|ridiculous|silly|dumb|pathetic|weird|daft|petty|no|childish) (thing|reason) (to|for) (be|get|cry|feel|fight|argue|sulk)
      (making|make|made|causing|why) (such )?(a|all this) (big |massive |huge )?(fuss|scene|drama)
      i (don't|can't|fail to|do not) (know|see|get|understand|believe) (why|how|what|that) you('re| are|'d be| get| can be| could be)? (so |making |such |getting |getting so |still |even |always |acting |being |this |going on |feel so ){1,3}(${upset}|a big|a fuss|${excessive}|problem|bothered|about|deal|fuss|like)?
      (what's|what is) (the|your) (big deal|fuss|drama|issue)( about| here| with| then)?$
    `,
    unless:
      /\bi(?:'d| would) (?:like|love) to (?:get|understand)|tell me|help me understand|want to get it|i(?:'m| am) here|don't have to\b/,
  },
  {
    id: "invalidation.not_what_you_feel",
    label,
    weight: 7,
    pattern: said`
      that's not (really |actually )?(how|what) you (really |actually )?(feel|think|felt|meant|want)
      you (don't|didn't|can't|couldn't|weren't|aren't) (really|actually|truly|seriously|honestly|even) (feel|mean that|believe that|think that|hurt|upset|have feelings|depressed|sad|ill|sick|care about that|mind|that bothered)
      you('re| are) not (really|actually|even|that|truly|genuinely|seriously) (upset|hurt|sad|angry|depressed|anxious|ill|sick|tired|scared|in pain|jealous|bothered|stressed)
      (you weren't|you're not|you aren't|you weren't even) (hurt|upset|abused|depressed|traumatised|traumatized|neglected)$
      (it's|this is|that's|it is|the problem is) (all |just |only )?in your (own )?(head|mind|imagination)
      you imagined (it|that|the whole)
      your (feelings|emotions|tears|problems|worries|anxiety|depression|hurt|crying|sadness) (don't|doesn't|aren't|isn't|are|is|mean|make|won't) (even )?(make|matter|valid|ridiculous|irrelevant|not my|wrong|stupid|real|nothing|annoying|any|just|all|sense|pathetic|exhausting|a|not|so|mean|work|move|count)
      you('re| are)? ?(don't|not|aren't) (make|making) (any |a lot of )?sense
      you take (everything|things|it|it all|stuff|that|every little thing) (so |too |way too |far too |all )?(personally|seriously|to heart|the wrong way)
      (you|you're|you've) (always |just |so |always so )?(get|getting|got) (so |too |way too |all )?(worked up|upset|emotional|offended|bent out of shape|hurt|wound up|defensive)( so easily| over| about| by| at)( nothing| everything| the| every| a| little| small| so)?
      (you're|you) (just |only |clearly |obviously |probably |being ){1,2}(hormonal|on your period|pms|pmsing|insecure|paranoid|overtired|projecting|stressed|hungry|hangry|drunk|looking for attention|doing it for attention|after attention|attention seeking|menstrual)$
      (must be|is it|clearly|someone's|oh|obviously|are you|it's)( on| just| your| the| that| it's| it| be| have){0,4}( time of the month| period| hormones| monthly visitor| rag| pms)( again| or something| then| is it)?
      (is it )?(that )?time of the month( again| or something| is it| then|$)
      ^(hormones|pms|period)( again)?$
      (someone's|somebody's|someone is|aren't we|bit|you're a bit|feeling|we're) (a bit |being |feeling |very |so |a little |extra ){0,2}(sensitive|touchy|grumpy|in a mood|cranky|moody|hormonal|emotional|testy|tetchy|got out of bed|woke up on|on (her|his|their) period|jealous)( today| tonight| this morning| aren't we| much)?
      (too|so|way too|far too|all) (sensitive|emotional|dramatic|upset|hysterical|worked up|angry) (to (talk|reason|deal|listen)|for (this|me|your own))
    `,
    unless: /hot water|chocolate|🍫|i can get|lie down|of course|i don't want to lose/,
  },
  {
    id: "invalidation.trifle",
    label,
    weight: 6,
    pattern: said`
      (it's|it is|that's|this is|this|that|it) ?(really |honestly |just |so |clearly |seriously )?(not|isn't|ain't|wasn't) (really |even |all |actually )?(that|so|this|such) (deep|serious|bad|big a deal|big of a deal|important|much to ask|a big deal|big|hard|dramatic|traumatic|hurtful|upsetting)( is it)?$
      ^it's not deep$
      (it's|it was|this is|that was|its) (only|just) (an? |one |your |my |the |some |a bit of |a silly |a stupid ){1,3}${trifles}( why| who| so| get| relax| calm| you| for|$)
      (oh |ooh |wow |so )?(big (fucking |bloody )?(deal|whoop)|first world problems?|who cares|and your point is|cry me a river|my heart bleeds|poor you|poor baby|boo hoo)$
      ${other} (actually |really |out there |in the world |in this world |who )?(have|has|'ve|with|are|got|dying|starving|have got|going through|who have|who are|live)( it| got| in)? (real|worse|bigger|actual|proper|so much worse|much worse|far worse|way worse|it worse|serious|dying|starving|cancer|nothing|no|less|poverty|war)
      (people|kids|children|women|men) (are |are literally )?(starving|dying|homeless)
      (other )?people have (real|worse|bigger|actual|proper) (problems|worries|issues|shit)
      (people|others) have it (so |much |way |far )?(worse|harder)
      (you|at least you|but you)('ve| have)?( have| got| had)? (it )?(so |such |pretty |really )?(easy|a roof over|an easy life|it good|it easy|a good life|it so easy|a cushy|nothing to complain)
      you (don't|wouldn't|haven't got a clue|have no idea)( even)?( know)? (know )?what (real |actual |it's like to be )?(stress|stressed|tired|hard|pain|work|problems|suffering|a bad day|depression|anxiety|struggle|exhausted|hard work)( really)?( is| means| are| looks like| feels like)?
      you think (that )?(you're|you've|you have|that's|this is) (got it )?(tired|bad|hard|stressed|it bad|had a bad day|had a hard|hard done by|busy|difficult)
      try (having|being|working|doing|living|going|raising|giving) (my|a|an|a real|real|with|in|on|what|birth|three|two)
      (everyone|everybody|we all|every \w+|all (women|men|mums|parents)) ('s |is |are |feels?|gets?|has|have|goes through)( all)? ?(like that|like this|that way|tired|stressed|problems|down|sad|anxious|bad days|that sometimes|through that|it)
      (join the club|welcome to the (real world|club)|that's life|life's not fair|life isn't fair|tough (luck|shit|titty)|so what|deal with it|hard luck)$
      (nobody|no one|no-one)( else)?( would| is| gets| has| cares| ever)? (be |would be |cares?|gets |has |even )?(bothered|upset|a problem with|this (sensitive|upset)|about your (feelings|problems)|so worked up|offended|this dramatic|care)
      (a )?normal (people|person|woman|man|women|men|couples) (don't|wouldn't|would|doesn't|do)
      (it was|that was|it's been|that happened) (like )?(ages|years|weeks|months|so long|forever|a lifetime|two years|a year|a week|yesterday|last \w+|a month) ?(ago)? ?(now )?(let it go|get over|move on|why are you|drop it|and you're still|stop|you're still)
      you should (just |really |actually |honestly )?(be |feel )?(grateful|thankful|happy (that|you|i|with)|lucky|glad)
      (be grateful|count yourself lucky|you don't know how lucky you are|you're lucky i|think yourself lucky)
      (depression|anxiety|adhd|ptsd|burnout|stress)( is|'s)? (isn't|not|n't) (a )?(real|thing)
      (all |just |only |doing it |it's |it's all ){1,3}for attention
      (here|oh here) (come|comes|we go with) the (tears|waterworks|crying|drama|violins|sob story|tantrum|water works|guilt)
      (don't|stop|quit) (start|turn on|you start)?( with)? ?(the|your) (waterworks|tears|crying|sob story|crocodile tears|hysterics|theatrics)
      (turn off|turn on|crocodile) (the )?(waterworks|tears|water works)
    `,
    unless: /\bdon't worry|tent|🎁|i'll grab|next week works|fit in|it'll fit|see you|no rush\b/,
  },
  {
    id: "invalidation.fine",
    label,
    weight: 5,
    pattern: only`
      (oh |oh please |please |come on |for god's sake |ffs |stop it |look ){1,2}(you're|you'll be) (absolutely |perfectly |totally )?(fine|ok|okay|alright)
      (oh )?(please|puh-?lease|give me strength|for crying out loud|get a grip|jesus wept|here come the tears)
      (i'm )?sorry (that )?you (feel|felt) (that way|like that|this way)
      (what|what's) (is it )?(now|wrong now|the matter now|up now)
      what have i done (now|this time)
      what's (wrong|the matter) this time
    `,
  },
];
