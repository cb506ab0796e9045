import { NEED_IDS, type NeedId } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thirdOf } from "./choose.ts";
import { english, guide, type StepAsk } from "./index.ts";

const need = fc.constantFrom<NeedId>(...NEED_IDS);
const needs = fc.uniqueArray(need, { minLength: 0, maxLength: 3 });
const slider = fc.option(fc.integer({ min: 0, max: 100 }));
const seed = fc.integer({ min: 0, max: 2 ** 31 });

describe("strengths", () => {
  const threes = NEED_IDS.flatMap((a, i) =>
    NEED_IDS.slice(i + 1).flatMap((b, j) => NEED_IDS.slice(i + j + 2).map((c): [NeedId, NeedId, NeedId] => [a, b, c])),
  );

  test("every three of the fourteen needs yield one, whatever the order", () => {
    expect(threes).toHaveLength(364);
    for (const [a, b, c] of threes) {
      expect(guide.strength([c, a, b])).toBe(guide.strength([a, b, c]));
    }
  });

  test("names a need only to somebody who picked it", () => {
    for (const picks of threes) {
      const { of } = guide.strength(picks);
      if ("need" in of) expect(picks).toContain(of.need);
    }
  });

  test("every strength is used by some choice", () => {
    const used = new Set(threes.map((picks) => guide.strength(picks).id));
    expect(used.size).toBe(english.strengths.entries.length);
  });
});

describe("true sentences", () => {
  test("the thirds meet at 34 and 67", () => {
    expect([0, 33, 34, 66, 67, 100, null].map(thirdOf)).toEqual([
      "low",
      "low",
      "middle",
      "middle",
      "high",
      "high",
      "none",
    ]);
  });

  test("any two sliders have exactly the sentence of their thirds", () => {
    fc.assert(
      fc.property(slider, slider, (close, self) => {
        const sentence = guide.sentence({ close, self });
        expect([sentence.close, sentence.self]).toEqual([thirdOf(close), thirdOf(self)]);
      }),
    );
  });

  test("a sentence says close or free without a “not” only to somebody who answered high", () => {
    for (const { close, self, text } of english.sentences.entries) {
      expect(/\bfelt close\b/.test(text), text).toBe(close === "high");
      expect(/\bfelt free\b/.test(text), text).toBe(self === "high");
      expect(/empty/.test(text), text).toBe(close === "none" || self === "none");
    }
  });
});

describe("steps", () => {
  const ask = fc.record<StepAsk>({
    with: fc.constantFrom("alone", "together"),
    needs,
    self: slider,
    seed,
    turn: fc.nat(100),
  });

  test("the same ask gives the same step, in any order of the needs", () => {
    fc.assert(
      fc.property(ask, (one) => {
        expect(guide.step({ ...one, needs: one.needs.toReversed() })).toBe(guide.step(one));
        expect(guide.step(one).with).toBe(one.with);
      }),
    );
  });

  test("the first proposal fits a picked need where any does", () => {
    fc.assert(
      fc.property(ask, need, (one, first) => {
        fc.pre(first !== "N7");
        const step = guide.step({ ...one, self: null, needs: [first, "N7"], turn: 0 });
        expect(step.needs).toContain(first);
      }),
    );
  });

  test("another one never repeats before all that fit were shown", () => {
    fc.assert(
      fc.property(ask, (one) => {
        const open = english.tonight.entries.filter(
          (step) =>
            step.with === one.with &&
            !(one.with === "alone" && thirdOf(one.self) === "low" && step.towards === "partner"),
        );
        const shown = open.map((_, turn) => guide.step({ ...one, turn }));
        expect(new Set(shown)).toEqual(new Set(open));
      }),
    );
  });

  test("safety:S22 somebody not free to be themselves is offered rest, friends and own things", () => {
    fc.assert(
      fc.property(ask, fc.integer({ min: 0, max: 33 }), (one, self) => {
        expect(guide.step({ ...one, with: "alone", self }).towards).not.toBe("partner");
      }),
    );
  });

  test("different days bring different steps", () => {
    const asks = Array.from({ length: 30 }, (_, day) => day);
    const shown = asks.map((day) => guide.step({ with: "alone", needs: [], self: null, seed: day, turn: 0 }));
    expect(new Set(shown).size).toBeGreaterThan(8);
  });
});

describe("cards", () => {
  test("a need that both named weighs more than one that only one named", () => {
    fc.assert(
      fc.property(seed, (day) => {
        expect(guide.card({ needs: ["N13", "N1", "N13"], seed: day }).needs).toContain("N13");
      }),
    );
  });

  test("every card comes up for somebody, and any picks find one", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(needs, seed, (picks, day) => void seen.add(guide.card({ needs: picks, seed: day }).id)),
      {
        numRuns: 500,
      },
    );
    expect(seen.size).toBe(12);
  });
});
