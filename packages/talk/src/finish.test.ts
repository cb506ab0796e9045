import fc from "fast-check";
import { expect, test } from "vitest";
import { finishAt, isOver, pause, readyTurn, remaining, start } from "./index.ts";

const NOON = Date.UTC(2026, 10, 23, 12);

test("a running turn is over at its finish, and not a moment before", () => {
  const lengths = fc.integer({ min: 1, max: 3_600_000 });
  fc.assert(
    fc.property(lengths, fc.nat(4_000_000), fc.nat(4_000_000), (length, spent, rest) => {
      const held = pause(start(readyTurn(length), NOON), NOON + spent);
      const turn = start(held, NOON + spent + rest);
      const finish = finishAt(turn) ?? Number.NaN;
      expect(isOver(turn, finish)).toBe(true);
      expect(remaining(turn, finish + 1)).toBe(0);
      expect(isOver(turn, finish - 1)).toBe(spent >= length);
    }),
  );
});
