import { fromHex, newDeviceId, newSpaceId, toHex } from "@counterpoint/kernel";
import { DhkemX25519HkdfSha256 } from "@hpke/core";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { type Bytes, u32 } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import { agreementPairFromSeed } from "../recovery/seed-key.ts";
import { parseSecret, type Secret } from "../secret.ts";
import { openEpochLink, sealEpochLink } from "./epoch-link.ts";
import { type LockboxPlace, openLockbox, sealLockbox } from "./lockbox.ts";

const printed = new Map(
  [...document.matchAll(/^(lockbox\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll(/\n {2}/g, ""),
  ]),
);

const fromDocument = (name: string): Bytes => fromHex(printed.get(`lockbox.${name}`) ?? "");

const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);

function secret(from: number): Secret {
  const parsed = parseSecret(ascending(from, 32));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const id = (from: number) => ({ unit: () => 0, below: () => 0, bytes: (length: number) => ascending(from, length) });
const [space, device] = [newSpaceId(id(0x00)), newDeviceId(id(0x10))];
const [first, second] = [secret(0x60), secret(0x80)];
const FOR_DEVICE: LockboxPlace = { space, epoch: 0, of: { device } };
const FOR_PERSON: LockboxPlace = { space, epoch: 0, of: { member: "a" } };
const LINK = { space, epoch: 1 };

/** A pair whose private half may be read back: only so can vectors be computed again. */
async function ephemeral(): Promise<CryptoKeyPair> {
  const kem = new DhkemX25519HkdfSha256();
  const privateKey = await kem.deserializePrivateKey(ascending(0xc0, 32));
  const { publicKey } = await agreementPairFromSeed(ascending(0xc0, 32));
  return { privateKey, publicKey: await kem.deserializePublicKey(publicKey) };
}

async function computed(): Promise<Readonly<Record<string, string>>> {
  const { publicKey } = await agreementPairFromSeed(ascending(0xa0, 32));
  return {
    "lockbox.ephemeral": toHex((await agreementPairFromSeed(ascending(0xc0, 32))).publicKey),
    "lockbox.device": toHex(await sealLockbox(first, publicKey, FOR_DEVICE, await ephemeral())),
    "lockbox.recovery": toHex(await sealLockbox(first, publicKey, FOR_PERSON, await ephemeral())),
    "lockbox.linkKey": toHex(await deriveBytes(second, "link", u32(1))),
    "lockbox.link": toHex(await sealEpochLink(second, first, LINK, ascending(0xf0, 12))),
  };
}

test("docs/protocol.md prints the lockboxes and the link that this package seals, to the byte", async () => {
  expect(Object.fromEntries(printed)).toEqual(await computed());
});

test("a reader with the document alone opens its lockboxes and its link", async () => {
  const own = await agreementPairFromSeed(ascending(0xa0, 32));
  expect(await openLockbox(fromDocument("device"), own, FOR_DEVICE)).toEqual({ ok: true, value: first });
  expect(await openLockbox(fromDocument("recovery"), own, FOR_PERSON)).toEqual({ ok: true, value: first });
  expect(await openEpochLink(second, fromDocument("link"), LINK)).toEqual({ ok: true, value: first });
});
