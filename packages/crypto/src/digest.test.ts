import { seededChance, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { newDigest } from "./digest.ts";

test("ref:FIPS180 the digest of “abc” is the one printed in the standard's examples", async () => {
  const digest = await newDigest();
  digest.update("abc");
  expect(digest.end()).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("in pieces of any length it is what the platform gives for the whole", async () => {
  const chance = seededChance(7);
  for (let run = 0; run < 20; run++) {
    const bytes = chance.bytes(chance.below(5_000));
    const digest = await newDigest();
    for (let at = 0; at < bytes.length; ) {
      const next = at + 1 + chance.below(700);
      digest.update(bytes.slice(at, next));
      at = next;
    }
    expect(digest.end()).toBe(toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
  }
});
