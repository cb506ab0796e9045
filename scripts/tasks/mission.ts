import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findProofs, findUnknown, type Proof, writeTable } from "./mission-table.ts";
import { REPORTS, readReport, type Suite } from "./reports.ts";

const FILE = "docs/mission.md";
const SUITES: readonly Suite[] = ["unit", "browser", "e2e"];
const REMEDY = "If that is meant, run `npm run mission` and commit the file.";

/** `npm run mission`: writes docs/mission.md from the reports of the last `npm test`. */
export function writeMission(root: string): number {
  const read = readProofs(root);
  if (read.findings.length > 0) {
    for (const finding of read.findings) console.error(finding);
    return 1;
  }
  writeFileSync(path.join(root, FILE), writeTable(read.proofs));
  console.log(`${FILE} is written: ${idsOf(writeTable(read.proofs)).size} ids have a test.`);
  return 0;
}

/** Empty when docs/mission.md says what the tests that ran say; sentences otherwise. */
export function checkMission(root: string): readonly string[] {
  const { proofs, findings } = readProofs(root);
  if (findings.length > 0) return findings;
  const file = path.join(root, FILE);
  return compareTables(existsSync(file) ? readFileSync(file, "utf8") : "", writeTable(proofs));
}

export function compareTables(committed: string, generated: string): readonly string[] {
  if (committed.replaceAll("\r\n", "\n") === generated) return [];
  const before = idsOf(committed);
  const now = idsOf(generated);
  const lost = [...before].filter((id) => !now.has(id));
  const gained = [...now].filter((id) => !before.has(id));
  return [
    ...(lost.length > 0 ? [`these had a test and have none now: ${lost.join(", ")}.`] : []),
    ...(gained.length > 0 ? [`these have a test that ${FILE} does not know: ${gained.join(", ")}.`] : []),
    ...(lost.length + gained.length === 0 ? [`titles, files or screens in ${FILE} are out of date.`] : []),
    REMEDY,
  ];
}

/** The ids of the rows that name a test. */
function idsOf(table: string): ReadonlySet<string> {
  const rows = table.split("\n").filter((line) => /^\| \w+:/.test(line) && !line.endsWith("| not yet |"));
  return new Set(rows.flatMap((row) => /^\| (\S+)/.exec(row)?.[1] ?? []));
}

interface Read {
  readonly proofs: readonly Proof[];
  readonly findings: readonly string[];
}

function readProofs(root: string): Read {
  const reports = SUITES.map((suite) => ({ suite, report: readReport(root, suite) }));
  const missing = reports.filter(({ report }) => !report).map(({ suite }) => REPORTS[suite]);
  if (missing.length > 0) {
    return { proofs: [], findings: [`${missing.join(" and ")} is not there: run \`npm test\` to its end first.`] };
  }
  const proofs = findProofs(reports.flatMap(({ report }) => report?.tests ?? []));
  const findings = findUnknown(proofs).map(
    ({ family, id, file, title }) => `${file}: "${title}" names ${family}:${id}, which does not exist.`,
  );
  return { proofs, findings };
}
