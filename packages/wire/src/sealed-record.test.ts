import { newDeviceId, newOpId, newRoundId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeSealedRecord,
  encodeSealedRecord,
  encodeUnsignedRecord,
  MAX_SEALED_RECORD_BYTES,
  type SealedRecord,
  sharePlace,
} from "./sealed-record.ts";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const records: fc.Arbitrary<SealedRecord> = fc
  .record({
    seed: fc.nat(),
    member: fc.constantFrom("a" as const, "b" as const),
    version: u32,
    epoch: u32,
    chainHead: hash,
    com: hash,
    h2: hash,
    wrap: fc.uint8Array({ minLength: 92, maxLength: 92 }),
    box: fc.uint8Array({ maxLength: 2000 }),
  })
  .map(({ seed, ...rest }) => {
    const chance = seededChance(seed);
    const [space, round, device] = [newSpaceId(chance), newRoundId(chance), newDeviceId(chance)];
    return { space, round, device, opId: newOpId(chance), ...rest };
  });

const chance = seededChance(8);

const sample: SealedRecord = {
  space: newSpaceId(chance),
  round: newRoundId(chance),
  member: "b",
  version: 3,
  epoch: 1,
  device: newDeviceId(chance),
  chainHead: chance.bytes(32),
  opId: newOpId(chance),
  com: chance.bytes(32),
  h2: chance.bytes(32),
  wrap: chance.bytes(92),
  box: chance.bytes(100),
};
const signature = chance.bytes(64);
const bytes = encodeSealedRecord(encodeUnsignedRecord(sample), signature);

test("a record comes apart into what it was put together from, and what is signed is what was received", () => {
  fc.assert(
    fc.property(records, (record) => {
      const unsigned = encodeUnsignedRecord(record);
      const whole = encodeSealedRecord(unsigned, signature);
      expect(decodeSealedRecord(whole)).toEqual({ ok: true, value: { record, signed: unsigned, signature } });
    }),
  );
});

test("a record in the middle of a larger buffer is read as well, and its parts are views of it", () => {
  const around = new Uint8Array(bytes.length + 20);
  around.set(bytes, 11);
  const decoded = decodeSealedRecord(around.subarray(11, 11 + bytes.length));
  expect(decoded).toMatchObject({ ok: true, value: { record: sample } });
  if (decoded.ok) expect(decoded.value.signed.buffer).toBe(around.buffer);
});

test("every bit of a record means something", () => {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    const decoded = decodeSealedRecord(flipped);
    if (decoded.ok) expect([decoded.value.record, decoded.value.signature]).not.toEqual([sample, signature]);
  }
});

test("the largest box fills the largest record, and no larger one is written", () => {
  const most = encodeUnsignedRecord({ ...sample, box: new Uint8Array(64 * 1024 + 60) });
  expect(encodeSealedRecord(most, signature)).toHaveLength(MAX_SEALED_RECORD_BYTES);
  expect(() => encodeUnsignedRecord({ ...sample, box: new Uint8Array(64 * 1024 + 61) })).toThrow(RangeError);
});

test("values that no record can hold are refused as mistakes", () => {
  const wrong: readonly Partial<SealedRecord>[] = [
    { version: -1 },
    { version: 2 ** 32 },
    { epoch: 0.5 },
    { com: new Uint8Array(31) },
    { h2: new Uint8Array(33) },
    { wrap: new Uint8Array(91) },
    { chainHead: new Uint8Array() },
  ];
  for (const part of wrong) expect(() => encodeUnsignedRecord({ ...sample, ...part })).toThrow(RangeError);
  expect(() => encodeSealedRecord(encodeUnsignedRecord(sample), new Uint8Array(63))).toThrow(RangeError);
});

describe("what is not a record", () => {
  test("hold:H7 every shorter form, a longer one, and one beyond the limit is refused", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeSealedRecord(bytes.subarray(0, length)), `${length} bytes`).toEqual({
        ok: false,
        error: "too-short",
      });
    }
    expect(decodeSealedRecord(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "too-long" });
    const long = new Uint8Array(MAX_SEALED_RECORD_BYTES + 1);
    long.set([2, 1]);
    expect(decodeSealedRecord(long)).toEqual({ ok: false, error: "too-long" });
  });

  test("hold:H9 a newer version, suite or member is told by its name", () => {
    expect(decodeSealedRecord(bytes.with(0, 1))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeSealedRecord(bytes.with(0, 4))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeSealedRecord(bytes.with(1, 2))).toEqual({ ok: false, error: "unknown-suite" });
    expect(decodeSealedRecord(bytes.with(34, 2))).toEqual({ ok: false, error: "unknown-value" });
  });

  test("hold:H7 any bytes, and any change of a record, give a record or a typed refusal, and nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(bytes.length - 1), fc.nat(255), (any, at, byte) => {
        for (const tried of [
          any,
          Uint8Array.of(2, 1, ...any),
          bytes.with(at, byte),
          Uint8Array.from([...bytes].toSpliced(at, 1)),
        ]) {
          const decoded = decodeSealedRecord(tried);
          if (!decoded.ok) continue;
          expect(encodeSealedRecord(encodeUnsignedRecord(decoded.value.record), decoded.value.signature)).toEqual(
            tried,
          );
        }
      }),
    );
  });
});

test("a share has its place by space, round, member and version, and by nothing else", () => {
  const place = sharePlace(sample);
  const elsewise: SealedRecord = { ...sample, com: new Uint8Array(32), epoch: 9 };
  expect(sharePlace(elsewise)).toEqual(place);
  const others: readonly Partial<SealedRecord>[] = [
    { space: newSpaceId(chance) },
    { round: newRoundId(chance) },
    { member: "a" },
    { version: 4 },
  ];
  for (const other of others) expect(sharePlace({ ...sample, ...other })).not.toEqual(place);
});
