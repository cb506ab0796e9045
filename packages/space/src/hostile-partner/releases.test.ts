/** A relay that opens a round to one of the two alone: the other finds out by the first word of that one. */
import { beforeEach, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { alarmsOf, textsOf, write } from "../testing/attacked.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { fetch, send } from "../testing/links.ts";
import { answer, answersOn, append, released } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

let couple: Couple;
/** As the honest of the two has it: both records, the reveal, and what they wrote when they had read. */
let log: Arrived[];

beforeEach(async () => {
  couple = await beginCouple();
  log = [];
  const { a, b } = couple;
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
  await fetch(b, log);
  await write(b, "so it was tea");
  await send(b, log);
  expect([answersOn(b), log.length]).toEqual([["tea", "rain"], 4]);
});

test("the control: whoever is shown all of it reads the same, and is told of nothing", async () => {
  await fetch(couple.a, log);
  expect([answersOn(couple.a), alarmsOf(couple.a)]).toEqual([["tea", "rain"], []]);
});

test("hold:H3 hold:H5 left out, with the rest moved up, it shows by what the other says they had read", async () => {
  const [word] = log.slice(3);
  await fetch(couple.a, word === undefined ? [] : [{ ...word, seq: 1 }]);
  expect(answersOn(couple.a)).toEqual([undefined, undefined]);
  expect(alarmsOf(couple.a)).toEqual([{ kind: "log-changed", seq: 1 }]);
});

test("hold:H3 hold:H5 left out, with a gap in its place, it shows by the gap", async () => {
  value(await couple.a.link.takeLog(log.slice(3), 4));
  expect(answersOn(couple.a)).toEqual([undefined, undefined]);
  expect(alarmsOf(couple.a)).toMatchObject([{ kind: "log-changed" }]);
});

test("hold:H3 hold:H5 exchanged for something else in its places, it shows by the hash of what the other had read", async () => {
  const other: Arrived[] = [];
  await write(couple.a, "one");
  await write(couple.a, "two");
  await send(couple.a, other);
  append(other, ...log.slice(0, 2).map(({ envelope }) => envelope));
  value(await couple.a.link.takeLog([...other, ...log.slice(3)], 4));
  expect(answersOn(couple.a)).toEqual([undefined, undefined]);
  expect(textsOf(couple.a)).toContain("so it was tea");
  expect(alarmsOf(couple.a)).toContainEqual({ kind: "log-forked", device: couple.b.link.device, seq: 3 });
});
