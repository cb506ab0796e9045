import { fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import raw from "../vectors/wycheproof-x25519.json?raw";
import { importAgreementKey } from "./x25519.ts";

interface Vector {
  readonly tcId: number;
  readonly public: string;
  readonly private: string;
  readonly shared: string;
  readonly flags: readonly string[];
  readonly result: "valid" | "acceptable";
}

const file: { readonly testGroups: readonly { readonly tests: readonly Vector[] }[] } = JSON.parse(raw);
const vectors = file.testGroups.flatMap((group) => group.tests);

/** RFC 8410: what stands before the 32 bytes of an X25519 private key in PKCS #8. */
const PKCS8 = "302e020100300506032b656e04220420";

async function agree(vector: Vector): Promise<string> {
  const key = await importAgreementKey(fromHex(PKCS8 + vector.private));
  if (!key.ok) throw new Error(key.error);
  const other = await crypto.subtle.importKey("raw", fromHex(vector.public), "X25519", true, []);
  const bits = await crypto.subtle.deriveBits({ name: "X25519", public: other }, key.value, 256);
  return toHex(new Uint8Array(bits));
}

const givesNothing = ({ shared }: Vector): boolean => /^0+$/.test(shared);

test("every vector of the file is run below", () => expect(vectors).toHaveLength(518));

test("imported keys agree on the same secret, also with the unusual keys that RFC 7748 accepts", async () => {
  for (const vector of vectors.filter((each) => !givesNothing(each))) {
    expect(await agree(vector), `tcId ${vector.tcId}`).toBe(vector.shared);
  }
});

test("hold:H7 a public key that would make the secret all zeros is refused", async () => {
  const refused = vectors.filter(givesNothing);
  expect(refused.length).toBeGreaterThan(10);
  for (const vector of refused) {
    expect(vector.result).toBe("acceptable");
    await expect(agree(vector), `tcId ${vector.tcId}`).rejects.toThrow();
  }
});
