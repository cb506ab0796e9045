import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Idle, watchIdle } from "./idle.ts";

const LIMIT = 5 * 60_000;

let idle: Idle | undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  idle?.stop();
  vi.useRealTimers();
});

function begin() {
  const [scope, page] = [new EventTarget(), new EventTarget()];
  const wall = { skew: 0, limit: LIMIT };
  const [onIdle, tell] = [vi.fn(), vi.fn()];
  idle = watchIdle(
    { window: scope, document: page, now: () => Date.now() + wall.skew, limitMs: () => wall.limit, tell },
    onIdle,
  );
  return { idle, wall, onIdle, tell, press: () => scope.dispatchEvent(new Event("keydown")), scope, page };
}

describe("a page that nobody touches", () => {
  test("is told once its time is over, not a moment before, and again after as long", () => {
    const { onIdle } = begin();
    vi.advanceTimersByTime(LIMIT - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(LIMIT - 1);
    expect(onIdle).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(2);
  });

  test.each(["keydown", "pointerdown", "pointermove", "wheel", "input"])("begins again with each %s", (name) => {
    const { onIdle, scope } = begin();
    vi.advanceTimersByTime(LIMIT - 1);
    scope.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(LIMIT - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  test("hears of another tab that is used", () => {
    const { idle: watched, onIdle } = begin();
    vi.advanceTimersByTime(LIMIT - 1);
    watched.seenElsewhere();
    vi.advanceTimersByTime(LIMIT - 1);
    expect(onIdle).not.toHaveBeenCalled();
  });

  test("follows a time that was set shorter, without another touch", () => {
    const { onIdle, wall, press } = begin();
    press();
    wall.limit = 60_000;
    vi.advanceTimersByTime(59_999);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });
});

describe("safety:S10 a page that slept", () => {
  test.each([
    ["document", "visibilitychange"],
    ["document", "resume"],
    ["window", "pageshow"],
    ["window", "focus"],
  ])("is over its time the moment its %s wakes with %s", (where, name) => {
    const { onIdle, wall, scope, page } = begin();
    wall.skew = LIMIT;
    (where === "window" ? scope : page).dispatchEvent(new Event(name));
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  test("is not woken into life by the touch that finds it", () => {
    const { onIdle, wall, press } = begin();
    wall.skew = LIMIT;
    press();
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  test("and slept less than its time goes on", () => {
    const { onIdle, wall, page } = begin();
    wall.skew = LIMIT - 1;
    page.dispatchEvent(new Event("visibilitychange"));
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });
});

test("a clock that is put back does not keep a page open for longer than its time from then", () => {
  const { onIdle, wall, page } = begin();
  wall.skew = -24 * 3_600_000;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LIMIT);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test("the other tabs are told that somebody is here, but not at each letter", () => {
  const { tell, press } = begin();
  for (let i = 0; i < 100; i++) press();
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5_000);
  press();
  expect(tell).toHaveBeenCalledTimes(2);
});

test("once stopped it calls nobody", () => {
  const { idle: watched, onIdle, tell, press } = begin();
  watched.stop();
  press();
  vi.advanceTimersByTime(LIMIT * 2);
  expect([onIdle, tell].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
});
