import type { Rule } from "../../rule.ts";
import { bad, fault, faultOfDegree, faultyPerson, virtue } from "../lexicon/character.ts";
import { done, gap, lead, one, role, some, youAre } from "../lexicon/grammar.ts";
import { said } from "../pattern.ts";

const label = "criticism";
const trait = `(${gap}${fault}|${gap}(so|too|always|such|really|being|just|plain|very|that) ${faultOfDegree})`;

/** Judges what somebody is like, or is worth, as a whole. */
export const criticism: readonly Rule[] = [
  {
    id: "criticism.trait",
    label,
    weight: 7,
    unless: /so (?:can|am) i\b|things i (?:like|love)|i (?:love|like) (?:that|it) about/,
    pattern: said`
      you('re|'ve (been|become)| act| sound|'ve always been) ${trait}(?! (at|to buy|about (time|now)))
      ${youAre}${trait}${done}(?! to buy)
      your ${fault}$
      ${youAre}${gap}${faultyPerson}${done}
      you.{1,25} the ${one}(most ${fault}|(lazi|mean|wor|cold|rud|messi|moodi|nasti)e?st) \w+
      you'(re|ve) (just |really |simply |clearly )?(not|never|no|got no) ${gap}(good (?!at)|nice|decent|real|proper|reliable|trust|support|mature|fun|help|use|\w+ material|team|grown|catch|easy to|exactly|prize|(wo)?man i|person i)\w*
      i('ve| have)? never (met|known|seen) ${some}(so|as|more|who)
      you're not the (wo)?man i|what an? ${one}${faultyPerson} you
      nobody ${some}as \w+ as you
      i('m|'ve)? ${one}(married|marry|with|dating|living with|stuck with|engaged to) (someone|somebody|an? (wo)?man|an? person) (who('s| is) )?(so|this|that|as) ${fault}
      you'?(re)? ${gap}as \w+ as an? \w+ \w+$
    `,
  },
  {
    id: "criticism.why_are_you",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (why|how|must|can|could|do|are) ${one}(you|any(one|body)|someone|one person) (always |have to |even )?(be |act )?(so |this |that |such an? |more |like |any more ){0,2}(${fault}|${faultOfDegree}|${faultyPerson}|like (this|that)$)
      how ${fault} (are|can|do|could|is|of|you)
      (stop|quit|don't) (be|being|acting) ${gap}(${fault}|${faultyPerson}|${faultOfDegree})
      must be \w+ being (so|that)
      (?<!not )(wrong|the matter|up) with you(?! (tonight|today|love))
      what's your ${one}(problem|issue|deal)
      why can't you (ever |just |even |for once ){0,2}(be|act|do|get|think|grow|manage|remember|love|show|stick|keep|take)
    `,
  },
  {
    id: "criticism.flaw",
    label,
    weight: 7,
    pattern: said`
      you('ve)? (got |have |need )(such |so |an? |some |serious |real |many |major |huge |professional |nasty |bad |mean |terrible |awful |horrible ){0,3}(issues|problems|attitude|temper|ego|fuse|mouth|streak|complex|chip on|screw loose|therapy|to grow up|growing up)
      (trouble|problem|thing) with you|your problem is
      you're (the|my|our|what's) ${one}(problem|wrong)|problem is you
      your ${some}(attitude|personality|character|parenting|temper|behaviou?r|priorities) (is|are|stinks?|sucks?|needs?)
      (you(r|'ve)? ${one}|^.{0,12})(don't|haven't|have no|have zero|got no|lack|without|never had|how little|'ve no|no)( got| have| show)?( an?| any| the| ounce of| shred of| kind of| single| much| basic){0,3} ${one}${virtue}
      bone in you(r body)?|(maturity|range|intelligence|depth|patience|span|manners) of an?|were raised (with no|without)
      (?<!(when i|kids) )(grow up|act your age)$|^${lead}(grow up|act your age),? (you|for once|already|would you|will you|mate|man|please)( [\w']+){0,3}$
      (grow|get|find|buy) an? (spine|pair|backbone|personality|life|brain)|learn some (manners|respect)
      (only|just|all you) ${some}(think|thinking|care|caring|worry) (about|of|for)( is)? (yourself|number one|you|your \w+|what you)(?! (and i|all the time|every|so much|all day))
      you (never|don't|couldn't)( ever)? (think|care|consider|give)( a \w+)?( about| of| for)? (anyone|anybody|other people)
      (it's|everything's|not everything's|everything is|isn't) ${one}(all )?about you$|revolve around you|put yourself first
      what does it say about you|(sick|tired|had it|fed up) (of|with) your \w+(ness|ity|ance|ism|tude)|such (entitled|toxic|negative) \w+|wish you (weren't|wouldn't be) ${gap}${fault}|(being |living )?(around|with) you is ${some}(draining|exhausting|work|nightmare|hell|like)
      (suck|drain|kill)s? the (joy|life|fun) out|like (living with|dating|having) an? ${one}(child$|toddler|teenager)|i married an?
    `,
  },
  {
    id: "criticism.role",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (you|you're|you've|being) ${gap}(a |an |one |being )${gap}${bad} ${one}${role}|you're ${gap}${bad} ${role}|you're an? (?!(poor|sad|sorry))${bad} \w+
      you're ${gap}${bad} (at|with|around) (?!(chess|golf|cards|drawing|maths))
      some ${role} you|what (kind|sort) of (an? )?${one}${role} (?!(?:are|food|film|do)\b)\w+
      (call|calls|calling) yourself|fail\w* (as|at being) an?|you('ve)? fail\w* me|much of an? ${role}
      (know|knew|learn\w*) (how to be|the first thing)|isn't your thing
      you ${one}suck
      you (can't|never|don't)( ever| even)? (do|get|keep|finish) (anything|an? \w+ ?(thing|promise)?|the simplest \w+|one \w+)( right| properly)?( can you)?$
      you can't (ever )?be trusted|(can't|can never) (rely|count|depend) on you( for (a single|any\w*) \w+)?$
      you(('re|'ll)? (never going to|never)( ever)?) (change|grow up|learn)
      you ${one}(drag|bring|let|mess|screw|fuck)\w* (everyone|everybody|everything|us)( all)? (down|up)
      you('re| sound| act)? (just |exactly |turn\w+ |becoming |as bad as ){1,2}(like |into )?your (mother|father|mum|mom|dad|ex)$
      (typical|classic)( of)? you|(it's|that's) (just )?like you to|that's what you are$
      ^(so|how|just|god|typical|really)? ?${fault}$(?<=ish|less|ful|ible|ent|ure|ate|azy|rude|uel)
    `,
    unless: /warm|kind(?:est)?\b|lovely|photo|😊|sweet|funny|eyes|smile|are to me/,
  },
];
