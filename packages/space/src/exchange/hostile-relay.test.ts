/** A relay that opens what it likes, between two people who are honest. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { alarmsOf } from "../testing/attacked.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { fetch, joinBook, newWorld, openDevice } from "../testing/links.ts";
import { answer, answersOn, append, dummy, KEY, recordOf, released, revealOf } from "../testing/rounds.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";

let couple: Couple;
let log: Arrived[];

beforeEach(async () => {
  couple = await beginCouple();
  log = [];
});

const NOTHING = [undefined, undefined];
const BOTH = ["tea", "rain"];

describe("hold:H3 a relay cannot open what it likes", () => {
  const notAgreed = async (one: Couple["a"]) => {
    const round = await one.link.exchange.roundOf(KEY);
    expect([answersOn(one), alarmsOf(one)]).toEqual([NOTHING, [{ kind: "round", round, why: "not-agreed" }]]);
  };

  test("hold:H3 a dummy of the one does not bring the answer of the other, on neither side", async () => {
    const { a, b } = couple;
    append(log, ...released(a.space.id, { a: await dummy(a), b: await answer(b, "rain") }));
    for (const one of [a, b]) {
      await fetch(one, log);
      await notAgreed(one);
    }
  });

  test("hold:H3 nor does a dummy that took the place of an answer bring it back, once the relay has it", async () => {
    const { a, b } = couple;
    const before = await answer(a, "coffee");
    const { round, version } = await dummy(a);
    value(await a.link.exchange.sent(round, version));
    append(log, ...released(a.space.id, { a: before, b: await answer(b, "rain") }));
    await fetch(a, log);
    await notAgreed(a);
  });

  test("hold:H3 an older version of an own answer than the one it has said to have", async () => {
    const { a, b } = couple;
    const before = await answer(a, "coffee");
    const { round, version } = await answer(a, "tea");
    value(await a.link.exchange.sent(round, version));
    append(log, ...released(a.space.id, { a: before, b: await answer(b, "rain") }));
    await fetch(a, log);
    await notAgreed(a);
  });

  test("hold:H3 and the other's words are not on the disk: what was not opened leaves nothing behind", async () => {
    const { a, b } = couple;
    append(log, ...released(a.space.id, { a: await dummy(a), b: await answer(b, "rain") }));
    await fetch(a, log);
    expect(a.world.disk.log).toEqual([]);
    expect(a.world.disk.journal).toEqual([]);
    expect([...a.world.disk.values.keys()].filter((name) => name.startsWith("aside "))).toEqual([]);
  });

  test("hold:H3 with shares that were swapped, or of its own making", async () => {
    const { a, b } = couple;
    const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
    const [one, other] = [both.a.sealed?.share, both.b.sealed?.share];
    if (one === undefined || other === undefined) throw new Error("there are shares");
    for (const shares of [
      { a: other, b: one },
      { a: one, b: one },
      { a: one, b: new Uint8Array(32) },
    ]) {
      const device = await openDevice(a.world);
      await fetch(device, [...log]);
      const entries = [recordOf(both.a), recordOf(both.b), revealOf(a.space.id, both, { shares })];
      value(await device.link.takeLoose(entries));
      expect(answersOn(device)).toEqual(NOTHING);
      expect(alarmsOf(device).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["forged"]);
    }
  });

  test("hold:H3 without the records, with one of them, or with one that comes behind", async () => {
    const { a, b } = couple;
    const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
    const [one, other, reveal] = [recordOf(both.a), recordOf(both.b), revealOf(a.space.id, both)];
    for (const [seed, entries] of [[reveal], [one, reveal], [other, reveal], [one, reveal, other]].entries()) {
      const fresh = await joinBook(b, newWorld(50 + seed));
      const some: Arrived[] = [];
      append(some, ...entries);
      await fetch(fresh, some);
      expect(answersOn(fresh)).toEqual(NOTHING);
      expect(alarmsOf(fresh).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["incomplete"]);
    }
  });

  test("hold:H3 by showing to one, and keeping from them what opens it", async () => {
    const { a, b } = couple;
    append(log, recordOf(await answer(a, "tea")), recordOf(await answer(b, "rain")));
    await fetch(b, log);
    expect(answersOn(b)).toEqual(NOTHING);
    expect(alarmsOf(b).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["incomplete"]);
  });

  test("hold:H3 with the records of another round", async () => {
    const { a, b } = couple;
    const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
    const other = { a: await answer(a, "no", { key: "q8" }), b: await answer(b, "yes", { key: "q8" }) };
    append(log, recordOf(both.a), recordOf(other.b), revealOf(a.space.id, both), revealOf(a.space.id, other));
    await fetch(a, log);
    expect(answersOn(a)).toEqual(NOTHING);
    expect(new Set(alarmsOf(a).map(({ kind }) => kind))).toEqual(new Set(["round"]));
  });

  test("hold:H3 a second time to something else: what opened first holds", async () => {
    const { a, b } = couple;
    const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
    const later = { a: await answer(a, "coffee"), b: await answer(b, "sun") };
    append(log, ...released(a.space.id, later));
    await fetch(b, log);
    append(log, ...released(a.space.id, both));
    await fetch(b, log);
    expect(answersOn(b)).toEqual(["coffee", "sun"]);
    expect(alarmsOf(b).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["again"]);
  });

  test("hold:H3 twice at once, to two things", async () => {
    const { a, b } = couple;
    const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
    append(log, ...released(a.space.id, both), revealOf(a.space.id, both, { versions: { a: 9, b: 9 } }));
    await fetch(b, log);
    expect(answersOn(b)).toEqual(BOTH);
    expect(alarmsOf(b).map((alarm) => alarm.kind === "round" && alarm.why)).toEqual(["again"]);
  });

  test("hold:H3 with any bit of any of the three flipped", async () => {
    const { a, b } = couple;
    const whole = released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") });
    const tries = whole.flatMap((entry, which) =>
      [0, 1, 5, 20, 34, 35, 42, 60, 90, 107, 150, 300, entry.length - 1].map((at) => ({ which, entry, at })),
    );
    for (const { which, entry, at } of tries.filter((one) => one.at < one.entry.length)) {
      const reader = await openDevice(createWorld(copyOf(b.world.disk)));
      const altered: Arrived[] = [];
      append(altered, ...whole.with(which, entry.with(at, (entry[at] ?? 0) ^ 1)));
      await fetch(reader, altered);
      expect(answersOn(reader), `byte ${at} of entry ${which}`).toEqual(NOTHING);
      expect(alarmsOf(reader), `byte ${at} of entry ${which}`).not.toEqual([]);
    }
  });
});
