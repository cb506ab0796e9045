import fc from "fast-check";
import { expect, test } from "vitest";
import { Bucket } from "./bucket.ts";

const RATE = { burst: 10, perSecond: 2 };

test("lets a burst through, then as much as flows in", () => {
  const bucket = new Bucket(RATE, 0);
  expect([bucket.take(10, 0), bucket.take(1, 0), bucket.take(1, 499), bucket.take(1, 500)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("never holds more than a burst, however long nobody came", () => {
  const bucket = new Bucket(RATE, 0);
  expect([bucket.take(11, 1e9), bucket.take(10, 1e9), bucket.take(1, 1e9)]).toEqual([false, true, false]);
});

test("what is refused costs nothing", () => {
  const bucket = new Bucket(RATE, 0);
  for (let i = 0; i < 100; i++) expect(bucket.take(11, 0)).toBe(false);
  expect(bucket.take(10, 0)).toBe(true);
});

test("over any time at most a burst and what flowed in comes through", () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(2000)), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (asked) => {
      const bucket = new Bucket(RATE, 0);
      let [now, taken] = [0, 0];
      for (const [amount, wait] of asked) {
        now += wait;
        if (bucket.take(amount, now)) taken += amount;
        expect(taken).toBeLessThanOrEqual(RATE.burst + (now * RATE.perSecond) / 1000 + 1e-6);
      }
    }),
  );
});
