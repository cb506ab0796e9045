import { expect, test } from "vitest";
import { keepCarrier, readCarrier } from "./carrier.ts";
import type { Memo } from "./memo.ts";
import { memoIn } from "./testing/memo.ts";

test("hold:H8 a book is sent by way of the host only where somebody has said so", () => {
  const memo = memoIn();
  expect(readCarrier(memo)).toBe("file");
  keepCarrier("host", memo);
  expect(readCarrier(memo)).toBe("host");
  keepCarrier("file", memo);
  expect(readCarrier(memo)).toBe("file");
});

test("hold:H8 a browser that keeps no settings sends nothing", () => {
  const refusing: Memo = { read: () => null, keep: () => undefined };
  keepCarrier("host", refusing);
  expect(readCarrier(refusing)).toBe("file");
});

test.each(["no", "", "HOST"])("hold:H7 %o in its place is neither of the two, and nothing is sent", (value) => {
  const memo = memoIn(new Map([["way", value]]));
  expect(readCarrier(memo)).toBe("file");
});
