import type { Rule } from "../../rule.ts";
import { adv, kin } from "../lexicon/between.ts";
import { said } from "../pattern.ts";

const label = "guilt_trip";

const alone = "(?:alone|by myself|on my own|myself|here|at home)";
const lowly = `(?:${adv}(?:not (?:perfect|worth|important|good enough|enough|fun|a priority|wanted|that (?:important|special|pretty)|your)|nothing|the (?:villain|problem|one who|last|only)|a (?:burden|bother|terrible \\w+)|asking (?:for )?too much|used to|last$|always the|never (?:good|enough|going to)))`;

export const guiltTrip: readonly Rule[] = [
  {
    id: "guilt_trip.never_mind_me",
    label,
    weight: 6,
    pattern: said`
      (don't|never|nobody|no one)( you)? (worry|mind|bother|trouble|thinks) (about |with |of )?(poor |little |old ){0,3}(me|yourself),?( (i'll|i'm|i|it's|just|as|like)( [\w']+){1,4}|$)
      (i|we)'ll ${adv}(just|only|guess|go|be|have to|then) ${adv}(be |go |have to )?(sit|cry|die|rot|disappear|shut up|alone|(eat|stay|spend|sleep|do|watch|wait|deal|manage|carry|walk|cancel|clean|cook) .{0,40}(${alone}|then|again|as usual|like always))
      i'll .{2,40} (${alone} )?(then|again|as usual|like always|i guess|i suppose)$
      (i )?(guess|suppose|bet|clearly|obviously) (that )?(it's all my fault|(i'll|i'm|i|i was) (be |have to |just |to )?(${lowly}|(don't|didn't|never|wasn't) (matter|get|mean|important)|alone|spend|cancel|eat|sleep|sit|(have to )?(manage|cope|survive|make do)|find somebody))( [\w']+){0,3}
      don't bother (coming|visiting|calling|ringing|saving me|waiting for me|getting me)( \w+){0,2}
      not \w+ enough (for you|to you|i guess|apparently)
      (guess|suppose|bet) you'll .{2,40} (again|me here|without me|like always|as usual)
      i'll ${adv}sit (here |at home |there ){0,2}(all )?${adv}(alone|by myself|on my own|in the dark)( [\w']+){0,3}
      i (didn't|never) (really |even )?want (an?|any|your|my|to be) .{2,25} anyway$
      leave me with (the|three|two|all|both|\d)( \w+)? (kids|children)
      i'll tell (the (kids|children)|everyone|them|(your |my )?m[uo]m) (that )?you(r|'re| were| had| couldn't| didn't) (too |something |better |busy|bother)\w*
      leave me (all alone|(here|alone|at home) (with|on)( the| a)?)
      (ok|fine|sure|no|oh|well|just|yeah|go on|right)?,? ?(you )?(go|enjoy|have (fun))( [\w']+){0,4},? (without me|while (i|i'm)|i'll (be here|just|manage|(stay|sit) (here|home|at home))|i guess)( [\w']+){0,3}
      you ${adv}(go|enjoy|stay|keep|have)( [\w']+){0,6},? (while i|i'll (just|be here|(sit|stay) (here|home|at home)))( [\w']+){0,3}
      i'll (manage|live|survive|be fine) (somehow|without you|probably|alone)
    `,
    unless:
      /\b(?:i've got|deadline|on hold|i'm still|you deserve|you (?:rest|sleep)|catch|stuck|at work|running late|train|traffic|(?:meet|join) you|no (?:problem|worries|bother)|see you|love you)\b|😊|❤|😘/,
  },
  {
    id: "guilt_trip.sorry_for_existing",
    label,
    weight: 6,
    pattern: said`
      sorry (for|that i|i|if i)( ever| even)? (existing|breathing|exist|being (alive|such|a|me|in)|having \w+|caring|wanting|needing|expecting|loving|bothered|asked|married|met|thought|cared|loved|wanted)( [\w']+){0,3}
      sorry (that )?(i'm|i am|i'm just) ${lowly}( [\w']+){0,3}
      sorry (that )?my (feelings|needs|life|crying|love|existence)( [\w']+){1,4}
      (silly|stupid|foolish|my mistake|my bad|(an?|the) (idiot|fool|mug)|my (own )?fault)( of)?( me)? for (thinking|hoping|expecting|believing|wanting|trying|caring|asking)
    `,
    unless: /\b(?:late|again|sorted|moody|grumpy)\b/,
  },
  {
    id: "guilt_trip.hope_you_are_happy",
    label,
    weight: 6,
    spares: ["third-party"],
    pattern: said`
      (hope|trust) (that )?you're ${adv}(happy|proud|pleased|satisfied)( now| (with|of) yourself| about that)?$
      i'm (only|just) (your|the) (wife|husband|girlfriend|boyfriend|mother|partner|mum)
      you won't have to (put up with|worry about|deal with|see|look at) me( \w+){0,3}
      (didn't|don't|never|wasn't) ${adv}(expect|expecting) (you to (remember|care|notice|understand)|anything ((else|less|better|more) )?from you)
      it's only (our|my) (\w+ )?(anniversary|birthday|feelings|wedding|life)
      you ${adv}don't need me( anymore)?
      (you'd|everyone would|they'd) (all )?be (happier|better off) without me
      my (own )?(husband|wife|boyfriend|girlfriend|partner) (doesn't|won't|can't) even( \w+){1,3}
      never (good )?enough for you
      maybe if i .{2,40} you'd( \w+){1,2}
      love being (ignored|left|stood|last|second|alone|forgotten)
      (one day )?you'll ${adv}(realise|regret|understand|miss|wish|see)( [\w']+){1,4} (gone|had|one day|lost|late)
      one day you'll ${adv}(realise|regret|understand|wish)( \w+){0,3}
      (love|need|want|care about|prefer) your \w+ more than (me|us|your)
      (more important|better) (people|things|company) (than|to (do|talk))( \w+)?
      (waited|waiting|sat|sitting|stood|standing) .{0,30}(like an? (fool|idiot|mug|lemon)|all (night|day|evening) for you)
      i .{3,60} while you're (out )?(having|enjoying|laughing|partying|out with)( \w+)?
      (everyone|everybody) ${adv}(leaves|hates|forgets) me
      must be (so |really )?(nice|lovely|great|easy|fun)( (for some|having|when|not|to be|to have (friends|time|no|nothing|someone))( [\w']+){0,4})
      it must be so hard (for you )?(having|living|to have)
      (some|one) of us (have|has|don't|didn't|can't|work|actually|aren't|were|had|never|should|was|is|have to|would|does|do|get|got)( [\w']+){0,3}
      whatever makes you happy|(do )?whatever you want,? i('ll| don't)|as long as you're having( \w+){1,3}|that's all that (counts)( to you)?
      (you )?(wouldn't|won't|'d never|don't) ${adv}(care|notice|miss me)(?! (how|what|about))( [\w']+){0,2} (if i|i|when i|i'm)( [\w']+){1,3}
      i could ${adv}(be |have |just )?(dead|die|died|disappear|lying) .{0,30}(you|nobody|no one|notice|care)( \w+){0,2}
      (you'll) (all )?(miss me|be sorry) when i'm (gone|dead|not)
      (nobody|no one) ${adv}(cares?|asks|loves|listens|thinks|notices|wants|helps|appreciates)( [\w']+){0,3} (me|i|my|i'm)
      (it's not like )?(i|my (feelings|needs|opinion)|what i (want|feel|think|need)) ${adv}(don't|doesn't|didn't|never) ${adv}(matters?|counts?)( anyway| to you| either)?
      it's not like (i|anyone|you(?! (do|did|can|could)))( [\w']+){1,3}
      i (wasn't|'m not) (that )?(important|a priority)( anyway| to you)?
    `,
    unless: /\b(?:weather|sun|once a year|phone|job|you should be|main thing|to know|coming)\b/,
  },
  {
    id: "guilt_trip.what_i_did",
    label,
    weight: 6,
    pattern: said`
      (i'm|i should be|i am|i've got|getting|well) ${adv}used to (it|that|this|being \w+( \w+)?|coming (last|second)|doing (it|everything) (all|alone|myself))( by now)?$
      i ${adv}(spent|skipped|had|paid|stayed|waited|turned|cancelled|missed|made|drove|worked|bought|took|came|cried)( [\w']+){1,8},? (but (sure|ok|fine|whatever|never|don't|you|i guess|go|enjoy|have|it's fine|no)|no matter|and (you (don't|didn't|can't|never|just|won't|went)|this|not|i get|now))( [\w']+){0,3}
      i (only|just) (wanted (one|you|us|some)|gave birth|spent|worked|ever wanted)( [\w']+){1,8}
      (this|that) is how you (treat|thank)( \w+)?|is (this|that) how you (treat|thank)( \w+)?
      look (at )?what (you|you've) (done|did|made|do)( to)? me( \w+)?
      see what (you|you've) (do|done|made) (to )?me( \w+)?
      you('ve| have)? ${adv}(broken|broke|ruined) my (heart|birthday|life|evening|night|christmas)
      your (\w+ )?${kin} would be (so )?(heartbroken|sad|turning)
      the (kids|children) (keep|are|ask|think|wonder|know)( [\w']+){0,3} (why|that|because) (daddy|dad|mum|you)( [\w']+){1,4}
      i (won't|'ll never|shouldn't) ${adv}(bother|ask|bothered)( [\w']+){0,3}( again| next time| anymore|$)
      (no) (point|use) (in )?(telling|asking|talking to|trying to) (you|me)?( [\w']+){0,3}
      i know (that )?(i'm|my|i come|i'll) ${lowly}( [\w']+){0,3}
      (clearly|obviously|i'm) ${adv}(i'm |that's |it's )?(asking) (for )?too much
      (was|is) too much( to ask)?$
      at least (someone) (cares|loves|wants)( \w+)?
    `,
    spares: ["third-party"],
    unless: /\b(?:thank|proud of it|worth it|early shift|the cold)\b/,
  },
];
