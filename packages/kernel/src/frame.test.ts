import fc from "fast-check";
import { expect, test } from "vitest";
import { frame } from "./frame.ts";
import { toHex } from "./hex.ts";

const input = fc.tuple(
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 4 }),
  fc.array(fc.uint8Array({ maxLength: 4 }), { maxLength: 4 }),
);

/** The other way round: what was framed can be told from the bytes alone. */
function unframe(bytes: Uint8Array): readonly [string, readonly Uint8Array[]] {
  const parts: Uint8Array[] = [];
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at);
    parts.push(bytes.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const [label, ...rest] = parts;
  return [new TextDecoder().decode(label), rest];
}

test("a frame gives back its label and parts, so no two have the same bytes", () => {
  fc.assert(
    fc.property(input, ([label, parts]) => {
      expect(unframe(frame(label, parts))).toEqual([label, parts]);
    }),
  );
});

test("a part in the middle of a larger buffer is framed alone", () => {
  const framed = frame("ab", [Uint8Array.of(9, 1, 2, 9).subarray(1, 3), new Uint8Array()]);
  expect(toHex(framed)).toBe("00000002616200000002010200000000");
});

test("a label that is empty or not plain letters is refused as a mistake", () => {
  for (const label of ["", "é", "two\nlines", "\0"]) expect(() => frame(label, [])).toThrow(RangeError);
});
