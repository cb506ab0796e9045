import { newRoundId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeReveal, encodeReveal, MAX_TOKENS, type Reveal } from "./reveal.ts";

const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const share = fc.uint8Array({ minLength: 32, maxLength: 32 });

const reveals: fc.Arbitrary<Reveal> = fc
  .record({
    seed: fc.nat(),
    versions: fc.record({ a: u32, b: u32 }),
    shares: fc.option(fc.record({ a: share, b: share })),
    agreement: fc.array(fc.boolean(), { minLength: 1, maxLength: MAX_TOKENS }),
  })
  .map(({ seed, agreement, ...rest }) => {
    const chance = seededChance(seed);
    const agreeing = agreement.flatMap((agrees, place) => (agrees ? [place] : []));
    return { space: newSpaceId(chance), round: newRoundId(chance), ...rest, tokens: agreement.length, agreeing };
  });

const chance = seededChance(9);
const sample: Reveal = {
  space: newSpaceId(chance),
  round: newRoundId(chance),
  versions: { a: 1, b: 4 },
  shares: { a: chance.bytes(32), b: chance.bytes(32) },
  tokens: 10,
  agreeing: [0, 9],
};
const bytes = encodeReveal(sample);

test("a reveal comes apart into what it was put together from", () => {
  fc.assert(
    fc.property(reveals, (reveal) => {
      expect(decodeReveal(encodeReveal(reveal))).toEqual({ ok: true, value: reveal });
    }),
  );
});

test("the first place is the lowest bit of the first byte", () => {
  expect(bytes.subarray(-2)).toEqual(Uint8Array.of(0b1, 0b10));
});

test("what no reveal can hold is refused as a mistake", () => {
  expect(() => encodeReveal({ ...sample, tokens: 0, agreeing: [] })).toThrow(RangeError);
  expect(() => encodeReveal({ ...sample, tokens: MAX_TOKENS + 1 })).toThrow(RangeError);
  expect(() => encodeReveal({ ...sample, agreeing: [10] })).toThrow(RangeError);
  expect(() => encodeReveal({ ...sample, agreeing: [-1] })).toThrow(RangeError);
  expect(() => encodeReveal({ ...sample, versions: { a: 1, b: -4 } })).toThrow(RangeError);
});

describe("what is not a reveal", () => {
  test("hold:H7 every shorter form, and a longer one, is refused", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeReveal(bytes.subarray(0, length)), `${length} bytes`).toEqual({ ok: false, error: "too-short" });
    }
    expect(decodeReveal(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "too-long" });
  });

  test("hold:H9 a newer version or suite is told by its name", () => {
    expect(decodeReveal(bytes.with(0, 4))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeReveal(bytes.with(1, 2))).toEqual({ ok: false, error: "unknown-suite" });
  });

  test("hold:H7 one share alone, bits beyond the last place, and a list of another length are refused", () => {
    const one = Uint8Array.of(...bytes.subarray(0, 42), 0, 1, ...bytes.subarray(44, 76), ...bytes.subarray(108));
    expect(decodeReveal(one)).toEqual({ ok: false, error: "not-canonical" });
    expect(decodeReveal(bytes.with(-1, 0b100))).toEqual({ ok: false, error: "not-canonical" });
    expect(decodeReveal(bytes.with(109, 200))).toEqual({ ok: false, error: "not-canonical" });
    expect(decodeReveal(bytes.with(109, 0))).toEqual({ ok: false, error: "not-canonical" });
  });

  test("hold:H7 any bytes, and any change of a reveal, give one reveal or a typed refusal, and nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(bytes.length - 1), fc.nat(255), (any, at, byte) => {
        const shorter = Uint8Array.from([...bytes].toSpliced(at, 1));
        for (const tried of [any, Uint8Array.of(3, 1, ...any), bytes.with(at, byte), shorter]) {
          const decoded = decodeReveal(tried);
          // One spelling of each: what is read is written again to the byte.
          if (decoded.ok) expect(encodeReveal(decoded.value)).toEqual(tried);
        }
      }),
    );
  });
});
