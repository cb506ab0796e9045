import { newDeviceId, newRoundId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kept, readKept, writeKept, writeReceived } from "./kept-entry.ts";

const authors = fc.constantFrom("a" as const, "b" as const);
const batches = fc.array(
  fc.string().map((text) => JSON.stringify({ v: 1, text })),
  { minLength: 1, maxLength: 3 },
);
const devices = fc.nat().map((seed) => newDeviceId(seededChance(seed)));
const places = fc.oneof(
  fc.maxSafeNat(),
  fc.nat().map((seed) => newRoundId(seededChance(seed))),
);

test("what was written here comes back, and whose it is", () => {
  fc.assert(
    fc.property(authors, batches, (author, [text = ""]) => {
      expect(readKept(writeKept({ author, text }))).toEqual({ from: null, author, texts: [text] } satisfies Kept);
    }),
  );
});

test("what an envelope brought, or a round has opened, comes back with the name of where it is from", () => {
  fc.assert(
    fc.property(authors, batches, devices, places, (author, texts, device, place) => {
      const kept = writeReceived({ device, place }, { author, text: JSON.stringify(texts) });
      expect(readKept(kept)).toEqual({ from: `${device} ${place}`, author, texts } satisfies Kept);
    }),
  );
});

test("what was written before there were rounds, or two people, is read as it was", () => {
  const device = "EBESExQVFhcYGRobHB0eHw";
  expect(readKept(`${device} 12 ["one","two"]`)).toEqual({ from: `${device} 12`, author: "a", texts: ["one", "two"] });
  expect(readKept('{"v":1}')).toEqual({ from: null, author: "a", texts: ['{"v":1}'] });
  expect(readKept(`${device} 12 no array`)).toBeUndefined();
});
