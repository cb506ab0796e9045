import { err, newDeviceId, newRoundId, ok, seededChance } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { depositFor } from "../store/acceptance/fixture.acceptance.ts";
import { dayAt } from "../store/day.ts";
import { hourAfter, hourAt } from "../store/hour.ts";
import { createMemoryStore } from "../store/memory.ts";
import { minuteAt, minutesAfter } from "../store/minute.ts";
import type { Store } from "../store/port.ts";
import { WAIT_HOURS } from "./announced.ts";
import { anySpace, chance } from "./people.acceptance.ts";
import { settled } from "./scene.acceptance.ts";
import { sweepAgainAndAgain } from "./sweep.ts";

const START = Date.UTC(2026, 10, 26, 10, 20);
const DAY = 86_400_000;

beforeEach(() => void vi.useFakeTimers({ now: START, toFake: ["setInterval", "clearInterval", "Date"] }));
afterEach(() => void vi.useRealTimers());

test("what has run out is forgotten by itself: notes with the minute, announcements two weeks after their hours", async () => {
  const [store, space, place] = [createMemoryStore(), anySpace(), chance.bytes(16)];
  await store.create(space, chance.bytes(9), dayAt(START));
  const until = minutesAfter(minuteAt(START), 15);
  await store.leaveNote({ place, slot: 0, note: chance.bytes(3), until }, minuteAt(START));
  const [signing, agreement, signature] = [chance.bytes(32), chance.bytes(32), chance.bytes(64)];
  const ready = hourAfter(START, WAIT_HOURS);
  await store.announce(space, { device: newDeviceId(chance), signing, agreement, signature, ready });
  const sweeper = sweepAgainAndAgain(store, Date.now);
  vi.advanceTimersByTime(14 * 60_000);
  expect(await store.notes(place, minuteAt(START))).toMatchObject({ value: { length: 1 } });
  vi.advanceTimersByTime(2 * 60_000);
  // Asked as if it were earlier: it is not only hidden.
  expect(await store.notes(place, minuteAt(START))).toEqual(ok([]));
  vi.setSystemTime(START + 15 * DAY);
  vi.advanceTimersByTime(60_000);
  expect(await store.announced(space)).toMatchObject({ value: { length: 1 } });
  vi.setSystemTime(START + 16 * DAY + 3_600_000);
  vi.advanceTimersByTime(60_000);
  expect(await store.announced(space)).toEqual(ok([]));
  sweeper.stop();
});

test("safety:S6 rounds open with the hour, also when the relay begins anew within it", async () => {
  const [store, space] = [createMemoryStore(), anySpace()];
  await store.create(space, chance.bytes(9), dayAt(START));
  const putBoth = async () => {
    const round = newRoundId(chance);
    for (const member of ["a", "b"] as const) {
      await store.deposit(depositFor({ space, round, member }, { opens: hourAt(START) }), dayAt(START));
    }
  };
  await putBoth();
  // It was not running when the hour began, and makes up for that.
  const first = sweepAgainAndAgain(store, Date.now);
  await settled();
  expect(await store.head(space)).toEqual(ok(3));
  await putBoth();
  vi.advanceTimersByTime(10 * 60_000);
  first.stop();
  const second = sweepAgainAndAgain(store, Date.now);
  vi.advanceTimersByTime(29 * 60_000);
  await settled();
  expect(await store.head(space)).toEqual(ok(3));
  vi.advanceTimersByTime(2 * 60_000);
  await settled();
  expect(await store.head(space)).toEqual(ok(6));
  second.stop();
});

test("what was due while the relay was off opens when it begins anew, however long that was, and the rest is forgotten", async () => {
  const [store, space, alone] = [createMemoryStore(), anySpace(), newRoundId(chance)];
  await store.create(space, chance.bytes(9), dayAt(START));
  const both = newRoundId(chance);
  const put = (round: typeof both, member: "a" | "b", version = 1) =>
    store.deposit(depositFor({ space, round, member }, { version, opens: hourAt(START) }), dayAt(START));
  for (const member of ["a", "b"] as const) await put(both, member);
  await put(alone, "a", 2);
  vi.setSystemTime(START + 20 * DAY);
  const sweeper = sweepAgainAndAgain(store, Date.now);
  await settled();
  expect(await store.head(space)).toEqual(ok(3));
  // Version 2 is not remembered.
  expect(await put(alone, "a")).toEqual(ok(undefined));
  sweeper.stop();
});

test("an hour whose beginning failed is made good with the next minute", async () => {
  const [store, space, failures] = [createMemoryStore(), anySpace(), ["unavailable", "bug"]];
  await store.create(space, chance.bytes(9), dayAt(START));
  for (const member of ["a", "b"] as const) {
    await store.deposit(depositFor({ space, round: newRoundId(seededChance(5)), member }), dayAt(START));
  }
  const failing: Store = {
    ...store,
    openDue: async (...given) => {
      const failure = failures.shift();
      if (failure === "bug") throw new Error("a bug");
      return failure === undefined ? store.openDue(...given) : err({ kind: "unavailable", detail: "" });
    },
  };
  const sweeper = sweepAgainAndAgain(failing, Date.now);
  for (let minute = 0; minute < 2; minute++) {
    await settled();
    expect(await store.head(space)).toEqual(ok(0));
    vi.advanceTimersByTime(60_000);
  }
  await settled();
  expect(await store.head(space)).toEqual(ok(3));
  sweeper.stop();
});
