import type { Rule } from "../../rule.ts";
import { adverbs, things, youAre } from "../lexicon/grammar.ts";
import { contemptuous, insults, sharp, titles } from "../lexicon/insults.ts";
import { only, said, words } from "../pattern.ts";

const label = "contempt";

const wellDone = words(`
  well_done congratulations congrats bravo good_job great_job nice_job nice_going way_to_go nice_work good_work nice_one great_work
  hats_off kudos good_for_you fantastic_job amazing_job brilliant_job cheers round_of_applause_for give_him_a_medal top_marks
`);
const spoiling = words(`
  ruining spoiling wrecking forgetting breaking destroying being making messing screwing fucking upsetting letting losing leaving killing
  wasting embarrassing humiliating scaring ignoring missing turning lying hurting pissing
`);
const clever = words(
  "genius einstein sherlock brainiac brainbox smart-?ass smart_arse hotshot big_man superstar mother_teresa casanova shakespeare rockefeller",
);
const childOf =
  "(my|our|a|the|any) ((\\w+|\\d+)[ -]year[ -]old( \\w+)?|toddler|dog|cat|goldfish|nephew|niece|child|kid|baby|monkey|chimp|plant)";
const senseless = words(
  "stupid deaf blind dense thick dumb mental on_drugs brain_dead brain-?dead simple retarded slow an_idiot high drunk five 5 twelve 12 ten having_a_laugh taking_the_piss",
);

