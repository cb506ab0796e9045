import type { Rule } from "../../rule.ts";
import { adv, opener } from "../lexicon/between.ts";
import { only, said, words } from "../pattern.ts";

const label = "demand";

const order = words(`
  answer call tell get come pick delete apologise go put give open block reply leave look listen sit show
  send turn clean do say stop text be admit decide talk speak move drop end cancel hand make prove help stay take act let shut start change
`);
/** What somebody may be told to leave off, when it is neither an insult nor a kindness. */
const leaveOff = `(?:${words(`
  whin(?:ge)?ing \\w{2,}ing(?<!being|making|saying|worrying|shouting|yelling|hitting|calling|swearing|apologising|hurting|insulting|doubting|beating|teasing|tickling|feeding|raining|working)
`)}|being (?!(?:so |such a |too )?(?:cute|sweet|adorable|good|funny|nice|kind|perfect|hot|gorgeous|lovely|modest|hard on|silly|mean to yourself))|making (?!me (?:laugh|hungry|blush|smile))|the |with the |your |this )`;
const submit = words(`
  apologise drop_(?:it|this) get_over calm(?!_(?:the_(?!fuck|hell)|him|her|them)) listen answer reply forgive tell_me come_(?:home|back) choose decide
  sit_(?:down|there) delete block stop quit cut give_me text_me show_me
 talk_to_me shut not_(?:lie|talk|see|text|embarrass|say)
  pick_up cancel
`);

export const demand: readonly Rule[] = [
  {
    id: "demand.stop",
    label,
    weight: 5,
    pattern: said`
      (^${opener}|want you to |need you to |told you to )(stop|quit|enough (of|with)) ${adv}(with )?${leaveOff}( ?[\w']+){0,3}
    `,
    spares: ["question", "third-party"],
    unless: /\b(?:you did|you're (?:doing )?(?:great|amazing|lovely|fine|perfect)|love you|it'll)\b/,
  },
  {
    id: "demand.feel_otherwise",
    label,
    weight: 5,
    pattern: only`
      ${opener}(you (need|have) to )?(calm (the (fuck|hell) )?(yourself )?down|chill (the fuck )?out|get over (it|yourself)|grow (the fuck )?up|man up|cheer up|lighten up|shut (the (fuck|hell) )?(up|it)|(pull|sort|get) yourself (together|out)|get (a|some) (life|job|grip)|get your (act|shit|head|priorities) (together|straight)|snap out of it|suck it up|deal with it|calm yourself|move on|wake up|be quiet|act your age|behave|drop (it|this)|zip it|be (a man|normal|nice|happy|honest)|let it go|enough( already| now)?|don't( even)? start|don't you (dare|ever|start)( .{1,40})?)( (already|now|for once|please|ok|then|would you|and .{2,30}|for \w+'s sake|with .{2,20}|or .{2,30}|woman|man))?
    `,
    unless: /\b(?:haha|no way|asleep|baby|sleeping|you got|proud|it'll|i've got|dear|laugh|present|spoil)\b/,
  },
  {
    id: "demand.now",
    label,
    weight: 6,
    pattern: said`
      ^${opener}(?!get (some|well|up to)|give me a|let me (know|see))${order}(?! (with|by)\b) .{0,40}?(right now( .{2,30})?|(?<!(up|got|over|by|until) )now|for once)$
      (no (excuses|discussion)$|(?<!the )end of( discussion| conversation| it)?|(that's|it's) (final|that))$
      ^(now|right now|i said (no|now|so)|because i (said|say)( so)?)$
      i'm not (asking(,| you)|having (it|this)|discussing)
      whether you like it( or not)?
      do (as|what|whatever) (you're|i) (told|say|said|tell|ask|asked)
      don't make me (ask|say|tell|come)
      i don't want to hear (it|another|any|about it|your)
      won't (tell|say it|ask)( you)? (twice|again)
      i don't care (what|how|if) (you|you're)
      how many times (do|have) i .{0,12}(tell|told|ask|asked|said|say)
    `,
    spares: ["question", "self"],
    unless: /\bsorry\b|\btry to understand\b/,
  },
  {
    id: "demand.i_order",
    label,
    weight: 6,
    pattern: said`
      i('m)? ${adv}(demand|forbid|order|insist|expect)( on)?( (you|that|an?|to|your))
      i (won't|'m not|can't) ${adv}(have|let) (you|it|this|that|any) (?!down|carry)(\w+ ?){1,3}
      i want an? (answer)( .{0,20})?
      you'll (apologise|say sorry|answer|explain|listen)( to)? (me|him|her|them|us|(my|your) \w+)
      i ${adv}expect (dinner|my (food|tea|dinner|shirts?)|(it|the \w+) (done|ready|clean|made|on))( [\w']+){0,3}
      i told you to (be home|stop|come|leave|call|answer|listen|shut)( \w+){0,2}
      you('ll| will) (call|text|ring|tell|answer|apologise to) (me|him|her|them)( \w+){0,3}
      i ${adv}(want|need) you ((home|back|here|out|gone|off) (now|right now|in .{2,12}|this .{2,10})|to (${submit}|change|act|behave|grow|feel))
      (you|you've|you'd)( \w+)? (need to|have to|got to|must|must to|better|will|ought to) ${adv}(not )?${submit}
      (you're( going)? to|better) ${adv}(not )?${submit}
      you're not ${adv}(going (out(?! without)|anywhere|there)|wearing|leaving (until|this|the house|me)|seeing|allowed|driving|having)
    `,
    spares: ["thing"],
    unless: /\bdon't feel\b|\bbetter not (?:rain|miss)|\bbelieve (?:this|it)\b|\bto know\b/,
  },
  {
    id: "demand.do_not",
    label,
    weight: 5,
    pattern: said`
      ^${opener}don't (you (dare|ever|start|walk|even|raise|come|turn|put|go)|(even |ever )+(think|try|start|bother|look|talk|speak|go|ask|say)|walk (away|off|out)|ignore|interrupt|start (with|on|crying|that|again|this)|(blame|expect|push) me|tell me (what|how|to|you|that|i|it's)|be (ridiculous|stupid|pathetic)|wear|argue)( [\w']+){0,2}
      ^${opener}(get (off (your|that|my)|(in|down|back|up) here and|up and|it (done|together)(?! when))|wipe that|take (that|it) back|sit down and (listen|talk|shut)|hang up|unfriend|leave (him|her)( and|$)|answer the question|forget (about )?your \w+ and|(lose|drop|fix|check|watch|mind) (the|your) (\w+ )?(attitude|tone|face|mouth|drama)|look at me( when|$)|answer (me|your|my)(?! this)|pick up( (the|your) (\w+ )?phone)|listen to me|say (you're )?sorry(?! (from|to (?!me\b)))|apologise( to|$)|admit (it|that|you)|leave (your|the) \w+ at|give me (your (phone|password)|an? (\w+ )?(answer|reason|explanation))|delete (it|that|her|his|him|your|them)|(block) (him|her|that|them)|make (up your mind)|use your (brain|head)|put (that|the|your|it) (\w+ )?(phone )?(down|away)|act like|be (\w+ )?(happy|nice|normal) for once|(tell|show) me (the truth|where you (were|are|'ve)|why you))
    `,
    spares: ["logistics"],
    unless:
      /\b(?:number|a sec|dishes|address|does this|do these|kiss|hug|cuddle|snuggle|present|it's (?:my|your|the|mum|dad)|start me on|(?<!away )from me|spoil|enjoy|try to understand)\b|\banswer me this|\bi(?:'m| am) on my way\b|\bjust (?:kidding|joking)|\bnew one\b/,
  },
];
