import { expect, test } from "vitest";
import { isNeedId, MISSION_IDS, NEED_IDS } from "./mission.ts";

/** How many there are of each family: fourteen needs, ten signs, and so on. */
const FAMILIES = {
  N: 14,
  B: 10,
  D: 5,
  K: 6,
  M: 6,
  L: 5,
  W: 4,
  T: 4,
  V: 3,
  J: 3,
  C: 3,
  E: 6,
  X: 3,
  P: 5,
  U: 5,
  R: 3,
  G: 6,
  F: 5,
  H: 2,
  Q: 2,
  Z: 1,
};

test("the mission has these families, each numbered from 1 without a gap, and no id twice", () => {
  const expected = Object.entries(FAMILIES).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
  );
  expect(MISSION_IDS).toEqual(expected);
  expect(new Set(MISSION_IDS).size).toBe(101);
});

test("the needs come first, and only they are needs", () => {
  expect(MISSION_IDS.slice(0, NEED_IDS.length)).toEqual(NEED_IDS);
  expect(MISSION_IDS.filter(isNeedId)).toEqual(NEED_IDS);
  for (const text of ["", "N", "N0", "N15", "n1", "N01", " N1", "toString"]) expect(isNeedId(text)).toBe(false);
});
