import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { writeKeys } from "../meeting/keys-note.ts";
import { commitmentTo, spaceOfBoth, transcriptOf, wordsOfTranscript } from "./transcript.ts";

const chance = seededChance(4);
const keys = () => ({
  keys: { device: newDeviceId(chance), signing: chance.bytes(32), agreement: chance.bytes(32) },
  nonce: chance.bytes(32),
});

test("a change of any bit of keys, nonces or commitment changes the words", async () => {
  const [host, guest] = [writeKeys(keys()), writeKeys(keys())];
  const commitment = await commitmentTo(guest);
  const before = wordsOfTranscript(await transcriptOf(commitment, host, guest)).join();
  for (const [at, part] of [commitment, host, guest].entries()) {
    for (let bit = 0; bit < part.length * 8; bit += 7) {
      const flipped = part.with(bit >> 3, (part[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      const [c = commitment, h = host, g = guest] = [commitment, host, guest].with(at, flipped);
      expect(wordsOfTranscript(await transcriptOf(c, h, g)).join()).not.toBe(before);
    }
  }
});

test("each has a part in the id of the space, and neither's part is the other's", async () => {
  const [host, guest] = [keys(), keys()];
  const space = await spaceOfBoth(host, guest);
  expect(await spaceOfBoth(host, guest)).toBe(space);
  const others = [spaceOfBoth(keys(), guest), spaceOfBoth(host, keys()), spaceOfBoth(guest, host)];
  for (const other of await Promise.all(others)) expect(other).not.toBe(space);
});
