import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderOf } from "./order.ts";

const entries = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 })
  .map((ids) => ids.map((id) => ({ id })));
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("an order that two people share", () => {
  test("holds each entry once, and does not depend on how they were listed", () => {
    fc.assert(
      fc.property(entries, seed, fc.nat(50), (list, of, round) => {
        const order = orderOf(list, of, round);
        expect(new Set(order)).toEqual(new Set(list));
        expect(order).toHaveLength(list.length);
        expect(orderOf(list.toReversed(), of, round)).toEqual(order);
      }),
    );
  });

  test("stays as it is around an entry that comes or goes", () => {
    fc.assert(
      fc.property(entries, seed, fc.nat(50), fc.nat(), (list, of, round, which) => {
        const gone = list[which % list.length];
        const rest = list.filter((one) => one !== gone);
        expect(orderOf(rest, of, round)).toEqual(orderOf(list, of, round).filter((one) => one !== gone));
      }),
    );
  });

  test("lets every entry come first about as often", () => {
    const list = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
    const firsts = Array.from({ length: 5000 }, (_, of) => orderOf(list, of, 0)[0]?.id);
    for (const { id } of list) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.17);
      expect(share).toBeLessThan(0.23);
    }
  });

  test("stays good: today’s order in every later version, or two people would be asked different things", () => {
    const list = ["question-a", "question-b", "question-c", "question-d"].map((id) => ({ id }));
    expect(
      orderOf(list, 20_261_126, 0)
        .map(({ id }) => id)
        .join(" "),
    ).toBe("question-d question-a question-b question-c");
    expect(
      orderOf(list, 20_261_126, 1)
        .map(({ id }) => id)
        .join(" "),
    ).toBe("question-a question-b question-c question-d");
  });
});
