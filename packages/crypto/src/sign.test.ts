import fc from "fast-check";
import { expect, test } from "vitest";
import { importSigningKey, importVerifyKey, newSigningKeys, SIGNATURE_BYTES } from "./ed25519.ts";
import { sign, verify } from "./sign.ts";
import { importAgreementKey, newAgreementKeys } from "./x25519.ts";

async function freshKeys() {
  const pair = await newSigningKeys();
  const [signingKey, verifyKey] = [await importSigningKey(pair.privateKey), await importVerifyKey(pair.publicKey)];
  if (!signingKey.ok || !verifyKey.ok) throw new Error("not a key");
  return { signingKey: signingKey.value, verifyKey: verifyKey.value };
}

test("what was signed is verified, by that key alone", async () => {
  const [mine, other] = await Promise.all([freshKeys(), freshKeys()]);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (message) => {
      const signature = await sign(mine.signingKey, "envelope", message);
      expect(signature).toHaveLength(SIGNATURE_BYTES);
      expect(await verify(mine.verifyKey, "envelope", message, signature)).toBe(true);
      expect(await verify(other.verifyKey, "envelope", message, signature)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test("a signature for one purpose is none for another", async () => {
  const { signingKey, verifyKey } = await freshKeys();
  const message = Uint8Array.of(1, 2, 3);
  const signature = await sign(signingKey, "challenge", message);
  expect(await verify(verifyKey, "envelope", message, signature)).toBe(false);
});

test("hold:H7 every flip of a single bit of message or signature is refused", async () => {
  const { signingKey, verifyKey } = await freshKeys();
  const message = Uint8Array.from({ length: 100 }, (_, i) => i);
  const signature = await sign(signingKey, "envelope", message);
  const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) =>
    bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  for (let bit = 0; bit < message.length * 8; bit++) {
    expect(await verify(verifyKey, "envelope", flipped(message, bit), signature), `message bit ${bit}`).toBe(false);
  }
  for (let bit = 0; bit < signature.length * 8; bit++) {
    expect(await verify(verifyKey, "envelope", message, flipped(signature, bit)), `signature bit ${bit}`).toBe(false);
  }
});

test("hold:H7 any bytes in place of a signature or a key are refused, and nothing throws", async () => {
  const { verifyKey } = await freshKeys();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      expect(await verify(verifyKey, "envelope", Uint8Array.of(1), bytes)).toBe(false);
      expect(await importSigningKey(bytes)).toEqual({ ok: false, error: "not-a-key" });
      expect(await importAgreementKey(bytes)).toEqual({ ok: false, error: "not-a-key" });
      if (bytes.length !== 32) expect(await importVerifyKey(bytes)).toEqual({ ok: false, error: "not-a-key" });
    }),
  );
});

test("a key of the other kind is refused", async () => {
  const [signing, agreement] = await Promise.all([newSigningKeys(), newAgreementKeys()]);
  expect(await importSigningKey(agreement.privateKey)).toEqual({ ok: false, error: "not-a-key" });
  expect(await importAgreementKey(signing.privateKey)).toEqual({ ok: false, error: "not-a-key" });
});

test("an imported private key cannot be read out again", async () => {
  const [signing, agreement] = await Promise.all([newSigningKeys(), newAgreementKeys()]);
  const keys = [await importSigningKey(signing.privateKey), await importAgreementKey(agreement.privateKey)];
  for (const key of keys) {
    if (!key.ok) throw new Error(key.error);
    await expect(crypto.subtle.exportKey("pkcs8", key.value)).rejects.toThrow();
  }
});
