import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeFromClient, encodeFromRelay } from "./encode.ts";
import type { Bytes } from "./frame/bytes.ts";
import { MAX_FRAME_BYTES, WIRE_VERSION } from "./limits.ts";
import { FROM_CLIENT, FROM_RELAY } from "./samples.acceptance.ts";
import { CLIENT_MESSAGES, decodeFromClient, decodeFromRelay, RELAY_MESSAGES } from "./spoken.ts";

const SIDES = [
  ["a client", FROM_CLIENT, CLIENT_MESSAGES, decodeFromClient],
  ["the relay", FROM_RELAY, RELAY_MESSAGES, decodeFromRelay],
] as const;

const HEAD = 6;

/**
 * Old clients and new relays meet for years. Where this fails, the wire was changed: add a message or a name at the end,
 * or raise `WIRE_VERSION` and speak both, instead of writing the new value here.
 */
test("the wire cannot change by accident: the hash of all that can be said is the one of version 1", async () => {
  const declared = [...CLIENT_MESSAGES, ...RELAY_MESSAGES].map(({ code, type, layout }) => [code, type, layout]);
  const text = new TextEncoder().encode(JSON.stringify([WIRE_VERSION, MAX_FRAME_BYTES, declared]));
  const hash = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
  expect(hash).toBe("06b9df4e4768e2abebc9a61203821619771efd147c86a0730af8755f8fc5fb70");
});

describe.for(SIDES)("what %s says", ([, samples, kinds, decode]) => {
  test("has a code and a name of its own, and a sample of each", () => {
    const codes = kinds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => code >= 0x80 === (kinds === RELAY_MESSAGES))).toBe(true);
    expect(samples.map(({ message }) => message.type)).toEqual(kinds.map(({ type }) => type));
  });

  test("is understood as it was meant", () => {
    for (const { message, bytes } of samples) {
      expect(decode(bytes)).toEqual({ ok: true, value: { request: message.type === "hello" ? 0 : 7, message } });
    }
  });

  test("is understood in the middle of a larger buffer", () => {
    for (const { message, bytes } of samples) {
      const around = Uint8Array.of(1, 2, 3, ...bytes, 4, 5);
      expect(decode(around.subarray(3, 3 + bytes.length))).toMatchObject({ ok: true, value: { message } });
    }
  });

  test("hold:H7 is refused when any of it is missing, or anything is left over", () => {
    for (const { bytes } of samples) {
      for (let length = 0; length < bytes.length; length++) {
        expect(decode(bytes.subarray(0, length)), `${length} bytes`).toMatchObject({ ok: false });
      }
      expect(decode(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "too-long" });
    }
  });

  test("hold:H9 is told from what a later version says", () => {
    for (const { bytes } of samples) {
      expect(decode(bytes.with(0, WIRE_VERSION + 1))).toEqual({ ok: false, error: "unknown-version" });
      expect(decode(bytes.with(1, 0x7f))).toEqual({ ok: false, error: "unknown-message" });
    }
    expect(decode(Uint8Array.of(WIRE_VERSION + 1))).toEqual({ ok: false, error: "unknown-version" });
  });

  test("hold:H7 is not confused with what the other side says", () => {
    const others = samples === FROM_CLIENT ? FROM_RELAY : FROM_CLIENT;
    for (const { bytes } of others) expect(decode(bytes)).toEqual({ ok: false, error: "unknown-message" });
  });

  test("hold:H7 beyond the limit is not looked at", () => {
    expect(decode(new Uint8Array(MAX_FRAME_BYTES + 1))).toEqual({ ok: false, error: "too-long" });
  });
});

describe("hold:H7 mutated frames", () => {
  const frames = [...FROM_CLIENT, ...FROM_RELAY].map(({ bytes }) => bytes);
  const change = fc.record({
    at: fc.nat(200),
    kind: fc.constantFrom("set", "drop", "insert", "repeat"),
    byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
  });
  const mutate = (bytes: Bytes, changes: readonly { at: number; kind: string; byte: number }[]): Bytes =>
    changes.reduce((from, { at, kind, byte }) => {
      const place = from.length === 0 ? 0 : at % from.length;
      const [before, after] = [from.slice(0, place), from.slice(place)];
      if (kind === "set") return Uint8Array.of(...before, byte, ...after.slice(1));
      if (kind === "drop") return Uint8Array.of(...before, ...after.slice(1));
      if (kind === "insert") return Uint8Array.of(...before, byte, ...after);
      return Uint8Array.of(...before, ...after, ...after);
    }, bytes);

  test("give a message or a typed refusal, and what is understood is written the same again", () => {
    let understood = 0;
    fc.assert(
      fc.property(fc.constantFrom(...frames), fc.array(change, { minLength: 1, maxLength: 4 }), (frame, changes) => {
        const bytes = mutate(frame, changes);
        const [client, relay] = [decodeFromClient(bytes), decodeFromRelay(bytes)];
        if (client.ok) expect(encodeFromClient(client.value.message, client.value.request)).toEqual(bytes);
        if (relay.ok) expect(encodeFromRelay(relay.value.message, relay.value.request)).toEqual(bytes);
        if (client.ok || relay.ok) understood++;
      }),
      { numRuns: 20_000 },
    );
    // Mutations that only ever broke the first bytes would prove little.
    expect(understood).toBeGreaterThan(1000);
  });

  test("of a few bytes make no long lists", () => {
    const claim = (code: number, ...body: readonly number[]) => Uint8Array.of(WIRE_VERSION, code, 0, 0, 0, 0, ...body);
    expect(decodeFromClient(claim(0x03, 1, 0))).toEqual({ ok: false, error: "too-short" });
    expect(decodeFromClient(claim(0x03, 0xff, 0xff))).toEqual({ ok: false, error: "too-many" });
    expect(decodeFromClient(claim(0x03, 0, 0))).toEqual({ ok: false, error: "too-few" });
    expect(decodeFromClient(claim(0x03, 0, 1, 0xff, 0xff, 0xff, 0xff))).toEqual({ ok: false, error: "too-long" });
    expect(decodeFromClient(claim(0x0e, ...Array<number>(16).fill(0), 8, 0, 0, 0, 0))).toEqual({
      ok: false,
      error: "number-too-large",
    });
    expect(decodeFromRelay(claim(0x83, 200))).toEqual({ ok: false, error: "unknown-value" });
    expect(decodeFromRelay(claim(0x81, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual({
      ok: false,
      error: "number-too-large",
    });
  });

  test("any bytes behind any head give a message or a refusal", () => {
    fc.assert(
      fc.property(fc.nat(255), fc.uint8Array({ maxLength: 300 }), (code, body) => {
        const bytes = Uint8Array.of(WIRE_VERSION, code, ...Array.from({ length: HEAD - 2 }, () => 0), ...body);
        expect(typeof decodeFromClient(bytes).ok).toBe("boolean");
        expect(typeof decodeFromRelay(bytes).ok).toBe("boolean");
      }),
      { numRuns: 3000 },
    );
  });
});
