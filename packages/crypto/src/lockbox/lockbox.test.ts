import { fromHex, newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import raw from "../../vectors/wycheproof-x25519.json?raw";
import type { Bytes } from "../bytes.ts";
import { newSecret } from "../secret.ts";
import { importAgreementKey, newAgreementKeys } from "../x25519.ts";
import { type AgreementPair, LOCKBOX_BYTES, type LockboxPlace, openLockbox, sealLockbox } from "./lockbox.ts";

const chance = seededChance(9);
const [space, device] = [newSpaceId(chance), newDeviceId(chance)];
const PLACE: LockboxPlace = { space, epoch: 3, of: { device } };
const REFUSED = { ok: false, error: "not-authentic" };

async function newPair(): Promise<AgreementPair> {
  const { publicKey, privateKey } = await newAgreementKeys();
  const key = await importAgreementKey(privateKey);
  if (!key.ok) throw new Error(key.error);
  return { publicKey, privateKey: key.value };
}

const flipped = (bytes: Bytes, bit: number): Bytes =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test("a lockbox of 80 bytes gives its owner the secret, with a key that cannot be read back", async () => {
  const [pair, secret] = [await newPair(), newSecret()];
  const box = await sealLockbox(secret, pair.publicKey, PLACE);
  expect(box).toHaveLength(LOCKBOX_BYTES);
  expect(await openLockbox(box, pair, PLACE)).toEqual({ ok: true, value: secret });
  expect(pair.privateKey.extractable).toBe(false);
});

test("a lockbox is also opened where it lies inside other bytes", async () => {
  const [pair, secret] = [await newPair(), newSecret()];
  const entry = new Uint8Array(200);
  entry.set(await sealLockbox(secret, pair.publicKey, PLACE), 70);
  const view = entry.subarray(70, 70 + LOCKBOX_BYTES);
  expect(await openLockbox(view, pair, PLACE)).toEqual({ ok: true, value: secret });
});

test("the same secret for the same key is sealed another way each time", async () => {
  const [pair, secret] = [await newPair(), newSecret()];
  const boxes = [await sealLockbox(secret, pair.publicKey, PLACE), await sealLockbox(secret, pair.publicKey, PLACE)];
  expect(boxes[0]).not.toEqual(boxes[1]);
});

describe("what does not open", () => {
  test("with the key of another, or in another place than it was sealed for", async () => {
    const [pair, other, secret] = [await newPair(), await newPair(), newSecret()];
    const box = await sealLockbox(secret, pair.publicKey, PLACE);
    expect(await openLockbox(box, other, PLACE)).toEqual(REFUSED);
    expect(await openLockbox(box, { ...pair, publicKey: other.publicKey }, PLACE)).toEqual(REFUSED);
    const elsewhere: readonly LockboxPlace[] = [
      { ...PLACE, space: newSpaceId(chance) },
      { ...PLACE, epoch: 4 },
      { ...PLACE, of: { device: newDeviceId(chance) } },
      { ...PLACE, of: { member: "a" } },
    ];
    for (const place of elsewhere) expect(await openLockbox(box, pair, place)).toEqual(REFUSED);
    const recovery = await sealLockbox(secret, pair.publicKey, { ...PLACE, of: { member: "a" } });
    expect(await openLockbox(recovery, pair, { ...PLACE, of: { member: "b" } })).toEqual(REFUSED);
  });

  test("hold:H7 every flip of a single bit, and every other length", async () => {
    const pair = await newPair();
    const box = await sealLockbox(newSecret(), pair.publicKey, PLACE);
    for (let bit = 0; bit < box.length * 8; bit++)
      expect(await openLockbox(flipped(box, bit), pair, PLACE), `bit ${bit}`).toEqual(REFUSED);
    for (let length = 0; length < box.length; length++)
      expect(await openLockbox(box.slice(0, length), pair, PLACE)).toEqual(REFUSED);
    expect(await openLockbox(Uint8Array.of(...box, 0), pair, PLACE)).toEqual(REFUSED);
  });

  test("hold:H7 any bytes give a typed refusal", async () => {
    const pair = await newPair();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 160 }), async (bytes) => {
        expect(await openLockbox(Uint8Array.from(bytes), pair, PLACE)).toEqual(REFUSED);
      }),
    );
  });
});

describe("points of low order, with which nothing can be agreed", () => {
  const file: { readonly testGroups: readonly { readonly tests: readonly { public: string; shared: string }[] }[] } =
    JSON.parse(raw);
  const points = new Set(
    file.testGroups
      .flatMap(({ tests }) => tests)
      .filter(({ shared }) => /^0+$/.test(shared))
      .map((each) => each.public),
  );

  test("hold:H7 a lockbox that begins with one does not open, whatever follows", async () => {
    const pair = await newPair();
    expect(points.size).toBeGreaterThan(10);
    expect(points.has("00".repeat(32))).toBe(true);
    for (const point of points) {
      const box = new Uint8Array(LOCKBOX_BYTES);
      box.set(fromHex(point));
      expect(await openLockbox(box, pair, PLACE), point).toEqual(REFUSED);
    }
  });

  test("whoever names one as their own key gets a box that opens to nothing, and keeps nobody else from theirs", async () => {
    const pair = await newPair();
    for (const point of points) {
      const box = await sealLockbox(newSecret(), fromHex(point), PLACE);
      expect(box, point).toEqual(new Uint8Array(LOCKBOX_BYTES));
      expect(await openLockbox(box, pair, PLACE)).toEqual(REFUSED);
    }
  });
});
