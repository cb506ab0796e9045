import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterPress, type KeyPress, type Presses, SHIFT_SPAN_MS } from "./shift-presses.ts";

const shift = (at: number): KeyPress => ({ key: "Shift", repeat: false, chord: false, at });

/** How often the presses, one after another, lead to leaving. */
function leaves(presses: readonly KeyPress[]): number {
  let counting: Presses = [];
  let count = 0;
  for (const press of presses) {
    const after = afterPress(counting, press);
    counting = after.kind === "counting" ? after.presses : [];
    if (after.kind === "leave") count++;
  }
  return count;
}

/** The plain twin: some three presses of Shift in a row, none shared with an exit before, lie within the span. */
function plainLeaves(presses: readonly KeyPress[]): number {
  const heard = presses.filter(({ key, repeat, chord }) => !(key === "Shift" && repeat && !chord));
  let count = 0;
  let from = 0;
  for (let last = 2; last < heard.length; last++) {
    const three = heard.slice(last - 2, last + 1);
    const close = (three[2]?.at ?? 0) - (three[0]?.at ?? 0) <= SHIFT_SPAN_MS;
    if (last - 2 >= from && close && three.every(({ key, chord }) => key === "Shift" && !chord)) {
      count++;
      from = last + 1;
    }
  }
  return count;
}

describe("Shift three times", () => {
  test("safety:S17 three presses within two seconds leave", () => {
    expect(leaves([shift(0), shift(900), shift(2000)])).toBe(1);
  });

  test("two presses, or three that take longer, do not", () => {
    expect(leaves([shift(0), shift(10)])).toBe(0);
    expect(leaves([shift(0), shift(1000), shift(2001)])).toBe(0);
  });

  test("safety:S17 a slow first press does not spoil the three after it", () => {
    expect(leaves([shift(0), shift(1900), shift(2500), shift(3000)])).toBe(1);
  });

  test("typing capitals does not leave", () => {
    const letter = (at: number): KeyPress => ({ key: "A", repeat: false, chord: false, at });
    expect(leaves([shift(0), letter(10), shift(20), letter(30), shift(40), letter(50)])).toBe(0);
  });

  test("a key held down counts once", () => {
    const held = (at: number): KeyPress => ({ ...shift(at), repeat: true });
    expect(leaves([shift(0), held(30), held(60), held(90)])).toBe(0);
    expect(leaves([shift(0), held(30), shift(60), shift(90)])).toBe(1);
  });

  test("shortcuts with Shift do not count", () => {
    expect(leaves([shift(0), { ...shift(10), chord: true }, shift(20), shift(30)])).toBe(0);
  });

  test("agrees with the plain twin on any typing", () => {
    const press = fc.record({
      key: fc.constantFrom("Shift", "Shift", "Shift", "a"),
      repeat: fc.boolean(),
      chord: fc.constantFrom(false, false, false, true),
      wait: fc.integer({ min: 0, max: 1500 }),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (typed) => {
        let at = 0;
        const presses = typed.map(({ wait, ...rest }) => {
          at += wait;
          return { ...rest, at };
        });
        expect(leaves(presses)).toBe(plainLeaves(presses));
      }),
    );
  });
});
