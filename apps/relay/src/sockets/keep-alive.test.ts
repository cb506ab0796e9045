import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeepAlive, type KeepAlive } from "./keep-alive.ts";

const MS = 45_000;

let alive: KeepAlive;

beforeEach(() => {
  vi.useFakeTimers();
  alive = createKeepAlive(MS);
});
afterEach(() => {
  alive.stop();
  vi.useRealTimers();
});

function line() {
  return Object.assign(new EventEmitter(), { ping: vi.fn(), terminate: vi.fn() });
}

/** Says yes whenever it is asked. */
function awake() {
  const there = line();
  there.ping.mockImplementation(() => there.emit("pong"));
  return there;
}

test("whoever answers is asked again and again, and stays", () => {
  const there = awake();
  alive.add(there);
  vi.advanceTimersByTime(10 * MS);
  expect(there.ping).toHaveBeenCalledTimes(10);
  expect(there.terminate).not.toHaveBeenCalled();
});

test("whoever does not answer until the next time is let go", () => {
  const gone = line();
  alive.add(gone);
  vi.advanceTimersByTime(MS);
  expect(gone.ping).toHaveBeenCalledOnce();
  expect(gone.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MS);
  expect(gone.terminate).toHaveBeenCalledOnce();
  expect(gone.ping).toHaveBeenCalledOnce();
});

test("one answer does not count for others", () => {
  const [there, gone] = [awake(), line()];
  alive.add(there);
  alive.add(gone);
  vi.advanceTimersByTime(2 * MS);
  expect([there.terminate.mock.calls.length, gone.terminate.mock.calls.length]).toEqual([0, 1]);
});

test("many lines are asked a few at a time, each once", () => {
  const many = Array.from({ length: 450 }, awake);
  for (const there of many) alive.add(there);
  const count = () => many.reduce((sum, { ping }) => sum + ping.mock.calls.length, 0);
  let before = 0;
  for (let step = 0; step < 45; step++) {
    vi.advanceTimersByTime(MS / 45);
    expect(count() - before).toBe(10);
    before = count();
  }
  expect(many.every(({ ping }) => ping.mock.calls.length === 1)).toBe(true);
});

test("nothing is asked of a line that is closed, nor of any once it is stopped", () => {
  const [closed, there] = [line(), awake()];
  alive.add(closed);
  alive.add(there);
  alive.remove(closed);
  vi.advanceTimersByTime(MS);
  alive.stop();
  vi.advanceTimersByTime(3 * MS);
  expect(closed.ping).not.toHaveBeenCalled();
  expect(there.ping).toHaveBeenCalledOnce();
});
