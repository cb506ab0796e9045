import fc from "fast-check";
import { expect, test } from "vitest";
import { BOX_OVERHEAD, openBox, sealBox } from "./box.ts";
import { newDeviceBoxKey } from "./box-key.ts";

const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

const bits = (bytes: Uint8Array): readonly number[] => Array.from({ length: bytes.length * 8 }, (_, bit) => bit);

test("what was sealed opens again, and is longer by nonce and tag alone", async () => {
  const key = await newDeviceBoxKey();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ maxLength: 200 }), async (plain, aad) => {
      const box = await sealBox(key, plain, aad);
      expect(box).toHaveLength(plain.length + BOX_OVERHEAD);
      expect(await openBox(key, box, aad)).toEqual({ ok: true, value: plain });
    }),
  );
});

test("the same text sealed twice gives two boxes that share nothing to compare", async () => {
  const key = await newDeviceBoxKey();
  const seal = () => sealBox(key, new Uint8Array(64), new Uint8Array());
  const [one, two] = await Promise.all([seal(), seal()]);
  expect(one.subarray(0, 12)).not.toEqual(two.subarray(0, 12));
  expect(one.subarray(12)).not.toEqual(two.subarray(12));
});

test("hold:H7 every flip of a single bit of the box is refused", async () => {
  const key = await newDeviceBoxKey();
  const box = await sealBox(
    key,
    Uint8Array.from({ length: 40 }, (_, i) => i),
    Uint8Array.of(1, 2, 3),
  );
  for (const bit of bits(box)) {
    const opened = await openBox(key, flipped(box, bit), Uint8Array.of(1, 2, 3));
    expect(opened, `bit ${bit}`).toEqual({ ok: false, error: "not-authentic" });
  }
});

test("hold:H7 every flip of a single bit of what the box is bound to is refused", async () => {
  const key = await newDeviceBoxKey();
  const header = Uint8Array.from({ length: 166 }, (_, i) => i);
  const box = await sealBox(key, Uint8Array.of(7), header);
  for (const bit of bits(header)) {
    const opened = await openBox(key, box, flipped(header, bit));
    expect(opened, `bit ${bit}`).toEqual({ ok: false, error: "not-authentic" });
  }
});

test("hold:H7 any bytes in place of a box give a typed refusal", async () => {
  const key = await newDeviceBoxKey();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      const error = bytes.length < BOX_OVERHEAD ? "too-short" : "not-authentic";
      expect(await openBox(key, bytes, new Uint8Array())).toEqual({ ok: false, error });
    }),
  );
});

test("a box does not open under another key", async () => {
  const [key, other] = await Promise.all([newDeviceBoxKey(), newDeviceBoxKey()]);
  const box = await sealBox(key, Uint8Array.of(1), new Uint8Array());
  expect(await openBox(other, box, new Uint8Array())).toEqual({ ok: false, error: "not-authentic" });
});
