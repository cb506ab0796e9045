import type { Rule } from "../../rule.ts";
import { bad, fault, faultOfDegree, faultyPerson, virtue } from "../lexicon/character.ts";
import { done, gap, role, youAre } from "../lexicon/grammar.ts";
import { only, said } from "../pattern.ts";

const label = "criticism";
const degree = "(so|too|always|such|really|being|just|incredibly|very|bloody|fucking|that|forever|this)";
const some = `(${gap}${fault}|${gap}${degree} ${faultOfDegree})`;
const missing =
  "(don't|haven't|have no|have zero|got no|lack|without|never had|with no|zero|how little|'ve no|have absolutely no|no)";

/** Judges what somebody is like, or is worth, as a whole. */
export const criticism: readonly Rule[] = [
  {
    id: "criticism.trait",
    label,
    weight: 7,
    pattern: said`
      ${youAre}${some}${done}
      your ${fault}$
      ${youAre}${gap}(${faultyPerson}|most ${fault}|(la[sz]i|mean|worst|cold|rud|need|mood|mess|nast|pett)(i?est)?(?<=st|worst) \w+)${done}
      you'(re|ve) (not|never|hardly|no) ${gap}(good|nice|decent|real|proper|reliable|trust\w+|support\w+|mature|fun|help|use|man enough|\w+ material|team player|grown up|catch|easy to \w+|exactly|sharpest|prize|saint|(wo)?man i|person i)
      you'?(re|ve)? ${gap}as \w+ as an? (?!always)\w+ (\w+ )?\w+
      i('ve| have)? never (met|known|seen|dated) (anyone|anybody|an? \w+|someone) (so|as|more|less|who|this)
      nobody (is|'s|could live with someone) as \w+ as you
    `,
  },
  {
    id: "criticism.how_can_you_be",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (why|how|must|can|could|do|are) (are |can |could |must |do )?(you|any(one|body)|someone|one person) (always |have to |even |really )?(be |act )?(always |any |so |this |that |such an? |more |like ){0,2}(${fault}|${faultOfDegree}|${faultyPerson}|like (this|that)$)
      how (\w+ )?(${fault}) (are|can|do|could|is|of) 
      (stop|quit|don't) (be|being|acting|act) ${gap}(${fault}|${faultyPerson}|${faultOfDegree})
      (must be|it's) \w+ being (so|that|this) \w+
      be any more \w+
    `,
  },
  {
    id: "criticism.wrong_with_you",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (?<!not )(wrong|the matter|up|a problem) with you(?! (tonight|today|love|guys))
      what's your (\w+ )?(problem|issue|damage|deal)
      why can't you (ever |just |even |for once |\w+ ){0,2}(be|act|do|get|learn|think|grow|behave|see|manage|remember|love|show|stick|keep|take)
      you('ve)? (got |have |need )(such |so |an? |some |serious |real |many |major |massive |huge |professional |proper ){0,3}(issues|problems|attitude|temper|ego|fuse|mouth|streak|complex|chip on|screw loose|therapy|therapist|help$|to grow up|to sort yourself)
      (trouble|problem|thing) with you is
      (you're|you are|is|the problem's) (the |my |our |what's )(\w+ )?(problem|wrong)( is you| here)?$
      your ([\w-]+ ){0,2}(attitude|personality|character|parenting|temper|behaviou?r|priorities) (is|are|stinks?|sucks?|needs?)( \w+)?
    `,
  },
  {
    id: "criticism.lack",
    label,
    weight: 7,
    pattern: said`
      you(r|'ve)? (\w+ )?${missing}( got| have| show| even| possess){0,2}( an?| any| the| ounce of| shred of| single| much| enough| real| basic| slightest| kind of){0,3} (\w+ )?${virtue}
      bone in (you|your body)
      you have the \w+ (\w+ )?(maturity|range|intelligence|depth|span|skills?|brain) of
      raised (with no|without) \w+
      (grow|get|find|buy) an? (spine|pair|backbone|personality|life|brain|clue)
      learn some \w+
      (?<!(when i|as you|kids) )(grow up|act your age|grew up|acted your age)$
    `,
  },
  {
    id: "criticism.only_yourself",
    label,
    weight: 8,
    pattern: said`
      (only|just|ever|all you|you|always) ${gap}(think|thinking|care|caring|look out|looking out|worry) (about|of|for)( is)? (yourself|number one|you|your own|what you)(?! (too|and i|all the time|every|so much|all day))
      you (never|don't|rarely|couldn't|can't)( ever)? (think|care|consider|give)( a \w+)?( about| of| for)? (anyone|anybody|other people|others)
      (about you$|revolve\w* around you|about yourself)(?<=(it's|everything's|is|not|n't) ([\w']+ ){0,3}(about|around) you(rself)?)
      put yourself first
      me me me|you you you
    `,
  },
  {
    id: "criticism.bad_at_a_role",
    label,
    weight: 7,
    spares: ["question"],
    pattern: said`
      (you|you're|you've|being) ${gap}(a |an |one |being )${gap}${bad} (\w+ )?${role}
      you're ${gap}${bad} (at|with|around) (?!(chess|golf|cards|this game|drawing|maths))\w+
      some ${role} you
      what (kind|sort|type) of (an? )?(\w+ )?${role} (?!(are|food|film|music|cake|thing|do)\b)\w+
      (call|calls|calling) yourself an? 
      fail\w* (as|at being) an? |you('ve)? fail\w* me
      (much|kind|any sort) of an? ${role}(?<=you're not .{0,30})
      (don't|not|never)( even)? (know|knew|learn\w*) how to be (an? )?(\w+ )?${role}
      being an? ${role} ([\w']+ ){0,2}isn't your
      you (just |really )?suck
    `,
  },
  {
    id: "criticism.hopeless_case",
    label,
    weight: 7,
    pattern: said`
      you (can't|couldn't|never|don't|can never)( even| ever)? (do|get|keep|finish|manage) (anything|an? (single |damn |simple )?(thing|promise)|one (\w+ )?(thing|promise))( right| properly)?
      you can't (ever )?be trusted
      (can't|can never|couldn't) (rely|count|depend) on you
      (people|men|women) like you (don't|never)
      you('re| are|'ll)? (never going to|never)( ever)? (change|grow up|learn)
      you (\w+ )?(drag|bring|let|mess|screw|fuck|cock|break|lose)(ing|s)? (everyone|everybody|everything|us)( all)? (down|up)
      you (bring|contribute|add|offer|make|put in) ${gap}(nothing|zero|no) (to|effort)
      (just |exactly |into |turned into )(like )?your (mother|father|mum|mom|dad|parents|ex)(?<=you.{0,40})(?! (said|told|asked|does it))
      (being |living )?(around|with) you is (\w+ ){0,2}(draining|exhausting|hard work|nightmare|hell|like|chore|misery|torture|depressing)
      (suck|drain|kill)s? the (joy|life|fun) out
      like (living with|dating|being married to|talking to|having) an? (\w+ )?(child|toddler|teenager|robot|stranger|wall|brick wall)
      i married an? (\w+ ){0,2}(${faultyPerson}|(wo)?man who)
      what does it say about you
      give off such
    `,
  },
  {
    id: "criticism.typical",
    label,
    weight: 5,
    pattern: only`
      ([\w']+ ){0,2}(typical|classic)( of)? you( .{0,40})?
      (it's|that's) (just )?like you to .{2,40}
      (so|how|just|god|wow so|typical|really) ${fault}
      ${fault}( and ${fault})?(?<=ish|less|ful|ible|ent|ure|ate|azy|ude|uel)
      .{0,20}that's what you are
    `,
    unless: /that's what you are to me|so annoying that/,
    scope: "clauses",
  },
];
