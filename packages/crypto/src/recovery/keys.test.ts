import { newSpaceId, type SpaceId, seededChance, toHex } from "@counterpoint/kernel";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { openBox, sealBox } from "../box.ts";
import { utf8 } from "../bytes.ts";
import { importVerifyKey } from "../ed25519.ts";
import { sha256 } from "../hash.ts";
import { newRecoveryEntropy, type RecoveryEntropy } from "../recovery-entropy.ts";
import { parseSecret } from "../secret.ts";
import { sign, verify } from "../sign.ts";
import { STRETCH_COST } from "../stretch/cost.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { backupIdentity, backupRecipient } from "./backup-identity.ts";
import { recoveryKeys, recoveryLocator } from "./keys.ts";
import { RECOVERY_COST, type RecoverySecret, recoverySecret } from "./secret.ts";

/** As Argon2id, but quick: a hash of both. That the real one is used is held by docs/protocol.md's vectors. */
const quick: Stretch = async (passphrase, salt) => {
  const secret = parseSecret(await sha256("quick", utf8(passphrase), salt));
  if (!secret.ok) throw new Error(secret.error);
  return secret.value;
};

const PASSPHRASE = "a quiet lamp by the door";
const entropy = newRecoveryEntropy();
const [space, otherSpace] = [newSpaceId(seededChance(1)), newSpaceId(seededChance(2))];

const secretOf = (from: RecoveryEntropy, passphrase: string): Promise<RecoverySecret> =>
  recoverySecret(from, passphrase, quick);

/** Everything public or secret that can be told apart, in text. */
async function everything(secret: RecoverySecret, of: SpaceId): Promise<Readonly<Record<string, string>>> {
  const keys = await recoveryKeys(secret, of);
  const { id } = await recoveryLocator(secret);
  return {
    secret: toHex(secret),
    signing: toHex(keys.signing.publicKey),
    agreement: toHex(keys.agreement.publicKey),
    locator: toHex(id),
    identity: await backupIdentity(secret),
    recipient: await backupRecipient(secret),
  };
}

test("the same words and passphrase give the same keys on any device", async () => {
  const [one, two] = await Promise.all([secretOf(entropy, PASSPHRASE), secretOf(entropy, PASSPHRASE)]);
  expect(await everything(one, space)).toEqual(await everything(two, space));
});

describe("safety:S16 safety:S1 nothing follows from the words alone, nor from the passphrase alone", () => {
  test.each([
    ["another passphrase", () => secretOf(entropy, "a quiet lamp by the window")],
    ["no passphrase", () => secretOf(entropy, "")],
    ["other words", () => secretOf(newRecoveryEntropy(), PASSPHRASE)],
  ])("with %s, every key and the place at the relay are others", async (_, get) => {
    const right = await everything(await secretOf(entropy, PASSPHRASE), space);
    const wrong = await everything(await get(), space);
    for (const name of Object.keys(right)) expect(wrong[name], name).not.toBe(right[name]);
  });

  test("the passphrase is stretched under a salt that the words alone give", async () => {
    const seen: string[] = [];
    const watching: Stretch = (passphrase, salt, cost) => {
      seen.push(toHex(salt));
      return quick(passphrase, salt, cost);
    };
    await recoverySecret(entropy, "one", watching);
    await recoverySecret(entropy, "two", watching);
    await recoverySecret(newRecoveryEntropy(), "one", watching);
    expect(seen[0]).toHaveLength(32);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });
});

describe("keys of a space", () => {
  test("differ from space to space, so that nobody sees whose they are", async () => {
    const secret = await secretOf(entropy, PASSPHRASE);
    const [here, there] = await Promise.all([recoveryKeys(secret, space), recoveryKeys(secret, otherSpace)]);
    const all = [here, there].flatMap(({ signing, agreement }) => [signing.publicKey, agreement.publicKey]);
    expect(new Set(all.map(toHex)).size).toBe(4);
  });

  test("what one signs the public one verifies, and no script can read the private one", async () => {
    const { signing } = await recoveryKeys(await secretOf(entropy, PASSPHRASE), space);
    const signature = await sign(signing.privateKey, "example", utf8("tea"));
    const verifyKey = await importVerifyKey(signing.publicKey);
    expect(verifyKey.ok && (await verify(verifyKey.value, "example", utf8("tea"), signature))).toBe(true);
    await expect(crypto.subtle.exportKey("pkcs8", signing.privateKey)).rejects.toThrow();
  });

  test("two sides agree on one secret, and no script can read the private key", async () => {
    const { agreement } = await recoveryKeys(await secretOf(entropy, PASSPHRASE), space);
    const { agreement: other } = await recoveryKeys(await secretOf(newRecoveryEntropy(), "x"), space);
    const agree = async (mine: CryptoKey, theirs: Uint8Array<ArrayBuffer>): Promise<string> => {
      const key = await crypto.subtle.importKey("raw", theirs, "X25519", true, []);
      return toHex(new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: key }, mine, 256)));
    };
    expect(await agree(agreement.privateKey, other.publicKey)).toBe(await agree(other.privateKey, agreement.publicKey));
    await expect(crypto.subtle.exportKey("pkcs8", agreement.privateKey)).rejects.toThrow();
  });
});

test("the list at the relay opens again with words and passphrase, and with no other", async () => {
  const { key } = await recoveryLocator(await secretOf(entropy, PASSPHRASE));
  const again = await recoveryLocator(await secretOf(entropy, PASSPHRASE));
  const other = await recoveryLocator(await secretOf(entropy, "another"));
  const box = await sealBox(key, utf8("spaces"), utf8("locator"));
  expect((await openBox(again.key, box, utf8("locator"))).ok).toBe(true);
  expect((await openBox(other.key, box, utf8("locator"))).ok).toBe(false);
});

describe("backups", () => {
  test("age itself finds the same recipient for the identity", async () => {
    const secret = await secretOf(entropy, PASSPHRASE);
    const identity = await backupIdentity(secret);
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]+$/);
    expect(await backupRecipient(secret)).toBe(await identityToRecipient(identity));
  });

  test("safety:S16 a file sealed to the recipient opens with words and passphrase, not with the words alone", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await backupRecipient(await secretOf(entropy, PASSPHRASE)));
    const file = await encrypter.encrypt("Soup, and rain.");
    const open = async (passphrase: string): Promise<string> => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(await backupIdentity(await secretOf(entropy, passphrase)));
      return decrypter.decrypt(file, "text");
    };
    expect(await open(PASSPHRASE)).toBe("Soup, and rain.");
    await expect(open("")).rejects.toThrow();
    await expect(open("another")).rejects.toThrow();
  });
});

test("no passphrase costs less to try on paper than on a lock", () => {
  expect(RECOVERY_COST.memoryKiB).toBeGreaterThanOrEqual(STRETCH_COST.memoryKiB);
  expect(RECOVERY_COST.passes).toBeGreaterThanOrEqual(STRETCH_COST.passes);
});
