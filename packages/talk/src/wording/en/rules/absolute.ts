import type { Rule } from "../../rule.ts";
import { one, some } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "absolute";

/** What is so lovely of somebody that "always" before it is praise, beyond what the guard knows. */
const lovely =
  "(welcome|(pick|choose|find|make|give|have|buy|get|order|cook|do|look|come up with) (\\w+ ){0,2}(good|great|nice|lovely|the best|perfect|amazing|brilliant|beautiful|well)|ma[kd]e (me|my|us) (laugh|smile|happy|feel|day)|know|so (kind|good|sweet|thoughtful|lovely|patient|funny|calm|warm)|there|been (there|so|my)|my|smell|cheer|support|the best|loved?|can|could|may|say the|said you|take (such|good|care)|be (my|the|loved|there)|have (my|me|a)|find|remember|help|encourage|wanted|bring me|call me|tell me|ask me|deserve|win|beat|cook|order|on my|look|right|kind|good|fun|in my|care|surprise)";
/** And what makes praise of a "never". */
const unlovely =
  "(fail|say no to|let (me|us)|complain|mind|judge|made me|make me feel (it|small|stupid|bad)|g[ia]ve up|stop|hurt|disappoint|knew|know|told me (?!anything|the truth|why|how you)|said (what|which|where|when)|have to|need|looked|guess|believe|be (alone|a burden)|lose|had to|feel|regret|been (so|more|to)|too|forget (how|my|our)|ask for|seen|met|tried|heard|expected|once (made|complain|judge|let))";
const rest = "[\\w']+";
const unit =
  "(time|day|night|week|weekend|morning|conversation|convo|argument|month|year|christmas|holiday|birthday|meal|party|fight)";
const did =
  "(listen|think|help|clean|tidy|pick|put|do|care|notic|consider|say|said|shut|learn|ask|text|call|try|lift|bother|wash|cook|look|talk|show|g[ai]ve|ma[kd]e|t[ao]k|thank|touch|hug|kiss|buy|pay|apolog|stop|be (on|nice|happy|honest|wrong)|come|came|told)\\w*";

