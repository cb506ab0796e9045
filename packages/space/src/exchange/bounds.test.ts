import { beforeEach, expect, test } from "vitest";
import { START } from "../link/state.ts";
import { decodeState, encodeState } from "../link/state-codec.ts";
import { alarmsOf, stateOf } from "../testing/attacked.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { keysOf } from "../testing/links.ts";
import { answer, answerOf, answersOn, forgeRecord, KEY, recordOf, released } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

let couple: Couple;

beforeEach(async () => {
  couple = await beginCouple();
});

test("answers that a hostile partner and relay give without what opens them take little room, and keep nothing out", async () => {
  const { a, b } = couple;
  const keys = await keysOf(b.world);
  const forged = [];
  for (let at = 0; at < 80; at++) {
    const round = await a.link.exchange.roundOf(`flood ${at}`);
    forged.push(await forgeRecord(keys, stateOf(a), round, { member: "b", batch: answerOf(b, `${at}`) }));
  }
  value(await a.link.takeLoose(forged.map(recordOf)));
  const kept = [...a.world.disk.values.keys()].filter((name) => name.startsWith("aside "));
  expect(kept).toHaveLength(64);
  const both = { a: await answer(a, "tea"), b: await answer(b, "rain") };
  value(await a.link.takeLoose(released(a.space.id, both)));
  expect([answersOn(a), alarmsOf(a)]).toEqual([["tea", "rain"], []]);
});

test("hold:H7 any bytes after the first of a record or a reveal are taken or refused, and nothing throws", async () => {
  const { a, b } = couple;
  const whole = released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") });
  const tries = whole.flatMap((entry) => [entry.slice(0, 40), entry.slice(0, -1), Uint8Array.of(...entry, 0)]);
  value(
    await a.link.takeLoose([...tries, Uint8Array.of(2), Uint8Array.of(3), Uint8Array.of(2, 9), Uint8Array.of(3, 9)]),
  );
  expect(answersOn(a)).toEqual([undefined, undefined]);
  expect(alarmsOf(a).map(({ kind }) => kind)).toContain("forged");
  expect(a.link.standing().newer).toBe(true);
  value(await a.link.takeLoose(whole));
  expect(answersOn(a)).toEqual(["tea", "rain"]);
});

test("what was put in comes through the state as text, and a state from before there were rounds is read", async () => {
  await answer(couple.a, "tea");
  const round = await couple.a.link.exchange.roundOf(KEY);
  const last = { version: 2, what: "answer", hash: "0".repeat(64) } as const;
  const rounds = [{ round, last, state: "unsent", sent: { ...last, version: 1 }, until: 9 }] as const;
  const state = { ...START, rounds, lengths: [1024] };
  expect(decodeState(encodeState(state))).toEqual(state);
  const { rounds: _rounds, lengths: _lengths, ...before } = START;
  expect(decodeState(JSON.stringify(before))).toEqual(START);
  expect(
    decodeState(encodeState({ ...state, rounds: [{ ...rounds[0], last: { ...last, version: -1 } }] })),
  ).toBeUndefined();
});
