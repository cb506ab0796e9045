import { expect, test } from "vitest";
import { checks } from "./checks.ts";
import { importSigningKey, newSigningKeys } from "./ed25519.ts";
import { sign } from "./sign.ts";

async function signed(message: Uint8Array<ArrayBuffer>) {
  const { publicKey, privateKey } = await newSigningKeys();
  const key = await importSigningKey(privateKey);
  if (!key.ok) throw new Error(key.error);
  return { publicKey, signature: await sign(key.value, "membership", message) };
}

test("a signature is checked under the raw key, for its purpose and its bytes", async () => {
  const message = Uint8Array.of(1, 2, 3);
  const { publicKey, signature } = await signed(message);
  expect(await checks.verify(publicKey, "membership", message, signature)).toBe(true);
  expect(await checks.verify(publicKey, "envelope", message, signature)).toBe(false);
  expect(await checks.verify(publicKey, "membership", message.slice(1), signature)).toBe(false);
  expect(await checks.verify((await signed(message)).publicKey, "membership", message, signature)).toBe(false);
});

test("hold:H7 what is no key, or no signature, is a refusal", async () => {
  const message = Uint8Array.of(1, 2, 3);
  const { publicKey, signature } = await signed(message);
  for (const length of [0, 31, 33])
    expect(await checks.verify(new Uint8Array(length), "membership", message, signature)).toBe(false);
  for (const length of [0, 63, 65])
    expect(await checks.verify(publicKey, "membership", message, new Uint8Array(length))).toBe(false);
  expect(await checks.verify(new Uint8Array(32).fill(255), "membership", message, signature)).toBe(false);
});
