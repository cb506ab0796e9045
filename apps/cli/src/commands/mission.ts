import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Command, FINE, REFUSED } from "../command.ts";
import { type MissionRow, readMissionTable } from "../mission/read-table.ts";
import { nearest } from "../nearest.ts";

const TABLE = path.resolve(import.meta.dirname, "../../../../docs/mission.md");

export const mission: Command = {
  name: "mission",
  summary: "the screen and the tests behind an id such as N1 or safety:S17, or behind all",
  words: ["[ID]"],
  options: [{ name: "--json" }],
  run: async ({ words: [id], options }, { out, why }) => {
    const all = readMissionTable(await readFile(TABLE, "utf8"));
    const rows = id === undefined ? all : all.filter((row) => isMeant(row, id));
    if (id !== undefined && rows.length === 0) {
      const meant = nearest(
        id,
        all.map((row) => row.id),
      );
      why(
        `There is no id "${id}". ${meant === undefined ? "They are in docs/mission.md." : `Did you mean "${meant}"?`}`,
      );
      return REFUSED;
    }
    if (options.has("--json")) out(JSON.stringify(rows));
    else for (const line of rows.flatMap(rowLines)) out(line);
    return FINE;
  },
};

/** By its whole name, or by what follows the colon: one name may then stand in more than one family. */
const isMeant = (row: MissionRow, id: string): boolean => row.id === id || row.id.split(":")[1] === id;

function rowLines({ id, what, screens, tests }: MissionRow): readonly string[] {
  return [
    what === "" ? id : `${id}: ${what}`,
    ...(screens === "" ? [] : [`  on the screen: ${screens}`]),
    ...tests.map(({ title, file }) => `  ${title} (${file})`),
    ...(tests.length === 0 ? ["  no test yet"] : []),
  ];
}
