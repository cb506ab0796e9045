import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { modulesOf } from "./modules.ts";

const LINK = `https://book.example.org/#join=${"A".repeat(44)}`;

/** The plain twin: every unit that the path covers, painted one by one. */
function painted(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      const row = rows[Number(y)];
      if (row === undefined || row[at] !== false) throw new Error(`${at} ${y} is painted twice or outside`);
      row[at] = true;
    }
  }
  return rows;
}

describe("the bars of a code", () => {
  test.each(["x", LINK, "ß語".repeat(30)])("cover the dark modules and no others (%s)", (text) => {
    const { size, path } = modulesOf(text);
    expect(painted(path, size)).toEqual(encode(text, { ecc: "M", border: 0 }).data);
  });

  test("no two bars touch end to end: a row is drawn in as few as it takes", () => {
    const { path } = modulesOf(LINK);
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      ([, x, y, length]) => [Number(y), Number(x), Number(length)] as const,
    );
    for (const [at, [y, x, length]] of bars.entries()) {
      const next = bars[at + 1];
      if (next !== undefined && next[0] === y) expect(next[1]).toBeGreaterThan(x + length);
    }
  });

  test("a link to join by is small enough for any camera: at most 45 modules a side", () => {
    expect(modulesOf(LINK).size).toBeLessThanOrEqual(45);
  });
});
