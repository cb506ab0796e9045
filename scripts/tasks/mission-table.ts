import { FAMILIES, type Family, KNOWN } from "./mission-ids.ts";
import type { RanTest } from "./reports.ts";

/** A test that claims an id: `test("mission:N1 … [Balance, needs]", …)`, or a describe block around tests. */
export interface Proof {
  readonly family: Family;
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** The screen the title names in square brackets. */
  readonly screen: string | undefined;
}

const ID = new RegExp(`\\b(${FAMILIES.join("|")}):([A-Za-z]+\\d[\\w.]*)`, "g");
/** Words alone: what a table of cases writes into a title is no screen. */
const SCREEN = /\[(\p{L}[\p{L}\s,]*)\]/u;

export function findProofs(tests: readonly RanTest[]): readonly Proof[] {
  const proofs = new Map<string, Proof>();
  for (const { file, titles } of tests) {
    for (const proof of titles.flatMap((title) => proofsIn(file, title))) {
      proofs.set([proof.family, proof.id, file, proof.title].join("\0"), proof);
    }
  }
  return [...proofs.values()].sort((one, other) => compare(one.file, other.file) || compare(one.title, other.title));
}

function proofsIn(file: string, title: string): readonly Proof[] {
  const screen = SCREEN.exec(title)?.[1];
  const bare = title
    .replaceAll(ID, "")
    .replace(SCREEN, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,:;·]+/, "")
    .trim();
  return [...title.matchAll(ID)].flatMap(([, family, id]) => {
    const known = FAMILIES.find((name) => name === family);
    return known && id ? [{ family: known, id, file, title: bare, screen }] : [];
  });
}

/** Ids of closed lists that no list holds: a slip of the pen in a title. */
export function findUnknown(proofs: readonly Proof[]): readonly Proof[] {
  return proofs.filter(({ family, id }) => {
    const known = KNOWN[family];
    return known !== null && !Object.hasOwn(known, id);
  });
}

const INTRODUCTIONS: Readonly<Record<Family, string>> = {
  mission: "## What a person can do",
  hold: "## What must hold",
  safety: "## Safety",
  ref: "## Results of others that are reproduced",
  item: "## Questions asked",
};

export function writeTable(proofs: readonly Proof[]): string {
  const parts = FAMILIES.map((family) => writeFamily(family, proofs)).filter((part) => part !== "");
  return `# Mission

Which test proves what. Written by \`npm run mission\` from the titles of the tests that ran; \`npm test\` fails when it is
out of date.

${parts.join("\n")}`;
}

function writeFamily(family: Family, proofs: readonly Proof[]): string {
  const own = proofs.filter((proof) => proof.family === family);
  const known = KNOWN[family];
  const ids = known ? Object.keys(known) : [...new Set(own.map(({ id }) => id))].sort(compare);
  if (ids.length === 0) return "";
  const proven = new Set(own.map(({ id }) => id));
  const count = ids.filter((id) => proven.has(id)).length;
  const rows = ids.map((id) =>
    writeRow(
      `${family}:${id}`,
      known?.[id] ?? "",
      own.filter((proof) => proof.id === id),
    ),
  );
  return `${INTRODUCTIONS[family]}

${count} of ${ids.length} have a test.

| id | what | screen | tests |
|---|---|---|---|
${rows.join("\n")}
`;
}

function writeRow(id: string, what: string, proofs: readonly Proof[]): string {
  const screens = [...new Set(proofs.flatMap(({ screen }) => screen ?? []))];
  const tests = proofs.map(({ file, title }) => `${plain(title || id)} (\`${file}\`)`);
  return `| ${id} | ${what} | ${screens.map(plain).join(", ")} | ${tests.join("<br>") || "not yet"} |`;
}

/** Markdown would take these for a new cell, for HTML or for emphasis. */
const plain = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("*", "\\*");

/** By numbers where there are numbers, the same on every machine. */
const compare = (one: string, other: string): number => COLLATOR.compare(one, other);

const COLLATOR = new Intl.Collator("en", { numeric: true });
