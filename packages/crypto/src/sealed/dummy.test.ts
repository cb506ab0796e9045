import { newDeviceId, newRoundId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newSecret } from "../secret.ts";
import { shareHash } from "./context.ts";
import { dummyLength, sealedLength } from "./lengths.ts";
import { openAnswer } from "./open.ts";
import { answerToken, emptyToken } from "./round.ts";
import { sealAnswer, sealDummy, wrapKey } from "./seal.ts";

const chance = seededChance(7);
const place = chance.bytes(37);
const wrapping = wrapKey(newSecret(), newDeviceId(chance));
const LENGTHS = [1024, 2048, 4096, 8192, 16_384, 32_768, 65_536];

test("safety:S6 a dummy has the form of an answer of its length, part by part, whatever the length", async () => {
  for (const length of LENGTHS) {
    const real = await sealAnswer({ place, subject: "q", content: "x".repeat(length - 4) }, await wrapping);
    if (!real.ok) throw new Error(real.error);
    const dummy = await sealDummy(place, length);
    const shape = ({ com, h2, wrap, box }: typeof dummy.parts) => [com, h2, wrap, box].map((part) => part.length);
    expect(shape(dummy.parts)).toEqual(shape(real.value.parts));
    expect(dummy.share).toHaveLength(real.value.share.length);
    // What a relay can check of an answer holds for it too.
    for (const { parts, share } of [dummy, real.value]) expect(await shareHash(place, share)).toEqual(parts.h2);
  }
});

test("safety:S6 a dummy opens to nothing, for whoever has everything", async () => {
  const { parts, share } = await sealDummy(place, 1024);
  expect(await openAnswer(parts, place, share, await wrapping)).toEqual({ ok: false, error: "not-authentic" });
});

test("safety:S6 the token of a dummy agrees with nothing, and two answers agree", async () => {
  const [first, round] = [newSecret(), newRoundId(chance)];
  expect(await answerToken(first, round)).toEqual(await answerToken(first, round));
  expect(await answerToken(first, newRoundId(chance))).not.toEqual(await answerToken(first, round));
  expect(await answerToken(newSecret(), round)).not.toEqual(await answerToken(first, round));
  expect(emptyToken()).toHaveLength(32);
  expect(emptyToken()).not.toEqual(emptyToken());
});

test("an answer is padded to a power of two, at least to one kibibyte", () => {
  expect([0, 1020, 1021, 2044, 2045, 65_532].map(sealedLength)).toEqual([1024, 1024, 2048, 2048, 4096, 65_536]);
  expect(sealedLength(65_533)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(65_532), (length) => {
      expect(LENGTHS).toContain(sealedLength(length));
    }),
  );
});

test("safety:S6 dummies have the lengths that answers have had here, and no others but the usual", () => {
  const before = Array<number>(200).fill(8192);
  const drawn = Array.from({ length: 400 }, () => dummyLength(before, chance));
  expect(drawn.filter((length) => length === 8192).length).toBeGreaterThan(300);
  expect(new Set(drawn)).not.toContain(16_384);
  const first = Array.from({ length: 400 }, () => dummyLength([], chance));
  expect(new Set(first)).toEqual(new Set([1024, 2048, 4096]));
});
