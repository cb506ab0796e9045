import { toHex } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { ENVELOPE_SUITE, ENVELOPE_VERSION, HEADER_LAYOUT, MAX_ENVELOPE_BYTES, TAIL_LAYOUT, WIDTHS } from "./layout.ts";
import { REVEAL_LAYOUT } from "./reveal.ts";
import { SEALED_RECORD_LAYOUT } from "./sealed-record.ts";

/**
 * Envelopes already written are read for ever. Where one of these fails, the wire was changed: give the layout a new
 * version and let the old one be read as before, instead of writing the new value here.
 */
describe("the wire cannot change by accident", () => {
  test("the hash of the declared layout is the one of version 1", async () => {
    const declared = JSON.stringify([ENVELOPE_VERSION, ENVELOPE_SUITE, HEADER_LAYOUT, TAIL_LAYOUT, WIDTHS]);
    const hash = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(declared))));
    expect(hash).toBe("60ca887dcd7253c2714a3003d208ccf6747bb1c18b27f7d9eac3bed447c720b5");
  });

  test("the hashes of the layouts of sealed records and reveals are those of version 1", async () => {
    const hashOf = async (declared: string): Promise<string> =>
      toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(declared))));
    expect(await hashOf(SEALED_RECORD_LAYOUT)).toBe("fdbbca38d460a2de3e2ad4ed63c4b471f7964b7cabfbd87948caf93e5797fb3c");
    expect(await hashOf(REVEAL_LAYOUT)).toBe("20341eed04921ff8fd9ed0eaffa5d7332d8e93a5519aeb3c2e588d8b25571e29");
  });

  test("an envelope is at most 1 MiB", () => expect(MAX_ENVELOPE_BYTES).toBe(1_048_576));
});
