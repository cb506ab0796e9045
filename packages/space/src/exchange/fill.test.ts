import { expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { beginCouple } from "../testing/couple.ts";
import { fetch } from "../testing/links.ts";
import { answer, append, KEY, released } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

const AT_ONCE = { opensAt: 0 };

test("what only fills takes the place of nothing, and is not there where something is or where it has opened", async () => {
  const { a, b } = await beginCouple();
  const round = await a.link.exchange.roundOf(KEY);
  const filled = value(await a.link.exchange.fill(round, { kind: "dummy" }, AT_ONCE));
  expect(value(await a.link.exchange.unsent())).toEqual([filled]);
  const put = await answer(a, "tea");
  expect(put.version).toBe(2);
  expect(value(await a.link.exchange.fill(round, { kind: "dummy" }, AT_ONCE))).toBeUndefined();
  expect(value(await a.link.exchange.unsent())).toEqual([put]);
  const log: Arrived[] = [];
  append(log, ...released(a.space.id, { a: put, b: await answer(b, "rain") }));
  await fetch(a, log);
  await a.link.exchange.fill(round, { kind: "dummy" }, AT_ONCE);
  expect([a.link.exchange.waiting(), value(await a.link.exchange.unsent())]).toEqual([[], []]);
});
