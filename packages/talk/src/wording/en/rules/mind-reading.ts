import type { Rule } from "../../rule.ts";
import { things } from "../lexicon/grammar.ts";
import { said, words } from "../pattern.ts";

const label = "mind_reading";

const surely =
  "(just |only |clearly |obviously |secretly |evidently |deliberately |probably |really |actually |honestly |still |always |definitely |so |simply |deep down |even |basically |purposely |intentionally |already |truly |never |quite clearly |literally |must |seem to |do ){0,3}";
const aims = words(`
  hurt make_me start get control punish manipulate provoke upset annoy ruin avoid get_out guilt guilt-?trip win be_difficult distract hide deflect
  turn cause embarrass humiliate wind test trap trick sabotage push_me push_my get_rid get_back get_a_rise shut_me prove cover cheat dump
  replace leave break_up end_it control_me see_me pick_a_fight create confuse gaslight isolate undermine humour please_your impress destroy
  catch_me make_a_point make_yourself make_out one-?up bait drive_me wear_me get_under look_good look_innocent mess_with play fool keep_me
  change_me fix_me own_me be_right look_like score make_this make_it spite wreck make_everything dodge silence buy_me
`);
const careFor = words(`
  care love_me love_us respect want_(?:me|us|this|to_be_(?:here|with|seen|together|around|married)|to_(?:understand|listen|hear|know_how|fix|change|try|work|spend|talk_to_me|see_me|touch|marry|commit|make_this)|what's_best|kids_with) trust_me
  like_me value appreciate_(?:me|what|anything|how|us|a) understand_(?:me|what_i|how_i|how_much|how_hard|us) give_a_\\w+ see_me see_how need_me need_us miss_me believe_(?:in_)?me
  notice_me notice_when notice_if find_me fancy_me hear_me get_it get_me think_(?:about|of)_(?:me|us|my|how|what|anyone) feel_anything mean_(?:it|that|a_word|any_of) enjoy_being enjoy_my feel_the_same
  take_me take_my take_us take_this know_me know_the_first mind_(?:hurting|losing|if_i|that_i) worry_about_(?:me|us) consider_(?:me|my|us) listen_to_(?:me|a_word) prioriti[sz]e put_me desire_me
  deserve_me even_like believe_i support_me
`);
const bad = words(`
  stupid an_idiot crazy ugly fat lazy boring useless worthless pathetic weak dumb mad insane nothing a_joke thick not_good not_enough beneath too_\\w+ blind
  your_\\w+ a_bad a_terrible a_horrible a_failure a_burden a_nag a_child wrong the_problem the_enemy lying cheating faking making overreacting just inferior less
  so_\\w+ incapable going_to_(?:cheat|leave|fail|forget) disgusting selfish here_to an_embarrassment some_kind some_sort made_of a_mug a_fool a_doormat
`);
const belongings = `(your|the|that|this|her|his|work|football|gaming|golf|drinking|going out|everyone else|everything else|everybody else|other people|strangers|anyone else) ?(bloody |stupid |precious |fucking |damn |own )?(${things}|phone|mum's|opinion|needs|feelings|comfort|image|reputation|social life|money|house|kids|children|colleagues|followers|followers|team|mates|pals|pub)?`;