/** Speaks down to somebody: insult, mockery, disgust, praise that is none. */
export const contempt: readonly Rule[] = [
  {
    id: "contempt.name",
    label,
    weight: 9,
    pattern: said`
      you ${sharp}${insults}
      ${youAre} ${adverbs}(an? |the |such an? |one |my |some )${sharp}([\w-]+ )?${insults}
      ${youAre} ${adverbs}(pathetic|scum|trash|garbage|filth|vermin|nothing)( to me)?$
      what an? ${sharp}${insults}( you('re| are|'ve| have)|$)
      (don't be|stop being|stop acting like|quit being|you're being|being) (such )?an? ${sharp}${insults}
      (listen|ok|shut up|nice one|oi|hey|calm down|wake up|hello|bye|piss off|sorry|relax|move|alright|nice try|good one|wow),? ${sharp}${insults}$
    `,
  },
  {
    id: "contempt.name_alone",
    label,
    weight: 8,
    scope: "message",
    pattern: only`(oh |such an? |you're |what an? )?${sharp}${insults}`,
  },
  {
    id: "contempt.beneath",
    label,
    weight: 9,
    pattern: said`
      ${youAre} ${adverbs}${contemptuous}
      you('re| are) (so )?(beneath|below) me
      (you're|you are|you'd be|you would be) (absolutely |just )?(nothing|nobody|a nobody|lost|homeless) without me
      you('re| are) not an? (real |proper )?(man|woman)
      you're not even (worth|man enough|half the|a)
      you (wouldn't|couldn't|would not|won't) (last|survive|manage|cope) ([\w-]+ ){1,4}without me
      i('m| am) (way |so |far |much ){0,4}(too good for you|better than you|out of your league|above this|above you)
      i (could|can|deserve|should have|could have|will|know i can)( have)? (do|done|found|find)?( so| way| far| much| a lot| a million times){0,2} ?better than (you|this)$
      (nobody|no one|no-one|noone|who)( else)? (would|could|will|'d|is going to|in their right mind would) (ever )?(want|have|love|put up with|touch|marry|date|look at|live with|stand|tolerate) (you|someone like you|a)
      you('re| are) lucky (i|that i|anyone|to have me|anybody|i'm)
      even (your|my|the) (own |little )?(\w+) (think|thinks|know|knows|hate|hates|can't stand|laugh|laughs|says?|agrees?|said|cringes?) (that )?(at )?(you|you're)
      no wonder (your|you|nobody|no one|she|he|everyone|they) ([\w']+ ){0,3}(left|leave|leaves|dumped|cheated|divorced|hates?|likes?|wants?|have no|can't stand|gave up|single|no friends|avoids?|alone)
      (everyone|everybody|people|they|my \w+|we)( all)? (laughs?|think|thinks|laughing|jokes?) (at you|you're a|about you)
      i('m)? (laugh|laughing|laughed) (at|about) you
      my (mum|mom|mother|friends|family|sister|brother|dad) (was|were) right about you
    `,
  },
  {
    id: "contempt.disgust",
    label,
    weight: 9,
    pattern: said`
      you (really |honestly |actually |just |absolutely |physically ){0,4}(disgust|repulse|sicken|revolt|repel) me
      you make (me|my) (sick|want to (vomit|puke|throw up|be sick)|skin crawl|puke|gag|cringe|stomach turn|flesh crawl)
      i (really |honestly |just |fucking |actually |kind of |truly ){0,4}(hate|despise|loathe|detest|pity|can't stand) (you|the sight of you|your guts|your face|being (near|around|with|married to) you|the sound of your voice|looking at you|everything about you)$
      (can't|cannot|couldn't) (even |bear to |stand to |stand |bear ){0,4}(look at you|the sight of you)( without| anymore)?
      i('m| am) (so |really |honestly |just ){0,4}(ashamed|embarrassed|disgusted|sickened|repulsed) (of|by|to be seen with|to be with|to be married to|to call you|to know|with|to be your|to have) (you|my)?
      (i've|i have|i) (lost|lose|have|got) (all|no|zero|any|every bit of)( \w+)? respect for you
      i (don't|can't) (even )?respect you
      ${youAre} (a |an |my |the |such an? |nothing but an? )?(joke|disgrace|embarrassment|laughing stock|waste of \w+|mistake|biggest mistake|biggest regret)
      (have you seen|look at) (the state of you|yourself|your ?self)( lately| recently)?
      (the state of you|you've (really |totally )?let yourself go|you smell( like \w+)?|you stink|you reek)$
      you look (like (shit|crap|a (slob|mess|clown|tramp|whale|whore|hooker|pig|cow|joke|sack))|awful|ridiculous|pathetic|fat|hideous|disgusting|like you've been dragged)
      you sound (so |like an? |absolutely |really |just ){0,4}(ridiculous|pathetic|insane|child|idiot|broken record|stupid|crazy|moron|desperate|dumb|psycho|mother|parrot)
      (shame on you|you should be ashamed( of yourself)?|have you no shame|you ought to be ashamed( of yourself)?|aren't you ashamed)
      look at you$
    `,
    unless: /look at you (?:in|go|all)\b|😍|🥰|gorgeous|so proud/,
  },
  {
    id: "contempt.curse",
    label,
    weight: 9,
    pattern: said`
      (oh |just |well |so )?(fuck|screw|sod|stuff|bugger) you
      (just |oh |go )?(fuck|piss|sod|bugger|eff|f|naff|jog|do) (right )?off$
      (piss|fuck|sod|bugger|eff) off (you|back|then|and|with|to|already)
      (go to hell|rot in hell|burn in hell|drop dead|get lost|get stuffed|get bent|get fucked|go fuck yourself|eat shit|kiss my (arse|ass)|up yours|bite me|suck it|go screw yourself|get knotted|on your bike)$
      go to hell
      shut (your|the fuck|the hell)( stupid| fucking| big| fat| ugly| damn){0,3} (up|mouth|trap|face|gob|hole|cake ?hole)
      (i hope you (choke|rot|die|fail|suffer|get hit|never|regret)|fuck off|damn you)
      nobody (asked|cares what|wants to hear|gives a \w+ what) (you|your)
      who (the (hell|fuck) )?(asked you|do you think you('re| are)|even are you|even cares what you)
      (don't make me laugh|what a joke|you (must|have to) be joking|you're having a laugh|get a life|get real|do me a favour|jog on)$
    `,
  },
  {
    id: "contempt.false_praise",
    label,
    weight: 8,
    pattern: said`
      (oh |wow |well |yeah |lol |and )?${wellDone} (on |for |at )?${spoiling}
      (oh |wow |well |yeah |lol |so )?${wellDone} (you )?(${clever}|${titles}|you('ve)? (finally|actually|managed|did (one|a single|the bare)|remembered|found|ruined|only|just|really)|for (once|finally|doing the bare)|on your (inability|failure))
      (${clever})$
      (do you want|want|would you like|you want|shall i get you|did you want|you expecting|expecting|what do you want) (a|an|some kind of a|some sort of)? ?(fucking |bloody |damn |gold )?(medal|round of applause|applause|prize|cookie|biscuit|star|trophy|parade|standing ovation|sticker|pat on the back|award|fanfare|nobel prize)( for .{3,40}|$| or something| now)
      (here's|give (yourself|the (man|woman|boy|girl)|him|her|this man|that man)|someone give (him|her|you)|have) an? (gold |fucking |bloody )?(medal|cookie|biscuit|star|trophy|round of applause|sticker|pat on the back|award)
      (thanks|thank you|cheers|ta)( a lot| a bunch| a million| so much| very much)? for (nothing|absolutely nothing|${spoiling}|your (concern|non|lack)|the (support|sympathy|help) (as|not))
      (oh )?how (very )?(lovely|kind|nice|generous|sweet|gracious|good|thoughtful|big|noble|brave) of you to (grace|finally|bother|show up|join us|remember|make time|turn up|notice|spare|take time|even|actually|check|reply|text back|think of me|come home)
      (thanks|so nice|nice|good|great) (for|of you|to see you|that you) (finally|decided to|bothering|could be bothered|bothered)
    `,
    unless: /🎉|❤|🥳|so proud|wifi|thank you so much for (?:being|making)|proud of/,
  },
  {
    id: "contempt.sarcasm",
    label,
    weight: 7,
    pattern: said`
      (oh |wow |ah |well )?look who('s)?( has)?( it is)?( )?(finally|decided|showed|remembered|turned up|bothered|woke|home|back|crawled|wants|suddenly)
      (oh |wow |well )(he|she|it|the \w+) (speaks|lives|remembers|can (talk|cook|clean)|emerges|appears|returns|arrives|awakes|is alive)
      (wow |oh wow |omg |oh )?you (actually|finally) (did|got|managed|remembered|decided|washed|cleaned|cooked|bothered|lifted|came|showed|noticed|turned|made|picked|put) (something|up|to|one|a|an|off|the|out|your|it|home|around|away)
      (must|it must) be (so |really |very )?(nice|lovely|great|wonderful|amazing|easy|good) (to |being |having |not |just ){0,4}(sit|sitting|do nothing|doing nothing|lie|lounge|have (nothing|no|someone|a wife|a maid|a servant)|no responsibilities|not (have|care|having)|swan|swanning|sleep|you|perfect|so|just|never|able to)
      (sure|yeah|yes|right|oh|because|of course|not all of us|we can't all|sorry we can't all) (because |are |be ){0,4}(you're|as|so|being) (so |always |such |just |as ){0,4}(perfect|great|wonderful|amazing|innocent|superior|clever|smart|important|busy|special|a saint|saint)( as you| like you)?
      (because|sorry|i forgot|i'm sorry i forgot|oh sorry|forgot) (that )?you're (so |always |the |such an? |oh so ){0,4}(perfect|expert|boss|busy man|busy woman|only one who|angel|saint|god's gift|king|queen|perfect one|centre of the universe|center of the universe|genius)
      (aren't|well aren't|oh aren't) you (just |so |a |the |such an? ){0,4}(clever|special|star|perfect|precious|hilarious|funny|saint|little|charming|smart|lucky|angel|comedian|catch|peach|delight|hero|sweetheart|ray of sunshine)
      ${titles} (perfect|know-?it-?all|know it all|i[ -]know[ -](it[ -]all|everything|best)|right|charming|always right|important|wonderful|high and mighty|moody|misery|attitude|angry|grumpy|drama|innocent|big ?shot|responsible|sensible|cool|can't|never|i'm|muck|busy)
      (yes|sorry|ok|okay|sure|right away|of course|whatever|thank you|oh|as you wish|good morning) (your|his|her) (majesty|highness|lordship|ladyship|royal highness|honour|honor|holiness|grace)
      (you and )?your (stupid|pathetic|dumb|precious|so-?called|idiotic|sad|shitty|crappy|shit|crap|poxy|fucking|ridiculous|bloody|tacky|trashy|little|damn) (little |bloody |fucking |shit |old ){0,4}(${things}|friend|job|hair|clothes|music|hobby|habits|jokes?|opinions?|feelings|ideas?|face|life|excuses?|lies|mouth|diet|career|business|projects?|app|show|band|podcast|moods?|shirts?|brain|head|tears|attitude|texts?|problems|needs|stories|list|lists|rules?|plans?)
      like you(('d| would)( even| ever)?| ever| even| could| actually) (know|care|cared|understand|give|notice|have a|could|do|did|hold down|manage|cope|be able)
      like you (care|cared|give a \w+)$
      as if (you|you'd|you would|you could)( ever| even)? (know|care|cared|understand|notice|could|would|manage|do|help|lift|listen|remember|be bothered)
      (and )?i'm the (queen of england|pope|king of \w+|tooth fairy|easter bunny)
      (real|very|how|so|really|oh) (mature|classy|charming|original|grown up|manly|attractive|dignified)( of you)?$
      (nice|good|lovely|great) (to see|to know|to hear) (you care|i matter|where i|your priorities|you've got your priorities|you're (alive|still|making))
      (what a|quite the|such a|some|my) (hero|catch|gem|prize|saint|gentleman|charmer|knight in shining armour) (you('re| are|'ve)|he is|she is|isn't he|aren't you)
      what a (surprise|shock) (you|he|she|mr|prince|the|not|another|late|no|someone)
      strikes again$
      imagine (being|needing|having to|not knowing|not being able|getting) (\d+|a grown|an adult|that|so|this|told|a fully|how|to|upset)
    `,
  },
  {
    id: "contempt.mockery",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (boo hoo|boohoo|wah wah|waa+h|diddums|cry me a river|cry about it|cry more|go cry( to \w+ \w+)?|cue the violins?|my heart bleeds|world's smallest violin|poor you|poor little you|poor (ickle|widdle) \w+)$
      (aw+|oh|ah) (is|did|does|has|are|was|poor|diddums|the) (the |my |you |little |poor |mr |mummy's |mommy's |someone ){0,3}(baby|diddums|you|princess|lamb|soldier|boy|girl|thing|feelings|someone|snowflake) (going to|have|get|got|need|want|gone|had|can't|not|feeling|all|hurt|upset|sad|cry|tired|did)
      (are you|are u|r you|you're|is he|is she) ${adverbs}(actually |just |completely |that |or just ){0,4}${senseless}( or (something|what|just \w+|are you \w+))?$
      are you (stupid|deaf|blind|thick|dumb|dense|mental) or
      how (fucking |bloody |damn |incredibly ){0,4}(stupid|thick|dense|dumb|dim|slow|pathetic|sad|desperate|gullible) (are|can|do|could|must) (you|anyone|someone|a person|one person)
      (do|have) you (even |actually |still ){0,4}(have|got|own|possess) (a|an|any) (brain|brain cells?|clue|single brain cell|shame|self respect|dignity|eyes|ears)
      use your (brain|head|eyes|ears|noodle|words) ?(for once|if you|you|love|sweetheart)?( \w+){0,2}$
      (which|what) part (of .{2,30} )?(do you not|don't you|can't you|do you|did you not) (understand|get)
      do i (have|need) to (spell it out|draw you a (picture|map|diagram)|hold your hand|explain it again|repeat myself|do everything|write it down)
      ${childOf} (could|can|would|has|knows|behaves|listens|understands|is|shows|acts|manages|cooks|cleans|talks) (do |have |be |manage |show |understand |make |cook )?(it|that|this|more|better|less|how to|a better)
      (it's|it is) (not|hardly|n't) (rocket science|brain surgery|that hard|that difficult|hard|quantum physics)$
      (is it|how) (really |that |so |too |this ){0,4}(hard|difficult|much) (is it |can it be |to (ask|use|put|pick|wash|remember|understand|text|call|close|shut|rinse|read|say|be|listen|do))
      you think (that )?you're (so |such an? |some kind of |god's |the |all that|it|really |just so ){0,4}(clever|smart|funny|special|tough|hard|hot|gift|boss|better|perfect|big man|something|superior|hilarious|important|cool|star|tough guy|a saint|all that|it)
      (he|she) thinks (he's|she's|he is|she is) (so )?(funny|clever|smart|hilarious|hard|tough|special|perfect|god's gift)
      you('re| are) (so )?(cute|adorable|sweet|funny|hilarious) when you (think|try|'re wrong|pretend|attempt)
      (spare me|bless your (little )?heart|bless)$
      you can't even (boil|cook|make|wash|clean|hold|keep|do|get|use|manage|pay|look|drive|change|read|spell|run|park|fix|finish|remember|load|iron|listen|say|admit|apologi[sz]e|text|call|be bothered)
      you couldn't (organi[sz]e|hold down|run|even|find|lie straight|tell the truth|handle|do my job|manage|if you tried|be bothered)
      (at|at your|for a man|for a woman|for someone) (your|of your|your) age$
      (oh )?(grow a pair|man up|be a man|grow some balls|act like a man)
    `,
    unless: /(?:happier|prouder|more proud|how much (?:i|it) (?:love|mean))|🥰|😘|ear (?:still|again)|i have to spell/,
  },
];
