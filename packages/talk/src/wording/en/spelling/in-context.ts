/** A spelling that depends on what stands around it, and what it is there. */
export interface InContext {
  readonly pattern: RegExp;
  readonly by: string;
}

/** What makes `your` and `ur` mean "you are" whatever comes after. */
const MEANT =
  "so|such|being|always|never|not|just|a|an|the|too|really|going to|supposed|constantly|clearly|obviously|literally|actually|honestly|still|all|like|no|" +
  "(?:act|mak|do|kidd|jok|ly|cheat|ruin|gett|start|try|tell|say|driv|kill|hurt|ignor|overreact)ing|[a-z]{3,}ing (?:me|us)|(?:impossible|hard|difficult|exhausting) to|only (?:with|doing|saying|being|here|trying|nice)";

/** … and what makes it so at the end of a clause only: "your late" and "your late mother". */
const AT_THE_END =
  "selfish|rude|lazy|mean|late|right|wrong|useless|pathetic|ridiculous|crazy|mad|impossible|horrible|disgusting|weird|unbelievable|annoying|boring|toxic|needy|clingy|moody|dramatic|insane|jealous|hopeless|thick|unreal|" +
  "childish|immature|stupid|cold|welcome|amazing|beautiful|gorgeous|cute|perfect|tired|drunk|home|busy|fine";

/** Where a clause may begin: a bare "ill", "id" or "were" there is a person and a verb. */
const BEGINS = "(?<=^|[.,!?…;\\n] ?|\\b(?:and|so|then|but|or|if|because|maybe|think|guess|know|that) )";
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
    pattern: new RegExp(`\\byour(?= (?:${MEANT})\\b(?!')| (?:${AT_THE_END})(?:$|[,.!?…;\\n]| (?:and|but)\\b))`, "g"),
    by: "you're",
  },
  { pattern: new RegExp(`${BEGINS}id(?= (?!card|number)[a-z])`, "g"), by: "i'd" },
  { pattern: new RegExp(`${BEGINS}ill(?= (?!health|with)[a-z])`, "g"), by: "i'll" },
  { pattern: /\bits\b(?! own\b)/g, by: "it's" },
  {
    pattern: new RegExp(`${BEGINS}were(?= (?!(?:you|they|we|there|the|my|your|it|he|she|i)\\b)[a-z])`, "g"),
    by: "we're",
  },
  {
    pattern:
      /(?<=\b(?:again|that|this|it|me|now|number|time|her|him) )were(?= (?:over|done|finished|through)(?:$|[.,!?\n]))/g,
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
