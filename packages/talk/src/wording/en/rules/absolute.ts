import type { Rule } from "../../rule.ts";
import { said, words } from "../pattern.ts";

const label = "absolute";

/** What is so lovely of somebody that "always" before it is praise, beyond what the guard knows. */
const lovely = words(`
  welcome make_me_(?:laugh|smile|happy|feel_(?:better|safe|loved|good|special|calm|seen)) know_(?:what|how|when|where|just|exactly|the|that_i) so_(?:kind|thoughtful|good|sweet|patient|lovely|calm|generous|funny)
  there_for there_when been_there my_\\w+ smell cheer support the_best love loved can could may say_the_(?:sweetest|right|nicest|kindest) said_you_(?:wanted|loved|liked)
  take_such take_good take_care be_my be_welcome be_the_(?:one|love|best) have_(?:my|a_place|me|a_home|the_best|each) look_(?:so|great|good|lovely|amazing|beautiful|handsome|gorgeous|after)
  find_a_way find_the remember_my remember_to help_me encourage brighten treat_me put_a_smile wanted_(?:a|to) ask_how_i care in_my_heart bring_me been_(?:so|my|good|kind|patient|a_good|there|honest|my)
  be_(?:loved|special|mine|enough|beautiful) come_(?:home_)?to_me call_me tell_me ask_me talk_to_me count_on trust count a_(?:joy|pleasure|star|hero) worth got_my mean
  deserve win_at beat_me cook_(?:the|such|so) so_(?:good|great|nice|warm|supportive|understanding) calm on_my_side on_my_mind so_(?:much|lovely) notice_when good kind lovely fun right about give_the_best
`);
/** And what makes praise of a "never". */
const unlovely = words(`
  fail let_me_down let_us_down complain complained mind judge judged made_me_feel_(?:stupid|small|bad|judged|less|like_a) give_up gave_up stop_(?:amazing|surprising|trying|learning|loving|being_(?:kind|patient|lovely))
  hurt_(?:me|anyone|a) cease disappoint knew know know_what told_me_you_(?:could|were_so|had|played) have_to need_to looked_(?:better|more|so|lovelier) guess believe be_alone lose_me lose had_to worry
  feel_(?:bad|guilty|like_you) be_(?:forgotten|a_burden|too|sorry|replaced|without) apologise_for be_anything once_(?:made_me_feel|complained|judged|let|gave) regret regretted raised_your_voice been_(?:anything_but|more|so) too_(?:old|late) forget_how
  let_go forget_(?:my|our)_(?:birthday|anniversary|order) ever_(?:fail|let|disappoint|complain) make_me_feel_(?:small|stupid|bad|judged|guilty) say_(?:a_bad|anything_bad|no_to_cake)
  expected_me_to quit_on met seen heard tried(?=_(?:sushi|the|this|it)) been_to lie_to_me lied_to_me ask_for_(?:much|anything|thanks) walk_alone fall say_never have_enough want_for
`);
const often = words("always constantly forever continually endlessly perpetually permanently invariably incessantly");
const seldom = words(
  "never hardly_ever barely_ever rarely_ever scarcely_ever rarely almost_never never_ever barely never_once literally_never hardly never_even",
);
const bare =
  "(just |literally |honestly |really |simply |basically |actually |still |fucking |bloody |seriously |clearly |almost |pretty much |practically ){0,2}";
const youAs = `you(?:'re|'ve|'ll|'d| have| will| just| can| are| were| do| did| have to| had to| would| could| seem to| still|r)? ${bare}`;
const tasks = words(`
  listen think stop help clean tidy pick put do care notice consider apologi[sz]e say shut learn ask text call try lift bother wash cook look talk show give make
  hear take pay read want reply answer offer remember come admit get go support compliment hug kiss touch initiate plan buy wonder appreciate thank hoover vacuum change tell
  have_a_kind be_(?:nice|happy|honest|on_time|satisfied|kind|romantic|there|wrong|sorry|grateful|home|quiet) just shower close turn empty
`);
const unit = words(
  "time day night week weekend morning evening conversation argument month year christmas holiday birthday meal sunday saturday friday party thing word date fight",
);

