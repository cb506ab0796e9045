import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.slice(at, at + length);
    at += length;
  }
  yield bytes.slice(at);
}

async function read(text: string, lengths: readonly number[] = []): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(new TextEncoder().encode(text), lengths))) lines.push(line);
  return lines;
}

test("however it is cut into pieces, the lines are the same", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "😂", "\r", "\u2028", '"', " "), maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.integer({ min: 1, max: 5 })), async (lines, lengths) => {
      expect(await read(lines.map((one) => `${one}\n`).join(""), lengths)).toEqual(lines);
    }),
  );
});

test("the last line needs no end, and of nothing there are none", async () => {
  expect(await read("a\n\nb")).toEqual(["a", "", "b"]);
  expect(await read("")).toEqual([]);
  expect(await read("\uFEFFa\n")).toEqual(["a"]);
});
