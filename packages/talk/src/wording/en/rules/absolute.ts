import type { Rule } from "../../rule.ts";
import { said, words } from "../pattern.ts";

const label = "absolute";

/** What is so lovely of somebody that "always" before it is praise, beyond what the guard knows. */
const lovely =
  "(welcome|ma[kd]e (me|my|us) (laugh|smile|happy|feel|day)|know|so (kind|good|sweet|thoughtful|lovely|patient|funny|calm|warm)|there|been (there|so|my|good|kind)|my|smell|cheer|support|the best|loved?|can|could|may|say the|said you|take (such|good|care)|be (my|the|loved|there|welcome|special)|have (my|me|a)|find|remember|help|encourage|treat me|put a smile|wanted|bring me|call me|tell me|ask me|count|trust|a (joy|star)|worth|deserve|win|beat|cook|on my (side|mind)|look|a bit|have each|right|kind|lovely|good|fun|in my|care|surprise)";
/** And what makes praise of a "never". */
const unlovely =
  "(fail|let (me|us)|complain|mind|judge|made me|make me feel (small|stupid|bad)|give up|gave up|stop|hurt|cease|disappoint|knew|know|told me you|have to|need|looked|guess|believe|be (alone|a burden|forgotten|too)|lose|had to|feel|regret|raised|been (so|more|to)|too|forgotten? (how|my|our)|lied?|ask for|seen|met|tried|heard|expected|once (made|complain|judge|let)|heard)";
const anything = "[\\w']+( [\\w']+){0,4}";
const just = "(\\w+ )?";
const helped = words(
  "listen\\w* think help\\w* clean\\w* tidy pick put do did care notic\\w* consider say said shut learn ask\\w* text call\\w* try lift bother wash\\w* cook\\w* look\\w* talk show\\w* g[ai]ve ma[kd]e t[ao]ke? thank\\w* touch\\w* hug\\w* kiss\\w* compliment\\w* plan\\w* buy bought pay paid apologi\\w+ stop be_(?:on|nice|happy|honest|satisfied|there|wrong) come came spent initiat\\w+ told",
);
const unit =
  "(time|day|night|week|weekend|morning|evening|conversation|convo|argument|month|year|christmas|holiday|birthday|meal|party|fight|sunday|saturday)";