/** Always, never, every time: a complaint that leaves out all the other times. */
export const absolute: readonly Rule[] = [
  {
    id: "absolute.you_always",
    label,
    weight: 6,
    pattern: said`
      ${youAs}${often} (?!${lovely})[\w']+( [\w']+){0,4}
      ${youAs}${often}$
      why (do|are|must|is it (that )?|does it) (you |it |i |we )(${often}|never) (?!(so (good|cute|hungry|tired|cold)|cold|tired|hungry|raining))[\w']+( [\w']+){0,3}
      (how come|why is it|why is it that) (you|i|we|it's) (${often}|never) [\w']+
      ^(and |but |so |yeah |oh |you |)?${often} (on (your|that|the|it)|late|busy|working|out|away|angry|moody|moaning|complaining|nagging|criticising|criticizing|shouting|an excuse|excuses|some excuse|something|about you|your way|me|the same|too (busy|tired)|in a mood|playing|lying|tired|negative|blaming|at work|with (your|the)|forgetting|got (to|an)|has to|have to|the victim|my fault|looking|so (angry|moody|negative|busy|late)|putting|picking|first|making excuses|wanting|asking|pissed|drunk|staring)(?! for (me|us))
      (it's|it was|it is|that's) (${often}|never) (your|you|me|my|the same|about|something|an excuse|work|later|tomorrow|next time|excuses|one thing|football|too|somebody|good enough|enough|how|what you|a (fight|drama|problem|no)|no|the kids|my (turn|fault|job)|i who|us|like this|a good time)
      i('m| am) ${bare}${often} (the (one|last|only one|person|first one)|walking on eggshells|waiting|cleaning|doing|picking|apologi[sz]ing|second|last|having to|the bad guy|chasing|made to|begging|left|alone|stuck|in the wrong|wrong|on my own|tidying|asking|explaining)
      i ${bare}${often} (have to|end up|get (the|blamed|ignored|left|last)|come (last|second)|seem to be|do (everything|the|all)|clean|pick up|apologi[sz]e|make (the|all)|pay|feel like)(?! (check|double))
    `,
    unless: /😂|best thing about|i love (?:that|how|it when) you|take my wallet|sorry\b.*i (?:always|forget)/,
  },
  {
    id: "absolute.you_never",
    label,
    weight: 6,
    pattern: said`
      ${youAs}${seldom} (?!${unlovely})[\w']+( [\w']+){0,4}
      ${youAs}never$
      you (don't|won't|can't|didn't|couldn't|wouldn't|aren't|haven't|do not|will not|can never|never) (even |just )?ever (?!${unlovely}|met|been to|seen|tried)[\w']+( [\w']+){0,3}
      (not once|never once|not one single time|not even once|not a single time|at no point) (have|has|did|do|are|were|in|has it|when|can|will|would)( you| we| my| a| the| ten| all)?( [\w']+){0,5}
      (you've|you have|and you've|you) (not|n't) (even )?once [\w']+
      ^(and |but |so |yeah |oh |literally )?never (a |an |any |once |here|home|there|bothered|at home|thinks|thinking|listen|listens|listening|available|around|satisfied|happy|good enough|enough|your fault|wrong|on time|says|helps|asks|asked|texts|calls|cares|sorry|lifts|lift|help|say|thank|bother|interested|present|ready|in the mood|mind that|about me|us)(?! a dull)
      (we|i|we've|i've) ${bare}never (do (anything|things|stuff|nice)|go (out|anywhere|on|away)|talk|have (sex|fun|time|a (nice|proper|normal|say|conversation)|any|dates|conversations)|spend|see (you|each other)|eat together|get (a|any|an|to (?!the gym)|the|time|thanked|thanks|listened|what i)|hear (you|a|anything|sorry|thank)|know (where|what|when|which|if) you|feel (heard|like|good enough|loved|appreciated|wanted|important)|laugh|kiss|touch|cuddle|make love|come first|have (you|your)|win|agree|come to)
      (is|was|has|would be|will be|'s) (ever|never|'t ever) (be )?(good enough|enough|right|your fault|clean enough|fast enough|wrong)( for you| with you)?
      you('re| are)? ${bare}(yet|still yet|have yet|never|still) to (say|take|ask|do|help|apologi[sz]e|thank|show|admit|once)
      you have yet to [\w']+
      since when do you (ever )?[\w']+
    `,
    unless: /😂|\bwow\b|how (?:beautiful|well)|surprise|never (?:once )?(?:made me feel|complain)/,
  },
  {
    id: "absolute.ever",
    label,
    weight: 5,
    spares: ["question"],
    pattern: said`
      (do|did|can|will|would|don't|could|when do|when did|when will|when have|have|why don't|why can't|can't|couldn't|won't|how often do|if) you (even )?ever (even |actually |just |once |stop to |bother to |bother |think to )?${tasks}(?! (of (moving|leaving|having|going|getting|her|him|them|that day)|about (moving|having|going|leaving|getting|what it|kids|that (time|night|day)|us (?!for))|to (spain|france|italy|that)|(the|that|this|your) (film|movie|book|show|song|exam|dentist|email from)|it's weird|sushi|miss))
      when('s| was| is) the last time you (actually |even |ever |once )?(helped|said|did|asked|took|cooked|cleaned|listened|put|told me|touched|kissed|made|bought|came|initiated|thanked|noticed|complimented|apologi[sz]ed|hugged|looked at me|gave|showed|held|paid|washed|planned|spent|cared|thought|called me|texted me|lifted|hoovered|picked up)
      would it kill you to (ever |just |once |even )?[\w']+
      (could|can|can't|couldn't|why can't|would|if) you (just |not |even ){0,2}(for once|just once|once|one time|a single time|for one second|one single time) [\w']+
      (just|for|even) once in your (whole |entire |goddamn |damn )?life
      for once in your
      (for once|just once)$
      a single time
      you never (?:ever )?(do|did)$
    `,
    unless: /😂|been to|seen (?:the|that)/,
  },
  {
    id: "absolute.all_you_do",
    label,
    weight: 6,
    pattern: said`
      all you('ve)? (ever |seem to |want to |really |just |'ve ){0,2}(do|did|done|care about|want|think about|talk about|say|see|talk|know how to do|eat|give me|worry about)( to do)?( these days| anymore| now| lately| all day| at home| around here| when.{3,20})?( is| about| on|,)? (is )?(?!(is )?(press|click|turn|go|ask|wait|call|say yes|sign|make me (laugh|happy|smile)))[\w']+( [\w']+){0,3}
      all (i|we) (ever )?(hear|get|do|see)( from you| with you| in this (house|relationship))?( is| are)? (is |are )?(complaint|complaining|moan|moaning|criticism|nag|nagging|argue|arguing|fight|fighting|excuse|excuses|grief|work|the back|negativ|attitude|you|lies|abuse|complaints)
      you (just |literally |honestly |basically |only )?(do|did|have done|'ve done|contribute|give|bring) (absolutely |literally |basically |precisely )?(nothing|fuck all|sod all|naff all|jack shit|jack|bugger all|zero|zilch|diddly squat|nothing at all) ?(around|but|except|in|at|for|to|all day|with|about|other|here|$)
      you (don't|never|didn't|haven't|won't) (ever )?(do|done) (anything|a (single |damn |bloody |fucking )?thing|nothing|shit|jack( shit)?|one thing)( around| at home| in this| for (me|us|the kids)| here| to help| all day| without| about| but| except|$)
      you (don't|never|haven't|wouldn't|won't|couldn't) (ever )?lift(ed)? a (single |bloody |damn )?finger
      (everything|everyone|everybody|anyone|anything|nothing|no one|nobody) (is|has to be|comes|always comes|gets|matters|in this (house|family|relationship) is|else comes|else gets|else is|here is|we do is|about you is|you do is|always|i (do|say|cook|make|wear|want|need|suggest|buy)( is| is ever| gets| comes)?)('s)? ?(always |ever |never |all )?(about you|your way|your (time|energy|attention|best)|before me|first|more important|my fault|a (fight|battle|argument|competition|joke|problem|drama|criticism)|wrong|good enough|enough|right|left to me|on your terms|twisted|matters|an argument|ignored|rubbish)( for you| to you| with you| except me| but me)?
      (everyone|everybody|everything) (else )?(gets|comes|matters|has)( your time| your attention| first| before me| more| priority){0,2} ?(but|except|before|more than|over|other than) (me|us)
      (no matter|doesn't matter|does not matter|regardless of) (what|how|how much|how hard) i (do|say|try|cook|explain|ask|much|hard|want)
      (nothing|never anything) (ever )?(changes|is (ever )?(good )?enough|gets (done|better)|makes you happy|pleases you|i do (ever )?(is|matters|pleases|makes|counts))
      (same|the same) (old )?(shit|thing|story|crap|excuse|excuses|argument|pattern|routine|nonsense|fight) (every|different|again|with you|over and over|day|as)( single| day| time| week)?
      it's the same (story|thing|every|shit|old|with you|excuse)
      it's (constant|relentless|endless|never ?ending|non-?stop|always|every day|all the time|24\/7) with you
    `,
    unless: /😂|need is love|green button/,
  },
  {
    id: "absolute.every_time",
    label,
    weight: 5,
    pattern: said`
      (every|each)( single| damn| bloody| fucking| other| last| goddamn){0,2} ${unit}( that| when| of my life| with you| we| i){0,2} ?[^.]{0,45}?\b(you|your) (do|did|don't|just|always|never|have to|had to|start|turn|ruin|make me|walk|go on|get|ignore|interrupt|shut|forget|find|complain|leave|choose|change|come home|bring|say no|lie|blame|snap|roll|shout|yell|cancel|pick|disappear|twist|disagree|criticise|criticize|push|end up|manage|need|act|moan|fall asleep|bail|refuse|let me down|storm|check|look at your|talk over|drink|flirt|sulk|put|act|are|storm off|phone)(?! (me (laugh|smile|happy)|me feel (safe|loved|better)))
      ^(and |it's |but |literally |like )?every( single| damn| bloody| fucking| goddamn) (time|day|night|weekend|week|morning)$
      (it's|it is) (literally |always )?every( single| damn| bloody)? (time|day|night|week|weekend) with you
      every ${unit} (it's|is) (the same|another|a (fight|battle|new)|like this|something|hell)
      (time and time again|time after time|day after day|day in day out|over and over( again)?|again and again|without fail|week after week|year after year|night after night|24\/7|non-?stop|round the clock|all day every day|all the (bloody |damn |fucking |goddamn )?time|the whole time|all day long|all the time)(?<=\b(you|you're|your|you've|with you) .{0,60})(?<!\b(miss|love|think of|think about|proud of|thank|want|hug) you .{0,40})
      (day|night|week|year) (after|in) (day|night|week|year)( out)? .{0,20}\b(with|from) you
      ^(24\/7|all the time|non-?stop|constantly) (on|with|at|about|playing|the)
      (there|here) you go again
      you('re| are)? (at it|doing it|doing this|doing that|on at me|starting|off) again
      you('ve)? (done|did) it again
      you (just )?(keep|kept) (on )?(doing|saying|making|ignoring|forgetting|lying|interrupting|letting|putting|leaving|changing|pushing|bringing|throwing|choosing|hurting|breaking|cancelling|canceling|blaming|nagging|asking|turning|moving|going on|criticising|criticizing|correcting|repeating|checking|getting|acting|shutting|walking|treating|promising|running|playing|twisting|dismissing|avoiding|talking over|messing|disappearing|comparing|comin)(?! (me (laugh|smile|going|happy)|it real|up the good|so well))
      (whenever|any ?time|each time|the minute|the second|as soon as|the moment) (i|we) .{3,40} you (disappear|walk|leave|shut|turn|ignore|get|start|go|change|make|find|run|just|always|never|vanish|look|pick|snap|roll|sulk|have)
      you('re| are) (on|in|at|out with|glued to|obsessed with|stuck to|addicted to) (your|that|the) [\w']+ (all (day|night|the time|weekend|evening)|24\/7|constantly|non-?stop|every)
      (ten|\w+|\d+) years (and|of) (you|not once|nothing|this|it's|still)
      (moaning|complaining|nagging|excuses|lies|comments|criticism|shouting) (never stops?|never ends?|all the time|every day|is constant|constantly)
    `,
    unless: /you make me (?:laugh|smile|happy)|i smile|\bi'm sorry\b|proud of you|thinking of you/,
  },
];
