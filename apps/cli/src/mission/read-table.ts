/** What docs/mission.md says of one id. */
export interface MissionRow {
  /** With its family: `safety:S17`. */
  readonly id: string;
  readonly what: string;
  readonly screens: string;
  /** Empty where nothing proves it yet. */
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** The rows of all tables of the document, in its order. */
export function readMissionTable(markdown: string): readonly MissionRow[] {
  return markdown.split(/\r?\n/).flatMap((line) => {
    if (!/^\| \w+:\w/.test(line)) return [];
    const [id = "", what = "", screens = "", tests = ""] = cellsOf(line);
    return [{ id, what: unescaped(what), screens: unescaped(screens), tests: testsOf(tests) }];
  });
}

/** A bar that belongs to a cell has a backslash before it. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/\|((?:\\.|[^|\\])+)(?=\|)/g)].map(([, cell = ""]) => cell.trim());

const testsOf = (cell: string): MissionRow["tests"] =>
  cell.split("<br>").flatMap((test) => {
    const found = /^(.*) \(`([^`]+)`\)$/.exec(test);
    return found === null ? [] : [{ title: unescaped(found[1] ?? ""), file: found[2] ?? "" }];
  });

const unescaped = (text: string): string => text.replaceAll(/\\(.)/g, "$1").replaceAll("&lt;", "<");
