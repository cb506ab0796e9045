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

const FEELING =
  "sad|hurt|angry|furious|annoyed|frustrated|worried|anxious|nervous|scared|lonely|upset|disappointed|embarrassed|ashamed|guilty|jealous|insecure|" +
  "confused|lost|stuck|overwhelmed|exhausted|tired|stressed|helpless|low|numb|happy|glad|grateful|relieved|calm|proud|touched|loved|safe|unheard|gutted";

export const STRENGTHS: Readonly<Record<StrengthKind, Strength>> = {
  own_feeling: {
    says: new RegExp(
      `\\bi(?:'m| feel| felt| was|'ve been| get| got)(?: \\w+){0,2} (?:${FEELING})\\b|\\bi (?:really )?miss(?:ed)? you\\b`,
    ),
  },
  need: {
    says: /\bi (?:really |just |do )?(?:need|long for)\b(?! you to\b)|\bi(?:'d| would) (?:love|like)\b(?! you to\b)|\bwhat i (?:need|want)\b|\bmatters to me\b/,
  },
  request: {
    says: /\b(?:could|would|can|will) (?:you|we|i)\b.{0,120}\?|\b(?:shall|should) we\b|\bhow about\b|\bplease (?!stop being|just leave)\w/,
    unless: /\bcan you (?:just|not|for once|ever)\b|\bwill you ever\b/,
  },
  fact: {
    says: /\b(?:you|we) (?:\w+ed|came|said|left|went|were|got|forgot|told|made|took|didn't)\b.{0,60}\b(?:at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon)|on \w+days?|yesterday|last (?:night|week|month|\w+day)|this (?:morning|week|afternoon|evening)|tonight|twice|once|(?:two|three|four|\d+) (?:times|minutes|hours|days|nights))\b/,
    unless: /\b(?:always|never|every|all you|constantly|again)\b/,
  },
  appreciation: { says: THANKS, unless: /🙄|👏|🙃/ },
  pause_with_return: {
    says: /\b(?:break|space|pause|breather|time (?:to myself|alone|out|on my own)|be alone|on my own|by myself|(?:cool|calm) (?:off|down)|step (?:away|out)|walk|to myself)\b/,
    also: new RegExp(`${BACK.source}|${HOW_LONG.source}`),
  },
  repair: {
    says: /\b(?:i'm (?:so |really |very |truly )?sorry\b(?! (?:you|if you|but)\b)|i apologise|my (?:mistake|bad|fault)|i was wrong|i shouldn't have|i take it back|(?:start over|try (?:that |this )?again)|forgive me|i didn't mean to)\b/,
  },
  understanding: {
    says: /\bi (?:do |really |totally |can )?(?:understand|see (?:why|how|that|where you)|hear (?:you|that|what)|get (?:that|why|how|where))\b|\bi know (?:you(?:'ve| have) (?:had|been)|you're (?:tired|stressed|busy|exhausted|worried|trying|doing|under)|how hard)\b|\byou have a point\b/,
    unless: /\bi (?:don't|can't|will never|never)\b.{0,12}\b(?:understand|see|get|hear)\b/,
  },
};
