import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { HASH_BYTES, sha256 } from "./hash.ts";

test("hashes differ where only the place of a cut or the label does", async () => {
  const hashes = await Promise.all([
    sha256("one", Uint8Array.of(1, 2), Uint8Array.of(3)),
    sha256("one", Uint8Array.of(1), Uint8Array.of(2, 3)),
    sha256("one", Uint8Array.of(1, 2, 3)),
    sha256("two", Uint8Array.of(1, 2, 3)),
    sha256("one", Uint8Array.of(1, 2, 3), new Uint8Array()),
  ]);
  expect(new Set(hashes.map((hash) => toHex(hash))).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toHaveLength(HASH_BYTES);
});
