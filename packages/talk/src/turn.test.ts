import fc from "fast-check";
import { expect, test } from "vitest";
import { finishAt, isOver, pause, readyTurn, remaining, start, TEN_MINUTES } from "./index.ts";

const NOON = Date.UTC(2026, 10, 23, 12);

test("ten minutes run from the start to the finish", () => {
  const turn = start(readyTurn(), NOON);
  expect(remaining(turn, NOON)).toBe(TEN_MINUTES);
  expect(finishAt(turn)).toBe(NOON + TEN_MINUTES);
  expect(remaining(turn, NOON + 60_000)).toBe(TEN_MINUTES - 60_000);
  expect(isOver(turn, NOON + TEN_MINUTES - 1)).toBe(false);
  expect(isOver(turn, NOON + TEN_MINUTES)).toBe(true);
  expect(remaining(turn, NOON + 2 * TEN_MINUTES)).toBe(0);
});

test("a pause holds what is left, and going on takes it up", () => {
  const held = pause(start(readyTurn(1000), NOON), NOON + 400);
  expect(finishAt(held)).toBeNull();
  expect(remaining(held, NOON + 99_999)).toBe(600);
  expect(finishAt(start(held, NOON + 5000))).toBe(NOON + 5600);
});

test("starting twice and pausing twice change nothing", () => {
  const running = start(readyTurn(), NOON);
  expect(start(running, NOON + 500)).toBe(running);
  const held = pause(running, NOON + 500);
  expect(pause(held, NOON + 900)).toBe(held);
});

test("a clock that is set back costs no time", () => {
  const turn = start(readyTurn(1000), NOON);
  expect(remaining(turn, NOON - 3_600_000)).toBe(1000);
  expect(remaining(pause(turn, NOON - 3_600_000), NOON)).toBe(1000);
});

test("whatever is pressed, what is spent is the time between starts and pauses", () => {
  const presses = fc.array(fc.record({ after: fc.nat(120_000), press: fc.constantFrom("start", "pause") }));
  fc.assert(
    fc.property(presses, (list) => {
      let [turn, now, spent] = [readyTurn(), NOON, 0];
      for (const { after, press } of list) {
        if (turn.kind === "running") spent += after;
        now += after;
        turn = press === "start" ? start(turn, now) : pause(turn, now);
      }
      expect(remaining(turn, now)).toBe(Math.max(0, TEN_MINUTES - spent));
    }),
  );
});
