import { fromHex, toHex } from "@counterpoint/kernel";
import { AeadId, Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, type EncryptionContext, HkdfSha256 } from "@hpke/core";
import { describe, expect, test } from "vitest";
import raw from "../../vectors/rfc9180-x25519.json?raw";
import { type Bytes, concat, utf8 } from "../bytes.ts";
import { importAgreementKey, importAgreementPublicKey } from "../x25519.ts";
import { newSuite } from "./suite.ts";

interface Vector {
  readonly name: string;
  readonly aead: AeadId;
  readonly ikmE: string;
  readonly skEm: string;
  readonly enc: string;
  readonly ikmR: string;
  readonly skRm: string;
  readonly pkRm: string;
  readonly key?: string;
  readonly baseNonce?: string;
  readonly encryptions: readonly (readonly [sequence: string, ciphertext: string])[];
  readonly exports: readonly (readonly [context: string, value: string])[];
}

const file: { readonly info: string; readonly plaintext: string; readonly vectors: readonly Vector[] } =
  JSON.parse(raw);
const [info, plaintext] = [fromHex(file.info), fromHex(file.plaintext)];

const value = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** RFC 8410: what stands before the 32 bytes of an X25519 private key in PKCS #8. */
const PKCS8 = "302e020100300506032b656e04220420";

/** Stands for an AEAD, keeps what the key schedule hands to it, and seals nothing. */
function spyAead(id: AeadId, keySize: number) {
  const seen: { key?: string; nonce?: string } = {};
  const bytes = (buffer: ArrayBufferLike | ArrayBufferView): string =>
    toHex(ArrayBuffer.isView(buffer) ? new Uint8Array(buffer.buffer) : new Uint8Array(buffer));
  const nothing = async (nonce: ArrayBufferLike | ArrayBufferView): Promise<ArrayBuffer> => {
    seen.nonce = bytes(nonce);
    return new ArrayBuffer(0);
  };
  const aead = {
    id,
    keySize,
    nonceSize: 12,
    tagSize: 16,
    createEncryptionContext: (key: ArrayBufferLike | ArrayBufferView) => {
      seen.key = bytes(key);
      return { seal: nothing, open: nothing };
    },
  };
  return { seen, aead };
}

const parts = () => ({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256() });

function suiteFor({ aead }: Vector): CipherSuite {
  if (aead === AeadId.Aes256Gcm) return newSuite();
  return new CipherSuite({ ...parts(), aead: aead === AeadId.Aes128Gcm ? new Aes128Gcm() : spyAead(aead, 32).aead });
}

async function recipient({ skRm, pkRm }: Vector): Promise<CryptoKeyPair> {
  return {
    privateKey: value(await importAgreementKey(fromHex(PKCS8 + skRm))),
    publicKey: value(await importAgreementPublicKey(fromHex(pkRm))),
  };
}

async function sender(vector: Vector, suite: CipherSuite) {
  const { publicKey } = await recipient(vector);
  return suite.createSenderContext({ recipientPublicKey: publicKey, info, ekm: fromHex(vector.ikmE) });
}

const receiver = async (vector: Vector, suite: CipherSuite, enc: Bytes = fromHex(vector.enc)) =>
  suite.createRecipientContext({ recipientKey: await recipient(vector), info, enc });

const hex = (buffer: ArrayBuffer): string => toHex(new Uint8Array(buffer));

/** The working group's file numbers what is bound in: Count-0, Count-1 and so on. */
const aadAt = (sequence: number): Bytes => utf8(`Count-${sequence}`);

/** Goes through all sequence numbers and gives those of the vector. */
async function each(vector: Vector, step: (sequence: number, ciphertext: string | undefined) => Promise<void>) {
  const wanted = new Map(vector.encryptions.map(([sequence, ciphertext]) => [Number(sequence), ciphertext]));
  for (let sequence = 0; sequence <= Math.max(-1, ...wanted.keys()); sequence++)
    await step(sequence, wanted.get(sequence));
}

test("every vector of the file is run below", () => {
  expect(file.vectors.map(({ encryptions, exports }) => [encryptions.length, exports.length])).toEqual([
    [6, 3],
    [6, 3],
    [0, 3],
  ]);
});

