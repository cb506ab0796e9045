import { expect, test } from "vitest";
import { systemClock } from "./clock.ts";

test("tells the time of the machine", () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test("follows the device into another zone", () => {
  const home = process.env["TZ"];
  try {
    for (const zone of ["Asia/Tokyo", "America/Bogota"]) {
      process.env["TZ"] = zone;
      expect(systemClock.zone()).toBe(zone);
    }
  } finally {
    if (home === undefined) delete process.env["TZ"];
    else process.env["TZ"] = home;
  }
});
