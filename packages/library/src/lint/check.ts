import * as v from "valibot";
import type { Entry, Library, Pack } from "../types.ts";
import { checkCommonCoverage } from "./common-coverage.ts";
import { checkCoverage } from "./coverage.ts";
import type { Finding, PackName } from "./finding.ts";
import { proseOf, textsIn } from "./prose.ts";
import { checkQuestions } from "./questions.ts";
import { gradeOf, sentencesOf, wordsOf } from "./reading.ts";
import { SCHEMAS } from "./schemas.ts";
import { bannedIn, surveillanceIn } from "./words.ts";

/** Short texts swing by a grade or two on one long word, so an entry may reach 8 while each pack stays within 6. */
const ENTRY_GRADE = 8;
const PACK_GRADE = 6;
const SENTENCE_WORDS = 24;

const EXERCISES: ReadonlySet<PackName> = new Set<PackName>([
  "strengths",
  "sentences",
  "tonight",
  "cards",
  "questions",
  "activities",
  "rituals",
  "wishes",
  "subjects",
]);

const MARKUP: readonly RegExp[] = [
  /<[a-z!/]/i,
  /!?\[[^\]]*\]\(/,
  /https?:/i,
  /\bwww\./i,
  /&[a-z]+;|&#\d+;/i,
  /[*_`#]{1,}\w/,
];

/** In the order in which findings and counts name them. */
const PACKS: readonly PackName[] = [
  "needs",
  "strengths",
  "sentences",
  "tonight",
  "cards",
  "items",
  "tags",
  "help",
  "https",
  "couples",
  "questions",
  "activities",
  "rituals",
  "wishes",
  "subjects",
  "shared",
  "learned",
];

/** Everything that is wrong with a library, in the order of its packs. Empty means that it may ship. */
export function check(library: Library): readonly Finding[] {
  const seen = new Set<string>();
  const findings = packsOf(library).flatMap(([name, pack]) => [
    ...pack.entries.flatMap((entry) => [...checkId(name, entry, seen), ...checkEntry(name, entry)]),
    ...checkGrade(name, pack),
  ]);
  return [
    ...findings,
    ...checkCoverage(library),
    ...checkQuestions(library.questions.entries),
    ...checkCommonCoverage(library),
  ];
}

/** How many entries each pack has. */
export function count(library: Library): Record<string, number> {
  return Object.fromEntries(packsOf(library).map(([name, pack]) => [name, pack.entries.length]));
}

function packsOf(library: Library): readonly (readonly [PackName, Pack<Entry>])[] {
  return PACKS.map((name) => [name, library[name]]);
}

function checkId(pack: PackName, entry: Entry, seen: Set<string>): readonly Finding[] {
  if (seen.has(entry.id)) return [{ pack, id: entry.id, rule: "unique-id", detail: "this id is taken" }];
  seen.add(entry.id);
  return [];
}

function checkEntry(pack: PackName, entry: Entry): readonly Finding[] {
  const found = (rule: Finding["rule"], detail: string): Finding => ({ pack, id: entry.id, rule, detail });
  const prose = proseOf(entry);
  const sources = "sources" in entry ? textsIn(entry.sources) : [];
  const grade = gradeOf(prose);
  return [
    ...checkShape(pack, entry),
    ...[...prose, ...sources.filter((text) => /[<>]/.test(text))]
      .filter((text) => MARKUP.some((mark) => mark.test(text)))
      .map((text) => found("markup", text)),
    ...prose.filter((text) => text.includes("!")).map((text) => found("exclamation", text)),
    ...prose.flatMap(bannedIn).map((word) => found("banned-word", word)),
    ...(EXERCISES.has(pack) ? prose.flatMap(surveillanceIn).map((word) => found("surveillance", word)) : []),
    ...prose
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > SENTENCE_WORDS)
      .map((sentence) => found("reading-ease", `${wordsOf(sentence).length} words: ${sentence}`)),
    ...(wordCount(prose) >= 20 && grade > ENTRY_GRADE ? [found("reading-ease", `grade ${grade.toFixed(1)}`)] : []),
  ];
}

function checkShape(pack: PackName, entry: Entry): readonly Finding[] {
  const parsed = v.safeParse(SCHEMAS[pack], entry);
  return (parsed.issues ?? []).map((issue) => ({
    pack,
    id: entry.id,
    rule: issue.type === "min_length" || issue.type === "max_length" ? "length" : "schema",
    detail: `${v.getDotPath(issue) ?? "entry"}: ${issue.message}`,
  }));
}

function checkGrade(pack: PackName, { entries }: Pack<Entry>): readonly Finding[] {
  const prose = entries.flatMap(proseOf);
  const grade = gradeOf(prose);
  if (wordCount(prose) < 100 || grade <= PACK_GRADE) return [];
  return [{ pack, id: "", rule: "reading-ease", detail: `the pack reads at grade ${grade.toFixed(1)}` }];
}

const wordCount = (texts: readonly string[]): number => texts.flatMap(wordsOf).length;
