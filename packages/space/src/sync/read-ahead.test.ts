import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { type ClientMessage, encodeFromRelay, type LogEntry, type RelayMessage } from "@counterpoint/wire";
import { expect, test } from "vitest";
import type { Effect, Input } from "./effect.ts";
import type { Facts } from "./state.ts";
import { beginning, step } from "./step.ts";
import type { Worked } from "./work.ts";

const ids = seededChance(3);
const [space, device] = [newSpaceId(ids), newDeviceId(ids)];
const FACTS: Facts = {
  isShared: true,
  chainLength: 2,
  seenSeq: 0,
  unsent: 0,
  mayWrite: true,
  epochDue: false,
  removed: false,
  over: null,
  parted: false,
  isOfTwo: false,
  chainWanted: false,
};

const entries = (from: number, to: number): readonly LogEntry[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ seq: from + at, envelope: new Uint8Array(1) }));

/** A new device on a line to a relay whose log has six places. */
function newDeviceOnLine() {
  let state = beginning({ space, device, facts: FACTS, pace: { shortest: 0, longest: 0 } });
  let effects: readonly Effect[] = [];
  const asked = new Map<ClientMessage["type"], number>();
  const meet = (input: Input, now = 0): void => {
    ({ state, effects } = step(state, input, { now, unit: 0 }));
    for (const effect of effects) if (effect.kind === "say") asked.set(effect.message.type, effect.request);
  };
  const hear = (message: RelayMessage, answers?: ClientMessage["type"]): void => {
    const request = answers === undefined ? 0 : (asked.get(answers) ?? 0);
    meet({ kind: "heard", frame: encodeFromRelay(message, request) });
  };
  const done = (worked: Worked, seenSeq = 0): void => meet({ kind: "worked", worked, facts: { ...FACTS, seenSeq } });
  const log = (from: number, to: number): void =>
    hear({ type: "log", space, head: 6, entries: entries(from, to) }, "read-log");

  meet({ kind: "woke" });
  hear({ type: "hello", nonce: new Uint8Array(32) });
  done({ kind: "made", bytes: new Uint8Array(64) });
  hear({ type: "proved", head: 6, chainLength: 2 }, "prove");
  hear({ type: "chain", space, from: 1, entries: [new Uint8Array(1)] }, "read-chain");
  done({ kind: "taken", differs: false, newer: false });
  return {
    meet,
    log,
    done,
    /** Behind which place the log was just asked for. */
    askedBehind: () =>
      effects.flatMap((it) => (it.kind === "say" && it.message.type === "read-log" ? [it.message.after] : [])),
    /** The places that the link was just given. */
    given: () =>
      effects.flatMap((it) =>
        it.kind === "work" && it.work.kind === "take-log" ? it.work.page.entries.map(({ seq }) => seq) : [],
      ),
  };
}

test("while a page is taken in the next one is on its way, and one at most waits", () => {
  const { log, done, askedBehind, given } = newDeviceOnLine();
  expect(askedBehind()).toEqual([0]);
  log(1, 2);
  expect([given(), askedBehind()]).toEqual([[1, 2], [2]]);
  log(3, 4);
  expect([given(), askedBehind()]).toEqual([[], []]);
  done({ kind: "done" }, 2);
  expect([given(), askedBehind()]).toEqual([[3, 4], [4]]);
  log(5, 6);
  done({ kind: "done" }, 4);
  expect([given(), askedBehind()]).toEqual([[5, 6], []]);
});

test("hold:H5 what lies behind a page that was not kept is not taken before it", () => {
  const { meet, log, done, askedBehind, given } = newDeviceOnLine();
  log(1, 2);
  log(3, 4);
  done({ kind: "failed", error: "full" });
  expect(given()).toEqual([]);
  meet({ kind: "woke" }, 20_000);
  expect([given(), askedBehind()]).toEqual([[], [0]]);
  log(1, 2);
  expect(given()).toEqual([1, 2]);
});

test("hold:H5 the same where it comes only after that page was not kept", () => {
  const { meet, log, done, askedBehind, given } = newDeviceOnLine();
  log(1, 2);
  done({ kind: "failed", error: "full" });
  log(3, 4);
  expect(given()).toEqual([]);
  meet({ kind: "woke" }, 20_000);
  expect([given(), askedBehind()]).toEqual([[], [0]]);
});
