import { expect, test } from "vitest";
import { newSecret } from "../secret.ts";
import { roundIdOf } from "./round.ts";

test("both work out the same id for the same round, and another for each other round and space", async () => {
  const first = newSecret();
  expect(await roundIdOf(first, "2026-11-26|q7")).toBe(await roundIdOf(first, "2026-11-26|q7"));
  const ids = await Promise.all([
    roundIdOf(first, "2026-11-26|q7"),
    roundIdOf(first, "2026-11-27|q7"),
    roundIdOf(first, "2026-11-26|q8"),
    roundIdOf(newSecret(), "2026-11-26|q7"),
  ]);
  expect(new Set(ids)).toHaveLength(4);
});

test("a key may be as long as all that it is about, and is told from another to its last letter", async () => {
  const first = newSecret();
  const long = "a swim at night ".repeat(20_000);
  const ids = await Promise.all([roundIdOf(first, long), roundIdOf(first, long), roundIdOf(first, `${long}.`)]);
  expect(new Set(ids).size).toBe(2);
});
