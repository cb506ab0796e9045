import { expect, test } from "vitest";
import { engineSize } from "./engine-size.ts";

test("the reader with all its rules stays below 42 kB", async () => {
  const bytes = await engineSize();
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(42_000);
});
