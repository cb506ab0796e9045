/** Reads a document such as docs/security.md, in which tables say what is protected, from whom, and where that is tested. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** What the table stands under. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Tests that a cell names together: `ID`, `ID` in `FILE`, `FILE`. */
export interface Proof {
  readonly ids: readonly string[];
  readonly files: readonly string[];
}

export const VERDICTS = ["protected", "in part", "not"] as const;
export type Verdict = (typeof VERDICTS)[number];

const FILE = /`([\w.-]+(?:\/[\w.-]+)+|[\w.-]+\.(?:test|spec|acceptance)\.tsx?)`/g;
const ID = /`((?:hold|safety|ref|mission):\w+)`/g;

export function tablesOf(markdown: string): readonly Table[] {
  const tables: Table[] = [];
  let heading = "";
  let rows: Row[] | undefined;
  for (const [at, text] of markdown.split("\n").entries()) {
    heading = headingOf(text) ?? heading;
    if (!text.startsWith("|")) rows = undefined;
    else if (rows === undefined) {
      rows = [];
      tables.push({ heading, columns: cellsOf(text), rows });
    } else if (!/^[|\s:-]+$/.test(text)) rows.push({ line: at + 1, cells: cellsOf(text) });
  }
  return tables;
}

/** What links within a document lead to, as the hosts of repositories spell it. */
export const anchorsOf = (markdown: string): readonly string[] =>
  markdown.split("\n").flatMap((text) => {
    const heading = headingOf(text);
    return heading === undefined
      ? []
      : [
          heading
            .toLowerCase()
            .replaceAll(/[^\w\s-]/g, "")
            .replaceAll(" ", "-"),
        ];
  });

export const linksOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => target ?? []);

export const filesIn = (text: string): readonly string[] => [...text.matchAll(FILE)].flatMap(([, file]) => file ?? []);

export const idsIn = (text: string): readonly string[] => [...text.matchAll(ID)].flatMap(([, id]) => id ?? []);

export const proofsIn = (cell: string): readonly Proof[] =>
  cell
    .split(";")
    .map((part) => ({ ids: idsIn(part), files: filesIn(part) }))
    .filter(({ ids, files }) => ids.length > 0 || files.length > 0);

/** The first words of a cell, in bold or not, with a link around them or without. */
export const verdictOf = (cell: string): Verdict | undefined =>
  VERDICTS.find((verdict) => new RegExp(`^\\W*${verdict}\\b`).test(cell));

/** Whether a test in this code has the id in its title. */
export const hasInTitle = (code: string, id: string): boolean =>
  new RegExp(`(?:^\\s*|\\b(?:test|describe)(?:\\.\\w+)*\\(|\\)\\()(?:"[^"\\n]*|\`[^\`\\n]*)\\b${id}\\b`, "m").test(
    code,
  );

const headingOf = (text: string): string | undefined => /^#{1,6} (.+)$/.exec(text)?.[1];

const cellsOf = (text: string): readonly string[] =>
  text
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
