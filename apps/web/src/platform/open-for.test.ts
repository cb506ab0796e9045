import { expect, test } from "vitest";
import { keepOpenFor, leastOpenMinutes } from "./open-for.ts";

test("the longest of what goes on holds, until it ends", () => {
  expect(leastOpenMinutes()).toBe(0);
  const endEvening = keepOpenFor(30);
  const endTurn = keepOpenFor(15);
  const endAnother = keepOpenFor(15);
  expect(leastOpenMinutes()).toBe(30);
  endEvening();
  endTurn();
  expect(leastOpenMinutes()).toBe(15);
  endAnother();
  endAnother();
  expect(leastOpenMinutes()).toBe(0);
});
