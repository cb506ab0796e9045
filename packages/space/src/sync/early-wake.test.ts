import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { expect, test, vi } from "vitest";
import { beginning, step } from "./step.ts";
import { systemTimers } from "./timers.ts";

const ids = seededChance(4);
const facts = {
  isShared: true,
  chainLength: 2,
  seenSeq: 0,
  unsent: 1,
  mayWrite: true,
  epochDue: false,
  removed: false,
  over: null,
  parted: false,
  isOfTwo: false,
  chainWanted: false,
};

test("woken a moment too early it is woken again, and does not wait for something else to happen", () => {
  const pace = { shortest: 0, longest: 0 };
  const first = beginning({ space: newSpaceId(ids), device: newDeviceId(ids), facts, pace });
  const opening = step(first, { kind: "woke" }, { now: 0, unit: 0 }).state;
  const at = opening.wakeAt ?? 0;
  expect(at).toBeGreaterThan(0);
  const early = step(opening, { kind: "woke" }, { now: at - 0.4, unit: 0 });
  expect(early.effects).toContainEqual({ kind: "wake", at });
});

test("a wait of a part of a millisecond is not cut short", () => {
  vi.useFakeTimers();
  const task = vi.fn();
  systemTimers.after(10.4, task);
  vi.advanceTimersByTime(10);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