/** Always, never, every time: a complaint that leaves out all the other times. */
export const absolute: readonly Rule[] = [
  {
    id: "absolute.you_always",
    label,
    weight: 6,
    pattern: said`
      you('re|'ve|'ll|'d| have| will| just| can| are| were| do)? ${one}(always|constantly|forever|continually) (?!${lovely}\b)${rest}
      (why|how come) ${some}(always|never) (?!(so )?(cute|cold|tired|hungry|raining|good|hot|look|smell|know|get (all )?the (good|best|nice)|my fault|me$|me who))${rest}
      ^(and |but |so )?(always|constantly) (on (your|that)|late|the (same|victim)|your|an? excuse|excuses|some\w+|working|moaning|complaining|about you|in a mood|too)
      (it's|that's) (literally )?(always|never) (?!(my fault|too|going|raining|worth|sunny|nice|good to|the best|fun|lovely|easy|cold|been|worked))${rest}
      i('m)? ${one}always (the (one|last|only)|walk|wait|clean|do every|pick|apologi|second|having|have to|end up|get (the|blamed|left)|come|beg|left|wrong|sort|chas)\w*
      (?<!if )you (just )?(keep|kept) (on )?(?!(going|me|smiling|it up|trying))\w+ing
      (there|here) you go again(?!.{0,20}(emotional|sensitive|dramatic|crying|overreacting))|you('re)? (?!(love|like|support|remember|notice|know|enjoy|get|knew|noticed)\b)\w+ (about |at |with |on )?(everything|every (single|little) thing) i (do|say|wear|cook|make|like|want)|done it again|(moaning|nagging|excuses|criticism) never
    `,
    unless:
      /😂|maybe i(?:'d| would)|best thing about|i love (?:that|how|it when)|my wallet|sorry|🥰|❤|make me (?:laugh|smile)/,
  },
  {
    id: "absolute.you_never",
    label,
    weight: 6,
    spares: ["appreciation"],
    pattern: said`
      you (never|always)$|you only ever (?!(want the best|been))\w+
      you('re|'ve|'ll|'d| have| will| just| can| are| were)? ${one}(never|hardly ever|barely ever|rarely|barely) (?!${unlovely}\b)${rest}
      you (don't|won't|can't|didn't|aren't|haven't) (even )?ever ${rest}
      (not (even )?(once|one (single )?time|a single \w+)|never once) (?!have i|did i|i |(did|have|has) (they|he|she|it|the))${rest}|you('ve)? (have )?not (even )?(once|learn)
      ^(and |but )?never (?!(mind|been|say|again|too|knew|seen|heard|thought|felt|a dull|better|tried|had|eaten|said i|in doubt))${rest}
      (we|i) ${one}never (do|go|talk|have (sex|fun|time|a)|spend|see|get|hear|feel|laugh|kiss|touch|come)(?! (enough (milk|bread)|tired|bored|to the gym|what to|how to)) ${rest}
      (never|n't|nothing|ever) ${some}(good )?enough for you|you have yet to|in your (whole |entire )?life(?<=you.{0,40})|years .{0,20}you (do not|don't|didn't|haven't|have not|did not)
      ((do|did|can|will|would|don't|could|have|why don't|can't|won't) you|when (do|did|will) you) (even )?ever (even |actually |just |stop to |bother to )?${did}(?! (of (mov|leav|having|going|her|him)|about (mov|having|going|leaving|getting|it|what it)|the|that (film|book|song)))
      when was the last time you ${one}${did}|would it kill you|for once$|once in your life|a single time
    `,
    unless:
      /😂|i suppose$|fancy|shall we|let's|\bwow\b|how beautiful|surprise|never (?:once )?(?:made me feel|complain)|proud|seen (?:the|that)/,
  },
  {
    id: "absolute.every_time",
    label,
    weight: 5,
    spares: ["care"],
    pattern: said`
      (every|each)( single| damn| bloody| fucking){0,2} ${unit} .{0,40}\byou(r|'re)? ?(just |always |have to )?(do|did|start|turn|ruin|make|walk|go|get|ignore|interrupt|shut|forget|find|complain|leave|choose|change|end|say|lie|blame|snap|roll|shout|yell|cancel|pick|disappear|twist|criticis|criticiz|push|embarrass|look|talk|act|sulk|bring|put|don't|never|phone|on|late|fall|refuse|drink|'ve got)\w*(?! (me (smile|laugh|happy|feel)))
      ^(and |it's )?every( single| damn| bloody| fucking) ${unit}$
      (time and (time )?again|day after day|over and over( again)?|again and again|without fail|24\/7|non-?stop|all the (\w+ )?time|all (day|night) long)(?<=\byou('re|'ve|r)?\b.{0,60})(?<!(miss|love|think\w* (of|about)|proud of|thank|want|hug|laugh) you.{0,40})
      ^(24\/7|all the time|nonstop|constantly|day after day) \w+
      whenever .{3,40}\byou('re)? [\w']+
      every \w+ (ends? up|turns?|is|becomes?|has to be)( into| in| being)? ${some}(about you|fights?|rows?|arguments?|my fault|drama|lecture)
      (?<!(talk|moan|cry|shout|say|eat|have|take|sleep|rest|laugh|complain) )(all|only thing) (you('ve)? ${one}(ever )?(do|did|care about|want|think about|talk about|say)|(i|we) ${one}(ever )?(hear|get))(?! (is|have to) (press|click|turn|wait|call|say yes|sign|be with)| to)
      you (just |literally |only )?(do|did|contribute) (absolutely |literally )?(nothing|fuck all|jack|zero|sod all)(?! wrong)|you (don't|never|didn't) (do|lift) (anything|a (\w+ )?(thing|finger)|shit)(?! (wrong|bad))
      (everything|everyone|everybody|anything|nothing) ${some}(about you|your way|before me|my fault|a (fight|battle|argument)|(?<!(no|any)thing )wrong|enough|except me|but me)
      (nobody|no one) ever (listens|helps|asks|thinks|cares)|no matter (what|how) ${one}i|(?<!if )nothing (ever )?changes|nothing i do|(?<!(do|did|does|doing) (exactly )?the )same (old |\w+ )?(shit|thing|story|crap|excuses?|argument)( every| again| with you|$)|(constant|endless|something|always) with you
    `,
    unless:
      /make me (?:laugh|smile|happy)|i smile|you're (?:there|here)|i'm sorry|proud of you|thinking of you|love you|i'm there|in the world|😂|need is love|green button|favourite/,
  },
];
