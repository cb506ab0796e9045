import type { StrengthKind } from "../strengths.ts";
import { BACK, HOW_LONG } from "./return.ts";
import { THANKS } from "./thanks.ts";

export interface Strength {
  /** Tried on each sentence with the marks that end it. */
  readonly says: RegExp;
  /** What makes something else of a sentence. */
  readonly unless?: RegExp;
  /** What must be somewhere in the message besides. */
  readonly also?: RegExp;
}

const QUITE =
  "(?:so|really|very|a bit|a little|quite|pretty|feeling|also|just|still|too|super|getting|that|incredibly|honestly|rather)";
const FEELING =
  "sad|hurt|angry|furious|mad|cross|annoyed|frustrated|worried|anxious|nervous|scared|afraid|frightened|lonely|upset|disappointed|embarrassed|ashamed|guilty|" +
  "jealous|insecure|confused|lost|stuck|overwhelmed|exhausted|tired|worn out|drained|stressed|tense|uneasy|uncomfortable|helpless|hopeless|down|low|numb|" +
  "happy|glad|grateful|thankful|relieved|calm|hopeful|proud|excited|touched|moved|loved|safe|close|content|unheard|resentful|bitter|irritated|shaken|" +
  "heartbroken|gutted|miserable|torn|unsure|vulnerable|restless|sorry";
const PAUSE =
  /\b(?:break|space|pause|breather|time (?:to myself|alone|out|on my own|by myself)|be alone|on my own|by myself|cool off|cool down|calm down|step away|step out|go for a walk|(?:hour|minutes|evening|moment) (?:to myself|alone|on my own)|head out|time to think|process)\b/;

export const STRENGTHS: Readonly<Record<StrengthKind, Strength>> = {
  own_feeling: {
    says: new RegExp(
      `\\b(?:i'm|i feel|i felt|i was|i've been|i have been|i get|i got|makes me feel|it left me)(?: ${QUITE}){0,3} (?:${FEELING})\\b|\\bi (?:really )?(?:miss|missed) you\\b|\\bit (?:hurts?|scares|worries|saddens) me\\b`,
    ),
    unless: /\bi'm sorry\b(?! (?:and|i feel))/,
  },
  need: {
    says: /\bi(?:'m)? (?:really |just |do |think i |also )?(?:need(?!ed you)|long(?:ing)? for|could do with|would love|'d love|'d like|would like)\b(?! you to\b| u to\b)|\bwhat i (?:need|want|long for)\b|\bit would (?:really )?(?:help|mean)\b|\bit(?:'s| is) important to me\b|\bmatters to me\b/,
  },
  request: {
    says: /\b(?:could|would|can|will) (?:you|we|i)\b[^.!]{0,120}\?|\bwould you (?:mind|be (?:willing|ok|okay|up|open|happy))\b|\b(?:shall|should) we\b|\bhow about\b|\bwhat (?:about|if) we\b|\bplease (?!stop being|just leave)\w+|\bis it (?:ok|okay|alright|possible)\b|\bare you (?:ok|okay|up|free|willing|open)\b[^.!]{0,80}\?|\bwhat do you think\b/,
    unless: /\bcan you (?:just|not|for once|ever)\b|\bwill you ever\b|\bcould you be any\b/,
  },
  fact: {
    says: /\b(?:you|we) (?:\w+ed|came|said|left|went|were|got|forgot|told|had|made|took|didn't|weren't|woke|spoke|ate|drove|put|ran|sat|lost|spent)\b.{0,60}\b(?:at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|dinner)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|this (?:morning|week|afternoon|evening)|tonight|twice|once|(?:two|three|four|five|\d+) (?:times|minutes|hours|days|nights))\b/,
    unless: /\b(?:always|never|every|all you|constantly|again)\b/,
  },
  appreciation: {
    says: THANKS,
    unless: /\b(?:thanks for nothing|thanks a lot for|thank you so much for ruining)\b|🙄|👏|🙃/,
  },
  pause_with_return: { says: PAUSE, also: new RegExp(`${BACK.source}|${HOW_LONG.source}`) },
  repair: {
    says: /\b(?:i'm (?:so |really |very |truly |genuinely )?sorry\b(?! (?:you feel|you're|if you|but)\b)|i apologi[sz]e|my (?:mistake|bad|fault)|i was wrong|i (?:shouldn't|should not) have|i messed up|i take it back|that wasn't fair of me|can we (?:start (?:over|again)|try (?:that |this )?again|reset|rewind|make up)|let's (?:start (?:over|again)|try (?:that |this )?again|make up)|forgive me|i didn't mean to)\b/,
    unless: /\bi'm sorry you\b|\bsorry not sorry\b/,
  },
  understanding: {
    says: /\b(?:i (?:do |really |totally |completely |can )?(?:understand|see (?:why|how|that|where you)|hear (?:you|that|what)|get (?:that|why|how|where|it\b)|appreciate that)|i know (?:you(?:'ve| have) (?:had|been|got)|you(?:'re| are) (?:tired|stressed|busy|exhausted|worried|trying|doing|under)|it(?:'s| has) been|it(?:'s| is) (?:hard|tough|not easy)|how (?:hard|much|tired)|this (?:is|isn't) (?:hard|easy|tough))|you have a point|that makes sense|makes sense that|fair (?:point|enough)|from your side)\b/,
    unless:
      /\bi (?:don't|can't|will never|never)\b.{0,12}\b(?:understand|see|get|hear)\b|\bi know you (?:don't|never|hate|only)\b/,
  },
};
