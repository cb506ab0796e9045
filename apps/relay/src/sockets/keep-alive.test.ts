import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAlive } from "./keep-alive.ts";

const MS = 45_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function line() {
  return Object.assign(new EventEmitter(), { ping: vi.fn(), terminate: vi.fn() });
}

test("whoever answers is asked again and again, and stays", () => {
  const there = line();
  there.ping.mockImplementation(() => there.emit("pong"));
  keepAlive(there, MS);
  vi.advanceTimersByTime(10 * MS);
  expect(there.ping).toHaveBeenCalledTimes(10);
  expect(there.terminate).not.toHaveBeenCalled();
});

test("whoever does not answer until the next time is let go", () => {
  const gone = line();
  keepAlive(gone, MS);
  vi.advanceTimersByTime(2 * MS - 1);
  expect(gone.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(gone.terminate).toHaveBeenCalledOnce();
  expect(gone.ping).toHaveBeenCalledOnce();
});

test("nothing is asked once it is stopped", () => {
  const closed = line();
  keepAlive(closed, MS).stop();
  vi.advanceTimersByTime(3 * MS);
  expect(closed.ping).not.toHaveBeenCalled();
});
