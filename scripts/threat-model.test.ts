import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, sourceFiles } from "./source-files.ts";
import {
  anchorsOf,
  filesIn,
  hasInTitle,
  idsIn,
  linksOf,
  type Proof,
  proofsIn,
  type Row,
  type Table,
  tablesOf,
  type Verdict,
  verdictOf,
} from "./threat-model.ts";

const ADVERSARIES = [
  "The relay",
  "A thief of its disk",
  "The partner",
  "The partner together with the relay",
  "An ex-partner",
  "A thief of a device",
  "The host of the code",
];
const ASSETS = ["private", "shared", "sealed", "membership", "metadata"];
const WHERE = "tested where";
const WORDS = 60;

const FOLDER = path.join(ROOT, "docs");
const document = readFileSync(path.join(FOLDER, "security.md"), "utf8");
const tables = tablesOf(document);
const tests = new Map(sourceFiles(/\.(test|spec|acceptance)\.tsx?$/).map(({ name, text }) => [name, text]));

const matrix = tables.find(({ heading }) => heading === "The matrix");
const under = (adversary: string): Table | undefined => tables.find(({ heading }) => heading === adversary);
const cell = ({ columns }: Pick<Table, "columns">, { cells }: Row, column: string): string =>
  cells[columns.indexOf(column)] ?? "";

/** What the lines about one asset say. The first cell names it, and perhaps what of it: `sealed: marks`. */
const verdictsOn = (table: Table, asset: string): readonly (Verdict | undefined)[] =>
  table.rows
    .filter((row) => new RegExp(`\\b${asset}\\b`).test(cell(table, row, "asset").split(":")[0] ?? ""))
    .map((row) => verdictOf(cell(table, row, "protected?")));

/** Nothing is better at a glance than it is when one reads on. */
function follows(verdict: Verdict | undefined, from: readonly (Verdict | undefined)[]): boolean {
  const all = (one: Verdict) => from.every((other) => other === one);
  if (from.length === 0 || from.includes(undefined)) return false;
  if (verdict === "protected") return all("protected");
  if (verdict === "not") return from.includes("not");
  return verdict === "in part" && !all("protected") && !all("not");
}

/** An id that no named file has in a title, and a file that has none of the ids which are said to be in it. */
function unproven({ ids, files }: Proof, codeOf: (file: string) => string | undefined): readonly string[] {
  const has = (file: string, id: string) => hasInTitle(codeOf(file) ?? "", id);
  return [
    ...ids.filter((id) => !files.some((file) => has(file, id))),
    ...(ids.length === 0 ? [] : files.filter((file) => !ids.some((id) => has(file, id)))),
  ];
}

