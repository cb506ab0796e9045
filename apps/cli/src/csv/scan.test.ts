import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanCsv } from "./scan.ts";

const texts = (csv: string): readonly (readonly string[])[] => {
  const scanned = scanCsv(csv);
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  return scanned.value.map((row) => row.map(({ text }) => text));
};
const places = (csv: string): readonly (readonly string[])[] => {
  const scanned = scanCsv(csv);
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  return scanned.value.map((row) => row.map(({ line, column }) => `${line}:${column}`));
};

describe("a table of comma-separated values", () => {
  test("has rows and cells, whichever way its lines end", () => {
    for (const end of ["\n", "\r\n"]) {
      expect(texts(["a,b", "1,", ",2", ""].join(end))).toEqual([
        ["a", "b"],
        ["1", ""],
        ["", "2"],
      ]);
    }
    expect(texts("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(texts("a,")).toEqual([["a", ""]]);
    expect(texts("")).toEqual([]);
  });

  test("may hold commas, line ends and quotation marks within quotation marks", () => {
    expect(texts('"a,b","c\nd","say ""yes"""\n"",x')).toEqual([
      ["a,b", "c\nd", 'say "yes"'],
      ["", "x"],
    ]);
  });

  test("leaves empty lines out, but not an empty cell in quotation marks beside another", () => {
    expect(texts("a\n\n\r\nb\n")).toEqual([["a"], ["b"]]);
  });

  test("keeps spaces, and a carriage return that ends no line", () => {
    expect(texts(" a , b\rc")).toEqual([[" a ", " b\rc"]]);
  });

  test("knows where each cell begins, in characters", () => {
    expect(places("ab,c\n😀é,d\n")).toEqual([
      ["1:1", "1:4"],
      ["2:1", "2:4"],
    ]);
    expect(places('"x\ny",z\n1')).toEqual([["1:1", "2:4"], ["3:1"]]);
  });

  test.each([
    ['a,b"c', 1, 4, "doubled"],
    ['a\nb,"c', 2, 3, "never closed"],
    ['a,"b"c', 1, 6, "after a closing quotation mark"],
    ['"b" ,c', 1, 4, "after a closing quotation mark"],
    ['"a""', 1, 1, "never closed"],
  ])("%j is refused at %i:%i", (csv, line, column, why) => {
    expect(scanCsv(csv)).toMatchObject({ ok: false, error: { line, column, why: expect.stringContaining(why) } });
  });

  test("comes back from any cells that are written as the standard says", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "😀"), maxLength: 6 });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const csv = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join(end);
        expect(texts(csv)).toEqual(rows);
      }),
    );
  });

  test("hold:H7 any text gives rows or a place", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "😀"), maxLength: 30 }), (text) => {
        const scanned = scanCsv(text);
        if (scanned.ok) return;
        expect(scanned.error.line).toBeGreaterThanOrEqual(1);
        expect(scanned.error.column).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
