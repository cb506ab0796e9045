import { createPublicKey, verify as edVerify } from "node:crypto";
import { frame } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { realHands } from "./cast.acceptance.ts";
import type { Checks } from "./checks.ts";
import { EXAMPLE_SPACE, exampleChain } from "./examples.acceptance.ts";
import { replay } from "./replay.ts";

/** As a browser does it: later, by WebCrypto. */
const webChecks: Checks = {
  sha256: async (label, ...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", frame(label, parts))),
  verify: async (publicKey, label, message, signature) => {
    const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", true, ["verify"]);
    return crypto.subtle.verify("Ed25519", key, signature, frame(label, [message]));
  },
};

const chain = (await exampleChain()).map(({ bytes }) => bytes);

describe.each([
  ["at once, as the relay does", realHands.checks],
  ["later, as a browser does", webChecks],
])("checks that answer %s", (_, checks) => {
  test("accept the example chain, and come to the same state", async () => {
    const state = await replay(chain, EXAMPLE_SPACE, checks);
    expect(state).toEqual(await replay(chain, EXAMPLE_SPACE, realHands.checks));
    expect(state).toMatchObject({ ok: true, value: { dissolvedBy: "a", epochs: { length: 2 } } });
  });

  test("refuse each entry of it whose signature is another's, one bit wrong, or of the entry before", async () => {
    for (const [at, bytes] of chain.entries()) {
      const signature = bytes.slice(-64);
      const before = (chain[at - 1] ?? new Uint8Array(64)).slice(-64);
      for (const wrong of [signature.with(0, (signature[0] ?? 0) ^ 1), before, new Uint8Array(64)]) {
        const forged = Uint8Array.of(...bytes.slice(0, -64), ...wrong);
        const read = await replay(chain.with(at, forged), EXAMPLE_SPACE, checks);
        expect(read).toEqual({ ok: false, error: { at, why: "forged" } });
      }
    }
  });
});

test("what is signed is framed under its label: the bare bytes verify nothing", async () => {
  const [genesis = new Uint8Array()] = chain;
  const spki = Buffer.from("302a300506032b6570032100", "hex");
  const key = createPublicKey({ key: Buffer.concat([spki, genesis.slice(20, 52)]), format: "der", type: "spki" });
  const [message, signature] = [genesis.slice(0, -64), genesis.slice(-64)];
  expect(edVerify(null, frame("membership", [message]), key, signature)).toBe(true);
  expect(edVerify(null, message, key, signature)).toBe(false);
});
