import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Author } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import { castOf, genesisOf, SPACE, toyHands, valid } from "./cast.acceptance.ts";
import { decodeEntry } from "./decode.ts";
import { encodeUnsigned, withSignatures } from "./encode.ts";
import type { Act } from "./entry.ts";
import { ascending, exampleChain } from "./examples.acceptance.ts";
import { writeGenesis } from "./kinds/genesis.ts";
import { MAX_DEVICES, MAX_ENTRY_BYTES } from "./layout.ts";

const cast = castOf(toyHands);
const examples = await exampleChain();
const named = new Map(examples.map(({ name, bytes }) => [name, bytes]));

function example(name: string): Bytes {
  const bytes = named.get(name);
  if (bytes === undefined) throw new Error(`no example ${name}`);
  return bytes;
}

/** Written anew from what was read. */
function rewritten(bytes: Bytes): Bytes {
  const decoded = valid(decodeEntry(bytes));
  return decoded.kind === "genesis"
    ? withSignatures(writeGenesis(decoded.genesis), ...decoded.signatures)
    : withSignatures(encodeUnsigned(decoded.entry), decoded.signature);
}

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const deviceNamed = (n: number) => cast.device(`device ${n}`).device;

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant("add-device" as const),
    device: fc.nat(20).map(deviceNamed),
    signing: bytesOf(32),
    agreement: bytesOf(32),
  }),
  fc.record({
    kind: fc.constant("remove-device" as const),
    device: fc.nat(20).map(deviceNamed),
    last: fc.record({ devSeq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), hash: bytesOf(32) }),
  }),
  fc
    .record({
      number: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      keyHash: bytesOf(32),
      boxes: fc.uniqueArray(fc.record({ device: fc.nat(20).map(deviceNamed), box: bytesOf(80) }), {
        selector: ({ device }) => device,
        maxLength: 2 * MAX_DEVICES,
      }),
      recovery: fc.array(bytesOf(80), { minLength: 1, maxLength: 2 }),
      link: bytesOf(60),
    })
    .map((epoch) => ({ ...epoch, kind: "new-epoch" as const, link: epoch.number === 0 ? null : epoch.link })),
  fc.record({ kind: fc.constant("rotate-member" as const), signing: bytesOf(32), recovery: bytesOf(32) }),
  fc.constant<Act>({ kind: "dissolve" }),
);

const authors: fc.Arbitrary<Author> = fc.oneof(
  fc.record({ by: fc.constant("device" as const), device: fc.nat(20).map(deviceNamed) }),
  fc.record({ by: fc.constant("member" as const), member: fc.constantFrom("a", "b"), since: bytesOf(32) }),
);

const entries = fc.record({ space: fc.constant(SPACE), prev: bytesOf(32), author: authors, act: acts });

test("an entry reads back as it was written, lists of devices in their order", () => {
  fc.assert(
    fc.property(entries, bytesOf(64), (entry, signature) => {
      const bytes = withSignatures(encodeUnsigned(entry), signature);
      const decoded = valid(decodeEntry(bytes));
      const { act } = entry;
      const sorted = act.kind === "new-epoch" ? { ...act, boxes: act.boxes.toSorted(byText) } : act;
      expect(decoded).toMatchObject({ kind: "entry", entry: { ...entry, act: sorted }, signature });
      expect(toHex(rewritten(bytes))).toBe(toHex(bytes));
    }),
  );
});

const byText = (one: { readonly device: string }, other: { readonly device: string }) =>
  one.device < other.device ? -1 : 1;

test("genesis reads back as it was written, for one and for two, with devices in any order", () => {
  const one = genesisOf(cast, ["a2", "a1", "a3"]);
  const two = genesisOf(cast, ["a1"], ["b2", "b1"]);
  expect(toHex(one)).toBe(toHex(genesisOf(cast, ["a1", "a3", "a2"])));
  for (const bytes of [one, two]) expect(toHex(rewritten(bytes))).toBe(toHex(bytes));
  expect(decodeEntry(two)).toMatchObject({ value: { genesis: { members: [{ devices: { length: 1 } }, {}] } } });
});

test("what is checked is what was received: the parts are views of the same bytes, also within a larger buffer", () => {
  for (const { bytes } of examples) {
    const around = new Uint8Array(bytes.length + 20);
    around.set(bytes, 11);
    const decoded = valid(decodeEntry(around.subarray(11, 11 + bytes.length)));
    expect(decoded.signed.buffer).toBe(around.buffer);
    expect(toHex(decoded.signed)).toBe(toHex(bytes.subarray(0, decoded.signed.length)));
  }
});

