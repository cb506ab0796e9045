import { newDeviceId, newOpId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeHeader, EMPTY_HASH, encodeHeader, HEADER_BYTES, type Header } from "./header.ts";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });

const headers: fc.Arbitrary<Header> = fc
  .record({
    seed: fc.nat(),
    epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    devSeq: fc.maxSafeNat(),
    prevHash: hash,
    chainHead: hash,
    seenSeq: fc.maxSafeNat(),
    seenHash: hash,
  })
  .map(({ seed, ...rest }) => {
    const chance = seededChance(seed);
    return { space: newSpaceId(chance), device: newDeviceId(chance), opId: newOpId(chance), ...rest };
  });

const chance = seededChance(3);

const first: Header = {
  space: newSpaceId(chance),
  epoch: 0,
  device: newDeviceId(chance),
  devSeq: 1,
  prevHash: EMPTY_HASH,
  opId: newOpId(chance),
  chainHead: EMPTY_HASH,
  seenSeq: 0,
  seenHash: EMPTY_HASH,
};

test("a header is 166 bytes, and reads back as it was written", () => {
  expect(HEADER_BYTES).toBe(166);
  fc.assert(
    fc.property(headers, (header) => {
      const bytes = encodeHeader(header);
      expect(bytes).toHaveLength(HEADER_BYTES);
      expect(decodeHeader(bytes)).toEqual({ ok: true, value: header });
    }),
  );
});

test("every byte of a header means something: any flip of a bit gives another header or a refusal", () => {
  const bytes = encodeHeader(first);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(decodeHeader(flipped), `bit ${bit}`).not.toEqual({ ok: true, value: first });
  }
});

test("a header in the middle of a larger buffer is read as well", () => {
  const around = new Uint8Array(HEADER_BYTES + 7);
  around.set(encodeHeader(first), 5);
  expect(decodeHeader(around.subarray(5, 5 + HEADER_BYTES))).toEqual({ ok: true, value: first });
});

test("a decoded header does not change with the buffer it came from", () => {
  const bytes = encodeHeader({ ...first, prevHash: new Uint8Array(32).fill(7) });
  const decoded = decodeHeader(bytes);
  bytes.fill(0);
  expect(decoded).toMatchObject({ value: { prevHash: new Uint8Array(32).fill(7) } });
});

describe("hold:H7 what is not a header", () => {
  test("hold:H9 a newer version is told from a broken header, whatever its length", () => {
    expect(decodeHeader(Uint8Array.of(2))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeHeader(new Uint8Array(500).fill(2))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeHeader(Uint8Array.of(1, 2))).toEqual({ ok: false, error: "unknown-suite" });
  });

  test("hold:H7 too few and too many bytes are refused", () => {
    const bytes = encodeHeader(first);
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeHeader(bytes.subarray(0, length))).toEqual({ ok: false, error: "too-short" });
    }
    expect(decodeHeader(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "bad-length" });
  });

  test("hold:H7 numbers that would lose digits are refused", () => {
    for (const at of [38, 126]) {
      const bytes = encodeHeader(first);
      bytes.set([0, 0x20, 0, 0, 0, 0, 0, 0], at);
      expect(decodeHeader(bytes)).toEqual({ ok: false, error: "number-too-large" });
      bytes.set([0, 0x1f, 255, 255, 255, 255, 255, 255], at);
      expect(decodeHeader(bytes).ok).toBe(true);
    }
  });

  test("hold:H7 any bytes give a header or a typed refusal, and nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 164, maxLength: 164 }), (any, rest) => {
        for (const bytes of [any, Uint8Array.of(1, 1, ...any), Uint8Array.of(1, 1, ...rest)]) {
          const decoded = decodeHeader(bytes);
          if (decoded.ok) expect(encodeHeader(decoded.value)).toEqual(bytes);
        }
      }),
    );
  });
});

test("values that no header can hold are refused as mistakes", () => {
  const wrong: readonly Partial<Header>[] = [
    { epoch: -1 },
    { epoch: 2 ** 32 },
    { epoch: 0.5 },
    { devSeq: 2 ** 53 },
    { devSeq: Number.NaN },
    { seenSeq: -1 },
    { prevHash: new Uint8Array(31) },
    { chainHead: new Uint8Array(33) },
    { seenHash: new Uint8Array() },
  ];
  for (const part of wrong) expect(() => encodeHeader({ ...first, ...part })).toThrow(RangeError);
});
