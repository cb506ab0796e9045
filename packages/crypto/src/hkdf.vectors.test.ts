import { fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import raw from "../vectors/wycheproof-hkdf_sha256.json?raw";
import { hkdf } from "./hkdf.ts";

interface Vector {
  readonly tcId: number;
  readonly ikm: string;
  readonly salt: string;
  readonly info: string;
  readonly size: number;
  readonly okm: string;
  readonly result: "valid" | "invalid";
}

const file: { readonly testGroups: readonly { readonly tests: readonly Vector[] }[] } = JSON.parse(raw);
const vectors = file.testGroups.flatMap((group) => group.tests);

const run = ({ ikm, salt, info, size }: Vector): Promise<Uint8Array> =>
  hkdf(fromHex(ikm), fromHex(salt), fromHex(info), size);

test("every vector of the file is run below", () => expect(vectors).toHaveLength(86));

test("a valid vector gives the same key material", async () => {
  for (const vector of vectors.filter(({ result }) => result === "valid")) {
    expect(toHex(await run(vector)), `tcId ${vector.tcId}`).toBe(vector.okm);
  }
});

test("more bytes than HKDF can give are refused as a mistake", async () => {
  for (const vector of vectors.filter(({ result }) => result === "invalid")) {
    await expect(run(vector), `tcId ${vector.tcId}`).rejects.toThrow();
  }
});
