import { expect, test } from "vitest";
import { storm } from "../testing/storm.ts";

test("hold:H7 frames that were changed on the way are refused with a reason, and nothing is lost", async () => {
  const { frames, understood, lines } = await storm({ seed: 1, frames: 10_000 });
  expect(frames).toBe(10_000);
  expect(understood).toBeGreaterThan(1_000);
  expect(lines).toBeGreaterThan(50);
});
