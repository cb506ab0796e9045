import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frame } from "./frame.ts";
import { HASH_BYTES, sha256 } from "./hash.ts";

const input = fc.tuple(
  fc.string({ minLength: 1, maxLength: 4 }),
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

test("a frame without a label is refused as a mistake", () => {
  expect(() => frame("", [])).toThrow(RangeError);
});

test("hashes differ where only the place of a cut or the label does", async () => {
  const hashes = await Promise.all([
    sha256("one", Uint8Array.of(1, 2), Uint8Array.of(3)),
    sha256("one", Uint8Array.of(1), Uint8Array.of(2, 3)),
    sha256("one", Uint8Array.of(1, 2, 3)),
    sha256("two", Uint8Array.of(1, 2, 3)),
    sha256("one", Uint8Array.of(1, 2, 3), new Uint8Array()),
  ]);
  expect(new Set(hashes.map((hash) => toHex(hash))).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toHaveLength(HASH_BYTES);
});
