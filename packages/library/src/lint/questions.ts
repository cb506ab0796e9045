import { NEED_IDS } from "@counterpoint/kernel";
import type { Depth, IntimacyId, Question } from "../types.ts";
import type { Finding, Rule } from "./finding.ts";
import { gradeOf, wordsOf } from "./reading.ts";

const DEPTHS: readonly Depth[] = [1, 2, 3];
const KINDS: readonly IntimacyId[] = ["K1", "K2", "K3", "K4", "K5", "K6"];

/** One sentence is all there is, so it has to be easy by itself. */
const QUESTION_GRADE = 8;

/** What gives an answer away, asks for a verdict, or lays something at the other's door. */
const LEADING: readonly RegExp[] = [
  /^(do|does|did|is|are|was|were|have|has|can|could|will|would|should)(n’t)? (you|i|we|it|there|this|that)\b/i,
  /^(surely|why)\b/i,
  /, (right|yes|no|isn’t it|don’t you|aren’t you|do you)\?$/i,
  /\b(better|worse|more|less|nicer|kinder) than (i|me|you|we|us|him|her|them|other\w*|any\w*|most)\b/i,
  /\b(an|your|my) ex\b|\bother (couples|men|women|people’s partners)\b/i,
  /\b(fault|wrong with|annoy\w*|complain\w*|disappoint\w*|fail\w*|forgive\w*|guilt\w*)\b/i,
];

/** What nobody is ever asked for, beside what no exercise may ask. */
const INTRUSIVE: readonly RegExp[] = [
  /\bwhere (are|were|do|did|have) you\b|\bwith whom\b|\bwho (are|were|have) you (with|been)\b/i,
  /\b(money|earn\w*|income|wages?|debts?|savings|pay|paid|cost\w*)\b/i,
  /\b(sex\w*|naked|undress\w*|in bed|fantas\w+|turns? you on)\b/i,
];

/** What is asked of questions beside what is asked of all texts. */
export function checkQuestions(questions: readonly Question[]): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings = questions.flatMap((question) => {
    const opening = wordsOf(question.text).slice(0, 3).join(" ").toLowerCase();
    const taken = seen.get(opening);
    const grade = gradeOf([question.text]);
    seen.set(opening, question.id);
    const found = (rule: Rule, detail: string): Finding => ({ pack: "questions", id: question.id, rule, detail });
    return [
      ...(/^[^?]*\?$/.test(question.text) ? [] : [found("one-question", question.text)]),
      ...hits(LEADING, question.text).map((part) => found("leading", part)),
      ...hits(INTRUSIVE, question.text).map((part) => found("surveillance", part)),
      ...(grade > QUESTION_GRADE ? [found("reading-ease", `grade ${grade.toFixed(1)}`)] : []),
      ...(taken === undefined ? [] : [found("opening", `begins as ${taken} does`)]),
    ];
  });
  return [...findings, ...DEPTHS.flatMap((depth) => checkDepth(questions, depth))];
}

/** Nobody is asked about N7, and play is not a thing to be deep about. */
function checkDepth(questions: readonly Question[], depth: Depth): readonly Finding[] {
  const here = questions.filter((question) => question.depth === depth);
  const needs = NEED_IDS.filter((need) => need !== "N7" && !(need === "N8" && depth === 3));
  const lacking = [
    ...needs.filter((need) => !here.some((question) => question.needs.includes(need))),
    ...KINDS.filter((kind) => !here.some((question) => question.kinds.includes(kind))),
  ];
  return lacking.map((id) => ({
    pack: "questions",
    id: "",
    rule: "coverage",
    detail: `${id} has no question of depth ${depth}`,
  }));
}

const hits = (patterns: readonly RegExp[], text: string): readonly string[] =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
