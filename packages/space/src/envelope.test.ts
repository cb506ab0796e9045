import { envelopeKey, newSecret, type OpenKeyring, pad, sealBox, sign } from "@counterpoint/crypto";
import { err, newDeviceId, newOpId, ok, seededChance } from "@counterpoint/kernel";
import type { Batch } from "@counterpoint/records";
import { set } from "@counterpoint/records";
import {
  decodeHeader,
  EMPTY_HASH,
  encodeEnvelope,
  encodeHeader,
  encodeUnsigned,
  HEADER_BYTES,
} from "@counterpoint/wire";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOfEnvelope, type OpeningKeys, openEnvelope, sealEnvelope } from "./envelope.ts";
import type { Bytes } from "./storage/port.ts";
import { newKeys, openingWith, WITNESS } from "./testing/envelopes.ts";
import { noteKind } from "./testing/kinds.ts";
import { value } from "./testing/world.ts";

const chance = seededChance(3);
const OP = newOpId(chance);
const LINK = { devSeq: 7, prevHash: EMPTY_HASH };

let keys: OpenKeyring;
let batch: Batch;
let sealed: Bytes;

beforeAll(async () => {
  keys = await newKeys(1);
  batch = batchBy(keys);
  sealed = await sealEnvelope(keys, WITNESS, LINK, OP, [batch, batch]);
});

const batchBy = ({ device }: Pick<OpenKeyring, "device">): Batch => ({
  stamp: { ms: 1, counter: 0, device, op: newOpId(chance) },
  operations: set(noteKind, "n", { text: "Grüße" }),
  voids: [],
});

test("opens to what was sealed, with the header it names", async () => {
  const opened = value(await openEnvelope(sealed, openingWith(keys)));
  expect(opened.batches).toEqual([batch, batch]);
  expect(opened.header).toEqual({ space: keys.space, device: keys.device, epoch: 0, opId: OP, ...LINK, ...WITNESS });
});

test("is sealed under the newest epoch, padded to one size for all short texts", async () => {
  const later = { ...keys, epochs: [...keys.epochs, newSecret()] };
  const short = await sealEnvelope(later, WITNESS, LINK, OP, [batch]);
  expect(value(decodeHeader(short.slice(0, HEADER_BYTES))).epoch).toBe(1);
  expect(short.length).toBe((await sealEnvelope(later, WITNESS, LINK, OP, [{ ...batch, operations: [] }])).length);
  expect(await openEnvelope(short, openingWith(later))).toMatchObject({ ok: true });
  expect(await openEnvelope(short, openingWith(keys))).toEqual(err("unknown-epoch"));
});

test("hold:H7 every flipped bit and every cut is refused, with a kind", async () => {
  const errors = new Set<string>();
  for (let at = 0; at < sealed.length; at++) {
    const altered = sealed.slice();
    altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
    const opened = await openEnvelope(altered, openingWith(keys));
    if (opened.ok) throw new Error(`byte ${at} does not count`);
    errors.add(typeof opened.error === "string" ? opened.error : opened.error.kind);
  }
  expect([...errors].sort()).toEqual(
    [
      "bad-length",
      "forged",
      "number-too-large",
      "other-space",
      "unknown-device",
      "unknown-suite",
      "unknown-version",
    ].sort(),
  );
  for (let length = 0; length < sealed.length; length += 13) {
    expect(await openEnvelope(sealed.slice(0, length), openingWith(keys))).toMatchObject({ ok: false });
  }
});

describe("refuses", () => {
  const opening = (change: Partial<OpeningKeys>): OpeningKeys => ({ ...openingWith(keys), ...change });

  test("a device that the chain does not know", async () => {
    expect(await openEnvelope(sealed, opening({ device: () => undefined }))).toEqual(err("unknown-device"));
  });

  test("another device's signature", async () => {
    const { verifyKey } = await newKeys(2);
    expect(await openEnvelope(sealed, opening({ device: () => verifyKey }))).toEqual(err("forged"));
  });

  test("hold:H2 the keys of another space, and an envelope of one brought to another", async () => {
    const partner = await newKeys(2);
    expect(await openEnvelope(sealed, opening({ epoch: (epoch) => partner.epochs[epoch] }))).toEqual(
      err("not-authentic"),
    );
    expect(await openEnvelope(sealed, opening({ space: partner.space }))).toEqual(err("other-space"));
  });

  test("a batch stamped in the name of another device of the chain; of one that is in no chain it may tell", async () => {
    const foreign = batchBy({ device: newDeviceId(chance) });
    const forged = await sealEnvelope(keys, WITNESS, LINK, OP, [batch, foreign]);
    const both = { ...openingWith(keys), device: () => keys.verifyKey };
    expect(await openEnvelope(forged, both)).toEqual(err("foreign-stamp"));
    expect(value(await openEnvelope(forged, openingWith(keys))).batches).toEqual([batch, foreign]);
  });

  const utf8 = new TextEncoder();
  test.each([
    ["bad padding", Uint8Array.of(9, 9, 9), "bad-padding"],
    ["bytes that are no text", pad(Uint8Array.of(0xff), 64), "not-text"],
    ["text that is no JSON", pad(utf8.encode("{"), 64), "not-json"],
    ["no batches", pad(utf8.encode("[]"), 64), "not-batches"],
    ["a batch that is none", pad(utf8.encode('["{}"]'), 64), { kind: "wrong-shape" }],
  ])("%s, though signed and sealed", async (_, plain, error) => {
    const header = encodeHeader({ space: keys.space, device: keys.device, epoch: 0, opId: OP, ...LINK, ...WITNESS });
    const secret = keys.epochs[0] ?? newSecret();
    const box = await sealBox(await envelopeKey(secret, keys.device), plain, header);
    const bytes = encodeEnvelope(header, box, await sign(keys.signingKey, "envelope", encodeUnsigned(header, box)));
    expect(await openEnvelope(bytes, openingWith(keys))).toEqual(err(error));
  });
});

test("sealing without an epoch is a bug", async () => {
  await expect(sealEnvelope({ ...keys, epochs: [] }, WITNESS, LINK, OP, [batch])).rejects.toThrow(RangeError);
});

test("the hash that the next envelope names is of these very bytes", async () => {
  const hash = await hashOfEnvelope(sealed);
  expect(hash).toHaveLength(32);
  expect(ok(hash)).not.toEqual(ok(await hashOfEnvelope(sealed.slice(1))));
});
