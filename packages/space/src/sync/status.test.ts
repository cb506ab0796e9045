import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import type { Facts, Up } from "./state.ts";
import { statusOf } from "./status.ts";
import { beginning } from "./step.ts";

const chance = seededChance(1);

const FACTS: Facts = {
  isShared: true,
  chainLength: 2,
  seenSeq: 0,
  unsent: 3,
  mayWrite: true,
  epochDue: false,
  removed: false,
  over: null,
  parted: false,
  isOfTwo: false,
  chainWanted: false,
};

const LINE: Up = {
  kind: "up",
  since: 0,
  heard: 0,
  asked: new Map(),
  chain: 2,
  head: 0,
  knewEnd: false,
  compared: true,
  chainPage: null,
  logPage: null,
  answered: null,
  check: null,
  ended: true,
  announcedAsked: true,
  lookedAt: -1,
  pausedUntil: 0,
  pauses: 0,
  heldUntil: 0,
  refusedAt: { epoch: 0, envelope: 0, extend: 0 },
};

const status = (facts: Partial<Facts>) => {
  const pace = { shortest: 0, longest: 0 };
  const begun = beginning({
    space: newSpaceId(chance),
    device: newDeviceId(chance),
    facts: { ...FACTS, ...facts },
    pace,
  });
  return statusOf({ ...begun, line: LINE });
};

test.each([
  ["what may be sent is on its way", {}, { kind: "sending", unsent: 3 }],
  [
    "what waits for an epoch that this device makes is too",
    { mayWrite: false, epochDue: true },
    { kind: "sending", unsent: 3 },
  ],
  ["what nobody lets out is held, and not said to be on its way", { mayWrite: false }, { kind: "held", unsent: 3 }],
  ["whoever has left is told so, whatever waits", { over: "left" }, { kind: "left" }],
  ["what was ended for all is said to be, whatever waits", { over: "ended" }, { kind: "ended" }],
  ["nothing to send is in step, allowed or not", { mayWrite: false, unsent: 0 }, { kind: "in-step" }],
] as const)("%s", (_what, facts, expected) => {
  expect(status(facts)).toEqual(expected);
});
