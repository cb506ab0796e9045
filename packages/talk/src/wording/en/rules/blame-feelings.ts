import type { Rule } from "../../rule.ts";
import { lows, suffering } from "../lexicon/feelings.ts";
import { day } from "../lexicon/grammar.ts";
import { said, words } from "../pattern.ts";

const label = "blame_feelings";

const just =
  "(just |really |always |constantly |honestly |literally |seriously |totally |completely |only |actually |still |even |so |fucking |bloody |genuinely |absolutely |ever |never fail to |deliberately |truly ){0,3}";
const make = words(
  "make makes made making 've_made have_made 're_making keep_making are_making were_making 'll_make are_going_to_make 're_going_to_make would_make",
);
const degree =
  "(feel |to |so |really |very |too |such |this |all |always |even |more |constantly |want to |just |completely |absolutely |totally |physically |fucking |bloody |like |like i'm |like i |i'm |i am |as if |that |an |a |into |out to be |be |go |get |not |be so |the ){0,5}";
const behaviour = words(`
  behaviou?r mood moods attitude negativity silence tone lies lying mess nagging whining voice moaning drama jealousy anger temper drinking words criticism insecurity
  neediness constant_\\w+ bullshit crap shit selfishness laziness complaining snoring stress anxiety problems games mother family face energy presence texts comments indifference
  coldness actions choices drug_\\w+ gaming attitude_\\w+ never-ending_\\w+ excuses sulking mind_games controlling_\\w+ issues baggage mouth depression
`);
const joy = words(`
  my_(?:life|day|night|evening|morning|weekend|week|year|birthday|christmas|holiday|mood|confidence|career|twenties|thirties|youth|self-?esteem|self_esteem|sleep|plans|chances|friendships|relationship_with_\\w+|whole_\\w+|mental_health|health|peace|happiness|soul|spirit|credit|reputation|future|dreams|best_years|twenties|wedding|appetite|faith|trust|heart|love_for_you|joy|appetite)
  our_(?:life|lives|marriage|relationship|family|${day}|home|wedding|future|sex_life|evening|whole_\\w+) everything it_for_(?:me|everyone|us|the_kids) every(?:_single)?_\\w+
  another_\\w+ me all_my any_\\w+ all_the_\\w+ all_of_my everyone's_\\w+ the_whole_\\w+ the_entire_\\w+ the_(?:mood|night|evening|day|weekend|holiday|atmosphere|kids'_\\w+) this_(?:family|relationship|marriage|holiday) yet_another the_vibe the_best_\\w+ what_we_had things
`);

