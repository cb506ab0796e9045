import { newDeviceId, newRoundId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKept, writeKept, writeReceived } from "./kept-entry.ts";

const DEVICE = newDeviceId(seededChance(4));
const BATCH = '{"v":1,"s":[1,0,"AAAAAAAAAAAAAAAAAAAAAA","BBBBBBBBBBBBBBBBBBBBBA"],"x":[],"o":[]}';

const member = fc.constantFrom("a" as const, "b" as const);
const batch = fc.json().map((json) => `{"v":1,"later":${json}}`);

describe("hold:H9 what was written before there were two people opens as it did", () => {
  test("a batch that was written here", () => {
    expect(readKept(BATCH)).toEqual({ from: null, author: "a", texts: [BATCH] });
    expect(writeKept({ author: "a", text: BATCH })).toBe(BATCH);
  });

  test("what an envelope brought", () => {
    const kept = `${DEVICE} 7 ${JSON.stringify([BATCH, BATCH])}`;
    expect(readKept(kept)).toEqual({ from: `${DEVICE} 7`, author: "a", texts: [BATCH, BATCH] });
    expect(writeReceived({ device: DEVICE, place: 7 }, { author: "a", text: JSON.stringify([BATCH, BATCH]) })).toBe(
      kept,
    );
  });
});

test("whoever wrote it, it comes back letter for letter, and under the same name", () => {
  fc.assert(
    fc.property(batch, member, (text, author) => {
      expect(readKept(writeKept({ author, text }))).toEqual({ from: null, author, texts: [text] });
    }),
  );
});

test("so does what an envelope brought", () => {
  fc.assert(
    fc.property(fc.array(batch), member, fc.nat(), (texts, author, devSeq) => {
      const kept = writeReceived({ device: DEVICE, place: devSeq }, { author, text: JSON.stringify(texts) });
      expect(readKept(kept)).toEqual({ from: `${DEVICE} ${devSeq}`, author, texts });
    }),
  );
});

test("and what a round has opened, by the name of the round", () => {
  const round = newRoundId(seededChance(5));
  const kept = writeReceived({ device: DEVICE, place: round }, { author: "b", text: JSON.stringify([BATCH]) });
  expect(readKept(kept)).toEqual({ from: `${DEVICE} ${round}`, author: "b", texts: [BATCH] });
});

test("what somebody writes into a batch makes it nobody else's", () => {
  const words = JSON.stringify({ text: "b b b" });
  expect(readKept(words)?.author).toBe("a");
  expect(readKept(writeKept({ author: "b", text: words }))?.texts).toEqual([words]);
});

test("what no version has written behind the place of an envelope is no entry", () => {
  for (const rest of ["", "c []", "bb []", "b", "b {}", "{}", "["]) {
    expect(readKept(`${DEVICE} 7 ${rest}`), rest).toBeUndefined();
  }
});
