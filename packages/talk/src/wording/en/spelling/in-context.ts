/** A spelling that depends on what stands around it, and what it is there. */
export interface InContext {
  readonly pattern: RegExp;
  readonly by: string;
}

/** What makes `your` and `ur` mean "you are" whatever comes after. */
const MEANT =
  "so|such|being|always|never|not|just|a|an|the|too|really|going to|acting|making|doing|kidding|joking|lying|cheating|" +
  "overreacting|supposed|constantly|clearly|obviously|literally|actually|honestly|still|welcome|all|like|no|nothing|" +
  "ruining|getting|starting|trying|telling|saying|driving|killing|hurting|ignoring|gaslighting|seriously|unbelievably";

/** … and what makes it so at the end of a clause only: "your late" and "your late mother". */
const MEANT_AT_THE_END =
  "selfish|rude|lazy|mean|late|right|wrong|useless|pathetic|ridiculous|crazy|insane|mental|mad|impossible|horrible|" +
  "disgusting|worthless|weird|unbelievable|awful|toxic|childish|immature|stupid|dumb|thick|heartless|cold|cruel|" +
  "welcome|amazing|beautiful|gorgeous|cute|lovely|perfect|tired|drunk|home|busy|ok|fine";

/** What a bare `id` or `ill` stands before when it means "I would" and "I will". */
const AFTER_ID =
  "rather|like|love|be|have|never|prefer|do|go|die|leave|hate|say|want|appreciate|feel|just|still|really|only|been|give|" +
  "kill|be|tell|take|make|come|get|stay|marry|still|probably|definitely";
const AFTER_ILL =
  "be|just|never|always|do|go|get|see|call|text|come|leave|tell|take|make|have|give|pick|let|try|love|sleep|stay|not|" +
  "probably|definitely|sort|ring|wait|kill|hurt|find|bring|grab|still|also|drop|send|pay|cook|think|talk|say|show|" +
  "ask|buy|start|stop|end|finish|divorce|move|pack|throw|smash|break|hit|make|block|ruin|report|destroy|end";

const NOT_CONTRACTED = "(?<!\\b(?:who|what|where|how|than|way|as|whatever|wherever|all) )";
const MORE = "(?= [a-z'])";

/** In order: what the later ones look for, the earlier ones have spelled. */
export const IN_CONTEXT: readonly InContext[] = [
  { pattern: /\bw\/e\b/g, by: "whatever" },
  { pattern: /\bw\/o\b/g, by: "without" },
  { pattern: /\bb\/c\b/g, by: "because" },
  { pattern: /\bw\/ ?(?=[a-z])/g, by: "with " },
  { pattern: /\bur\b/g, by: "your" },
  {
    pattern: /\br(?= (?:you|your|we|they|these|those|things)\b)|(?<=\b(?:you|we|they|why|what|where|how) )r\b/g,
    by: "are",
  },
  { pattern: /\by(?= (?:are|do|did|you|would|don't|didn't|can't|is|can|won't)\b)/g, by: "why" },
  { pattern: /(?<=[a-z] )n(?= [a-z])/g, by: "and" },
  { pattern: /(?<=[a-z] )2(?= (?:you|me|him|her|be|do|go|the|talk|see|my|us)\b)/g, by: "to" },
  { pattern: /(?<=[a-z] )4(?= (?:you|me|us|once|ever|real)\b)/g, by: "for" },
  { pattern: /(?<=\b(?:to|will|'ll|can|would|don't|must|can't|won't|you) )b\b/g, by: "be" },
  { pattern: /\bc(?= (?:you|yourself)\b)/g, by: "see" },
  { pattern: /\b(?<=(?:should|could|would|must|might|shouldn't|couldn't|wouldn't) )of\b/g, by: "have" },
  {
    pattern: new RegExp(
      `\\byour(?= (?:${MEANT})\\b(?!')| (?:${MEANT_AT_THE_END})(?: |$|[,.!?…;\\n]| and\\b| but\\b)(?![a-z]))`,
      "g",
    ),
    by: "you're",
  },
  { pattern: new RegExp(`(?<!\\b(?:my|your|an|the|photo|his|her|user) )\\bid(?= (?:${AFTER_ID})\\b)`, "g"), by: "i'd" },
  {
    pattern: new RegExp(
      `(?<!\\b(?:i'm|am|is|was|are|feel|feeling|fell|get|got|getting|so|very|really|you're|be|been|he's|she's|mentally|seriously) )\\bill(?= (?:${AFTER_ILL})\\b)`,
      "g",
    ),
    by: "i'll",
  },
  { pattern: /\bits\b(?! own\b)/g, by: "it's" },
  {
    pattern:
      /(?<=^|[,.!?…;\n] ?|\b(?:then|and|if|or|so|but|because|that|think|like|know) )were(?= (?:done|over|finished|through|not|going|getting|never|always|late|breaking|fine|good|ok|both|still|just|in|out|at|on)\b)/g,
    by: "we're",
  },
  { pattern: /\bi am\b(?= [a-z])/g, by: "i'm" },
  { pattern: new RegExp(`${NOT_CONTRACTED}\\b(you|we|they) are\\b(?! not\\b)${MORE}`, "g"), by: "$1're" },
  { pattern: /\b(you|we|they) are(?= not\b)/g, by: "$1're" },
  {
    pattern: new RegExp(`${NOT_CONTRACTED}\\b(it|that|he|she|there|here|what|where|who|everything) is\\b${MORE}`, "g"),
    by: "$1's",
  },
  { pattern: /\b(i|you|he|she|it|we|they|that) will\b(?! not\b)/g, by: "$1'll" },
  { pattern: /\b(do|does|did|is|was|were|have|has|had|would|could|should|must|need) not\b/g, by: "$1n't" },
  { pattern: /\bcan not\b/g, by: "can't" },
  { pattern: /\bwill not\b/g, by: "won't" },
];
