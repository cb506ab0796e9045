import { newDeviceId, newOpId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeEnvelope, encodeEnvelope, encodeUnsigned, MAX_BOX_BYTES } from "./envelope.ts";
import { EMPTY_HASH, encodeHeader, HEADER_BYTES } from "./header.ts";
import { MAX_ENVELOPE_BYTES } from "./layout.ts";

const chance = seededChance(4);

const header = {
  space: newSpaceId(chance),
  epoch: 3,
  device: newDeviceId(chance),
  devSeq: 9,
  prevHash: chance.bytes(32),
  opId: newOpId(chance),
  chainHead: EMPTY_HASH,
  seenSeq: 12,
  seenHash: chance.bytes(32),
};
const headerBytes = encodeHeader(header);
const signature = chance.bytes(64);
const box = chance.bytes(60);
const envelope = encodeEnvelope(headerBytes, box, signature);

test("an envelope comes apart into what it was put together from", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 28, maxLength: 3000 }), (anyBox) => {
      const bytes = encodeEnvelope(headerBytes, anyBox, signature);
      const signed = encodeUnsigned(headerBytes, anyBox);
      expect(decodeEnvelope(bytes)).toEqual({
        ok: true,
        value: { header, headerBytes, box: anyBox, signed, signature },
      });
    }),
  );
});

test("what is checked is what was received: the parts are views of the same bytes", () => {
  const received = envelope.slice();
  const decoded = decodeEnvelope(received);
  if (!decoded.ok) throw new Error(decoded.error);
  for (const part of [decoded.value.headerBytes, decoded.value.box, decoded.value.signed, decoded.value.signature]) {
    expect(part.buffer).toBe(received.buffer);
  }
});

test("an envelope in the middle of a larger buffer is read as well", () => {
  const around = new Uint8Array(envelope.length + 20);
  around.set(envelope, 11);
  const decoded = decodeEnvelope(around.subarray(11, 11 + envelope.length));
  expect(decoded).toMatchObject({ ok: true, value: { header, box, signature } });
});

test("the largest box fills the largest envelope", () => {
  const bytes = encodeEnvelope(headerBytes, new Uint8Array(MAX_BOX_BYTES), signature);
  expect(bytes).toHaveLength(MAX_ENVELOPE_BYTES);
  expect(decodeEnvelope(bytes).ok).toBe(true);
});

test("parts that no envelope can hold are refused as mistakes", () => {
  expect(() => encodeEnvelope(headerBytes.subarray(1), box, signature)).toThrow(RangeError);
  expect(() => encodeEnvelope(headerBytes, new Uint8Array(27), signature)).toThrow(RangeError);
  expect(() => encodeEnvelope(headerBytes, new Uint8Array(MAX_BOX_BYTES + 1), signature)).toThrow(RangeError);
  expect(() => encodeEnvelope(headerBytes, box, signature.subarray(1))).toThrow(RangeError);
});

describe("what is not an envelope", () => {
  test("hold:H7 every shorter form is refused", () => {
    for (let length = 0; length < envelope.length; length++) {
      const error = length < HEADER_BYTES + 4 + 28 + 64 ? "too-short" : "bad-length";
      expect(decodeEnvelope(envelope.subarray(0, length)), `${length} bytes`).toEqual({ ok: false, error });
    }
  });

  test("hold:H7 a longer form, and one beyond the limit, is refused", () => {
    expect(decodeEnvelope(Uint8Array.of(...envelope, 0))).toEqual({ ok: false, error: "bad-length" });
    expect(decodeEnvelope(new Uint8Array(MAX_ENVELOPE_BYTES + 1))).toEqual({ ok: false, error: "too-long" });
  });

  test("hold:H7 any other box length is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (length) => {
        fc.pre(length !== box.length);
        const bytes = envelope.slice();
        new DataView(bytes.buffer).setUint32(HEADER_BYTES, length);
        expect(decodeEnvelope(bytes)).toEqual({ ok: false, error: "bad-length" });
      }),
    );
  });

  test("hold:H9 a newer version or suite is told by its name", () => {
    expect(decodeEnvelope(envelope.with(0, 2))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeEnvelope(envelope.with(1, 2))).toEqual({ ok: false, error: "unknown-suite" });
    expect(decodeEnvelope(Uint8Array.of(2))).toEqual({ ok: false, error: "unknown-version" });
  });

  test("hold:H7 any bytes give an envelope or a typed refusal, and nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        for (const bytes of [any, Uint8Array.of(1, 1, ...any), Uint8Array.of(...headerBytes, ...any)]) {
          const decoded = decodeEnvelope(bytes);
          if (!decoded.ok) continue;
          const { headerBytes: head, box: inside, signature: signed } = decoded.value;
          expect(encodeEnvelope(head, inside, signed)).toEqual(bytes);
        }
      }),
    );
  });
});
