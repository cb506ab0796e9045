import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { newSecret } from "../secret.ts";
import { importAgreementKey, newAgreementKeys } from "../x25519.ts";
import { LOCKBOX_BYTES, openLockbox, sealLockbox } from "./lockbox.ts";

test("in a real browser: a lockbox opens with a key that no script can read out, and not where it was altered", async () => {
  const chance = seededChance(1);
  const place = { space: newSpaceId(chance), epoch: 1, of: { device: newDeviceId(chance) } };
  const { publicKey, privateKey } = await newAgreementKeys();
  const key = await importAgreementKey(privateKey);
  if (!key.ok) throw new Error(key.error);
  const [own, secret] = [{ publicKey, privateKey: key.value }, newSecret()];
  const box = await sealLockbox(secret, publicKey, place);
  expect(await openLockbox(box, own, place)).toEqual({ ok: true, value: secret });
  await expect(crypto.subtle.exportKey("pkcs8", own.privateKey)).rejects.toThrow();
  const refused = { ok: false, error: "not-authentic" };
  for (const at of [0, 31, 32, 79]) {
    expect(await openLockbox(box.with(at, (box[at] ?? 0) ^ 1), own, place)).toEqual(refused);
  }
  expect(await openLockbox(new Uint8Array(LOCKBOX_BYTES), own, place)).toEqual(refused);
  expect(await sealLockbox(secret, new Uint8Array(32), place)).toEqual(new Uint8Array(LOCKBOX_BYTES));
});
