import type { SafetyRule } from "../../rule.ts";
import { danger, signs } from "./danger.ts";

const PILLS = "(pills?|tablets?|meds|paracetamol|ibuprofen|tylenol|medication|antidepressants)";

export const selfHarm: readonly SafetyRule[] = signs(
  "self_harm",
  /shav|h[au]ng ?over|oven|onion|cook|paper ?cut|laughing|deadline|homework|embarrass|garden|kettle|iron|printer|(?:this|in|the) traffic|subscription|season\b|squad|boring|come get me|damp|mornings?\b|prevention|awareness|for work|bungee|swim|back at|ankle|curry|haircut|spreadsheet|care less|battery|my (?:legs|feet)|when we get/,
  {
    dies: danger`
      wish i_(was|were|had) never (born|been)
      can't live\b(?= *$| any ?more)
      stop existing|(carry on|keep|keep on) living|better off dead|(take|took|end) my (own )?life|thoughts of (dying|death|ending)|trust myself (tonight|alone|on my own|to be)|sleep_never_wake|standing on (the|a) (bridge|edge|ledge|roof)
      <want wish rather ready deserve hope feel>~ (die\b(?! (than|of|from|laughing|old|for|with)\b)|(be|was|were) dead|not wake|not exist|be here anymore|never been born|unalive|disappear(?= *$|[^\w ]| (for good|forever|and|because|so)))
      (?<!(you|they|he|she|we|clearly|you just|you really) )(don't|didn't|not)~(want to|deserve to) (be here|live|exist|be alive|wake up|go on|be on this)\b(?! (in|here|with|there|near|like|together|so|on|at|early)\b)
      rather be dead
      (point|reason|nothing)~ ((to |me |in |my )?(<living live alive carry wake>|being (alive|here))|go on)(?! \w+ing to| (to|with|there|out)\b)
      worth living
      (enough|tired|sick|done) (of|with) (being alive|living\b(?! (in|with|out|like|at)\b)|life\b(?! (in|at|here|as|with))|existing|being here)
      end(ing)? (it all|my (own )?life|things for good)
      <think thought plan ways night>~ end(ing)? it\b(?! (with|between)\b)|you,? i'll end it
      can't (go on|carry on|keep living|face another day|cope with life)\b(?! (like|with|holiday|the|a|this|\w+day|strike)\b)
      i mean life|(want|need) (it|everything|the pain|my head)( all)? to_(stop|end|go away|be over)\b(?! rain)
      future with me|(way out)\b(?! of)
      think\w* (about|of) (death|dying)|going to jump *$|(should|might as well) (just )?die\b
      life('s| is) (pointless|over|meaningless)
      (googl\w+|look\w*( it)? up|search\w*)_ how (many|much|to|long|high)~(to die|kill|pills|tablets|paracetamol|hang|overdose|jump)
      (have|i'd have|'d) done it (already|by now)|wasn't their fault|made my peace
      make it (through (the night|tonight)|to (morning|tomorrow(?!'s)|the morning))|never wake|not wake up
      (dark|those|bad|scary) thoughts|how i'd do it
      (not|n't)~safe (on my own|by myself|alone|with myself|from myself)
      (he|she|partner|husband|wife|boyfriend|girlfriend)_ (doesn't|didn't) want to (live\b(?! (in|with|here|there|like|at|on|near|together|so|by|alone|abroad)\b)|be alive|exist\b|be here any)
      (no|n't|not|any)~ reason (to|for) (keep going|go on|carry on|liv\w+|stay(ing)? alive|be here|wake up)
      (head|brain|voices?|something)~ <tell say whisper scream>~ to (jump|do it|die|end it|hurt|cut|kill)
      can't live without (you|him|her)~(i won't|i('ll| will) (die|end|kill))
    `,
    hurts: danger`
      (been|i'm|started|keep) cutting( again)? *$
      self[- ]?harm\w*|(blade|razor|knife|rope|noose)~(in front of me|in my hand|to my|ready)
      <kill hurt harm cut burn starv hang shoot drown scratch punish unaliv stab poison hit> myself\b(?! (for|at|over|off|in the)\b)
      suicid\w*
      (been|start\w*|keep|stopp\w*|want to|need to|urge to|back to) (cutting|cut)\b(?! (back|down|out|the|carbs|my hair|it|short|sugar|off|in|through|up|on)\b)
      \bi~!<scratch cut slit burn pick>_ my (arms?|legs?|wrists?|thighs?|skin)\b_(until|til|till|again|open|when|$|,)
      (hit|bang|punch|smash)\w* my (head|face|fists?)~(until|til|again|so i|to feel)
      (got|have|bought)_ ${PILLS}~<take ready swallow>
      ${PILLS}~(in front of|in my hand|lined up|all at once|whole|end it|messed up|vodka)
      (took|taken|take|swallow\w*|sav\w+|stockpil\w*|hoard\w*|count\w*)( up)?~ (all|too many|a (load|lot)|loads|whole|bunch|handful|lots|so many|the rest|\d\d)~${PILLS}(?! (at|with|this|today|before|already)\b)
      overdos\w*|tied the rope
      <swallowed drank> (bleach|antifreeze|weedkiller)
      <do did hurt>_ something (stupid |bad )?to (myself|himself|herself)
      \bi_ (have|got|'ve) (the|my|all|enough|these)_ ${PILLS}_ (on|beside|next to|ready|lined|counted|in front|in my (hand|lap))
      (told|says?|said|knows?)~ (has|have|got|bought)~ rope
      (he|she|husband|wife|partner|boyfriend|girlfriend)~!<cut burn hang harm kill> (himself|herself) (in front|again|because|after|last)\b
    `,
    burden: danger`
      suicide note|(goodbye|bye)~(i'm sorry|forgive me|sorry for everything)|(being|just) a burden (on|to)|when i'm dead|(can't (carry|go) on|goodbye),? goodbye
      (be|is|are|was)~ (better( off)?|happier|easier|fine|relieved|glad|safer)~(without me\b(?! (there|at|on|in|tonight)\b)|if i~(wasn't|weren't|died|disappear|gone|dead|'m not|not here|never|exist|vanish)\w*|when i'm (gone|dead))
      better off without me|burden (to|on) (every|the world|my family|people|you all|them)
      <care notice miss mind cry>~if i_<die disappear gone dead wasn't weren't vanish kill>
      if i_(died|disappeared|was (gone|dead)|were dead|wasn't here|never woke|killed)~
      have to_(worry|deal|put up|see|think)~ me_ (much longer|anymore|again|for long)
      (\w+n't|not)~be (around|here)_(much longer|anymore|for long)
      disappear (for good|forever)|deserve to (live|be alive|exist)|sorry for everything
      <look take tell>~(kids|dog|cat|children|mam|mum|family)~(for me|when i'm gone|without me|i loved)
      <writ wrote left leav>~(note|letter|letters|goodbyes?)\b~(after|when i'm|goodbye|explain)
      goodbye (letter|note|message)s?|(gave|giving|given) away (all )?my|made a will and
      <wrote written> (the|my|all|everyone)_(letters|goodbyes|notes)\b
      by the time you~i'll be (gone|dead)|won't have to_ (deal|put up|worry|see|look)~me_ (after|soon|ever)
      (easier|better|hope|wish|pray)\w*~ i~ (didn't|never|don't|not|won't|wouldn't) w[ao]ke up(?= *$|[^\w ]| (tomorrow|again|in the|one|and|at all|anymore))
    `,
    plans: danger`
      <think thought look star stand stood walk sit sat driv go went keep>~(bridge|platform|edge|roof|ledge|balcony|tracks|cliff|river)\b~<think thought jump wonder off end easy>
      keep (looking|thinking|walking|going|driving)~(bridge|tracks|edge|roof|cliff|river|knives|pills)
      (think\w*|of|about|like) jumping\b(?! (in|on|ship|into the (pool|sea))\b)
      <driv drove crash swerv walk step steer>~(into (a|the) (tree|wall|traffic|lorry|truck|lake|river|sea|oncoming)|off (a|the) (road|bridge|cliff)|in front of (a|the) (train|bus|lorry|car|truck))
      about crash\w+_car|find me in the|don't let the kids_(in|find)|eating because i (want|deserve)
      (got|have|made) a plan~(talk me|stop me|how)|(no ?one|nobody|anyone)_ talk me out of (it|this) *$
      (he|she|they)('ll| will|'d| would|'s going to) (jump|hang|shoot|cut|overdose|slit|drown)~(if|when|unless|because) i
    `,
  },
);
