import { newDeviceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Alarm } from "./alarm.ts";
import { ASIDE_REASONS, type LinkState, START } from "./state.ts";
import { decodeChain, decodeState, encodeChain, encodeState } from "./state-codec.ts";

const devices = [1, 2, 3].map((seed) => newDeviceId(seededChance(seed)));
const whole = fc.nat(2 ** 31 - 1);
const device = fc.constantFrom(...devices);
const hash = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 })
  .map((letters) => letters.join(""));
const place = fc.record({ seq: whole, hash });

const alarm: fc.Arbitrary<Alarm> = fc.oneof(
  fc.record({ kind: fc.constantFrom("chain-forked", "chain-forged"), at: whole }),
  fc.record({
    kind: fc.constant("rolled-back"),
    what: fc.constantFrom("chain", "log"),
    had: whole,
    has: whole,
  }),
  fc.record({ kind: fc.constant("log-forked"), device, seq: whole }),
  fc.record({ kind: fc.constant("log-changed"), seq: whole }),
  fc.record({
    kind: fc.constantFrom("withheld", "device-forked", "after-removal", "backdated"),
    device,
    devSeq: whole,
  }),
  fc.record({ kind: fc.constant("forged"), device: fc.option(device), why: fc.string(), hash }),
  fc.record({ kind: fc.constant("wrong-epoch-secret"), epoch: whole }),
);

/** What there was from the beginning. */
const parts = {
  seen: place,
  said: fc.record({ log: whole, chain: whole }),
  chain: fc.record({ length: whole, head: hash }),
  devices: fc.array(
    fc.record({ device, devSeq: whole, hash, at: whole, lastWrote: fc.option(whole), firstSeen: fc.string() }),
  ),
  pending: fc.array(fc.record({ devSeq: whole, hash, from: whole, count: whole })),
  sealedUpTo: whole,
  aside: fc.array(
    fc.record({
      hash,
      device: fc.option(device),
      devSeq: whole,
      why: fc.constantFrom(...ASIDE_REASONS),
      seq: fc.option(whole),
    }),
  ),
  claims: fc.array(fc.record({ device, seq: whole, hash })),
  promised: fc.array(place),
  alarms: fc.array(alarm),
  dismissed: fc.array(fc.string()),
  unconfirmed: fc.boolean(),
  putBack: fc.boolean(),
  again: fc.option(whole),
  newerChain: fc.boolean(),
};
const anyState = fc.record(parts).map((some): LinkState => ({ ...START, ...some }));

test("any state comes back as it was", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(decodeState(encodeState(state))).toEqual(state);
    }),
  );
});

test("hold:H7 a text that is cut short, or any other, is no state, and nothing throws", () => {
  fc.assert(
    fc.property(anyState, fc.nat(), (state, length) => {
      const text = encodeState(state);
      expect(decodeState(text.slice(0, length % text.length))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(decodeState(text)).toBeUndefined();
    }),
  );
});

test("hold:H7 a state of which a part is missing is none", () => {
  expect(decodeState(JSON.stringify(START))).toEqual(START);
  for (const name of ["v", ...Object.keys(parts)]) {
    expect(decodeState(JSON.stringify({ ...START, [name]: undefined })), name).toBeUndefined();
  }
});

test.each([
  ["a later version", { v: 2 }],
  ["a number below 0", { sealedUpTo: -1 }],
  ["half a number", { sealedUpTo: 0.5 }],
  ["a hash that is too short", { seen: { seq: 0, hash: "00" } }],
  ["a hash in other letters", { seen: { seq: 0, hash: "A".repeat(64) } }],
  ["a device that is none", { claims: [{ device: "me", seq: 1, hash: "0".repeat(64) }] }],
  [
    "a reason that no version had",
    { aside: [{ hash: "0".repeat(64), device: null, devSeq: 1, why: "so", seq: null }] },
  ],
  ["a day that no calendar has", { endsOn: "2026-02-30" }],
  ["an alarm that no version had", { alarms: [{ kind: "smoke" }] }],
])("hold:H7 one with %s is none", (_, part) => {
  expect(decodeState(JSON.stringify({ ...START, ...part }))).toBeUndefined();
});

test("a chain comes back as it was, and any other text is none", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (entries) => {
      expect(decodeChain(encodeChain(entries))).toEqual(entries);
    }),
  );
  for (const text of ["", "[]", '{"v":2,"entries":[]}', '{"v":1,"entries":[1]}', '{"v":1}']) {
    expect(decodeChain(text)).toBeUndefined();
  }
});
