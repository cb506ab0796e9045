import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { anyOp, anySpace, bytes, GENESIS, QUOTAS, TODAY } from "./acceptance/fixture.acceptance.ts";
import { createMemoryStore } from "./memory.ts";
import type { Failure, Store } from "./port.ts";
import { storeAcceptance } from "./store.acceptance.ts";
import { watchFailures } from "./watch-failures.ts";

const failing = (failure: Failure): Store => ({ ...createMemoryStore(), head: async () => err(failure) });

test.each<Failure>([{ kind: "full" }, { kind: "closed" }, { kind: "unavailable", detail: "no answer" }])(
  "$kind is told, and answered as it was",
  async (failure) => {
    const met: Failure[] = [];
    const store = watchFailures(failing(failure), (one) => met.push(one));
    expect(await store.head(anySpace())).toEqual(err(failure));
    expect(met).toEqual([failure]);
  },
);

test("a refusal is none, and neither is what went well", async () => {
  const met: Failure[] = [];
  const store = watchFailures(createMemoryStore(), (one) => met.push(one));
  const space = anySpace();
  expect(await store.head(space)).toEqual(err({ kind: "no-space" }));
  expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("created"));
  await store.append([{ space, op: anyOp(), bytes: bytes(10), chainLength: 1 }], TODAY);
  expect(await store.head(space)).toEqual(ok(1));
  await store.close();
  expect(met).toEqual([]);
});

storeAcceptance("watched", async () => watchFailures(createMemoryStore(QUOTAS), () => undefined));
