import { fromHex, newSpaceId, toBase64Url, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { importBoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import { parseRecoveryEntropy } from "../recovery-entropy.ts";
import { stretch } from "../stretch/stretch.ts";
import { backupIdentity, backupRecipient } from "./backup-identity.ts";
import { recoveryKeys, recoveryLocator } from "./keys.ts";
import { openLocator, sealLocator } from "./locator-box.ts";
import { RECOVERY_COST, recoverySalt, recoverySecret } from "./secret.ts";
import { parseWords, wordsOf } from "./words.ts";

const printed = new Map(
  [...document.matchAll(/^(recovery\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll(/\n {2}/g, ""),
  ]),
);

const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);

async function computed(): Promise<Readonly<Record<string, string>>> {
  const entropy = parseRecoveryEntropy(ascending(0x20, 32));
  if (!entropy.ok) throw new Error(entropy.error);
  const passphrase = "a quiet lamp by the door";
  const salt = await recoverySalt(entropy.value);
  const secret = await recoverySecret(entropy.value, passphrase, stretch);
  const space = ascending(0, 16);
  const id = newSpaceId({ unit: () => 0, below: () => 0, bytes: () => space });
  const [keys, locator] = [await recoveryKeys(secret, id), await recoveryLocator(secret)];
  return {
    "recovery.entropy": toHex(entropy.value),
    "recovery.words": wordsOf(entropy.value).join(" "),
    "recovery.passphrase": passphrase,
    "recovery.salt": toHex(salt),
    "recovery.stretched": toHex(await stretch(passphrase, salt, RECOVERY_COST)),
    "recovery.secret": toHex(secret),
    "recovery.signingSeed": toHex(await deriveBytes(secret, "recovery-signing", space)),
    "recovery.signingPublicKey": toHex(keys.signing.publicKey),
    "recovery.agreementSeed": toHex(await deriveBytes(secret, "recovery-agreement", space)),
    "recovery.agreementPublicKey": toHex(keys.agreement.publicKey),
    "recovery.locatorId": toHex(locator.id),
    "recovery.locatorKey": toHex(await deriveBytes(secret, "recovery-locator")),
    "recovery.locatorSigningSeed": toHex(await deriveBytes(secret, "recovery-locator-signing")),
    "recovery.locatorSigningKey": toHex(locator.signing.publicKey),
    "recovery.locatorBox": toHex(await sealLocator(locator, 1, [id], ascending(0xf0, 12))),
    "recovery.backupSeed": toHex(await deriveBytes(secret, "recovery-backup")),
    "recovery.backupIdentity": await backupIdentity(secret),
    "recovery.backupRecipient": await backupRecipient(secret),
  };
}

test("docs/protocol.md prints what recovery computes, to the byte", async () => {
  expect(Object.fromEntries(printed)).toEqual(await computed());
});

test("a reader with the document alone finds the space that its locator lists", async () => {
  const fromDocument = (name: string): Bytes => fromHex(printed.get(`recovery.${name}`) ?? "");
  const locator = { id: fromDocument("locatorId"), key: await importBoxKey(fromDocument("locatorKey")) };
  const listed = await openLocator(locator, 1, fromDocument("locatorBox"));
  expect(listed).toEqual({ ok: true, value: [toBase64Url(ascending(0, 16))] });
});

test("the words of the document are read back, and its cost is the one that is used", () => {
  const read = parseWords(printed.get("recovery.words") ?? "");
  expect(read.ok && toHex(read.value)).toBe(printed.get("recovery.entropy"));
  const [, kibibytes = "", passes = ""] = /memory of ([\d,]+) KiB, (\d+) passes/.exec(document) ?? [];
  expect(RECOVERY_COST).toEqual({ memoryKiB: Number(kibibytes.replaceAll(",", "")), passes: Number(passes) });
});
