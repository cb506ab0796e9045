import { readFileSync } from "node:fs";
import path from "node:path";
import { MISSION_IDS } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { writeTable } from "../../../../scripts/tasks/mission-table.ts";
import { readMissionTable } from "./read-table.ts";

describe("the table of docs/mission.md", () => {
  test("comes back as the tests that it was written from, with signs that Markdown would take", () => {
    const title = "says a | b, <c> and *d* \\ e";
    const table = writeTable([
      { family: "safety", id: "S7", file: "one.test.ts", title, screen: "Us | leaving" },
      { family: "safety", id: "S7", file: "two.test.ts", title: "another", screen: undefined },
    ]);
    const rows = readMissionTable(table);
    expect(rows.find(({ id }) => id === "safety:S7")).toEqual({
      id: "safety:S7",
      what: "leaving unseen",
      screens: "Us | leaving",
      tests: [
        { title, file: "one.test.ts" },
        { title: "another", file: "two.test.ts" },
      ],
    });
    expect(rows.find(({ id }) => id === "safety:S8")?.tests).toEqual([]);
  });

  test("as it is committed has every id of the mission, each once", () => {
    const file = path.join(import.meta.dirname, "../../../../docs/mission.md");
    const ids = readMissionTable(readFileSync(file, "utf8")).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of MISSION_IDS) expect(ids).toContain(`mission:${id}`);
  });
});