/** Makes somebody the cause of how one feels. */
export const blameFeelings: readonly Rule[] = [
  {
    id: "blame_feelings.make_me",
    label,
    weight: 7,
    pattern: said`
      (you|you all|you just|you really|you always|you only|it's you who|you're the one who|that's you|you both|you honestly|you can|you never fail to|you love to) ?${just}${make} (me|us) ${degree}${lows}(?! (tears of|with (joy|laughter|happiness|pride)|happy tears|laughing|good))
      you('re| are)? ?${just}${make} my (life|day|days|existence|stomach|head|blood|heart|anxiety|skin|depression|stress|evenings|time here) ${degree}(hell|misery|miserable|a misery|worse|harder|difficult|unbearable|boil|ache|hurt|sink|explode|awful|impossible|turn|crawl|spin|race|drop|a living hell|ten times)
      you('re| are)? ?${just}${make} (it|everything|things|life|me|coming home|this|every \w+|home|living) ${degree}(impossible|worse|harder|unbearable|hard|miserable|difficult|a nightmare|hell|horrible|stressful|pointless|exhausting|awkward|about you|depressing|so hard|my fault)( (for me )?to (be|love|live|trust|want|feel|relax|breathe|talk|enjoy|come))?(?! game)
      (how|why|why do|why must|why did|do you know how|the way) (do |did |must |does )?you('re)? (always |constantly |have to )?(make|made|making) me (feel )?(this|like this|that|so|hate|doubt|act|be|this way)
      (being|living|staying|talking|sleeping|arguing|going out|coming home|life|marriage|a relationship) ?(with|around|next to|near|to) you (always |just |really |only |is |has |honestly ){0,3}(makes|make|making|made|drains|drained|stresses|stressing|exhausts|exhausting|depresses|is making|'s making|kills|killing|gives|giving|left|ruined|destroyed|driving|drives|feels like|hurts) (me|my|us|walking|hell|torture|prison)(?! (calm|happy|feel (safe|calm|good|better|loved)|a better|laugh|smile|better|so happy|stronger|braver|want to be better))
      your ([\w-]+ )?${behaviour} ${just}(is |are |'s |has |have |keeps? |will )?${just}(makes?|making|made|driving|drives?|stressing|stresses|depressing|depresses|exhausting|exhausts?|hurting|annoying|annoys|pissing|pisses|getting|gets|upsetting|upsets?|killing|kills?|ruining|ruins?|ruined|wrecking|wrecked|wrecks|destroying|destroys?|destroyed|draining|drains?|triggering|triggers?|winding|suffocating|breaking|broke|wearing|grinding|the reason|giving|gives?|affecting|dragging|bringing|does my|do my) (me|my|us|our|everyone|every|the whole|on my|this|head|why|i)(?! (laugh|smile|happy|day$|feel (safe|loved|better|calm)))
    `,
    unless: /happy tears|in a good way|in the best way|😘|😍|🥰|laugh so hard|with joy|\btea and\b/,
  },
  {
    id: "blame_feelings.drive_me",
    label,
    weight: 7,
    pattern: said`
      you('re| are|'ve)? ?${just}(drive|driving|drove|driven|send|sending|sent|push|pushing|pushed|tip|tipping|tipped|turn|turning) (me|us) ${just}(absolutely |totally |completely |fucking |right |straight |so )?(mad|crazy|insane|up the wall|nuts|bonkers|to drink|to (tears|despair|distraction|this|the (edge|brink|point|limit))|to my (limit|limits)|away|round the (bend|twist)|around the bend|over the edge|off the edge|mental|into (depression|therapy|a rage|the ground|an early grave)|too far|potty|batty|to (breaking|drinking|smoking|therapy|lie|cheat|shout))
      you('re| are|'ve)? ?${just}(get|gets|getting|got) ${just}(on|under|up|right on|right up) (my|all of my|every one of my) ((last |very last |every |bloody |fucking )?nerves?|tits|wick|case|skin|nose|goat|back)
      you('re| are)? ?${just}(do|doing|does) ${just}my (fucking |bloody )?(head|nut|brain|swede) in
      you('re| are)? ?${just}(wind|winding|wound) me (right |all )?up
      you('re| are)? ?${just}(piss|pisses|pissing|pissed|tick|ticking|cheese|cheesing) me (right |so |the fuck )?off
      you('re| are)? ?${just}(stress|stresses|stressing|stressed|creep|weird|freak|freaking|bum|bumming|tire|tiring|wear|wearing|wore|grind|grinding|burn|drag|dragging|bring|bringing|let|beat|beating|break|get|getting) me (the fuck |right |so |all |always |completely )?(out|down|under)( so much| again| every| all)?(?<!let me (out|under))(?<!(bring|bringing|get|getting) me (out|under))
      you('re| are)? ?${just}(suffocate|suffocating|smother|smothering|drain|draining|drained|exhaust|exhausting|infuriate|infuriating|irritate|irritating|annoy|annoying|enrage|depress|depressing|trigger|triggering|frustrate|frustrating|aggravate|traumati[sz]ed?|bore|boring|kill|killing|torture|torturing|destroy|destroying|destroyed|ruin|ruined|ruining|wreck|wrecked|damaged|scarred|crush|crushed|poison|poisoned|broke|break|breaking) me( so| inside| emotionally| mentally| to tears| to death| slowly| with your| every| as a| more than| completely| like| beyond|$)(?! free)
      you('re| are)? ?${just}(give|giving|gave|given|cause|causing|caused) me (such |so much |a |an |nothing but |constant |fucking |these |the |all this |some |serious ){0,3}(anxiety|headache|headaches|panic attacks?|the ick|nervous|nightmares|trust issues|stress|grief|ulcer|ulcers|migraine|grey hairs?|gray hairs?|high blood|heart attack|breakdown|depression|pain|ptsd|trauma|sleepless|insomnia|worry|issues|insecurities|complex|shit|hell|heartache|breakdown|low self)
      you('ve|'re| are)? ?${just}(get|got|getting|have|had|put|putting|left|leave|leaving) me (in (a|such a|this) ((bad|foul|terrible|horrible|shit|right|dreadful) )?(mood|state|mess|spiral|hole)|in (tears|bits|pieces|knots)|(so |all |really |too )?(worked up|wound up|stressed( out)?|so upset|upset|so angry|crying|feeling (like )?(crap|shit|rubbish|nothing|bad|worthless|guilty|stupid|small|empty|alone|down|low|sad|used)|on edge|walking on eggshells|questioning|doubting|broken|sobbing|feeling so|like this|shaking|second guessing)|through (hell|so much))
      you('ve)? ?${just}(bring|brought|bringing|brings) out (the|my) (worst|bad|nasty|angry|ugly|monster|dark)
      you('ve|'re| are)? ?${just}(suck|sucking|sucked|drain|draining|drained|take|taking|took|taken|sap|zap|steal|stole|stealing|stolen|kill|killed|killing|squeeze|knock|knocked|beat|rob|robbed|crushed?) (all |away |me of |out )?(the|all the|my|all my|every bit of|any|all of my|every|whatever) ?(last )?(life|energy|joy|happiness|confidence|fun|soul|peace|spark|self|will|love|sense|spirit|self-esteem|youth|freedom|bit|any|hope|passion|dignity|identity|pleasure|sanity|best years|motivation)
      you push (my|all my|every one of my) buttons
    `,
    unless:
      /best way|😘|😍|🥰|flowers|in bed mmm|crazy about you|presents|to work|to the (?:airport|station)|free\b|braver/,
  },
  {
    id: "blame_feelings.ruined",
    label,
    weight: 7,
    pattern: said`
      you('ve|'re| have| are| always| just| have to| had to| managed to| went and| single-handedly| completely| totally| really| literally| constantly| basically| only| even| will| 'll| manage to| love to| never fail to){0,3} (just |always |completely |already |totally |basically |really |had to go and |go and |gone and ){0,2}(ruin|ruined|ruining|ruins|spoil|spoiled|spoilt|spoiling|wreck|wrecked|wrecking|destroy|destroyed|destroying|poison|poisoned|poisoning|kill|killed|killing|trash|trashed|sabotage|sabotaged|sabotaging|sour|soured|shattered|messed up|fucked up|screwed up|stole|stolen) ${joy}
      (you've|you) (ruin|ruined|spoil|spoiled|destroyed|wrecked) (it|this|everything)( all)?( again| as (always|usual)| for me)?$
      you('ve| have)? (broke|broken|break|shattered|stamped on|crushed) (me|my (spirit|trust|soul|confidence))$
      you('ve)? broke my heart and
      (look|see|hope you see|are you happy with|can you see|you see) what you('ve|'re| have)? ?(did|done|made|do|doing|put|turned)( me| us)? ?(to (me|us|this|our|my|him|her|the kids)|do|become|into|through|made me do|made me)
      look what you('ve)? (did|done|made me do)( now)?$
      you('ve)? (did|do|done|caused|'re doing|'re the one who did) (all )?(this|that|it) to (me|us|our|this family|yourself)
      you('ve| have)? ?${just}(turned|turn|turning|made|make|changed|molded|'re turning|are turning|'re making) (me|us) into (a|an|someone|somebody|this|such|your|the|something|some|everything)( [\w-]+)? ?(wreck|mess|monster|nag|bitter|i (hate|don't|never|can't|barely|swore|despise)|crazy|shell|person|woman|man|angry|anxious|shadow|nervous|liar|villain|mother|maid|bitch|shrew|psycho|alcoholic|basket|depressed|jealous|paranoid|servant|miserable|harpy|different|like this|my mother|witch|insecure)?(?<!(cat|dog|morning|tea|coffee|better|happy|kinder|stronger|braver|foodie|football|running|beach)( person)?)
      (what|who) you('ve|'re)? ?(turn|turned|turning|made|make|making) me (into|become)?( into)?
    `,
    unless: /looks? (?:amazing|great|gorgeous|lovely)|😂|surprise|cat person|in a good way/,
  },
  {
    id: "blame_feelings.because_of_you",
    label,
    weight: 7,
    pattern: said`
      (because|cause|all because|only because|thanks) (of|to) (you|what you did|how you|the way you|your \w+)( and your \w+)?,? [^.]{0,50}?\b${suffering}\b
      ^(because of you|thanks to you|all because of you|and all because of you)$
      (i('m| am|'ve| have| can't| don't| feel| cry| hate| lost| was| couldn't| had| get| am| drink| got| never| missed| lie| self harm| gave| quit| didn't)|my|we('re|'ve| lost| had)?|the kids)\b[^.]{0,50}?\b${suffering}\b[^.]{0,35}? (because|all because|only because|thanks) (of|to) (you|what you|how you|the way you|your)
      (thanks|thank|thx) to you (i|my|we|the|now|our|i'm|i've|everyone|this|it|she|he|all)[^.]{0,40}?\b${suffering}\b
      (i'm|i am|i was|i) ${just}(${lows}|${suffering}|anxious|not (sleeping|eating)|stressed|on edge)( all the time| every day| now| all day)? because (you|you're)( \w+){1,6}$(?<!i('m| am| was) (so |just )?(sad|upset|angry|hurt|mad) because .{0,60})
      (it's|this is|that's|it is|it's all|was|is|are|entirely) (all |entirely |totally |only |just |purely |probably |100% ){0,2}(because of you|your (fault|doing)|down to you|thanks to you|on you)( i| that| we| my| and)?
      (it's|this is|that's|it) (all )?your fault
      your fault (that )?(i|we|my|the|she|he)
      i (completely |totally |only |honestly |will always |100% )?blame you( for (this|that|it|everything|my|how|all|the|ruining|what))?
      (if it (wasn't|weren't|hadn't been) for you|if not for you|without you|if i'd never met you|if i hadn't met you) (i'd|i would|we'd|i wouldn't|my|none of|i might)( have| be| actually| still| probably| finally| not| never){0,3} ?(happy|happier|fine|rich|better|free|peace|successful|stressed|depressed|be|a|have|in|this|sane|normal|made|able|life|sleep|good|travelled)(?! (lost|so lost|nothing|a mess|dead|alone|stuck|sad|here|where i am))
      [^.]{0,40}\b${suffering}\b[^.]{0,30} if it (wasn't|weren't) for you
      you('re| are| were)? ${just}(the|my) (main |only |whole |biggest |sole |one |number one |real |root )?(reason|cause|source|root|trigger)( that| why| for| of){0,2} [^.]{0,30}?\b(${suffering}|i left|i don't|this family|my (anxiety|stress|pain|unhappiness|depression|problems))
      my [\w ]{0,25}(anxiety|depression|stress|mental health|confidence|self-?esteem|headaches?|blood pressure|mood|insomnia|unhappiness|drinking|breakdown|panic attacks?|weight|misery|loneliness|tears|pain|trust issues) (is|are|was|were|comes?|came|got|started|gets|has|went)( so| all| getting| been| only| completely| entirely| much| worse| bad){0,3} (because of|your (fault|doing)|caused by|down to|on you|thanks to|from|with|after|when) ?(you|what you|being)?
      i was ([\w]+ ){0,2}(fine|happy|happier|ok|okay|good|great|calm|in a (good|great|lovely) mood|having (a|such a) [\w ]{3,20}|at peace|doing (well|fine|great|ok)|confident|better|normal|enjoying) .{0,20}(until|till|before|then|and then|but then) (you|i met you|your)
      i (hate|despise|can't stand|don't (like|recognise|recognize|know)|lost|barely recogni[sz]e) (myself|who i (am|'ve become|become)|the person i) (because of|when i'm with|around|with|thanks to|since) (you|i'm)
      because you (make|made|drive|drove|push|pushed|force|forced) me( to)?
      you('re)? (always |just )?(force|forced|forcing|make|made) me to (shout|yell|lie|hide|drink|check|nag|be (like|this|the|angry|mean)|act|react|snap|leave|cheat|hit)
    `,
    unless:
      /because of you i (?:passed|got|believe|know|have the)|not because of you|thanks to you we|nothing to do with you|not your fault|isn't your fault|reason i (?:smile|got through|laugh|believe|wake)|i'd be lost/,
  },
];
