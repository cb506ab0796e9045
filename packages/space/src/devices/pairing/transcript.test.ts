import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeKeys } from "../../meeting/keys-note.ts";
import { writeBook } from "./notes.ts";
import { commitmentTo, transcriptOf, wordsOfTranscript } from "./transcript.ts";

const anyBytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Uint8Array.from(bytes));

test("a change of any bit of keys, nonces, book or commitment changes the words", async () => {
  const chance = seededChance(4);
  const keys = writeKeys({
    keys: { device: newDeviceId(chance), signing: chance.bytes(32), agreement: chance.bytes(32) },
    nonce: chance.bytes(32),
  });
  const book = writeBook({
    nonce: chance.bytes(32),
    space: newSpaceId(chance),
    genesis: chance.bytes(32),
    head: chance.bytes(32),
  });
  const commitment = await commitmentTo(keys);
  const before = wordsOfTranscript(await transcriptOf(commitment, book, keys)).join();
  for (const [at, part] of [commitment, book, keys].entries()) {
    for (let bit = 0; bit < part.length * 8; bit += 7) {
      const parts = [commitment, book, keys].with(at, part.with(bit >> 3, (part[bit >> 3] ?? 0) ^ (1 << (bit & 7))));
      const [c = commitment, b = book, k = keys] = parts;
      expect(wordsOfTranscript(await transcriptOf(c, b, k)).join()).not.toBe(before);
    }
  }
});

test("no byte can move from one note to the next without changing them", async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes(32), anyBytes(40), anyBytes(40), fc.integer({ min: 1, max: 31 }), async (c, b, k, by) => {
      const moved = [c.slice(0, -by), Uint8Array.of(...c.slice(-by), ...b)] as const;
      expect(await transcriptOf(moved[0], moved[1], k)).not.toEqual(await transcriptOf(c, b, k));
    }),
  );
});