/** Always, never, every time: a complaint that leaves out all the other times. */
export const absolute: readonly Rule[] = [
  {
    id: "absolute.you_always",
    label,
    weight: 6,
    pattern: said`
      you('re|'ve|'ll|'d| have| will| just| can| are| were| do| did| would| could)? ${just}(always|constantly|forever|continually|endlessly|perpetually) (?!${lovely}\b)${anything}
      (why|how come|why is it) ([\w']+ )?([\w']+ )?(always|never) (?!(so )?(cute|cold|tired|hungry|raining|good|hot))${anything}
      ^(and |but |so )?(always|constantly) (?!(check|remember|love|a pleasure|happy|here|there|been|will|loved|keep|wash|lock|the best|good|nice|read))${anything}(?<!for (you|me|us))
      (it's|that's) (literally )?(always|never) (?!(too|going|raining|worth|sunny|nice|good to|the best|fun|lovely|easy|cold|been|worked|on time))${anything}
      i('m)? ${just}always (?!(love|thought|think|tired|cold|forget|hungry|late|knew|here|on your|going|wanted|proud|happy|thinking|your|be|cry|feel (safe|better|happy)))(the|walk|wait|clean|do|pick|apologi|second|last|having|have to|end up|get|come|made|beg|left|alone|wrong|sort|chas|pay|make|to blame|feel)\w* ${anything}
    `,
    unless: /😂|best thing about|i love (?:that|how|it when)|my wallet|sorry|🥰|❤/,
  },
  {
    id: "absolute.you_never",
    label,
    weight: 6,
    pattern: said`
      you('re|'ve|'ll|'d| have| will| just| can| are| were| do| did| would| could)? ${just}(never|hardly ever|barely ever|rarely|barely) (?!${unlovely}\b)${anything}
      you (don't|won't|can't|didn't|aren't|haven't|wouldn't|couldn't) (even )?ever ${anything}
      (not (even )?(once|one (single )?time|a single (time|\w+))|never once) ${anything}
      you('ve)? (have )?(not|n't) (even )?(once|learn\w*) ${anything}
      ^(and |but |literally )?never (?!(mind|been|say|again|too|knew|seen|heard|thought|felt|a dull|better|tried|had|eaten|said i|in doubt|have i))${anything}
      (we|i) ${just}never (do|go|talk|have|spend|see|eat|get|hear|know|feel|laugh|kiss|touch|make|come)(?! (enough (milk|bread)|tired|bored|to the gym)) ${anything}
      (is|was) (never|n't ever|ever) (good )?(enough|right)( for you)?|(nothing|never) (\w+ ){0,3}(good )?enough for you
      you have yet to|since when do you
      in your (whole |entire )?life(?<=you.{0,40})
      you (do|did) not (say|ask|help|listen|thank|look|talk)(?<=(years|months|ever|all).{0,40})
    `,
    unless: /😂|\bwow\b|how beautiful|surprise|never (?:once )?(?:made me feel|complain)|proud/,
  },
  {
    id: "absolute.ever",
    label,
    weight: 5,
    spares: ["question"],
    pattern: said`
      (do|did|can|will|would|don't|could|when do|when did|when will|have|why don't|can't|won't) you (even )?ever (even |actually |just |stop to |bother to )?${helped}(?! (of (mov|leav|having|going|her|him)|about (mov|having|going|leaving|getting|it|what it)|the|that (film|book|song)))
      when was the last time you (\w+ )?(?!(saw|ate|had|slept|went|watched|were|drank|read|visited|spoke|rang|heard))${anything}
      would it kill you
      (could|can|can't|couldn't|why can't|would|if) you (\w+ )?(for once|just once|once|one time|a single time)
      for once(?! i )(?<=you.{0,40}|^for once|just for once)
      once in your (\w+ )?life
      a single time
    `,
    unless: /😂|been to|seen (?:the|that)/,
  },
  {
    id: "absolute.all_you_do",
    label,
    weight: 6,
    pattern: said`
      (all|the only thing) (you|i|we)('ve)? (\w+ )?(ever )?(do|did|done|care about|want|think about|talk about|say|hear|get|eat|give me)(?! (is|have to) (press|click|turn|wait|call|say yes|sign|be with|make you)| to)( [\w']+){0,5}
      you (just |literally |only |basically )?(do|did|contribute|have done) (absolutely |literally )?(nothing|fuck all|jack\w*|zero|sod all|bugger all)
      you (don't|never|didn't|haven't) (do|done|lift(ed)?) (anything|an? (\w+ )?(thing|finger)|shit)(?! (wrong|bad))
      (everything|everyone|everybody|anything|nothing|no one) ([\w']+ ){0,4}(about you|your way|before me|first|more important|my fault|a (fight|battle|argument|competition|drama)|wrong|enough|except me|but me|comes before)( [\w']+)?
      (no matter|doesn't matter) (what|how) (\w+ )?i
      nothing (ever )?changes
      (the )?same (old |shit |\w+ ){0,2}(shit|thing|story|crap|excuses?|argument|fight|pattern)( every| again| with you| over|$)
      (it's|always) (constant|relentless|endless|something|nonstop) with you
    `,
    unless: /😂|all you need is|green button|favourite/,
  },
  {
    id: "absolute.every_time",
    label,
    weight: 5,
    pattern: said`
      (every|each)( single| damn| bloody| fucking| other){0,2} ${unit} .{0,40}\byou(r|'re)?( [\w']+)?(?!( [\w']+)? (smile|laugh|happy|safe|😊))
      ^(and |it's |but |literally )?every( single| damn| bloody| fucking) ${unit}$
      (time and (time )?again|time after time|day after day|day in day out|over and over( again)?|again and again|without fail|week after week|year after year|24\/7|non-?stop|all the (\w+ )?time|all (day|night) long|the whole time)(?<=\byou('re|'ve|r)?\b.{0,60})(?<!(miss|love|think\w* (of|about)|proud of|thank|want|hug|laugh) you.{0,40})
      ^(24\/7|all the time|nonstop|constantly|day after day|always) .{2,40}
      (there|here) you go again|at it again|done it again|on at me again
      you (just )?(keep|kept) (on )?(?!(going|safe|me (going|laughing|sane|warm)|smiling|it up|well|that|your|the|calm|trying))(\w+ing)( [\w']+)?
      whenever .{3,40}\byou [\w']+ ?(away|off|out|to)?(?<!(need|want|like|are|fancy))
      (moaning|complaining|nagging|excuses|criticism|shouting) never (stops?|ends?)
    `,
    unless:
      /make me (?:laugh|smile|happy)|i smile|i'm sorry|proud of you|thinking of you|love you|i'm there|in the world/,
  },
];
