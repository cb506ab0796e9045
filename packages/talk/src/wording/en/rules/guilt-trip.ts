import type { Rule } from "../../rule.ts";
import { adv, kin } from "../lexicon/between.ts";
import { said, words } from "../pattern.ts";

const label = "guilt_trip";

const alone = "(?:alone|by myself|on my own|all by myself|myself|in the dark|here|at home)";
const lowly = `(?:${adv}(?:not (?:worth|important|good enough|enough|fun|a priority|invited|allowed|wanted|welcome|that|your|needed)|nothing|the (?:villain|bad \\w+|problem|one who|last|only|worst|maid|monster|evil)|invisible|a (?:burden|nuisance|bother|bad \\w+|terrible \\w+|disappointment|failure)|asking (?:for )?too much|used to|last|always|never|such an? (?:burden|nuisance|terrible|bad|inconvenience|disappointment|bother)|too (?:much|boring|old|needy|fat|ugly|demanding)|not|so (?:boring|terrible|awful|needy|difficult|hard|useless|unimportant)|here to|the maid|just an? \\w+|just your \\w+|just the \\w+|expendable|replaceable|second|bottom))`;

export const guiltTrip: readonly Rule[] = [
  {
    id: "guilt_trip.never_mind_me",
    label,
    weight: 6,
    pattern: said`
      (don't|no need to|never|nobody|no one)( you)?( ever)? (worry|mind|bother|worries|bothers|think|thinks) (about |with |of )?(poor |little |old )*me,?( (i'll|i'm|i|it's|just|as|like)( [\w']+){1,4}|$)
      but don't you worry
      ^(oh |no |ok |fine )*(never mind me|don't mind me|forget about me|forget me|poor me)
      (i|we)'ll ${adv}(just|only|guess|go|be|have to|then) ${adv}(be |go |have to |go and )?(sit|eat|stay|spend|sleep|do|watch|cry|die|rot|celebrate|wait|raise|put|handle|deal|manage|carry|starve|cope|walk|cancel|clean|cook|disappear|shut up|suffer|alone|here)( .{0,40}${alone})?( then| again| as usual| like always)?
      i'll .{2,40} (${alone} )?(then|again|as usual|like always|as always|like i always do|as per usual|like usual|i guess|i suppose)$
      i'll .{2,30} (with (three|the|two|my|all the) .{2,20} )?(alone|by myself|on my own) (with|in|while|again|then)( [\w']+){1,4}
      (i )?(guess|suppose|bet|imagine|clearly|obviously|apparently|assume) (that )?(i'll|i'm|i|i was) (be |have to |just |to )?(${lowly}|(don't|didn't|never|do not|wasn't) (matter|count|deserve|exist|get|mean|important)|alone|spend|cancel|eat|do (it|everything)|sleep|sit)( [\w']+){0,3}
      leave me (here|alone|at home) with( the)?
      (ok|fine|sure|no|oh|well|just|yeah|go on|right)?,? ?(you )?(go|enjoy|have (fun|a (great|good|nice|lovely|wonderful) \w+))( [\w']+){0,4},? (without me|while i|i'll (be here|just|manage|stay|sit)|i guess|one of us|at least one|don't (worry|mind))( [\w']+){0,3}
      you ${adv}(go|enjoy|stay|carry on|keep|have)( [\w']+){0,6},? (while i|i'll (just|manage|put|be here|sit|do it|stay))( [\w']+){0,3}
      i'll (manage|survive|cope|be fine|live)( somehow| without you| probably| like always| on my own| as usual|,? i always do)(?! tonight)
    `,
    unless:
      /\b(?:i've got (?:snacks|a film|it)|deadline|you deserve|you rest|catch up|with my tea|no (?:problem|worries|bother)|have the soup|see you|love you|big lunch)\b|😊|❤|😘/,
  },
  {
    id: "guilt_trip.sorry_for_existing",
    label,
    weight: 6,
    pattern: said`
      sorry (for|that i|i|if i)( ever| even)? (existing|exist|breathing|breathe|living|being (alive|born|such|a|in your|here|human|me|so|too|honest|sad)|caring|loving|wanting|having (feelings|needs|emotions|an opinion|a)|needing|expecting|hoping|thinking (you|we|i)|ruining|bothered|asked|tried|married|met|was (born|ever)|have feelings|spoke|opened|breathed|trusted|thought|cared|loved|wanted|needed)( [\w']+){0,3}
      sorry (that )?(i'm|i am|i can't be|i wasn't|i'm just) ${lowly}( [\w']+){0,3}
      sorry (that )?my (feelings|needs|existence|life|crying|problems|love|pain|sadness|emotions|face|presence)( [\w']+){1,4}
      (excuse|pardon|forgive) me for( \w+){1,3}
      (silly|stupid|foolish|dumb|idiot|shame|my (bad|mistake|fault)|more fool)( of)?( me| on me)? for (thinking|hoping|expecting|believing|wanting|caring|trying|asking)
      (and )?(here|there) (i was|was i|i am|me) (thinking|hoping|waiting)
    `,
    unless:
      /\b(?:sorry i (?:asked|bothered|was) (?:late|at|again|so)|my (?:phone|train)|all sorted|moody|grumpy|running late)\b/,
  },
  {
    id: "guilt_trip.hope_you_are_happy",
    label,
    weight: 6,
    pattern: said`
      (hope|trust) (that )?you're ${adv}(happy|proud|pleased|satisfied|enjoying yourself)( now| with yourself| about that)?$
      must be (so |really )?(nice|lovely|great|easy|fun)( (to|for|having|being|when|not)( [\w']+){1,4}|$)
      it must be so hard (for you )?(having|living|being loved|to have)
      (some|one|at least one|at least some) of us (have|has|don't|didn't|can't|work|actually|aren't|were|had|never|cares?|should|was|is|has to|have to|would|does|do|get|got)( [\w']+){0,3}
      whatever makes you happy|(do )?whatever you want,? i('ll| don't)|as long as you're having( \w+){1,3}|that's all that (counts|matters)( to you)?
      (you )?(wouldn't|would not|won't|'d never|would never|don't|wouldn't even) ${adv}(notice|care|miss me|come looking|bat an eye|lose any sleep)( [\w']+){0,2} (if i|i|when i|i'm)( [\w']+){1,3}
      i could ${adv}(be |have |just )?(dead|die|died|drop dead|disappear|vanish|be lying|be bleeding)
      (you'll|you will) (all )?(miss me|be sorry|regret it|wish you'd) when i'm (gone|dead|not)
      (nobody|no one) ${adv}(cares?|asks?|loves?|thinks?|notices?|misses|listens?|wants?|bothers?|appreciates?|helps?|remembers?|gives a \w+)( [\w']+){0,3} (me|i|my|i'm)
      (it's not like )?(i|what i (want|feel|think|need|say)|my (feelings|opinion|needs)) ${adv}(don't|doesn't|didn't|never) ${adv}(matters?|counts?)( anyway| to you| either)?
      it's not like (i|anyone|you)( [\w']+){1,3}
      i (wasn't|'m not|was never|'m never) (that )?(important|worth it|a priority)( anyway| to you)?
    `,
    unless: /\b(?:weather|new (?:phone|job)|going for|main thing|to know|coming|proud of you)\b/,
  },
  {
    id: "guilt_trip.what_i_did",
    label,
    weight: 6,
    pattern: said`
      (i'm|i should be|i'm getting|i am|i've got|getting|well) ${adv}used to (it|that|this|being \w+|disappointment)( by now)?$
      i ${adv}(slaved|spent|skipped|stayed|waited|turned|cancelled|gave up|missed|made|drove|cooked|rushed|saved|worked|bought|dressed|got dressed|took|came|cried)( [\w']+){1,12},? (but (sure|ok|okay|fine|whatever|never|don't|you|i guess|hey|go|it's fine|that's fine|no)|no matter|for nothing|and (you|this|for what|not|i get|now)|for (this|what))( [\w']+){0,3}
      i (only|just) (wanted|gave birth|carried|spent|waited|cooked|worked|asked for|ever wanted)( [\w']+){1,8}
      after everything,?( this| you| that|$)( [\w']+){0,3}
      (this|that) is how you (treat|repay|thank)( \w+)?|is (this|that) how you (treat|repay|thank)( \w+)?
      look (at )?what (you|you've) (done|did|made|reduced|do)( to)? me( \w+)?
      see what (you|you've) (do|done|made) (to )?me( \w+)?
      you('ve| have)? ${adv}(broken|broke|ripped out|ruined|destroyed) my (heart|\w+ day|birthday|life|evening|night|christmas)
      (you're|you|it's|that's) (killing|breaking|destroying) me
      your (\w+ )?${kin} would be (so )?(heartbroken|ashamed|disappointed|sad|disgusted|horrified|turning)
      the (kids|children|baby|boys|girls) (keep|are|ask|cry|think|wonder|know|always)( [\w']+){0,3} (why|that|because) (daddy|mummy|mommy|dad|mum|mom|you)( [\w']+){1,4}
      i (won't|'ll never|'ll not|don't know why i|shouldn't|wish i hadn't|should never) ${adv}(bother|ask|trouble|expect|bothered|burden|have (asked|bothered|expected|said))( [\w']+){0,3}( again| next time| anymore|$)
      (no|what's the) (point|use) (in )?(telling|asking|talking|trying|me)( [\w']+){0,3}
      i know (that )?(i'm|my|i come|i'll) ${lowly}( [\w']+){0,3}
      (clearly|obviously|i must be|i'm|apparently) ${adv}(i'm |that's |it's )?(asking|expecting|wanting) (for )?too much
      (was|is) too much( to ask| to expect)?$
      at least (someone|somebody|the (dog|cat|kids)) (cares|loves|listens|appreciates|is (happy|pleased)|wants|misses)( \w+)?
      i ${adv}(have to|had to|shouldn't have to|must) beg
      (just )?(pretend|act like) i (don't|never|'m not)( \w+){0,2}
      (i )?cried (myself to sleep|all (night|day)|for hours),? (but|and (you|it's)|because of you|thanks to you|while you)( [\w']+){0,2}
      (you|you've) (got |have )?better things to do( [\w']+){0,3}
      i can't (even |ever )?(eat|sleep|breathe|function|work) because of you
      don't feel (bad|guilty|sorry)( for me)?,? (or anything|i only|but|i'm only|i just)
    `,
    unless: /\b(?:stubbed|next time i'll bring|proud of it|it was (?:worth|so worth)|early shift|the cold|appetite)\b/,
  },
];
