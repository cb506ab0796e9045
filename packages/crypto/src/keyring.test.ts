import { newDeviceId, newSpaceId, seededChance, toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealBox } from "./box.ts";
import { type BoxKey, newDeviceBoxKey } from "./box-key.ts";
import { concat, utf8 } from "./bytes.ts";
import { createKeyring, type Keyring } from "./keyring.ts";
import { changeKeyring, openKeyring, rewrapKeyring, sealKeyring } from "./keyring-box.ts";
import { decodeKeyring, encodeKeyring } from "./keyring-codec.ts";
import { newSecret } from "./secret.ts";
import { sign, verify } from "./sign.ts";

async function fresh(): Promise<{ readonly keyring: Keyring; readonly wrapping: BoxKey }> {
  const chance = seededChance(5);
  return { keyring: await createKeyring(newSpaceId(chance), newDeviceId(chance)), wrapping: await newDeviceBoxKey() };
}

async function opened(sealed: Uint8Array<ArrayBuffer>, wrapping: BoxKey) {
  const result = await openKeyring(sealed, wrapping);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

test("a sealed keyring opens to the same secrets, and its keys work together", async () => {
  const { keyring: first, wrapping } = await fresh();
  const keyring = { ...first, epochs: [...first.epochs, newSecret(), newSecret()] };
  const ring = await opened(await sealKeyring(keyring, wrapping), wrapping);
  expect(ring).toMatchObject({ space: keyring.space, device: keyring.device, local: keyring.local });
  expect(ring.epochs).toEqual(keyring.epochs);
  expect(ring.signingPublicKey).toEqual(keyring.signing.publicKey);
  expect(ring.agreementPublicKey).toEqual(keyring.agreement.publicKey);
  const message = Uint8Array.of(1, 2);
  expect(await verify(ring.verifyKey, "envelope", message, await sign(ring.signingKey, "envelope", message))).toBe(
    true,
  );
  const basePoint = await crypto.subtle.importKey("raw", Uint8Array.of(9, ...new Uint8Array(31)), "X25519", true, []);
  const bits = await crypto.subtle.deriveBits({ name: "X25519", public: basePoint }, ring.agreementKey, 256);
  expect(new Uint8Array(bits)).toEqual(ring.agreementPublicKey);
});

test("no two keyrings share a secret, and no secret of one serves for two things", async () => {
  const rings = [(await fresh()).keyring, (await fresh()).keyring];
  const secrets = rings.flatMap((ring) => [
    ring.local,
    ...ring.epochs,
    ring.signing.privateKey,
    ring.agreement.privateKey,
  ]);
  expect(new Set(secrets.map((secret) => toHex(secret))).size).toBe(secrets.length);
});

test("the private keys of an open keyring cannot be read out", async () => {
  const { keyring, wrapping } = await fresh();
  const ring = await opened(await sealKeyring(keyring, wrapping), wrapping);
  expect([ring.signingKey.extractable, ring.agreementKey.extractable]).toEqual([false, false]);
});

test("no secret of a keyring is to be found in the sealed one", async () => {
  const { keyring, wrapping } = await fresh();
  const sealed = toHex(await sealKeyring(keyring, wrapping));
  const inside = [keyring.local, ...keyring.epochs, keyring.signing.privateKey, keyring.agreement.privateKey];
  for (const secret of inside) expect(sealed).not.toContain(toHex(secret.subarray(-32)));
});

test("a rewrapped keyring opens under the new key alone, with the new local secret and all else as it was", async () => {
  const { keyring, wrapping } = await fresh();
  const [newKey, local] = [await newDeviceBoxKey(), newSecret()];
  const rewrapped = await rewrapKeyring(await sealKeyring(keyring, wrapping), wrapping, newKey, local);
  if (!rewrapped.ok) throw new Error(rewrapped.error);
  const { space, device, epochs } = keyring;
  expect(await opened(rewrapped.value, newKey)).toMatchObject({ space, device, epochs, local });
  expect(await openKeyring(rewrapped.value, wrapping)).toEqual({ ok: false, error: "not-authentic" });
});

test("a keyring in another space, or with more epochs, has the keys and the local secret that it had", async () => {
  const { keyring, wrapping } = await fresh();
  const sealed = await sealKeyring(keyring, wrapping);
  const before = await opened(sealed, wrapping);
  const [space, epochs] = [newSpaceId(seededChance(6)), [newSecret(), newSecret()]];
  const changed = await changeKeyring(sealed, wrapping, { space, epochs });
  if (!changed.ok) throw new Error(changed.error);
  const after = await opened(changed.value, wrapping);
  const kept = { device: before.device, local: before.local, signingPublicKey: before.signingPublicKey };
  expect(after).toMatchObject({ ...kept, agreementPublicKey: before.agreementPublicKey, space, epochs });
  const message = Uint8Array.of(1, 2);
  expect(await verify(before.verifyKey, "prove", message, await sign(after.signingKey, "prove", message))).toBe(true);
  const longer = await changeKeyring(sealed, wrapping, { epochs: [...before.epochs, newSecret()] });
  if (!longer.ok) throw new Error(longer.error);
  expect(await opened(longer.value, wrapping)).toMatchObject({ space: before.space, ...kept });
  expect(await changeKeyring(sealed, await newDeviceBoxKey(), { epochs })).toEqual({
    ok: false,
    error: "not-authentic",
  });
});

describe("what does not open", () => {
  test("hold:H9 a keyring of a newer version is refused as newer, whatever follows", async () => {
    const { keyring, wrapping } = await fresh();
    const sealed = await sealKeyring(keyring, wrapping);
    sealed[0] = 2;
    expect(await openKeyring(sealed, wrapping)).toEqual({ ok: false, error: "newer" });
    expect(await openKeyring(Uint8Array.of(255), wrapping)).toEqual({ ok: false, error: "newer" });
    expect(await rewrapKeyring(sealed, wrapping, wrapping, newSecret())).toEqual({ ok: false, error: "newer" });
  });

  test("hold:H7 every flip of a single bit and every shorter form is refused", async () => {
    const { keyring, wrapping } = await fresh();
    const sealed = await sealKeyring(keyring, wrapping);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = sealed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const error = bit >= 8 ? "not-authentic" : bit === 0 ? "malformed" : "newer";
      expect(await openKeyring(flipped, wrapping), `bit ${bit}`).toEqual({ ok: false, error });
    }
    for (let length = 0; length < sealed.length; length++) {
      const error = length < 29 ? "malformed" : "not-authentic";
      expect(await openKeyring(sealed.subarray(0, length), wrapping)).toEqual({ ok: false, error });
    }
  });

  test("hold:H7 any bytes give a typed refusal, also when they are sealed as a keyring would be", async () => {
    const wrapping = await newDeviceBoxKey();
    const aad = concat([utf8("keyring|"), Uint8Array.of(1)]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outside = await openKeyring(bytes, wrapping);
        expect(outside).toMatchObject({ ok: false });
        const inside = concat([Uint8Array.of(1), await sealBox(wrapping, bytes, aad)]);
        expect(await openKeyring(inside, wrapping)).toEqual({ ok: false, error: "malformed" });
      }),
    );
  });

  test("hold:H7 a keyring without an epoch, with bytes left over, or with keys that are none is malformed", async () => {
    const { keyring, wrapping } = await fresh();
    expect(decodeKeyring(encodeKeyring({ ...keyring, epochs: [] }))).toEqual({ ok: false, error: "malformed" });
    const longer = concat([encodeKeyring(keyring), Uint8Array.of(0)]);
    expect(decodeKeyring(longer)).toEqual({ ok: false, error: "malformed" });
    const notAKey = { ...keyring, signing: { ...keyring.signing, privateKey: Uint8Array.of(1, 2, 3) } };
    expect(await openKeyring(await sealKeyring(notAKey, wrapping), wrapping)).toEqual({
      ok: false,
      error: "malformed",
    });
  });
});

test("a keyring of any number of epochs survives its encoding", async () => {
  const { keyring } = await fresh();
  for (const count of [1, 2, 40]) {
    const many = { ...keyring, epochs: Array.from({ length: count }, newSecret) };
    expect(decodeKeyring(encodeKeyring(many))).toEqual({ ok: true, value: many });
  }
});
