import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { memberProofContent, proofContent } from "./proof.ts";
import { ascending, device, space } from "./samples.acceptance.ts";

const nonce = ascending(0x60, 32);

test("names the connection, the space, the device and the origin, in this order", () => {
  expect(toHex(proofContent(nonce, space, device, "https://a.example"))).toBe(
    toHex(Uint8Array.of(...nonce, ...ascending(0, 16), ...ascending(0x10, 16), ...Buffer.from("https://a.example"))),
  );
});

test("is another for another origin, so that no relay can pass it on", () => {
  const at = (origin: string) => toHex(proofContent(nonce, space, device, origin));
  expect(at("https://a.example")).not.toBe(at("https://b.example"));
});

test("what no browser writes as an origin, or no relay as a nonce, is a mistake", () => {
  for (const origin of ["https://bücher.example", "https://a b.example", "https://a.example\n"]) {
    expect(() => proofContent(nonce, space, device, origin)).toThrow(RangeError);
  }
  expect(() => proofContent(nonce.slice(1), space, device, "https://a.example")).toThrow(RangeError);
});

test("a member shows a key with the member's letter in the place of a device", () => {
  const content = (member: "a" | "b") => toHex(memberProofContent(nonce, space, member, "https://a.example"));
  const around = (number: number) =>
    toHex(Uint8Array.of(...nonce, ...ascending(0, 16), number, ...Buffer.from("https://a.example")));
  expect([content("a"), content("b")]).toEqual([around(0), around(1)]);
});
