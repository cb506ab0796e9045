import { expect, test } from "vitest";
import { keepCarrier, readCarrier } from "../../platform/carrier.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import { keepPace, readPace } from "../../platform/pace.ts";
import { keepRest, readRest } from "../../platform/rest.ts";
import { memoIn } from "../../platform/testing/memo.ts";
import { forgetSettings, personMemo } from "./person-memo.ts";

test("hold:H8 what one of two on a device sends by way of the host sends nothing of the other’s book", () => {
  const memo = memoIn();
  const [first, second] = [personMemo("first", memo), personMemo("second", memo)];
  keepCarrier("host", second);
  expect([readCarrier(first), readCarrier(second)]).toEqual(["file", "host"]);
  keepCarrier("host", first);
  keepCarrier("file", second);
  expect([readCarrier(first), readCarrier(second)]).toEqual(["host", "file"]);
});

test("a book that was alone on its device travels as it did", () => {
  expect(readCarrier(personMemo("first", memoIn(new Map([["way", "host"]]))))).toBe("host");
});

test("safety:S18 each sets for themselves when their book locks itself, and how soon it sends", () => {
  const memo = memoIn();
  const [first, second] = [personMemo("first", memo), personMemo("second", memo)];
  for (const one of [first, second]) keepRest(1, one);
  keepRest(15, first);
  keepPace("now", first);
  expect([readRest(first), readRest(second)]).toEqual([15, 1]);
  keepRest(5, second);
  keepPace("later", second);
  expect([readRest(first), readRest(second), readPace(first), readPace(second)]).toEqual([15, 5, "now", "later"]);
});

test("what was set for both before each had their own is read once, and goes its own way from then on", () => {
  const memo = memoIn(new Map([[MEMO_KEYS.rest, "1"]]));
  const [first, second] = [personMemo("first", memo), personMemo("second", memo)];
  expect(readRest(second)).toBe(1);
  keepRest(15, first);
  expect([readRest(first), readRest(second)]).toEqual([15, 1]);
  expect(readCarrier(personMemo("second", memoIn(new Map([["way", "host"]]))))).toBe("file");
});

test.each(["first", "second"] as const)(
  "safety:S5 what the %s forgets stays with the other, and with the app",
  (who) => {
    const kept = new Map(Object.values(MEMO_KEYS).map((key) => [key, "x"]));
    const memo = memoIn(kept);
    forgetSettings(who, memo);
    const gone = Object.values(MEMO_KEYS).filter((key) => memo.read(key) === null);
    const [firsts, seconds] = [
      [MEMO_KEYS.rest, MEMO_KEYS.pace, MEMO_KEYS.carrier],
      [MEMO_KEYS.otherCarrier, MEMO_KEYS.otherRest, MEMO_KEYS.otherPace],
    ];
    expect(gone.toSorted()).toEqual((who === "first" ? firsts : seconds).toSorted());
  },
);
