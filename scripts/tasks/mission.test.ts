import { describe, expect, test } from "vitest";
import { MISSION_IDS } from "../../packages/kernel/src/index.ts";
import { compareTables } from "./mission.ts";
import { KNOWN } from "./mission-ids.ts";
import { findProofs, findUnknown, writeTable } from "./mission-table.ts";
import type { RanTest } from "./reports.ts";

const ran = (...titles: readonly string[]): RanTest => ({ file: "e2e/needs.spec.ts", titles, outcome: "passed" });
const row = (table: string, id: string) => table.split("\n").find((line) => line.startsWith(`| ${id} |`));

describe("finding what a title claims", () => {
  test("an id, the screen in brackets and the rest as the title", () => {
    expect(findProofs([ran("mission:N1 needs are compared [Balance, needs]")])).toEqual([
      {
        family: "mission",
        id: "N1",
        file: "e2e/needs.spec.ts",
        title: "needs are compared",
        screen: "Balance, needs",
      },
    ]);
  });

  test("several ids in one title", () => {
    const ids = findProofs([ran("hold:H1 hold:H8 ref:T1 item:D1 nothing leaves")]).map(({ id }) => id);
    expect(ids.sort()).toEqual(["D1", "H1", "H8", "T1"]);
  });

  test("an id on a describe block stands once, however many tests are inside", () => {
    const proofs = findProofs([ran("hold:H5 copies agree", "in any order"), ran("hold:H5 copies agree", "twice")]);
    expect(proofs.map(({ title }) => title)).toEqual(["copies agree"]);
  });

  test("no screen from what a table of cases writes into a title", () => {
    const given = 'hold:H7 any bytes [{"id":"old","count":31}] give an error';
    expect(findProofs([ran(given)])).toMatchObject([{ screen: undefined, title: given.slice("hold:H7 ".length) }]);
  });

  test("one row for both screen sizes", () => {
    expect(findProofs([ran("safety:S17 quick exit"), ran("safety:S17 quick exit")])).toHaveLength(1);
  });

  test("an id that no list holds is found out, in the closed families only", () => {
    const proofs = findProofs([ran("hold:H12 a slip"), ran("mission:N15 another"), ran("ref:anything9 fine")]);
    expect(findUnknown(proofs).map(({ id }) => id)).toEqual(["H12", "N15"]);
  });
});

describe("the table", () => {
  test("names every id, with a test or not yet", () => {
    const table = writeTable(findProofs([ran("mission:N1 needs are compared [Needs]")]));
    expect(row(table, "mission:N1")).toBe(
      "| mission:N1 | need: to be loved and valued | Needs | needs are compared (`e2e/needs.spec.ts`) |",
    );
    expect(row(table, "hold:H9")).toContain("| not yet |");
    expect(MISSION_IDS.filter((id) => !row(table, `mission:${id}`))).toEqual([]);
  });

  test("the closed lists are complete", () => {
    expect(Object.keys(KNOWN.mission ?? {})).toEqual(expect.arrayContaining([...MISSION_IDS]));
    expect(Object.keys(KNOWN.hold ?? {})).toHaveLength(9);
    expect(Object.keys(KNOWN.safety ?? {})).toHaveLength(28);
  });

  test("a title cannot break the table", () => {
    const table = writeTable(findProofs([ran("mission:N2 a | b <c> *d*")]));
    expect(row(table, "mission:N2")).toContain("a \\| b &lt;c> \\*d\\*");
  });
});

describe("comparing with the committed table", () => {
  const one = writeTable(findProofs([ran("mission:N1 one")]));
  const both = writeTable(findProofs([ran("mission:N1 one"), ran("mission:N2 two")]));

  test("the same is fine, with either line ending", () => {
    expect(compareTables(one, one)).toEqual([]);
    expect(compareTables(one.replaceAll("\n", "\r\n"), one)).toEqual([]);
  });

  test("a lost id is named", () => {
    expect(compareTables(both, one)[0]).toBe("these had a test and have none now: mission:N2.");
  });

  test("a gained id is named", () => {
    expect(compareTables(one, both)[0]).toContain("mission:N2");
  });

  test("another title is noticed", () => {
    expect(compareTables(one, writeTable(findProofs([ran("mission:N1 uno")])))[0]).toContain("out of date");
  });
});
