import { expect, test } from "vitest";
import { createTurns } from "./turns.ts";

test("work on one thing begins when the work before it has ended, well or badly; on another at once", async () => {
  const turns = createTurns<string>();
  const said: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = turns.take("one", async () => {
    said.push("first begins");
    await gate.promise;
    said.push("first ends");
    throw new Error("planned");
  });
  const second = turns.take("one", async () => said.push("second"));
  const other = turns.take("other", async () => said.push("other"));
  await other;
  gate.resolve();
  await expect(first).rejects.toThrow("planned");
  await second;
  expect(said).toEqual(["first begins", "other", "first ends", "second"]);
});

test("gives back what came of it", async () => {
  const turns = createTurns<number>();
  expect(await Promise.all([1, 2, 3].map((at) => turns.take(0, async () => at * 10)))).toEqual([10, 20, 30]);
});
