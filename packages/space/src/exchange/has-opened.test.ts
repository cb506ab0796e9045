import { remove } from "@counterpoint/records";
import { expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { beginCouple } from "../testing/couple.ts";
import { answerKind } from "../testing/kinds.ts";
import { fetch, send } from "../testing/links.ts";
import { answer, answersOn, append, dummy, KEY, released } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";
import { hasOpened } from "./has-opened.ts";

test("what has opened has opened for both, also when both have taken their answers back", async () => {
  const { a, b } = await beginCouple();
  const log: Arrived[] = [];
  const known = async () =>
    Promise.all(
      [a, b].map(async ({ space, link }) =>
        value(await hasOpened(space.door.storage, await link.exchange.roundOf(KEY))),
      ),
    );
  const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
  expect(await known()).toEqual([false, false]);
  append(log, ...released(a.space.id, both));
  for (const one of [a, b]) await fetch(one, log);
  expect(await known()).toEqual([true, true]);
  for (const one of [a, b]) {
    value(await one.space.commit(remove(answerKind, KEY)));
    await send(one, log);
  }
  for (const one of [a, b]) await fetch(one, log);
  expect(answersOn(a)).toEqual([undefined, undefined]);
  expect(answersOn(b)).toEqual([undefined, undefined]);
  expect(await known()).toEqual([true, true]);
  await dummy(a, "another");
  expect(value(await hasOpened(a.space.door.storage, await a.link.exchange.roundOf("another")))).toBe(false);
});
