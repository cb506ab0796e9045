import fc from "fast-check";
import { expect, test } from "vitest";
import { beginCheck, type Check, goDown } from "./check.ts";

/** How far it says both are the same, and how many places it looked at. */
function look(
  seen: number,
  head: number,
  agrees: (at: number) => boolean,
): { readonly common: number; readonly looks: number } {
  let check: Check | "same" | number | null = beginCheck(seen, head);
  for (let looks = 0; ; looks++) {
    if (check === null || check === "same") return { common: seen, looks };
    if (typeof check === "number") return { common: check, looks };
    if (check.start === 0) return { common: 0, looks };
    check = goDown(check, agrees(check.at));
  }
}

test("one look is enough at a log that is as it was", () => {
  expect(look(1, 1, () => true)).toEqual({ common: 1, looks: 1 });
  expect(look(1_000_000, 1_000_007, () => true)).toEqual({ common: 1_000_000, looks: 1 });
  expect(look(0, 9, () => false)).toEqual({ common: 0, looks: 0 });
});

test("never goes on beyond where both part, and finds it in few looks", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.nat(),
      (seen, head, cut) => {
        const same = Math.min(seen, head, cut % (seen + 1));
        const { common, looks } = look(seen, head, (at) => at <= same);
        expect(common).toBeLessThanOrEqual(same);
        expect(looks).toBeLessThanOrEqual(19);
      },
    ),
  );
});

test("one that is shorter than what was seen is read on from where it ends, where all of it is the same", () => {
  expect(look(5, 2, () => true)).toEqual({ common: 2, looks: 1 });
  expect(look(5, 2, (at) => at < 2)).toEqual({ common: 1, looks: 2 });
});
