import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { middleOf, pitchOf, SPACES, SPAN } from "./pitch.ts";

const value = fc.double({ min: 0, max: 100, noNaN: true });

describe("a value on the stave", () => {
  test("stands on the middle line where it is the own line", () => {
    expect(pitchOf(63, middleOf(63))).toEqual({ depth: 2, beyond: null });
  });

  test("without an own line the middle of the scale stands in", () => {
    expect(pitchOf(50, middleOf(null)).depth).toBe(2);
  });

  test("forty points above is the top line, forty below the bottom line, and neither is beyond", () => {
    expect(pitchOf(100, 60)).toEqual({ depth: 0, beyond: null });
    expect(pitchOf(20, 60)).toEqual({ depth: SPACES, beyond: null });
  });

  test("what lies further stops at the stave's edge and says so", () => {
    expect(pitchOf(100, 30)).toEqual({ depth: 0, beyond: "above" });
    expect(pitchOf(0, 70)).toEqual({ depth: SPACES, beyond: "below" });
  });

  test("is higher up the higher it is, and never off the stave", () => {
    fc.assert(
      fc.property(value, value, value, (one, other, line) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(pitchOf(high, line).depth).toBeLessThanOrEqual(pitchOf(low, line).depth);
        expect(pitchOf(low, line).depth).toBeLessThanOrEqual(SPACES);
        expect(pitchOf(high, line).depth).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is beyond exactly when it is more than the span away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (at, line) => {
        expect(pitchOf(at, line).beyond !== null).toBe(Math.abs(at - line) > SPAN);
      }),
    );
  });
});