describe.each(file.vectors)("$name", (vector) => {
  test("ref:RFC9180 key pairs are derived as the vectors derive them, and public keys from private ones", async () => {
    const kem = new DhkemX25519HkdfSha256();
    for (const [ikm, secret, shared] of [
      [vector.ikmE, vector.skEm, vector.enc],
      [vector.ikmR, vector.skRm, vector.pkRm],
    ] as const) {
      const pair = await kem.deriveKeyPair(fromHex(ikm));
      expect(hex(await kem.serializePrivateKey(pair.privateKey))).toBe(secret);
      expect(hex(await kem.serializePublicKey(pair.publicKey))).toBe(shared);
    }
  });

  test("ref:RFC9180 the sender encapsulates and seals as the vectors do", async () => {
    const context = await sender(vector, suiteFor(vector));
    expect(hex(context.enc)).toBe(vector.enc);
    await each(vector, async (sequence, ciphertext) => {
      const sealed = hex(await context.seal(plaintext, aadAt(sequence)));
      if (ciphertext !== undefined) expect(sealed, `sequence ${sequence}`).toBe(ciphertext);
    });
  });

  test("ref:RFC9180 a private key that cannot be read back opens what the vectors sealed", async () => {
    const [suite, { privateKey }] = [suiteFor(vector), await recipient(vector)];
    expect(privateKey.extractable).toBe(false);
    const [sealing, opening] = [await sender(vector, suite), await receiver(vector, suite)];
    await each(vector, async (sequence, ciphertext) => {
      const sealed = await sealing.seal(plaintext, aadAt(sequence));
      const opened = await opening.open(ciphertext === undefined ? sealed : fromHex(ciphertext), aadAt(sequence));
      expect(hex(opened), `sequence ${sequence}`).toBe(file.plaintext);
    });
  });

  test("ref:RFC9180 both sides export what the vectors export", async () => {
    const suite = suiteFor(vector);
    const contexts: readonly Pick<EncryptionContext, "export">[] = [
      await sender(vector, suite),
      await receiver(vector, suite),
    ];
    for (const context of contexts)
      for (const [of, exported] of vector.exports) expect(hex(await context.export(fromHex(of), 32))).toBe(exported);
  });
});

test.each(file.vectors.filter(({ key }) => key !== undefined))(
  "ref:RFC9180 the key schedule gives the key and nonce of $name",
  async (vector) => {
    const { key = "", baseNonce } = vector;
    const { seen, aead } = spyAead(vector.aead, key.length / 2);
    const suite = new CipherSuite({ ...parts(), aead });
    await (await sender(vector, suite)).seal(plaintext, new Uint8Array());
    expect(seen).toEqual({ key, nonce: baseNonce });
  },
);

describe("what has to fail", () => {
  const [, vector] = file.vectors;
  if (vector === undefined) throw new Error("the suite that is used has a vector");
  const [first = ["", ""]] = vector.encryptions;
  const sealed = fromHex(first[1]);

  test("ref:RFC9180 another info, additional data, sequence number or suite does not open", async () => {
    const suite = newSuite();
    const recipientKey = await recipient(vector);
    const enc = fromHex(vector.enc);
    const open = (withInfo: Bytes, aad: Bytes, through: CipherSuite = suite) =>
      through.open({ recipientKey, enc, info: withInfo }, sealed, aad);
    expect(hex(await open(info, aadAt(0)))).toBe(file.plaintext);
    for (const wrong of [new Uint8Array(), concat([info, Uint8Array.of(0)]), info.slice(1)])
      await expect(open(wrong, aadAt(0))).rejects.toThrow();
    await expect(open(info, aadAt(1))).rejects.toThrow();
    const behind = await receiver(vector, suite);
    await behind.open(sealed, aadAt(0));
    await expect(behind.open(sealed, aadAt(0))).rejects.toThrow();
    await expect(open(info, aadAt(0), new CipherSuite({ ...parts(), aead: new Aes128Gcm() }))).rejects.toThrow();
  });

  test("ref:RFC9180 another key does not open, nor do altered or shortened bytes", async () => {
    const suite = newSuite();
    const other = await suite.kem.generateKeyPair();
    const open = (recipientKey: CryptoKeyPair, enc: Bytes, bytes: Bytes) =>
      suite.open({ recipientKey, enc, info }, bytes, aadAt(0));
    const [own, enc] = [await recipient(vector), fromHex(vector.enc)];
    await expect(open(other, enc, sealed)).rejects.toThrow();
    for (let at = 0; at < sealed.length; at++) {
      await expect(open(own, enc, sealed.with(at, (sealed[at] ?? 0) ^ 1)), `byte ${at}`).rejects.toThrow();
      await expect(open(own, enc, sealed.slice(0, at)), `${at} bytes`).rejects.toThrow();
    }
    for (let at = 0; at < enc.length; at++) {
      await expect(open(own, enc.with(at, (enc[at] ?? 0) ^ 1), sealed), `byte ${at}`).rejects.toThrow();
      await expect(open(own, enc.slice(0, at), sealed), `${at} bytes`).rejects.toThrow();
    }
  });
});
