import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviceAt, NOW, opAt, stampAt } from "./fixtures.acceptance.ts";
import { CLOCK_START, type HybridClock, observe, tick, toTheHour } from "./hybrid-clock.ts";
import { compareStamps, FUTURE_LIMIT_MS, MAX_COUNTER, type Stamp } from "./stamp.ts";

const HOUR = 3_600_000;
const isAfter = (a: HybridClock, b: HybridClock): boolean => a.ms > b.ms || (a.ms === b.ms && a.counter > b.counter);

const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  ms: fc.constantFrom(NOW, NOW + 1),
  counter: fc.nat(1),
  device: fc.nat(2).map(deviceAt),
  op: fc.nat(2).map(opAt),
});

describe("tick", () => {
  test("follows the wall clock, and starts to count anew at each new millisecond", () => {
    expect(tick({ ms: NOW - 5, counter: 7 }, NOW)).toEqual({ ms: NOW, counter: 0 });
    expect(tick({ ms: NOW, counter: 7 }, NOW)).toEqual({ ms: NOW, counter: 8 });
    expect(tick(CLOCK_START, NOW + 0.75)).toEqual({ ms: NOW, counter: 0 });
  });

  test("hold:H5 does not go back when the wall clock does", () => {
    expect(tick({ ms: NOW, counter: 0 }, NOW - 2 * HOUR)).toEqual({ ms: NOW, counter: 1 });
  });

  test("a full counter adds a millisecond", () => {
    expect(tick({ ms: NOW, counter: MAX_COUNTER }, NOW)).toEqual({ ms: NOW + 1, counter: 0 });
    expect(tick({ ms: NOW, counter: MAX_COUNTER - 1 }, NOW)).toEqual({ ms: NOW, counter: MAX_COUNTER });
  });

  test("always moves on, whatever the wall clock does", () => {
    const wall = fc.array(fc.integer({ min: NOW - 2 * HOUR, max: NOW + 2 * HOUR }), { minLength: 2 });
    fc.assert(
      fc.property(wall, fc.integer({ min: 0, max: MAX_COUNTER }), (times, counter) => {
        let clock: HybridClock = { ms: NOW, counter };
        for (const now of times) {
          const next = tick(clock, now);
          expect(isAfter(next, clock)).toBe(true);
          clock = next;
        }
      }),
    );
  });

  test("keeps the order of writes within an hour where the time of day is rounded away", () => {
    const hour = NOW - (NOW % HOUR);
    let clock = CLOCK_START;
    for (let i = 0; i < 3; i++) clock = tick(clock, toTheHour(hour + i * 1_000_000));
    expect(clock).toEqual({ ms: hour, counter: 2 });
  });
});

describe("toTheHour", () => {
  const anyTime = fc.integer({ min: 0, max: NOW * 2 });

  test("says of a moment in which hour it was, and nothing else", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: HOUR - 1 }), (time, within) => {
        const hour = time - (time % HOUR);
        expect(toTheHour(hour + within)).toBe(hour);
        expect(toTheHour(toTheHour(time))).toBe(toTheHour(time));
      }),
    );
  });

  test("what one device writes, whenever and however often, keeps its order, and tells no more than hours", () => {
    const waits = fc.array(fc.oneof(fc.nat(5_000), fc.nat(3 * HOUR)), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(anyTime, waits, (start, all) => {
        let [now, clock] = [start, CLOCK_START];
        for (const wait of all) {
          now += wait;
          const next = tick(clock, toTheHour(now));
          expect(isAfter(next, clock)).toBe(true);
          expect(next.ms).toBe(toTheHour(now));
          clock = next;
        }
      }),
    );
  });

  test("an hour so full that the counter ends goes on in the next milliseconds, and is over with the hour", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 6 }), (time, left, more) => {
        let clock: HybridClock = { ms: toTheHour(time), counter: MAX_COUNTER - left };
        for (let i = 0; i < more; i++) {
          const next = tick(clock, toTheHour(time));
          expect(isAfter(next, clock)).toBe(true);
          clock = next;
        }
        expect(clock.ms).toBe(toTheHour(time) + (more > left ? 1 : 0));
        expect(tick(clock, toTheHour(time) + HOUR)).toEqual({ ms: toTheHour(time) + HOUR, counter: 0 });
      }),
    );
  });

  test("what is written after reading the other's sorts after it, whoever's hour it is", () => {
    const hours = fc.tuple(anyTime, fc.integer({ min: -FUTURE_LIMIT_MS, max: FUTURE_LIMIT_MS }), fc.nat(MAX_COUNTER));
    fc.assert(
      fc.property(hours, ([now, skew, counter]) => {
        const seen = { ...stampAt(1, Math.max(0, toTheHour(now + skew))), counter };
        expect(isAfter(tick(observe(CLOCK_START, seen, now), toTheHour(now)), seen)).toBe(true);
      }),
    );
  });
});

describe("observe", () => {
  test("the next write sorts after what was seen", () => {
    const seen = { ...stampAt(1, NOW + 1_000), counter: 9 };
    expect(isAfter(tick(observe(CLOCK_START, seen, NOW), NOW), seen)).toBe(true);
  });

  test("keeps its own moment where it is later", () => {
    const clock: HybridClock = { ms: NOW, counter: 3 };
    expect(observe(clock, { ...stampAt(1, NOW), counter: 3 }, NOW)).toBe(clock);
    expect(observe(clock, { ...stampAt(1, NOW), counter: 4 }, NOW)).toEqual({ ms: NOW, counter: 4 });
    expect(observe(clock, { ...stampAt(1, NOW - 1), counter: 9 }, NOW)).toBe(clock);
  });

  test("hold:H5 never follows a stamp more than five minutes ahead of now", () => {
    const clock: HybridClock = { ms: NOW, counter: 0 };
    expect(observe(clock, stampAt(1, NOW + FUTURE_LIMIT_MS), NOW).ms).toBe(NOW + FUTURE_LIMIT_MS);
    expect(observe(clock, stampAt(1, NOW + FUTURE_LIMIT_MS + 1), NOW)).toBe(clock);
  });
});

describe("compareStamps", () => {
  test("counts every part: time, counter, device, op", () => {
    const [low, high] = [deviceAt(0), deviceAt(1)].sort();
    if (low === undefined || high === undefined) throw new Error("two devices are needed");
    const ordered: Stamp[] = [
      { ms: NOW, counter: 0, device: low, op: opAt(0) },
      { ms: NOW, counter: 0, device: low, op: opAt(1) },
      { ms: NOW, counter: 0, device: high, op: opAt(0) },
      { ms: NOW, counter: 1, device: low, op: opAt(0) },
      { ms: NOW + 1, counter: 0, device: low, op: opAt(0) },
    ];
    expect(ordered.toReversed().sort(compareStamps)).toEqual(ordered);
  });

  test("hold:H5 is a total order, the same on every device", () => {
    fc.assert(
      fc.property(anyStamp, anyStamp, anyStamp, (a, b, c) => {
        expect(Math.sign(compareStamps(a, b)) + Math.sign(compareStamps(b, a))).toBe(0);
        if (compareStamps(a, b) === 0) expect(a).toEqual(b);
        if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0) expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
