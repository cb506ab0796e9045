import { fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import rawRfc from "../vectors/rfc8032.json?raw";
import raw from "../vectors/wycheproof-ed25519.json?raw";
import { importSigningKey, importVerifyKey, signBytes, verifyBytes } from "./ed25519.ts";

interface Vector {
  readonly tcId: number;
  readonly msg: string;
  readonly sig: string;
  readonly result: "valid" | "invalid";
}

interface Group {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly Vector[];
}

interface RfcVector {
  readonly name: string;
  readonly secret: string;
  readonly public: string;
  readonly message: string;
  readonly signature: string;
}

const wycheproof: { readonly testGroups: readonly Group[] } = JSON.parse(raw);
const rfc: { readonly vectors: readonly RfcVector[] } = JSON.parse(rawRfc);

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8 = "302e020100300506032b657004220420";

const value = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

test("hold:H7 each Wycheproof signature is taken or refused as the vector says", async () => {
  let run = 0;
  for (const { publicKey, tests } of wycheproof.testGroups) {
    const key = value(await importVerifyKey(fromHex(publicKey.pk)));
    for (const { tcId, msg, sig, result } of tests) {
      const taken = await verifyBytes(key, fromHex(msg), fromHex(sig));
      expect(taken, `tcId ${tcId}`).toBe(result === "valid");
      run++;
    }
  }
  expect(run).toBe(151);
});

test.each(rfc.vectors)(
  "ref:RFC8032 $name: signed and checked as the document does",
  async ({ secret, public: publicKey, message, signature }) => {
    const signingKey = value(await importSigningKey(fromHex(PKCS8 + secret)));
    const verifyKey = value(await importVerifyKey(fromHex(publicKey)));
    const bytes = fromHex(message);
    expect(toHex(await signBytes(signingKey, bytes))).toBe(signature);
    expect(await verifyBytes(verifyKey, bytes, fromHex(signature))).toBe(true);
    expect(await verifyBytes(verifyKey, Uint8Array.of(...bytes, 0), fromHex(signature))).toBe(false);
  },
);

test.each(rfc.vectors)("ref:RFC8032 $name: what has to fail", async ({ public: publicKey, message, signature }) => {
  const key = value(await importVerifyKey(fromHex(publicKey)));
  const [bytes, signed] = [fromHex(message), fromHex(signature)];
  for (let bit = 0; bit < signed.length * 8; bit++) {
    const flipped = signed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(await verifyBytes(key, bytes, flipped), `bit ${bit}`).toBe(false);
  }
  for (const length of [0, 32, 63]) expect(await verifyBytes(key, bytes, signed.slice(0, length))).toBe(false);
  expect(await verifyBytes(key, bytes, Uint8Array.of(...signed, 0))).toBe(false);
  expect(await verifyBytes(key, bytes, plusOrder(signed))).toBe(false);
  for (const other of rfc.vectors.filter((vector) => vector.public !== publicKey))
    expect(await verifyBytes(value(await importVerifyKey(fromHex(other.public))), bytes, signed)).toBe(false);
});

/** The same signature with the order of the group added to its second half (section 5.1.7: a reader refuses it). */
function plusOrder(signature: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
  let s = signature.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order;
  return signature.map((byte, at) => {
    if (at < 32) return byte;
    const next = Number(s & 255n);
    s >>= 8n;
    return next;
  });
}
