import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, readText } from "./read-text.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [part])));

describe("the text of a file", () => {
  test("is what was written, without a byte order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decode(bytes(text))).toEqual({ ok: true, value: text });
        expect(decode(bytes("\uFEFF", text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  test.each([
    ["a byte that begins nothing", bytes("date\nAnaïs,", 0xff, ",1"), 2, 7],
    ["a letter that breaks off", bytes("é", 0xc3), 1, 2],
    ["Latin 1", bytes("a,", 0xe9, ",b"), 1, 3],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x64, 0]), 1, 1],
    ["a wrong byte behind a sign that means one", bytes("\uFFFD\n\uFFFDx", 0x80), 2, 3],
  ])("is refused where it is not UTF-8: %s", (_, wrong, line, column) => {
    expect(decode(wrong)).toEqual({ ok: false, error: { line, column, why: "this is not UTF-8 text" } });
  });

  test("hold:H7 any bytes give a text or a place", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const read = decode(any);
        if (!read.ok) expect(Math.min(read.error.line, read.error.column)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("is refused where there is no file, or a folder", async () => {
    const error = (why: string) => ({ ok: false, error: { line: 1, column: 1, why } });
    expect(await readText("/no/such/file.csv")).toEqual(error("there is no such file"));
    expect(await readText(import.meta.dirname)).toEqual(error("this is a folder"));
  });
});
