import type { Rule } from "../../rule.ts";
import { adv, opener } from "../lexicon/between.ts";
import { only, said, words } from "../pattern.ts";

const label = "demand";

const order = words(`
  answer call tell get come pick delete apologise go put give open fix block unfollow reply respond explain leave look listen sit show
  send turn clean do say stop text be admit decide talk speak move drop end cancel hand make prove help stay take act let shut start change
`);
/** What somebody may be told to leave off, when it is neither an insult nor a kindness. */
const leaveOff = `(?:${words(`
  crying moaning whin(?:ge)?ing whingeing nagging complaining bitching overreacting overthinking sulking pouting moping pretending blaming
  twisting arguing lying ignoring avoiding wasting interrupting stressing panicking fussing bothering pushing embarrassing
  messing seeing texting talking spending checking looking staring playing telling acting treating bringing ruining going
  asking using dragging dressing flirting drinking smoking buying starting giving turning hiding living running gaming feeling_sorry
  defending thinking shutting walking taking putting
`)}|making (?!me (?:laugh|hungry|blush|smile))|being (?!(?:so |such a |too )?(?:cute|sweet|adorable|good|funny|nice|kind|perfect|hot|gorgeous|lovely|modest|hard on|silly|mean to yourself))|getting |trying to |saying (?!sorry|thank)|the |with the |your |this |it with )`;
const must = `(?:you|you've|you'd)(?: just| really| fucking)? (?:need to|have to|got to|must|better|had better|will|going to|are going to|to)|you'll|you're (?:going )?to`;
const submit = words(`
  apologise drop_(?:it|this) get_over calm listen answer reply explain forgive tell_me come_(?:home|back) choose decide fix_\\w+ sort_\\w+
  sit_(?:down|there) delete block stop quit be_(?:home|back|nice|honest|quiet) do_(?:as|what|this|it_now) say_\\w+ cut give_me let_me text_me show_me
  leave_(?:him|her|them) trust_me talk_to_me lose shut get_(?:home|back|off|out|rid|up|here|your) accept move_on let_(?:it|this)_go not pull
  pick_up make_(?:it_up|an_effort) cancel end_(?:it|this) unfollow
`);

