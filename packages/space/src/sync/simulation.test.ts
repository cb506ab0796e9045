import { expect, test } from "vitest";
import { simulate } from "../testing/simulation/simulate.ts";

test("hold:H5 hold:H4 four devices for weeks: everything that was written is on all of them, and nobody is alarmed", async () => {
  const history = await simulate({ seed: 1, steps: 400 });
  console.log(history);
  expect(history.writes).toBeGreaterThan(100);
});
