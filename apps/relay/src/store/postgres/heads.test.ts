import { newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeHeads, encodeHeads } from "./heads.ts";

const chance = seededChance(7);
const heads = (count: number) =>
  Array.from({ length: count }, (_, i) => [newSpaceId(chance), Number.MAX_SAFE_INTEGER % (10 ** 15 - i)] as const);

describe("heads", () => {
  test("arrive as they were sent, in messages that PostgreSQL carries", () => {
    for (const count of [0, 1, 190, 191, 1000]) {
      const sent = heads(count);
      const messages = encodeHeads("me", sent);
      expect(messages.flatMap((message) => decodeHeads(message).heads)).toEqual(sent);
      for (const message of messages) {
        expect(decodeHeads(message).from).toBe("me");
        expect(Buffer.byteLength(message)).toBeLessThan(8000);
      }
    }
  });

  test("hold:H7 of any message are well-formed, and nothing throws", () => {
    const [[space] = []] = heads(1);
    const parts = fc.oneof(
      fc.string(),
      fc.constantFrom(`${space}:1`, `${space}:`, `${space}:-1`, `${space}:1e3`, ":7"),
    );
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        for (const [id, head] of decodeHeads(words.join(" ")).heads) {
          expect(id).toMatch(/^[\w-]{22}$/);
          expect(Number.isSafeInteger(head)).toBe(true);
        }
      }),
    );
  });
});