export const demand: readonly Rule[] = [
  {
    id: "demand.stop",
    label,
    weight: 5,
    pattern: said`
      ^${opener}(stop|quit|enough (of|with)|(want|need|told|telling|asking|told) you to (stop|quit)) ${adv}(with )?${leaveOff}( ?[\w']+){0,3}
      (can|could|will|would|can't|won't) you (just |not |please |ever )*(fucking|bloody|ever|just|for once) (stop|listen|shut|be|answer|do|get|admit|let)( [\w']+){0,2}
    `,
    spares: ["question", "third-party"],
  },
  {
    id: "demand.feel_otherwise",
    label,
    weight: 5,
    pattern: only`
      ${opener}(you (need|have|really need) to |(need|want) you to |try to |learn to |why don't you |time to |i need you to )?(calm (the (fuck|hell) )?(yourself )?down|(fucking|bloody|just) (relax|chill)|relax already|chill (the fuck )?out|get over (it|yourself)|grow (the fuck )?up|grow a (pair|spine)|man up|cheer up|lighten up|loosen up|snap out of it|shut (the (fuck|hell) )?(up|it)|be quiet|(pull|sort|get) yourself (together|out)|get (a|some) (grip|life|job|perspective)|(get|sort) your (act|shit|head|ass|priorities|life) (together|straight|out)|suck it up|deal with it|drop (it|this|the \w+)|act your age|behave( yourself)?|zip it|toughen up|give it a rest|simmer down|get real|be (a man|an adult|reasonable|grateful|normal|nice|happy|honest)|(knock|cut|pack) it (off|out|in)|move on|let it go|smile|stop it stop it|hurry the fuck up|start acting like .{2,20}|quit it|enough( already| now)?|don't( even)? start|don't you (dare|ever|start)( .{1,40})?)( (already|now|for once|please|ok|okay|then|will you|would you|about (it|this)|and .{2,30}|you \w+|for \w+'s sake|with .{2,20}|or .{2,30}|because .{2,30}|woman|man))?
    `,
    unless: /\b(?:haha|no way|asleep|you got|proud|it'll|i've got|dear|laugh)\b/,
  },
  {
    id: "demand.now",
    label,
    weight: 6,
    pattern: said`
      ^${opener}(?!get (some|well|up to)|give me a|let me (know|see))${order} .{0,40}?(right now( .{2,30})?|(?<!(up|got|over|by|until) )now|immediately|at once|this (instant|minute|second)|asap|for once|no (excuses|arguments))$
      (no (excuses|buts|discussion|questions)$|(?<!the )end of( story| discussion| conversation| debate| it)?|(that's|it's) (final|an order|that))$
      ^(full stop|period|that's final|now|right now|immediately|i said (no|now|so)|because i (said|say)( so)?|do you (hear|understand) me|am i clear|what did i( just)? (say|tell you))$
      i'm not (asking(,| you)|having (it|this)|discussing|debating|negotiating)
      (not |isn't |non.?)(up for|open (to|for)) (discussion|debate|negotiation)
      (not|isn't) a (request|suggestion|question|debate|discussion|negotiation)
      do (as|what|exactly what|whatever) (you're|i) (told|say|said|tell|ask|asked|want)
      don't make me (ask|say|repeat|tell|come)
      i don't want to hear (it|another|any|about it|your)
      won't (tell|say it|ask|say this|be told)( you)? (twice|again)
      i don't care (what|how|if) (you|you're)
      how many times (do|have) i .{0,12}(tell|told|ask|asked|said|say)
    `,
    spares: ["question", "self"],
    unless: /\bsorry\b/,
  },
  {
    id: "demand.i_order",
    label,
    weight: 6,
    pattern: said`
      i('m)? ${adv}(demand|demanding|forbid|forbidding|order|ordering|command|insist)( on)?( (you|that|an?|to|your)| \w+)
      i (won't|will not|'m not going to|'m not|can't|refuse to) ${adv}(allow|permit|have|let|tolerate|accept) (you|it|this|that|any) (?!down|carry)(\w+ ?){1,3}
      i want an? (answer|explanation|apology)( .{0,20})?
      i ${adv}(want|need|expect) you (home(?! by)|back|here|out|gone|off|to (${submit}|change|act|behave|grow|unfollow|be (happy|normal|more|less|on time|better|different|over|quiet|positive)|feel|see that))
      (you|you've|you'd)( \w+)? (need to|have to|got to|must|must to|better|had better|will|ought to) ${adv}(not )?${submit}
      (you'll|you're( going)? to|you'd better|better) ${adv}(not )?${submit}
      you're not ${adv}(going (out|anywhere|there|to (that|the|her|his|their|see|meet|any))|wearing|leaving (until|this|the house|me)|seeing|allowed|inviting|having (a|any|that)|buying|spending|driving)
      you (can't|cannot|may not) (go( out)?|see (him|her|them)|wear|talk to (him|her|them)|just (leave|walk))
    `,
    spares: ["thing"],
    unless: /\bdon't feel\b|\bbetter not (?:rain|miss)|\byou'll (?:have to )?tell me|\bbelieve (?:this|it)\b|\bto know\b/,
  },
  {
    id: "demand.do_not",
    label,
    weight: 5,
    pattern: said`
      ^${opener}don't (you (dare|ever|start|walk|even|raise|fucking|come|turn|put|go)|(even |ever |fucking )+(think|try|start|bother|look|mention|talk|speak|dare|go|ask|say)|start (with|on|crying|that|again|this)|(walk|turn) (away|off|out|this|it|your)|(talk|answer) back|(ignore|interrupt|blame|expect|push|lie to) me|give me (that|attitude|your|any|the|excuses)|look (so|all)|make (this|excuses|it about|a scene)|play (dumb|the|games|innocent|stupid)|change the subject|tell me (what|how|to|you|that|i|it's)|be (so |such a )(?!silly|hard|long|late|daft|shy)\w+|be (ridiculous|stupid|dramatic|pathetic|difficult)|wear|argue|act (like|all|so|innocent)|come (home|near|crying|running))( [\w']+){0,2}
      ^${opener}(get (off (your|that|my)|out of my|(in|down|back|up) here and|up and|your (hands|stuff|lazy|ass|own|feet)|it (done|together|sorted)|home (now|this))|wipe that|(lose|drop|fix|check|watch|mind) (the|your) (\w+ )?(attitude|face|tone|mouth|language|manners|drama)|look at me( when|$)|answer (me|your|my|the (\w+ )?(phone|question))(?! this)|pick up( (the|your) (\w+ )?phone|$)|listen to me|explain yourself|say (you're )?sorry|apologise( (to|for|and)|$)|admit (it|that|you)|leave (your|the) \w+ at|give me (your (phone|password|passcode)|the password|an? (answer|explanation|reason|straight))|delete (it|that|her|his|him|the app|your|them)|(block|unfollow) (him|her|that|them)|make (up your mind|an effort|time for)|do (your (job|bit|share)|something (about|useful)|better|it yourself)|try harder|use your (brain|head)|think (about|of) (someone|somebody|anyone|me) (else|other|for)|put (that|the|your|it) (\w+ )?(phone )?(down|away)|sort (it|this|your \w+) out|stay away from|act like|talk to me when|^(treat|respect) me|start (acting|behaving|being|pulling|listening|thinking|helping|taking|treating)|own up|be (\w+ )?(happy|nice|normal|grateful|interested|honest) for once|(tell|show) me (the truth|who (that|she|he|it|you)|where you (were|are|'ve)|what you're|why you|everything now|your (phone|messages)$))
      ^${opener}${order} ((\w+ ){0,3})(the |your |that |this |me the )?(fucking|bloody|damn|goddamn|stupid|sodding) \w+
    `,
    spares: ["logistics"],
    unless: /\b(?:number|a sec|dishes|address)\b|\banswer me this|\bi(?:'m| am) on my way\b|\bjust (?:kidding|joking)|\bnew one\b/,
  },
];
