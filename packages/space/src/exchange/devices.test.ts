/** What becomes of answers when devices go. */
import { headOf } from "@counterpoint/membership";
import { beforeEach, describe, expect, test } from "vitest";
import type { Arrived } from "../link/port.ts";
import { alarmsOf, stateOf } from "../testing/attacked.ts";
import { beginCouple, type Couple, passChain } from "../testing/couple.ts";
import { byMember, extend, fetch, joinBook, keysOf, newWorld, openDevice } from "../testing/links.ts";
import { answer, answerOf, answersOn, append, forgeRecord, KEY, released } from "../testing/rounds.ts";

let couple: Couple;
let log: Arrived[];

beforeEach(async () => {
  couple = await beginCouple();
  log = [];
});

const BOTH = ["tea", "rain"];
const NOTHING = [undefined, undefined];
const faultsOf = (device: Couple["a"]) => alarmsOf(device).map((alarm) => alarm.kind === "round" && alarm.why);

test("hold:H6 an answer by a device that was taken out before opens nothing", async () => {
  const { a, b } = couple;
  const tablet = await joinBook(b, newWorld(7));
  const keys = await keysOf(tablet.world);
  await extend(b, await b.link.acts.removeDevice(tablet.link.device));
  await extend(b, await b.link.acts.newEpoch());
  await passChain(b, a);
  const round = await a.link.exchange.roundOf(KEY);
  const wish = { member: "b", batch: answerOf(tablet, "rain"), epoch: keys.epochs.length - 1 } as const;
  const theirs = await forgeRecord(keys, stateOf(a), round, wish);
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: theirs }));
  await fetch(a, log);
  expect([answersOn(a), faultsOf(a)]).toEqual([NOTHING, ["after-removal"]]);
});

test("an answer that was put in by a device before it was taken out stays one", async () => {
  const { a, b } = couple;
  const tablet = await joinBook(b, newWorld(7));
  const theirs = await answer(tablet, "rain");
  await extend(b, await b.link.acts.removeDevice(tablet.link.device));
  await extend(b, await b.link.acts.newEpoch());
  await passChain(b, a);
  append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: theirs }));
  for (const one of [a, b]) {
    await fetch(one, log);
    expect([answersOn(one), faultsOf(one)]).toEqual([BOTH, []]);
  }
});

describe("hold:H6 a thief adds a device and answers with it", () => {
  async function robbed() {
    const { a, b, members } = couple;
    const before = headOf(stateOf(b));
    const thief = await joinBook(b, newWorld(7));
    const theirs = await answer(thief, "rain");
    await passChain(b, a);
    append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: theirs }));
    const undo = await byMember(
      members.b,
      stateOf(b),
      before,
      {
        kind: "remove-device",
        device: b.link.device,
        last: { devSeq: 0, hash: new Uint8Array(32) },
      },
      "b",
    );
    return { thief, undo };
  }

  test("hold:H6 once the words have undone it, neither answer is there any more, also after a restart", async () => {
    const { a } = couple;
    const { undo } = await robbed();
    await fetch(a, log);
    expect(answersOn(a)).toEqual(BOTH);
    await extend(a, undo);
    expect([answersOn(a), faultsOf(a)]).toEqual([NOTHING, ["after-removal"]]);
    expect(answersOn(await openDevice(a.world))).toEqual(NOTHING);
  });

  test("hold:H5 a device that learns of both in the other order comes to the same", async () => {
    const { a } = couple;
    const { undo } = await robbed();
    await extend(a, undo);
    await fetch(a, log);
    expect([answersOn(a), faultsOf(a)]).toEqual([NOTHING, ["after-removal"]]);
  });
});