/** States as a fact what somebody thinks, feels or is after. */
export const mindReading: readonly Rule[] = [
  {
    id: "mind_reading.no_feeling",
    label,
    weight: 7,
    pattern: said`
      you ${surely}(don't|do not|never|couldn't|can't|didn't|won't|no longer|stopped|doesn't|have never|'ve never|haven't|don't even) ${surely}(fully )?${careFor}(?! (for (olives|mushrooms|it|that|them|the|this|spicy|football|cheese|coriander)|that (film|show|song)|much for|to (miss|worry)))
      you ${surely}(don't|never|stopped|do not) (even |really |actually |truly )?(loved|cared|wanted|meant|liked|respected|trusted|loving|caring|trying|wanting|respecting|gave a)(?! (me to (feel|be) (bad|alone|scared)|olives))
      you ${surely}(couldn't|could not) care less
      (do you|don't you|do you not) even (care|love me|like me|want (this|me|us|to)|think about me|notice|see me|know me|respect me)
      you('re| are) ${surely}(not|n't|never) ${surely}(interested in (me|us|my|what|how|anything|fixing|working)|bothered (about|if|by|with)|sorry|attracted to|in love with|happy (with me|to see|for me|here)|listening to me|invested|committed|serious about|proud of me|here for me)
      you('ve| have) ${surely}(checked out|given up|moved on|made (up )?your mind|made your mind up|got (someone|somebody) else|met (someone|somebody)|found (someone|somebody)|stopped (caring|loving|trying|wanting|fancying)|lost interest|fallen out of love|decided (i|that i|to leave|it's|you don't|we)|gone off me|written me off|no interest in|no intention|been (planning|plotting|waiting for|wanting|dying|looking for)|got (something to hide|a guilty|it in for|a thing for|one foot|eyes for))
      you ${surely}(hate|can't stand|cannot stand|resent|despise|loathe|regret|dread|look down on|look right through|detest|blame|dislike) (me|us|my \w+|being (with|around|seen with)|marrying|having (married|met|kids)|spending|it when i|that i|everything (about|i)|who i am|meeting)(?!( \w+){0,2} (mushrooms|cooking show))
      you('re| are) ${surely}(ashamed|embarrassed|bored|sick|tired|scared|afraid|jealous|resentful|threatened|intimidated|repulsed|disgusted|over|too good|in love|obsessed|fed up) (of|by|with|for) (me|us|being with me|being seen|my \w+|how (much|well)|another|someone|her|him|this (relationship|marriage))
      you('re| are) (just |clearly |obviously |so ){1,3}(jealous|threatened|intimidated|over me|checked out|bored|done with me|using me|ashamed)$
    `,
    unless: /told me you didn't|you said you|should i|no pressure/,
  },
  {
    id: "mind_reading.aim",
    label,
    weight: 8,
    pattern: said`
      you(('re| are) ${surely}| were ${surely}| ${surely})(trying|try|tried|want|wanted|wanting|hoping|hope|aiming|out|looking|plan|planning|meant|mean|intend|intended|love|loving|like|enjoy|need|waiting|wait|live) (me )?(to |for me to |on |a way to )?${aims}(?! (me (laugh|smile|happy|tea|dinner|coffee)|it (up to|better|work)|a (film|game) (with|tonight)))
      you ${surely}(want|wanted|would love|'d love|need|needed|like|love|expect) me to (fail|feel|suffer|be (miserable|upset|jealous|unhappy|sad|alone|sorry|your|a|like|lonely|grateful|someone)|cry|leave|lose|beg|crawl|break|hurt|give up|think i'm|shut up|disappear|go crazy|look|apologise for|die|quit|end)
      you ${surely}(love|like|enjoy|get off on|get a kick out of|get a kick from|live for|thrive on|take pleasure in|relish|can't wait for|delight in) (it when i'm (upset|sad|down|crying|jealous|hurt)|seeing me|making me|watching me|hurting|fighting|arguing|the drama|drama|being the victim|playing the victim|winding|pushing my|putting me|having (a go|power|control)|humiliating|embarrassing|proving|being (right|angry|miserable|cruel|difficult)|the attention|controlling|upsetting|to (see|hurt|fight|argue|make|put|watch|pick|control|push|wind|embarrass))(?! (me (laugh|smile|happy|dance|tea)|(laugh|smile|bread)))
      you(('re| are) ${surely}| ${surely})(doing|did|do|said|say|saying|acting|act|being|made|make|wore|went|left|ignored|ignoring|forgot|ignore|came|invited|told|posted|hid|picked|chose|flirted|flirting|stayed|turned|got|kept|waited|broke|lied|messed|ruined|planned|leaving|hurt me|hurting me|wind me up|winding me up|excluded|excluding|missed|embarrassed|showed|pushed|pushing)( \w+){0,5} (on purpose|deliberately|intentionally|out of spite|just to (hurt|annoy|spite|upset|piss|get|prove|make|wind|embarrass|avoid|see|start|be|punish|test|shut|show|look|please)|to (hurt|annoy|spite|upset|piss|get (at|back|attention|a reaction|out|your own)|prove a|make me (jealous|feel|look|cry|mad|angry)|wind|embarrass|punish|test|shut me|look|humiliate|control|avoid|impress)|for (attention|the sake of it|a reaction|revenge|sympathy|show)|because you (feel guilty|know (i'm|you're|that)|can't handle|don't (love|care|want|like|respect)|want(ed)? (me|to|attention|everyone|him|her)|hate|think|('re| are) (hiding|scared|jealous|guilty|ashamed|bored|a coward|embarrassed)|resent|had to prove|feel threatened|enjoy|like (to|seeing|making|hurting)))
      (on purpose|deliberately|intentionally|out of spite)( isn't it| aren't you| didn't you)?$(?<=you(('re|'ve)| did| do| were|'d)? .{0,60})(?<!(n't|not|never|kids|dog|cat|he|she|they) .{0,40})
      you ${surely}(knew|know) (damn well|full well|perfectly well|very well|exactly (what you|how|why)|i('d| would) (be|get|feel|hate|worry|cry|find out|notice)|(that |it |this )(would|'d|hurts|hurt|upsets|annoys|makes me (mad|angry|sad|crazy|jealous|feel|cry))( hurt| upset| bother| annoy| piss| make me (mad|angry|sad|cry|jealous|feel|upset))?|what (that|it|this) (does|did|would do) to me|how (much )?(that|it|this) (would|hurts|hurt|upsets|bothers))(?! (laugh|smile|make me laugh))
      you('re| are| were)? ${surely}(looking|look|searching|waiting|hoping|digging|fishing) for (an excuse|a reason|a fight|something (wrong|to)|a way out|an argument|someone better|the exit|an out|attention|me to (fail|mess|screw|slip|leave|end)|sympathy)
      you('re| are) ${surely}(testing|punishing|gaslighting|manipulating|using|stringing|leading|freezing|humouring|patronising|patronizing|toying with|messing with|keeping|stalling|rubbing|settling|phoning|shutting me out|pushing me away) (me|us|things from me|secrets|it in|for me|this relationship|it in my face)( along| on| out)?
      you('re| are) ${surely}(playing|play) (games|me|mind games|with my|the (victim|innocent|field)|happy families|dumb|hard to get)(?! (for|of|on the|a) )
      you('re| are) ${surely}(lying|cheating|hiding (something|things|it|stuff)|having an affair|seeing (someone|somebody|her|him) ?(else)?|sleeping with|talking to (her|him|someone else)|up to something|keeping something|sneaking|not over (her|him|your ex)|still in love with|leading a)( to me| on me| behind my back| from me)?$
    `,
    unless: /trying to help|make it work|not trying to|birthday surprise|😂|surprise party/,
  },
  {
    id: "mind_reading.thought",
    label,
    weight: 7,
    pattern: said`
      you ${surely}(think|believe|assume|reckon|feel|decided|act like|think that) (that )?(i'm|i am|i was|i'll be|you're dealing with) (just |such |so |really |always |only |some |a |an )?${bad}
      you ${surely}(think|believe|assume|reckon|act like|behave like|act as if) (that )?(you're (always |so much |way |so |the |too |such |some )?(better|right|above|perfect|the only|so|smarter|cleverer|god|too|entitled|special|king|queen|only one|boss|never wrong|superior|innocent|hard done|untouchable|mr|a saint|funny|man)|you (can (do|treat|say|just|walk|talk|get away|come|control|have)|own|deserve better|know (everything|best|it all|better)|could do better|('ve| have) done nothing)|i (can't|don't|couldn't|have no|owe|should|will just|just|deserve|did it|exist|live to|live for|only|want to (hurt|control)|was born|am|'ll put up|have nothing|do nothing|sit|enjoy)|the (whole )?(world|universe|sun) (revolves|owes|shines)|everything('s| is) (about you|my fault|fine|a joke)|nothing of|so little|everyone('s| is)|it's (all )?(my|funny|about you|fine to|ok to|okay to)|my (job|feelings|family|friends|work|time|life|opinion) (isn't|aren't|is|are|doesn't|don't)|money grows|rules don't|that's (okay|ok|funny|an apology|love))
      you (must|obviously|clearly) (really )?think i('m| am| was)? ?(stupid|born yesterday|an idiot|blind|a fool|thick|an easy|made of|dumb|your|can't|don't|deserve)
      (you|secretly you|deep down you|you secretly|you probably) ${surely}(wish|wished) (i (was|were|had|wasn't|would|'d|could|didn't)|you('d| had| were| was| could| hadn't| weren't| never|'d never)|we (were|had|hadn't|weren't|never)|things|(she|he) was)
      you('d| would| obviously'd)? ${surely}(rather|prefer|sooner) (be|spend|have|die|lie|hang|play|talk|sit|go|watch|stay|stare|see|believe|listen|hurt|do|eat|work|protect|keep|sleep) .{0,40}(than|with (her|him|them|your|anyone|literally)|anywhere|anything|someone else|alone|single|instead|on your phone)
      you('d| would) ${surely}(prefer|love|be happier|be glad|be better off|be relieved|choose|jump) (it |to |if i |without me|with (her|him|someone|somebody)|being|him|her|at the chance)( (leave|left|wasn't|weren't|disappeared|was gone|died|were))?
      (secretly|deep down|obviously|clearly|evidently|let's face it|let's be honest|admit it|just admit( it| that)?|be honest|face it|basically),? (that )?you('re| are|'d|'ve| have| just| only| never)? ?${surely}(don't|want|think|hate|wish|resent|love (her|him|your)|prefer|enjoy|blame|need|feel|know|regret|believe|were|hoping|don|care more|rather|bored|ashamed|embarrassed|using|sorry you|can't|over|not|see me|glad|did|had|happier|cheated|miss|settled)
      admit (it|that)( you)?$
      (it's|it is|it was|pretty|quite|so) ${surely}(obvious|clear|plain|painfully obvious|obvious to everyone)( to me| now)?( that)? (you|i('m| am) (not|nothing|just|the last|never)|i (don't|mean nothing))('ve| have|'re|'d|'re just| are)? ?${surely}(don't|never|want|checked|would|rather|hate|wish|not|moved|over|bored|couldn't|can't|care more|lost|prefer|no|didn't|resent|hiding|think|cheating|given|already|given up|doing|stopped|lying|matter|feel nothing|priority|last)
      i (know|can tell|can see|bet|guess|suppose|reckon|swear|just know|already know|can read you) (exactly |full well |damn well |for a fact |that |perfectly well ){0,2}(what you're (thinking|doing|up to|trying|really|playing at|after|hiding)|what you (really )?(want|think|mean|did)|you ${surely}(don't (care|love|want|like|trust|respect|believe|find|give)|think (i'm|i am|that|it's my|i )|did (it|that|this) (on purpose|to)|hate|wish|resent|blame|never|were|was|(are|'re) (lying|hiding|cheating|seeing|laughing|planning|bored|ashamed|judging|loving|talking about|just|only|not|happy that|enjoying|thinking)|want (to leave|out|me to|rid|her|him|someone|this to)|('d| would) rather|enjoy|love (this|it when i)|(told|tell) everyone|('ve| have) (been|got|met|already|never)|feel nothing|regret|couldn't|weren't|meant to)|you're ${surely}(lying|hiding|cheating|seeing|laughing|planning|bored|ashamed|judging|loving|just|only|not|happy that|enjoying|thinking|waiting|going to leave|using|up to)|why you (really )?(did|said|do|married|stay|want|went|left|never|always|don't|won't|really))(?! (the best|it happens|help|tired))
      i can see (right |straight )?through (you|it|this)
      what you('re)? (really |actually )?(want|mean|saying|trying to say|think) is
      so (basically |what )?you('re)? (saying|mean|think|basically saying) (that )?(i'm|i am|it's my|i|it's all|i don't)
      you('re| are)? ${surely}(glad|happy|pleased|relieved|delighted|chuffed|loving it|over the moon) (that )?(i (failed|lost|didn't|got (hurt|fired|upset)|'m (sad|upset|leaving|miserable|suffering|crying|alone)|can't)|to see me (fail|cry|go|upset|suffer|leave|struggle)|when i('m)? (fail|sad|upset|leave|gone|away|cry|struggle|lose|down)|now|i'm (upset|hurt|miserable|gone|leaving|sad))
      you('re| are)? ${surely}(blame|judge|judging|blaming) me (for|about|because)
    `,
    unless: /i know you (?:didn't mean|want to help|care)|right about|😂|chickens|cake\. same|i think you're right/,
  },
  {
    id: "mind_reading.only_because",
    label,
    weight: 7,
    pattern: said`
      you(('re| are) (just |only )(ever )?| (just |only )(ever )?)(nice|sweet|kind|here|with me|staying|sorry|doing (this|that|it)|saying (this|that|it)|being (nice|kind|sweet|like this|difficult|cruel|mean)|asking|acting|interested|apologi[sz]ing|crying|friendly|agreeing|upset|angry|call|text|talk (to me)?|come (home|to me|over|here|round)|see me|want me|love me|like me|use|need me|married me|marry me|said (that|it|this|yes|sorry|you)|say (that|it|this|sorry|you)|did (that|it|this)|asked|stay|keep me|help|do (it|that|this|anything)|remember (me|i)|care|notice me|touch me|hug me|kiss me|ring|message|invited me|apologi[sz]ed?|apologised|bought|bring me|listen|pay attention|speak to me|show (affection|up|interest)|pretend|got with me|dated me|had kids|come crawling)\b.{0,40}(when|because|so|to (get|make|shut|look|avoid|keep|hurt|please|score|impress|feel|cover|ease|have)|for (the|my|sex|attention|money|show|your|sympathy|appearances)|if (you|it|there)|out of (guilt|pity|habit|convenience|duty))
      all you (ever |really )?(want|wanted|care about|need|are after|'re after) (from me )?(is |was )(sex|my money|money|a (maid|mother|cook|cleaner|housekeeper|servant|bank|trophy|nanny|babysitter|slave)|attention|control|to (win|hurt|control|be|fight|get|argue|leave|make|see|have|prove)|someone (to|who)|your)
      you ${surely}want (out|rid of me|it all|everyone to|control|attention|sympathy|someone (else|better|younger|to (clean|look after|cook|blame|control|boss|mother))|an excuse|a fight|a divorce|to (leave|control|win|break|hurt|fight|argue|be (single|right|alone|free|rid|with (her|him|someone|anyone))|divorce|end|punish|see me (cry|fail|suffer|beg)|get rid|own|sleep with|keep me|turn|dump|cheat|look good|have your cake|start a|make me (feel|look|cry|jealous|suffer|miserable|angry))|a (maid|mother|slave|cook|servant|housekeeper|puppet|trophy|doormat|robot|punchbag|mum))(?! (for (dinner|a walk|lunch)|of this (jumper|house)))
      (this|that|it|it's|this is|that's|that was|it was)( is|'s)? (all |just |only |really |clearly ){0,3}(about|your way of|a way (of|to|for)|another way|some sick|because you|an excuse|to) (control|power|you wanting|you trying|your ego|money|revenge|getting back|sex|punishing|hurting|controlling|avoiding|making me|get back at|hurt me|punish me|make me|control me|don't (care|love|want)|want|feel guilty|hate|proving|winning|you being|get (out of|your)|manipulat\w+)
      (that's|which is) (exactly |the (real |only )?reason )?(why|because) you (never|always|did|don't|married|won't|haven't|hide|lied|keep|went|left|invited|said|want|stay|can't (stand|look))
      the (only |real )?(reason|thing) (that |why )?you('re| are)?( ever| still| even)? (with me|here|stay|said|did|married|call|text|want|care about|came|nice|being|asked|do|love|doing|so|never)
      (you have|you've got|there's|there is|you've) (clearly |obviously |definitely )?(got )?(someone|somebody|another (woman|man|girl|guy)) else
      (this|it) is (a game|just a game|all a game|a joke) to you
      you('re)? ${surely}(acting|act|pretend|pretending|faking|fake|being) (to be |like you |that you |it |nice |sorry |interested |all |so |innocent ){0,3}(nice|sweet|care|love me|sorry|interested|innocent|busy|asleep|sick|you don't|it|because|just to|when)
      because you ${surely}(feel guilty|have a guilty conscience|know i'm right|can't handle the truth|don't (love|care|want|respect|fancy)|('re| are) (guilty|hiding|scared of|ashamed|jealous)|wanted (me|to (hurt|see|be with))|hate (me|my))
      i can('t)? tell you (don't|hate|want|wish|'d rather)
    `,
    unless: /young once|trying to help|pizza|make me feel better$|on the shelf|just checking/,
  },
  {
    id: "mind_reading.my_worth",
    label,
    weight: 7,
    pattern: said`
      (i|we|my (feelings|needs|opinion|opinions|family|time|job|dreams|health|happiness|work|life|wants)) (obviously |clearly |just |really |apparently )?(don't|doesn't|mean|means|am|'m|are|count|counts|matter|matters|never|come|comes|rank) ?(even |really |ever )?(nothing|matter|mattered|count|exist|anything|worthless|last|second|zero|for nothing|for anything|less|important|come first|not important|at the bottom)( than .{0,15})? ?(to|for|in|with|on) (you|your (eyes|life|world|list))
      i('m| am) ${surely}(not |never |hardly |barely )?(even )?(just |only )?(a |an |your |the |at the |on your |in your )?(nothing|worthless|priority|important|last|afterthought|burden|inconvenience|invisible|good enough|enough|option|back-?up|bottom|last resort|placeholder|convenience|joke|stranger|maid|servant|atm|bank|cash machine|nuisance|ghost|wallpaper|furniture|disappointment|mother|cleaner|last thing|plan b|second choice|doormat|list|radar|trophy|meal ticket|roommate|piece of (meat|furniture)|priorities)( on your mind| thing on your mind)? (to|for|in|of|on) (you|your( \w+){0,2})
      i('m| am) (obviously |clearly |always |just |apparently |evidently ){1,3}(not |never )?(a |an |your |the )?(priority|important|enough|good enough|nothing|last|bottom|least|afterthought|worth|second|on your list|that important|option)( of your list| on your list| worth it| to you| for you)?$
      (i('m| am)|i come|i rank|i'm always) (clearly |always |obviously |just )?(bottom|last|second|at the bottom|somewhere (below|after|between)|way down) (of|on|to|after|in|behind) (your|the|you|everyone|everything)
      ${belongings} (matters|mean|means|is|comes|come|are|will always be|always comes|always come|always (matters|means)|obviously (matters|comes|means)|has always been|clearly (matters|means|comes)) (so much |far |way |clearly |always |obviously )?(more( important)?|before|first|better|your priority|number one|the priority|above)( to you| than| for you| important| with you){0,2} ?(to you than )?(me|i do|us|i am|our \w+|your (own )?(wife|husband|family|kids)|with you|to you|for you)
      you ${surely}(love|care about|care more about|value|like|prefer|choose|chose|put|pick|picked|respect|listen to|trust|care for|think more of|believe|want|fancy|treat) .{1,30}(more|over|better|before|above|ahead of) (than )?(you (do |love |care about )?)?(me|us|your own|i |your (wife|husband|family)|anything)(?! (happy|every day|and more))
      you treat (me|us) (like|as if|worse) (than )?(a |an |i |i'm |your |dirt|shit|crap|rubbish|garbage|trash|nothing|some)( ?\w+)?
      you('re| are)? ${surely}(take|taking|took) (me|us|it all|everything i do) for (granted|a (mug|fool|ride|idiot))
      you('re| are)? ${surely}(see|look at|view|think of|treat) me (only |just )?as (a|an|your|nothing|some|less|the)
      you (don't|can't|never|won't) even (see|notice|look at|hear|acknowledge|think about|remember) (me|that i|i)
      you look (right |straight )?through me
      you ${surely}(only|just) see (what|me|yourself|the|a)
    `,
    unless: /\bmore every day|you love me more|😂|i'm scared|i'd like to feel|we've got the/,
  },
];
