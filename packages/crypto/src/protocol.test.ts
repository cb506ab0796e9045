import { frame, fromBase64Url, fromHex, newDeviceId, newSpaceId, toBase64Url, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../docs/protocol.md?raw";
import { BOX_OVERHEAD, openBox, sealBox } from "./box.ts";
import { envelopeKey, importBoxKey } from "./box-key.ts";
import { type Bytes, concat, u32, utf8 } from "./bytes.ts";
import { importSigningKey, importVerifyKey } from "./ed25519.ts";
import { sha256 } from "./hash.ts";
import { hkdf } from "./hkdf.ts";
import type { Keyring } from "./keyring.ts";
import { openKeyring, sealKeyring } from "./keyring-box.ts";
import { encodeKeyring } from "./keyring-codec.ts";
import { openByPasskey, openByPassphrase, passkeyKey, passphraseKey } from "./lock/lock.ts";
import { decodeLock, encodeLock, wayBinding } from "./lock/lock-codec.ts";
import { OPERATIONS_FLOOR, pad, paddedLength, padme } from "./padding.ts";
import { parseSecret, type Secret } from "./secret.ts";
import { sign, verify } from "./sign.ts";
import { STRETCH_COST } from "./stretch/cost.ts";
import { stretch } from "./stretch/stretch.ts";

/** The `name = value` lines of the document; a value goes on in lines that begin with two spaces. */
const printed = new Map(
  [...document.matchAll(/^([a-z]+\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("\n  ", ""),
  ]),
);

function fromDocument(name: string): string {
  const value = printed.get(name);
  if (value === undefined) throw new Error(`docs/protocol.md has no ${name}`);
  return value;
}

const hexFromDocument = (name: string): Bytes => fromHex(fromDocument(name));

const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);

const PKCS8_ED25519 = fromHex("302e020100300506032b657004220420");
const PKCS8_X25519 = fromHex("302e020100300506032b656e04220420");

function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const secret = (from: number): Secret => value(parseSecret(ascending(from, 32)));

const id = (from: number) => ({ unit: () => 0, below: () => 0, bytes: (length: number) => ascending(from, length) });

/** The public key that belongs to a private one: as the platform itself finds it. */
async function publicKeyOf(pkcs8: Bytes, algorithm: "Ed25519" | "X25519"): Promise<Bytes> {
  const usage: KeyUsage = algorithm === "Ed25519" ? "sign" : "deriveBits";
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, [usage]);
  const { x = "" } = await crypto.subtle.exportKey("jwk", key);
  const bytes = fromBase64Url(x);
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

const space = newSpaceId(id(0x00));
const device = newDeviceId(id(0x10));
const local = secret(0x40);
const epoch = secret(0x60);

async function sampleKeyring(): Promise<Keyring> {
  const signing = concat([PKCS8_ED25519, ascending(0x80, 32)]);
  const agreement = concat([PKCS8_X25519, ascending(0xa0, 32)]);
  return {
    space,
    device,
    local,
    epochs: [epoch],
    signing: { publicKey: await publicKeyOf(signing, "Ed25519"), privateKey: signing },
    agreement: { publicKey: await publicKeyOf(agreement, "X25519"), privateKey: agreement },
  };
}

const boxNonce = ascending(0xc0, 12);
const keyringNonce = ascending(0xd0, 12);
const wrapping = ascending(0xe0, 32).map((byte) => byte & 0xff);

const passphrase = "Zaunkönig, Fähre, elf";
const lockSecret = secret(0x20);
const prfOutput = secret(0x90);

async function lockParts() {
  const words = { salt: ascending(0x00, 16), cost: STRETCH_COST };
  const key = { credential: ascending(0x80, 20), prfSalt: ascending(0xa0, 32) };
  const stretched = await stretch(passphrase, words.salt, words.cost);
  const [wordsBox, keyBox] = [
    await sealBox(await passphraseKey(stretched), lockSecret, wayBinding(words), ascending(0xd0, 12)),
    await sealBox(await passkeyKey(prfOutput), lockSecret, wayBinding(key), ascending(0xe0, 12)),
  ];
  const lock = { passphrase: { ...words, box: wordsBox }, passkey: { ...key, box: keyBox } };
  return { stretched, bindings: [wayBinding(words), wayBinding(key)] as const, lock };
}

async function envelopeParts() {
  const { signing } = await sampleKeyring();
  const header = hexFromDocument("envelope.header");
  const padded = pad(utf8(fromDocument("batches.text")), OPERATIONS_FLOOR);
  const box = await sealBox(await envelopeKey(epoch, device), padded, header, boxNonce);
  const signed = concat([header, u32(box.length), box]);
  const signature = await sign(value(await importSigningKey(signing.privateKey)), "envelope", signed);
  return { header, padded, box, signed, signature };
}

async function computed(): Promise<Readonly<Record<string, string>>> {
  const keyring = await sampleKeyring();
  const { padded, box, signed, signature } = await envelopeParts();
  const key = async (base: Secret, info: Bytes): Promise<string> => toHex(await hkdf(base, new Uint8Array(), info, 32));
  const { stretched, bindings, lock } = await lockParts();
  const opInfo = concat([utf8("op|"), ascending(0x10, 16)]);
  const parts = [Uint8Array.of(1, 2), new Uint8Array()];
  const signer = value(await importSigningKey(keyring.signing.privateKey));
  const signedFor = async (purpose: string, content: string) =>
    toHex(await sign(signer, purpose, hexFromDocument(content)));
  return {
    "id.bytes": toHex(ascending(0, 16)),
    "id.text": toBase64Url(ascending(0, 16)),
    "hash.framed": toHex(frame("example", parts)),
    "hash.value": toHex(await sha256("example", ...parts)),
    "keys.local": toHex(local),
    "keys.log": await key(local, utf8("log|")),
    "keys.chunk": await key(local, utf8("chunk|")),
    "keys.manifest": await key(local, utf8("manifest|")),
    "keys.recovery": await key(local, utf8("recovery|")),
    "keys.epoch": toHex(epoch),
    "keys.opInfo": toHex(opInfo),
    "keys.op": await key(epoch, opInfo),
    "padding.lengths": [40, 300, 516, 1000, 4100, 70_000, 1_000_000].map((n) => `${n}→${padme(n)}`).join(" "),
    "padding.content": toHex(utf8("Hello")),
    "padding.floor16": toHex(pad(utf8("Hello"), 16)),
    "keyring.wrapping": toHex(wrapping),
    "keyring.nonce": toHex(keyringNonce),
    "keyring.content": toHex(encodeKeyring(keyring)),
    "keyring.sealed": toHex(await sealKeyring(keyring, await importBoxKey(wrapping), keyringNonce)),
    "lock.passphrase": passphrase,
    "lock.stretched": toHex(stretched),
    "lock.passphraseKey": await key(stretched, utf8("lock-passphrase|")),
    "lock.prfOutput": toHex(prfOutput),
    "lock.passkeyKey": await key(prfOutput, utf8("lock-passkey|")),
    "lock.secret": toHex(lockSecret),
    "lock.wrapping": await key(lockSecret, utf8("lock|")),
    "lock.passphraseBinding": toHex(bindings[0]),
    "lock.passkeyBinding": toHex(bindings[1]),
    "lock.value": toHex(encodeLock(lock)),
    "box.nonce": toHex(boxNonce),
    "box.paddedLength": `${padded.length}`,
    "box.sealed": toHex(box),
    "signature.publicKey": toHex(keyring.signing.publicKey),
    "signature.value": toHex(signature),
    "proof.signature": await signedFor("prove", "proof.content"),
    "proof.memberSignature": await signedFor("prove-member", "proof.memberContent"),
    "proof.announcementSignature": await signedFor("announce", "proof.announcementContent"),
    "proof.locatorSignature": await signedFor("locator", "proof.locatorContent"),
    "signature.envelopeHash": toHex(await sha256("envelope", concat([signed, signature]))),
  };
}

test("docs/protocol.md prints what this package computes, to the byte", async () => {
  const elsewhere =
    /^(envelope|ours|seen|batch|batches|recovery|membership|frame|lockbox|pairing|partners|parcel|request|sealed|record|reveal|matching)\.|^proof\.\w*[cC]ontent$/;
  const mine = [...printed].filter(([name]) => !elsewhere.test(name));
  expect(Object.fromEntries(mine)).toEqual(await computed());
});

test("a reader with the document alone opens its keyring and its envelope", async () => {
  const key = await importBoxKey(hexFromDocument("keyring.wrapping"));
  const ring = value(await openKeyring(hexFromDocument("keyring.sealed"), key));
  expect(toHex(ring.epochs[0] ?? new Uint8Array())).toBe(fromDocument("keys.epoch"));
  const [header, box] = [hexFromDocument("envelope.header"), hexFromDocument("box.sealed")];
  expect((await openBox(await envelopeKey(epoch, ring.device), box, header)).ok).toBe(true);
  const verifyKey = value(await importVerifyKey(hexFromDocument("signature.publicKey")));
  const signed = concat([header, u32(box.length), box]);
  expect(await verify(verifyKey, "envelope", signed, hexFromDocument("signature.value"))).toBe(true);
});

test("a reader with the document alone opens its lock, in both ways, to the key it prints", async () => {
  const lock = value(decodeLock(hexFromDocument("lock.value")));
  const printedKey = await importBoxKey(hexFromDocument("lock.wrapping"));
  const sealed = await sealBox(printedKey, utf8("tea at four"), new Uint8Array());
  const ways = [
    await openByPassphrase(lock, fromDocument("lock.passphrase"), stretch),
    await openByPasskey(lock, value(parseSecret(hexFromDocument("lock.prfOutput")))),
  ];
  for (const key of ways) expect(await openBox(value(key), sealed, new Uint8Array())).toMatchObject({ ok: true });
});

test("the document says rightly how much content the largest box holds", () => {
  const [, box = "", content = ""] =
    /a box has at most ([\d,]+)[\s\S]*?at most ([\d,]+) bytes of it fit/.exec(document) ?? [];
  const [most, fits] = [box, content].map((text) => Number(text.replaceAll(",", "")));
  const boxOf = (length: number): number => paddedLength(length, OPERATIONS_FLOOR) + BOX_OVERHEAD;
  expect(boxOf(fits ?? 0)).toBeLessThanOrEqual(most ?? 0);
  expect(boxOf((fits ?? 0) + 1)).toBeGreaterThan(most ?? 0);
});
