import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { afterEnvelope } from "./log-hash.ts";
import { ZEROS } from "./state.ts";

test("docs/protocol.md prints the hash of a log that begins with its envelope", async () => {
  const printed = Object.fromEntries(
    [...document.matchAll(/^((?:seen|signature)\.\w+) = ([0-9a-f]{64})$/gm)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
  const { hash } = await afterEnvelope({ seq: 0, hash: ZEROS }, printed["signature.envelopeHash"] ?? "");
  expect(printed["seen.first"]).toBe(hash);
  expect(Object.keys(printed).filter((name) => name.startsWith("seen."))).toEqual(["seen.first"]);
  expect(toHex(new Uint8Array(32))).toBe(ZEROS);
});
