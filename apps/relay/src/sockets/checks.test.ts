import { fromHex, toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import type { Bytes } from "../store/port.ts";
import { isSigned, sha256 } from "./checks.ts";

function fromDocument(name: string): Uint8Array<ArrayBuffer> {
  const [, value = ""] = new RegExp(`^${name} = (.*(?:\\n {2}.*)*)`, "m").exec(document) ?? [];
  return fromHex(value.replaceAll("\n  ", ""));
}

const key = fromDocument("signature\\.publicKey");
const content = fromDocument("proof\\.content");
const signature = fromDocument("proof\\.signature");

const isProof = (by: Bytes, what: Bytes, signed: Bytes): boolean => isSigned(by, "prove", what, signed);

test("the proof that the document prints is one", () => {
  expect(content.length).toBeGreaterThan(64);
  expect(isProof(key, content, signature)).toBe(true);
});

test("a signature of the same key for another purpose is none", () => {
  expect(isProof(key, content, fromDocument("signature\\.value"))).toBe(false);
});

test("with any bit of key, content or signature changed it is none", () => {
  const flip = (bytes: Uint8Array<ArrayBuffer>, bit: number) =>
    bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  for (let bit = 0; bit < 8 * key.length; bit += 5) expect(isProof(flip(key, bit), content, signature)).toBe(false);
  for (let bit = 0; bit < 8 * content.length; bit += 7) expect(isProof(key, flip(content, bit), signature)).toBe(false);
  for (let bit = 0; bit < 8 * 64; bit += 3) expect(isProof(key, content, flip(signature, bit))).toBe(false);
});

test("hold:H7 any bytes give an answer", () => {
  const any = fc.uint8Array({ maxLength: 80 });
  fc.assert(fc.property(any, any, any, (one, two, three) => !isProof(one, two, three)));
});

test("what the document prints for the other purposes holds for them, and for no other", () => {
  const purposes = [
    ["prove-member", "member"],
    ["announce", "announcement"],
    ["locator", "locator"],
  ] as const;
  for (const [purpose, name] of purposes) {
    const [said, signed] = [fromDocument(`proof\\.${name}Content`), fromDocument(`proof\\.${name}Signature`)];
    expect(isSigned(key, purpose, said, signed)).toBe(true);
    expect(isProof(key, said, signed)).toBe(false);
  }
});

test("hashes as the document does", () => {
  const value = fromDocument("hash\\.value");
  expect(toHex(sha256("example", Uint8Array.of(1, 2), new Uint8Array()))).toBe(toHex(value));
});
