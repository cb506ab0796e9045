import { expect, test } from "vitest";
import { keepCarrier, readCarrier } from "../../platform/carrier.ts";
import { memoIn } from "../../platform/testing/memo.ts";
import { carrierMemo } from "./carrier-memo.ts";

test("hold:H8 what one of two on a device sends by way of the host sends nothing of the other’s book", () => {
  const memo = memoIn();
  const [first, second] = [carrierMemo("first", memo), carrierMemo("second", memo)];
  keepCarrier("host", second);
  expect([readCarrier(first), readCarrier(second)]).toEqual(["file", "host"]);
  keepCarrier("host", first);
  keepCarrier("file", second);
  expect([readCarrier(first), readCarrier(second)]).toEqual(["host", "file"]);
});

test("a book that was alone on its device travels as it did", () => {
  expect(readCarrier(carrierMemo("first", memoIn(new Map([["way", "host"]]))))).toBe("host");
});
