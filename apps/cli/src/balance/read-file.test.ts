import { describe, expect, test } from "vitest";
import { faultLines } from "../csv/fault.ts";
import { scanCsv } from "../csv/scan.ts";
import { type BalanceFile, readBalanceFile } from "./read-file.ts";

const rowsOf = (csv: string) => {
  const rows = scanCsv(csv);
  if (!rows.ok) throw new Error(rows.error.why);
  return rows.value;
};
function read(csv: string): BalanceFile {
  const file = readBalanceFile(rowsOf(csv));
  if (!file.ok) throw new Error(faultLines("f", file.error).join("\n"));
  return file.value;
}
function faults(csv: string): readonly string[] {
  const file = readBalanceFile(rowsOf(csv));
  return file.ok ? [] : faultLines("f", file.error);
}

describe("a balance file", () => {
  test("has people, their days, and nothing where a cell is empty", () => {
    const file = read(
      "person,date,close,self,pull,load,tag:us,need:N1,sign:1a,sign:1b\n" +
        "Ana,2026-11-24,70,,-20,0,1,55,4,0\n" +
        "Ben,2026-11-25,0,100,50,33.5,0,,,\n" +
        "Ana,2026-11-23,,,,,,,,\n",
    );
    expect([...file.people.keys()]).toEqual(["Ana", "Ben"]);
    const ticked = {
      tags: new Map([["us", 1]]),
      needs: new Map([["N1", 55]]),
      signs: new Map([
        ["1a", 4],
        ["1b", 0],
      ]),
    };
    const nothing = { tags: new Map(), needs: new Map(), signs: new Map() };
    expect(file.people.get("Ana")).toEqual([
      { date: "2026-11-24", close: 70, self: null, pull: -20, load: 0, ...ticked },
      { date: "2026-11-23", close: null, self: null, pull: null, load: null, ...nothing },
    ]);
    expect(file.people.get("Ben")?.[0]?.load).toBe(33.5);
    expect(file.lastDate).toBe("2026-11-25");
  });

  test("needs no column but date and person, in any order", () => {
    expect(read("person,date\nAna,2026-11-24").people.get("Ana")).toHaveLength(1);
  });

  test("may name people as they like", () => {
    const file = read('date,person\n2026-11-24,"Ana, the first"\n2026-11-24,__proto__\n');
    expect([...file.people.keys()]).toEqual(["Ana, the first", "__proto__"]);
  });
});

describe("a wrong balance file is refused, with the place", () => {
  test.each([
    ["", ["f:1:1: there is no header: the file is empty"]],
    ["date,person\n", ["f:2:1: there are no rows"]],
    [
      "2026-11-24,Ana\n",
      [
        /^f:1:1: there is no column "2026/,
        /^f:1:1: the header needs a column "date"/,
        /^f:1:1: .*"person"/,
        /^f:1:12: /,
      ],
    ],
    ["date,person,clsoe\n2026-11-24,A,1", [/^f:1:13: there is no column "clsoe": is it "close"\?$/]],
    ["date,person,date\n2026-11-24,A,1", ['f:1:13: the column "date" is there twice']],
    ["date,person,need:N15\n", [/^f:1:13: there is no need "N15"/]],
    ["date,person,sign:10a\n", [/^f:1:13: there is no sign "10a"/]],
    ["date,person,tag:\n", [/^f:1:13: "" cannot name a tag/]],
    ["date,person,Close\n", [/^f:1:13: there is no column "Close"/]],
    ["date,person,\n", [/^f:1:13: there is no column ""/]],
    ["date,close\n", ['f:1:1: the header needs a column "person"']],
    ["date,person\n2026-02-29,A", ['f:2:1: "2026-02-29" is not a date such as 2026-11-24']],
    ["person,date\nA,24.11.2026", ['f:2:3: "24.11.2026" is not a date such as 2026-11-24']],
    ["person,date\nA,", ["f:2:3: the date is missing"]],
    ["date,person\n2026-11-24,", ["f:2:12: the person is missing"]],
    ["date,person,close\n2026-11-24,A,101", ["f:2:14: close goes from 0 to 100, not 101"]],
    ["date,person,pull\n2026-11-24,A,-51", ["f:2:14: pull goes from -50 to 50, not -51"]],
    ["date,person,self\n2026-11-24,A,often", ['f:2:14: "often" is not a number']],
    ["date,person,self\n2026-11-24,A, 5", ['f:2:14: " 5" is not a number']],
    ["date,person,load\n2026-11-24,A,1e1", ['f:2:14: "1e1" is not a number']],
    ["date,person,tag:us\n2026-11-24,A,2", ["f:2:14: tag:us goes from 0 to 1, not 2"]],
    ["date,person,tag:us\n2026-11-24,A,0.5", ["f:2:14: tag:us must be a whole number"]],
    ["date,person,need:N3\n2026-11-24,A,-1", ["f:2:14: need:N3 goes from 0 to 100, not -1"]],
    ["date,person,sign:9a,sign:9b\n2026-11-24,A,1,5", ["f:2:16: sign:9b goes from 0 to 4, not 5"]],
    ["date,person,sign:2a\n2026-11-24,A,1", ['f:1:13: "sign:2a" needs "sign:2b" beside it']],
    ["sign:2b,date,person\n1,2026-11-24,A", ['f:1:1: "sign:2b" needs "sign:2a" beside it']],
    ["date,person,close\n2026-11-24,A", ["f:2:12: this row has 2 cells, the header has 3"]],
    ["date,person\n2026-11-24,A,3,4", ["f:2:14: this row has 4 cells, the header has 2"]],
    ["date,person\n2026-11-24,A\n2026-11-24,B\n2026-11-24,A", ["f:4:1: A has 2026-11-24 already, in line 2"]],
  ])("%j", (csv, expected) => {
    const found = faults(csv);
    expect(found).toHaveLength(expected.length);
    for (const [i, one] of expected.entries()) expect(found[i]).toMatch(one);
  });

  test("all of it at once, in the order of the file", () => {
    expect(faults("date,person,close,self\n2026-11-24,A,200,x\nnever,B,1,2")).toEqual([
      "f:2:14: close goes from 0 to 100, not 200",
      'f:2:18: "x" is not a number',
      'f:3:1: "never" is not a date such as 2026-11-24',
    ]);
  });

  test("the first twenty, and how many more", () => {
    const rows = Array.from({ length: 30 }, (_, i) => `never,${i}`).join("\n");
    const found = faults(`date,person\n${rows}`);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe("f: and 10 more");
  });
});
