import { newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeNotices, encodeNotices, type Notice } from "./notices.ts";

const chance = seededChance(7);
const noticesOf = (count: number): readonly Notice[] =>
  Array.from({ length: count }, (_, i) => {
    const space = newSpaceId(chance);
    if (i % 4 === 0) return { kind: "chain", space, length: i + 1 };
    if (i % 4 === 3) return { kind: "left", space };
    return i % 4 === 1 ? { kind: "announced", space } : { kind: "head", space, head: 10 ** 15 - 1 - i };
  });

describe("notices", () => {
  test("arrive as they were sent, in messages that PostgreSQL carries", () => {
    for (const count of [0, 1, 190, 191, 1000]) {
      const sent = noticesOf(count);
      const messages = encodeNotices("me", sent);
      expect(messages.flatMap((message) => decodeNotices(message).notices)).toEqual(sent);
      for (const message of messages) {
        expect(decodeNotices(message).from).toBe("me");
        expect(Buffer.byteLength(message)).toBeLessThan(8000);
      }
    }
  });

  test("hold:H7 of any message are well-formed, and nothing throws", () => {
    const id = newSpaceId(chance);
    const parts = fc.oneof(
      fc.string(),
      fc.constantFrom(
        `${id}:1`,
        `${id}:`,
        `${id}:-1`,
        `${id}:1e3`,
        ":7",
        `${id}:chain`,
        `${id}:chain3`,
        `${id}:3chain`,
        `${id}:announced`,
        `${id}:announced2`,
        `${id}:left`,
        `${id}:left1`,
      ),
    );
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        for (const notice of decodeNotices(words.join(" ")).notices) {
          expect(notice.space).toMatch(/^[\w-]{22}$/);
          if (notice.kind === "chain") expect(Number.isSafeInteger(notice.length)).toBe(true);
          if (notice.kind === "head") expect(Number.isSafeInteger(notice.head)).toBe(true);
        }
      }),
    );
  });
});
