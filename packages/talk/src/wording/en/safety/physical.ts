import type { SafetyRule } from "../../rule.ts";
import { danger, HE, HIM, HIS, signs, WHO } from "./danger.ts";

const BODY =
  "(head|face|throat|neck|windpipe|arms?|wrists?|hair|shoulders?|jaw|legs?|foot|back|ribs?|teeth|tooth|skull|stomach|nose|eye(brow)?|mouth|lip|ears?|collar|elbows?|hands?|fingers?)";
const DENIED = "(?<!(n't|never|not|ever|will|would|can|please|if you|if he) )";

export const physical: readonly SafetyRule[] = signs(
  "physical",
  /dentist|rollercoaster|nurse|toddler|price|cancer|plumber|builder|insurance|exam|interview|(?<!(?:until|so) i )dropp|onion|hoover|fireworks|frisbee|protest|alcohol abuse|charity|(?:mum|mom|mam|dad|boss|nan)(?:'s|'ll| is| will) (?:going to |gonna )?(?:kill|strangl|murder)|on (?:his|her|a|my|the) bike|the (?:kids|baby) (?:hit|beat|threw|kick|jump|punch|slap|drag|pull|shov|smack|keep|batter|attack)|(?<!was )the cat|tattoo|hairdresser|barber|watch strap|tight (?:boots|shoes|jeans)|socks|bra\b|goggles|helmet|blood test|jab\b|vaccin|massage|masseu|the (?:news|bill|sun|wind|ball|price)/,
  {
    to_me: danger`
      ${DENIED}<slap punch chok strangl shov kick smack headbutt thump batter stab wallop whack suffocat smother assault attacked abus throttl elbow backhand kneed> (me|us)\b(?! (at|out of bed|a (text|message))\b)
      ${DENIED}<slap punch chok strangl kick smack twist squeez spit spat burn slam bang grab pull yank broke bent held push>_ my ${BODY}(?! (\w+ing|on|playing)\b)
      <beat beaten beats> (me|us)\b(?! (to|at|in|by)\b)
      <drag pin push slam throw threw shov held hold knock> me (up )?(down|by|against|across|into (the|a) (wall|door|\w+board)|to the (floor|ground|wall)|out of (bed|the (car|house|room)))
      hands?~(round|on|over|at|to) my (throat|neck|mouth)|by (my|the) (hair|throat|neck)
      ${WHO}~! (at|into|across|against|through|over|up)_ my ${BODY}
      ${WHO}~! (by|up against) (my|the) (collar|neck|throat|jumper|wall|fridge|door|hair)
      (hits|hitting|beats|beating) me\b(?! (that|like|how|hard|at|to|by|back)\b)
      <spit spat> (at|on|in) m|shook me|<run ran drove>_ (me over|at me)|(threw|poured)~ (at|over|on) me
    `,
    by_partner: danger`
      ${WHO}~! me (by|in|on|across|round|around|through) (the|my|a) (${BODY}|window|door)\b|rough with (me|us)
      (kept|keeps?|started|stop|stopped) (hitting|kicking|hurting|slapping|beating|pushing) me
      los(t|es) (it|control)_ and <hit push slap grab threw hurt smash>
      ${WHO}~! <hit bit pinch scratch cut knock> me\b(?! (up|back|like|at|to|by|a|the|off|with (a (joke|text)|that|it|the (news|facts)))\b)
      ${WHO}~! <grab push pull threw throw shak burn> me\b(?! (a|an|some|the|to|for|away|and (kiss|hug)|on the swing|into (it|\w+ing))\b)
      ${HE}~!(?<!(want|wants|mean|meant) to )hurt\w* (me|us)\b(?! (when|with|so much|feel|emot|deeply|by|that|more)\b)
      ${WHO}~! <hurt scratch bash injur crush twist burn bit broke cut squeez grab bruis pinch dislocat fractur sprain jab poke wrench bend bent crack>~ my ${BODY}
      ${HE}_n't mean to (hurt|hit) me
      ${WHO}~!(lay|lays|laid|put|puts|raise\w*|lift\w*)~<hand fist finger> (on|to|at) (me|us)
      lay a (hand|finger) on me
      (with|held|pulled|pointed|grabbed|swung|got) (a|the|${HIS}) (knife|gun|bat|hammer|belt|bottle|cigarette|iron|machete)~(me|my|us|throat)\b
      (at|for) me with (a|the|${HIS})|(just|only) (a|one|the one) (slap|push|shove|punch|smack|kick)\b
      ${WHO}~!<get got gets turn become being been is are was 's 're> (so |really |very |a bit )?(violent|physical(ly)?|abusive)\b(?! (therap|health|exam|job)\b)
      (things|it|argu\w+|fights) (got|gets|turned|turn) (violent|physical)
      (won't|wouldn't|not|n't) let(ting)? me (leave(?! early)|out|past|up|go until|get (past|out|up))
      ${WHO}~! <drag yank haul pull> me~ (by (the|my|an) ${BODY}|(up|down) the stairs)
      ${WHO}~! <stamp stomp sat sit knelt kneel>_ on my (chest|face|head|neck|foot|feet|hand|fingers|stomach|back|arms?|legs?)
      ${WHO}~! knock\w* (me|us) (off my feet and|out\b(?! of)|about|around|unconscious|onto)
    `,
    marks: danger`
      marks? on my|my (\w+ )?${BODY}_<hurt sore swollen purple>~(where|when) ${WHO}
      <left gave hid hide hiding cover explain photos pictures because>~(<bruis>|marks|black eye)
      <bruis>~(where|when|because|that|from|off)_(${WHO}|${HIM})|hospital because~(him|her|you|he|she)\b|black eye
      (burst|split|fat|busted|bloody) (lip|nose)|finger ?marks
      broke\w*~ my (ribs?|nose|jaw|arm|wrist|finger)(?! (skiing|playing|falling))
      <told tell said>~ (?<!(but|and|so) )i (fell|tripped|walked into|slipped|bumped (into|my))|long sleeves
    `,
    things: danger`
      ${WHO}~! <punch kick smash trash wreck destroy rip tore slash threw throw hurl>~ (walls?|doors?|phone|plates?|dishes|windows?|laptop|tv|telly|mirror|furniture|things|stuff|everything|clothes|photos?|glasses|car|house|flat|place|kitchen|room|chair|remote|dinner)\b
      ${WHO}~(broke|broken|breaks)_(every\w*|all|three|two|things|my (phone|things|stuff|laptop|glasses|door))_(?! (sorry|screen)\b)
      (fist|hole|foot|head) (through|in|into)~(wall|door)|set fire to
      ${DENIED}<kick hit hurt kill killed strangl drown threw throw poison beat punch starv>~ (dog|cat|puppy|kitten|pet|rabbit|hamster)s?\b(?! (a|the ball|treat)\b)
    `,
    named: danger`
      domestic(ally)? (violence|abus\w+)|(i'm|i was|been|being|is (it|this)) (being )?(abused?|assault(ed)?|(?<!i'm )beaten)\b(?! (by|at) (the|\w+ (city|united))\b)
      (call|called|calling|rang) the (police|cops) (on|because)|press\w* charges
      (my|his|her|an) abusers?\b|abusive\b
      ${WHO}~!<assault abus beats>_\b(me|us|his|her)\b
    `,
  },
);
