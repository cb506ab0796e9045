import { seededChance } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { watchDue } from "./watch-due.ts";

const NOON = Date.UTC(2026, 10, 26, 12);

let couple: Couple;
let waiting: { readonly ms: number; readonly task: () => void }[];
let hide: () => void;
const handIn = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  couple = await createCouple();
  waiting = [];
  hide = () => undefined;
  handIn.mockReset().mockResolvedValue({ ok: true, value: undefined });
});
afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

const watch = (now: () => number = () => NOON) =>
  watchDue(
    { ...couple.a, handIn },
    {
      chance: seededChance(1),
      now,
      after: (ms, task) => {
        const wait = { ms, task };
        waiting.push(wait);
        return () => {
          waiting = waiting.filter((one) => one !== wait);
        };
      },
      watchHidden: (hidden) => {
        hide = hidden;
        return () => {
          hide = () => undefined;
        };
      },
    },
  );
const pass = (): number => {
  const [next] = waiting.splice(0, 1);
  next?.task();
  return next?.ms ?? 0;
};

test("what waits is handed in soon after the page was opened, then once an hour, and when it goes out of sight", async () => {
  watch();
  expect(pass()).toBeLessThan(30_000);
  await expect.poll(() => handIn.mock.calls.length).toBe(1);
  expect(pass()).toBeGreaterThanOrEqual(3_600_000);
  await expect.poll(() => handIn.mock.calls.length).toBe(2);
  hide();
  await expect.poll(() => handIn.mock.calls.length).toBe(3);
});

test("twice at once is once", async () => {
  const now = vi.fn(() => NOON);
  watch(now);
  hide();
  hide();
  pass();
  await expect.poll(() => handIn.mock.calls.length).toBe(1);
  expect(now).toHaveBeenCalledTimes(1);
});

test("nothing is looked for or handed in once it is over, or once another tab speaks", () => {
  const now = vi.fn(() => NOON);
  couple.a.show({ over: "left" });
  const stop = watch(now);
  hide();
  couple.a.show({ over: null });
  stop();
  hide();
  expect(waiting).toEqual([]);
  expect([now, handIn].map((asked) => asked.mock.calls)).toEqual([[], []]);
});