test("the largest entries fit", () => {
  const names = Array.from({ length: MAX_DEVICES }, (_, n) => `${n}`);
  const genesis = genesisOf(
    cast,
    names.map((name) => `a${name}`),
    names.map((name) => `b${name}`),
  );
  const boxes = Array.from({ length: 2 * MAX_DEVICES }, (_, n) => ({
    device: deviceNamed(n),
    box: new Uint8Array(80),
  }));
  const act: Act = {
    kind: "new-epoch",
    number: 1,
    keyHash: new Uint8Array(32),
    link: new Uint8Array(60),
    boxes,
    recovery: [new Uint8Array(80), new Uint8Array(80)],
  };
  const author: Author = { by: "member", member: "b", since: new Uint8Array(32) };
  const epoch = encodeUnsigned({ space: SPACE, prev: new Uint8Array(32), author, act });
  for (const bytes of [genesis, withSignatures(epoch, new Uint8Array(64))]) {
    expect(bytes.length).toBeLessThanOrEqual(MAX_ENTRY_BYTES);
    expect(decodeEntry(bytes).ok).toBe(true);
  }
});

describe("what is not an entry", () => {
  test("hold:H7 every shorter form is refused", () => {
    for (const { name, bytes } of examples) {
      for (let length = 0; length < bytes.length; length++) {
        const decoded = decodeEntry(bytes.subarray(0, length));
        expect(decoded, `${name}, ${length} bytes`).toEqual({ ok: false, error: "too-short" });
      }
    }
  });

  test("hold:H7 a longer form, and one beyond the limit, is refused", () => {
    for (const { bytes } of examples) {
      expect(decodeEntry(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "bad-length" });
    }
    expect(decodeEntry(new Uint8Array(MAX_ENTRY_BYTES + 1).fill(1))).toEqual({ ok: false, error: "too-long" });
  });

  test("hold:H9 a newer version, kind or suite is told by its name, whatever its length", () => {
    expect(decodeEntry(Uint8Array.of(2))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeEntry(new Uint8Array(1_000_000).fill(2))).toEqual({ ok: false, error: "unknown-version" });
    expect(decodeEntry(example("dissolve").with(1, 6))).toEqual({ ok: false, error: "unknown-kind" });
    expect(decodeEntry(example("genesis").with(2, 2))).toEqual({ ok: false, error: "unknown-suite" });
  });

  test("hold:H7 every byte means something: any flip of a bit gives another entry or a refusal", () => {
    for (const { name, bytes } of examples) {
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const flipped = bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
        if (!decodeEntry(flipped).ok) continue;
        expect(toHex(rewritten(flipped)), `${name}, bit ${bit}`).toBe(toHex(flipped));
      }
    }
  });

  test("hold:H7 lists out of order, or with a device twice, are refused: nothing is said in two ways", () => {
    const bytes = example("newEpoch");
    const [at, width] = [bytes.length - 64 - 81 - 2 * 96, 96];
    const [first, second] = [bytes.slice(at, at + width), bytes.slice(at + width, at + 2 * width)];
    for (const boxes of [
      [second, first],
      [first, first],
    ]) {
      const changed = bytes.slice();
      for (const [n, box] of boxes.entries()) changed.set(box, at + n * width);
      expect(decodeEntry(changed)).toEqual({ ok: false, error: "out-of-order" });
    }
    const devices = genesisOf(cast, ["a1", "a2"]);
    const start = 20 + 64 + 1;
    const swapped = devices.slice();
    swapped.set(devices.slice(start + 80, start + 160), start);
    swapped.set(devices.slice(start, start + 80), start + 80);
    expect(decodeEntry(swapped)).toEqual({ ok: false, error: "out-of-order" });
  });

  test("hold:H7 counts and numbers beyond their range are refused", () => {
    const outOfRange = { ok: false, error: "out-of-range" };
    const genesis = example("genesis");
    for (const count of [0, 3, 255]) expect(decodeEntry(genesis.with(19, count))).toEqual(outOfRange);
    expect(decodeEntry(genesis.with(84, 0))).toEqual(outOfRange);
    expect(decodeEntry(example("dissolve").with(50, 3))).toEqual(outOfRange);
    expect(decodeEntry(example("dissolve").with(51, 2))).toEqual(outOfRange);
    const removal = example("removeDevice");
    const at = removal.length - 64 - 40;
    expect(decodeEntry(removal.with(at + 1, 0x20))).toEqual({ ok: false, error: "number-too-large" });
    expect(decodeEntry(removal.with(at + 7, 0))).toEqual(outOfRange);
  });

  test("hold:H7 more lockboxes than there can be devices or members, or none for a member, are refused", () => {
    const bytes = example("newEpoch");
    const [boxes, members] = [bytes.length - 64 - 81 - 2 * 96 - 1, bytes.length - 64 - 81];
    const seventeen = Array.from({ length: 17 }, (_, n) => Uint8Array.of(...ascending(n, 16), ...new Uint8Array(80)));
    const withBoxes = Uint8Array.of(
      ...bytes.slice(0, boxes),
      17,
      ...seventeen.flatMap((box) => [...box]),
      ...bytes.slice(members),
    );
    const withMembers = (count: number) =>
      Uint8Array.of(...bytes.slice(0, members), count, ...new Uint8Array(count * 80), ...bytes.slice(-64));
    expect(withBoxes.length).toBeLessThanOrEqual(MAX_ENTRY_BYTES);
    for (const wrong of [withBoxes, withMembers(0), withMembers(3)]) {
      expect(decodeEntry(wrong)).toEqual({ ok: false, error: "out-of-range" });
    }
    for (const right of [withMembers(1), withMembers(2)]) expect(decodeEntry(right).ok).toBe(true);
  });

  test("hold:H7 any bytes give an entry or a typed refusal, and nothing throws", () => {
    const starts = examples.flatMap(({ bytes }) => [bytes.subarray(0, 2), bytes.subarray(0, 51), bytes]);
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), fc.nat(), (start, any, cut) => {
        for (const bytes of [any, Uint8Array.of(...start.subarray(0, cut % (start.length + 1)), ...any)]) {
          const decoded = decodeEntry(bytes);
          if (decoded.ok) expect(toHex(rewritten(bytes))).toBe(toHex(bytes));
          else expect(typeof decoded.error).toBe("string");
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("values that no entry can hold are refused as mistakes", () => {
  const entry = (act: Act) => () =>
    encodeUnsigned({ space: SPACE, prev: new Uint8Array(32), author: { by: "device", device: deviceNamed(1) }, act });
  const epoch = {
    kind: "new-epoch",
    number: 1,
    keyHash: new Uint8Array(32),
    link: new Uint8Array(60),
    boxes: [{ device: deviceNamed(1), box: new Uint8Array(80) }],
    recovery: [new Uint8Array(80)],
  } as const;
  const [hash, device] = [new Uint8Array(32), deviceNamed(1)];
  const wrong: readonly Act[] = [
    { ...epoch, number: 2 ** 32 },
    { ...epoch, number: 0.5 },
    { ...epoch, number: 0 },
    { ...epoch, link: null },
    { ...epoch, link: new Uint8Array(61) },
    { ...epoch, keyHash: new Uint8Array(31) },
    { ...epoch, boxes: [...epoch.boxes, ...epoch.boxes] },
    { ...epoch, boxes: [{ device, box: new Uint8Array(79) }] },
    { ...epoch, boxes: Array.from({ length: 17 }, (_, n) => ({ device: deviceNamed(n), box: new Uint8Array(80) })) },
    { ...epoch, recovery: [] },
    { ...epoch, recovery: [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)] },
    { kind: "add-device", device, signing: new Uint8Array(31), agreement: hash },
    { kind: "rotate-member", signing: hash, recovery: new Uint8Array(33) },
    { kind: "remove-device", device, last: { devSeq: 0, hash: hash.with(0, 1) } },
    { kind: "remove-device", device, last: { devSeq: 1, hash } },
    { kind: "remove-device", device, last: { devSeq: 2 ** 53, hash: hash.with(0, 1) } },
    { kind: "remove-device", device, last: { devSeq: -1, hash: hash.with(0, 1) } },
  ];
  for (const act of wrong) expect(entry(act), JSON.stringify(act)).toThrow(RangeError);
  expect(entry(epoch)).not.toThrow();
  expect(() => writeGenesis({ space: SPACE, members: [] })).toThrow(RangeError);
  expect(() => writeGenesis({ space: SPACE, members: [{ ...cast.member("A"), devices: [] }] })).toThrow(RangeError);
  const nine = Array.from({ length: 9 }, (_, n) => cast.device(`${n}`));
  expect(() => writeGenesis({ space: SPACE, members: [{ ...cast.member("A"), devices: nine }] })).toThrow(RangeError);
  expect(() => withSignatures(hash, new Uint8Array(63))).toThrow(RangeError);
});
