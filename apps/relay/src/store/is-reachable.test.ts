import { err } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { isReachable } from "./is-reachable.ts";
import { createMemoryStore } from "./memory.ts";

test("a store that answers is reachable, one that is closed or fails is not", async () => {
  const store = createMemoryStore();
  expect(await isReachable(store)).toBe(true);
  const failing = { ...store, head: async () => err({ kind: "unavailable", detail: "no answer" } as const) };
  expect(await isReachable(failing)).toBe(false);
  await store.close();
  expect(await isReachable(store)).toBe(false);
});