describe("the matrix", () => {
  test("has every adversary and every asset, and no other", () => {
    expect(matrix?.columns.slice(1)).toEqual(ASSETS);
    expect(matrix?.rows.map(({ cells }) => /^\[(.+)\]\(#.+\)$/.exec(cells[0] ?? "")?.[1])).toEqual(ADVERSARIES);
  });

  test.each(
    ADVERSARIES.flatMap((adversary, row) => ASSETS.map((asset, column) => ({ adversary, asset, row, column }))),
  )("$adversary: $asset", ({ adversary, asset, row, column }) => {
    const verdict = verdictOf(matrix?.rows[row]?.cells[column + 1] ?? "");
    const table = under(adversary);
    const lines = table === undefined ? [] : verdictsOn(table, asset);
    expect(follows(verdict, lines), `${verdict} of ${lines.join(", ") || "no line"}`).toBe(true);
  });
});

describe("what it names", () => {
  test("every file is there", () => {
    const files = filesIn(document).filter((name) => !existsSync(path.join(ROOT, name)));
    expect(files).toEqual([]);
  });

  test("every id is in the title of a test", () => {
    const unknown = idsIn(document).filter((id) => ![...tests.values()].some((code) => hasInTitle(code, id)));
    expect(unknown).toEqual([]);
  });

  test("every link leads somewhere", () => {
    const anchors = new Set(anchorsOf(document));
    const dead = linksOf(document).filter((target) =>
      target.startsWith("#") ? !anchors.has(target.slice(1)) : !existsSync(path.join(FOLDER, target)),
    );
    expect(dead).toEqual([]);
  });

  const told = tables.flatMap((table) =>
    table.columns.includes(WHERE) ? table.rows.map((row) => ({ table, row, where: cell(table, row, WHERE) })) : [],
  );

  test("the ids of a line are in titles of the files beside them", () => {
    const wrong = told.flatMap(({ row, where }) =>
      proofsIn(where).flatMap((proof) => unproven(proof, (file) => tests.get(file)).map((it) => `${row.line}: ${it}`)),
    );
    expect(wrong).toEqual([]);
  });

  test("a line that is asked whether says so in one of three ways", () => {
    const asked = tables.filter(({ columns }) => columns.includes("protected?"));
    const unclear = asked.flatMap((table) =>
      table.rows.filter((row) => verdictOf(cell(table, row, "protected?")) === undefined).map(({ line }) => line),
    );
    expect(unclear).toEqual([]);
  });

  test("a line names tests, or says that there is none; what is called protected has one", () => {
    const silent = told.filter(({ table, row, where }) => {
      const isTested = proofsIn(where).some(({ files }) => files.some((file) => tests.has(file)));
      if (isTested) return false;
      return !where.startsWith("no test") || verdictOf(cell(table, row, "protected?")) === "protected";
    });
    expect(silent.map(({ row }) => row.line)).toEqual([]);
  });
});

test(`no cell has more than ${WORDS} words`, () => {
  const long = tables.flatMap(({ rows }) =>
    rows.filter(({ cells }) => cells.some((text) => text.split(/\s+/).length > WORDS)).map(({ line }) => line),
  );
  expect(long).toEqual([]);
});

describe("reading it", () => {
  test("a table has the heading above it, its columns, and the line of each row", () => {
    const text = ["## One", "", "| a | b |", "|---|:-:|", "| 1 | 2 |", "| 3 | |", "", "| c |", "|---|"].join("\n");
    expect(tablesOf(text)).toEqual([
      {
        heading: "One",
        columns: ["a", "b"],
        rows: [
          { line: 5, cells: ["1", "2"] },
          { line: 6, cells: ["3", ""] },
        ],
      },
      { heading: "One", columns: ["c"], rows: [] },
    ]);
  });

  test("links within the page are spelled as a host spells headings", () => {
    expect(anchorsOf("# Who’s there, and why\ntext\n### 48 hours")).toEqual(["whos-there-and-why", "48-hours"]);
    expect(linksOf("see [here](#there) and [this](a.md)")).toEqual(["#there", "a.md"]);
  });

  test.each([
    ["protected", "protected"],
    ["**not**, with or without", "not"],
    ["[in part](#x)", "in part"],
    ["yes", undefined],
    ["nothing", undefined],
  ])("the verdict of %o is %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });

  test.each<[Verdict, readonly (Verdict | undefined)[], boolean]>([
    ["protected", ["protected", "protected"], true],
    ["protected", ["protected", "in part"], false],
    ["in part", ["protected", "not"], true],
    ["in part", ["protected"], false],
    ["in part", ["not", "not"], false],
    ["not", ["in part", "not"], true],
    ["not", ["in part"], false],
    ["not", [], false],
    ["protected", ["protected", undefined], false],
  ])("that %s follows from %o: %s", (verdict, lines, expected) => {
    expect(follows(verdict, lines)).toBe(expected);
  });

  test("ids belong to the files up to the next semicolon", () => {
    expect(proofsIn("`hold:H1` in `a/b.test.ts`, `c.spec.ts`; `d/e.ts` (said)")).toEqual([
      { ids: ["hold:H1"], files: ["a/b.test.ts", "c.spec.ts"] },
      { ids: [], files: ["d/e.ts"] },
    ]);
    expect(proofsIn("no test: nothing prevents it")).toEqual([]);
  });

  test.each([
    ["of a test", 'test("hold:Q1 it holds", () => {', true],
    ["of a table of tests, behind another id", 'test.each(CASES)("hold:Q3 hold:Q1 %s", () => {', true],
    ["on a line of its own", "  test(\n    `hold:Q1 over a store`,", true],
    ["that has another id, which begins alike", 'test("hold:Q12 it holds", () => {', false],
    ["in a comment", "// hold:Q1 is proved elsewhere", false],
    ["among what is expected", 'expect(found).toBe("hold:Q1")', false],
  ])("an id in a title, or in none: %s", (_, code, expected) => {
    expect(hasInTitle(code, "hold:Q1")).toBe(expected);
  });

  test("an id in none of its files is found out, and a file with none of its ids", () => {
    const code = new Map([
      ["a.test.ts", 'test("hold:Q1 holds", () => {})'],
      ["b.test.ts", ""],
    ]);
    const proof = { ids: ["hold:Q1", "hold:Q2"], files: ["a.test.ts", "b.test.ts", "gone.test.ts"] };
    expect(unproven(proof, (file) => code.get(file))).toEqual(["hold:Q2", "b.test.ts", "gone.test.ts"]);
  });
});
