import { type Chance, newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { encodeFromRelay, REFUSALS, type RelayMessage } from "@counterpoint/wire";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import type { Effect, Input } from "./effect.ts";
import type { Facts, State } from "./state.ts";
import { statusOf } from "./status.ts";
import { beginning, step } from "./step.ts";
import type { Work, Worked } from "./work.ts";

const ids = seededChance(1);
const [space, other, device] = [newSpaceId(ids), newSpaceId(ids), newDeviceId(ids)];
const START: Facts = {
  isShared: true,
  chainLength: 2,
  seenSeq: 3,
  unsent: 0,
  mayWrite: true,
  epochDue: false,
  removed: false,
  over: null,
  parted: false,
  isOfTwo: false,
  chainWanted: false,
};

/** What must be true of the effects of any history, whoever is at the other end. */
class Witness {
  lines = 0;
  proved = false;
  readonly answered = new Set<number>();
  work: Work | undefined;
  last = 0;
  asked = 0;

  see(effect: Effect): void {
    if (effect.kind === "open") {
      expect(this.lines, "there is one line at most").toBe(0);
      this.lines++;
      this.proved = false;
    }
    if (effect.kind === "close") this.lines = 0;
    if (effect.kind === "say" || effect.kind === "lend" || effect.kind === "create") {
      expect(this.lines, "nothing is said without a line").toBe(1);
      expect(effect.request, "requests are numbered on").toBeGreaterThan(this.last);
      this.last = effect.request;
    }
    if (effect.kind === "say" && !this.proved) {
      expect(["prove", "read-chain"], "nothing else is said before the proof").toContain(effect.message.type);
    }
    if (effect.kind === "work") {
      expect(this.work, "the link is asked one thing at a time").toBeUndefined();
      this.work = effect.work;
    }
    if (effect.kind === "answer") {
      expect(this.answered.has(effect.task), "a call is answered once").toBe(false);
      this.answered.add(effect.task);
    }
  }
}

const bytes = (chance: Chance): Bytes => chance.bytes(chance.below(40));

function relayMessage(chance: Chance): RelayMessage {
  const where = chance.below(12) === 0 ? other : space;
  const seq = chance.below(8);
  switch (chance.below(9)) {
    case 0:
      return { type: "hello", nonce: chance.bytes(32) };
    case 1:
      return { type: "proved", head: chance.below(8), chainLength: chance.below(5) };
    case 2:
      return { type: "kept", outcomes: [{ outcome: chance.below(2) === 0 ? "kept" : "stale-epoch", seq }] };
    case 3:
      return { type: "refused", why: REFUSALS[chance.below(REFUSALS.length)] ?? "malformed" };
    case 4:
      return { type: "done" };
    case 5:
      return { type: "announcements", space: where, announced: [] };
    case 6: {
      const entries = Array.from({ length: chance.below(3) }, () => bytes(chance));
      return { type: "chain", space: where, from: chance.below(4), entries };
    }
    default: {
      const entries = Array.from({ length: chance.below(4) }, (_, at) => ({ seq: seq + at, envelope: bytes(chance) }));
      return { type: "log", space: where, head: chance.below(9), entries };
    }
  }
}

/** Now and then what would be right, or nothing would ever come of it. */
function fitting(state: State, chance: Chance): { readonly request: number; readonly message: RelayMessage } {
  const { line, facts } = state;
  if (line.kind === "opening") return { request: 0, message: { type: "hello", nonce: chance.bytes(32) } };
  if (line.kind === "proving" && line.request !== null) {
    return {
      request: line.request,
      message: { type: "proved", head: facts.seenSeq + chance.below(3), chainLength: 2 },
    };
  }
  const [request, asked] = line.kind === "up" ? ([...line.asked][0] ?? []) : [];
  if (request === undefined || asked === undefined) {
    const seq = facts.seenSeq + 1;
    return { request: 0, message: { type: "log", space, head: seq, entries: [{ seq, envelope: bytes(chance) }] } };
  }
  if (asked.kind === "chain")
    return { request, message: { type: "chain", space, from: asked.from, entries: [bytes(chance)] } };
  if (asked.kind === "append") return { request, message: { type: "kept", outcomes: [{ outcome: "kept", seq: 4 }] } };
  if (asked.kind === "check")
    return { request, message: { type: "log-hash", space, seq: asked.at, hash: chance.bytes(32) } };
  if (asked.kind === "log") {
    const seq = asked.after + 1;
    return { request, message: { type: "log", space, head: seq, entries: [{ seq, envelope: bytes(chance) }] } };
  }
  if (asked.kind === "announced") return { request, message: { type: "announcements", space, announced: [] } };
  return { request, message: { type: "done" } };
}

function facts(state: State, chance: Chance): Facts {
  const { facts: now } = state;
  const flips = chance.below(300);
  return {
    ...now,
    chainLength: now.chainLength + (chance.below(40) === 0 ? 1 : 0),
    seenSeq: now.seenSeq + (chance.below(40) === 0 ? 1 : 0),
    unsent: chance.below(3),
    mayWrite: flips !== 1,
    epochDue: flips === 2,
    chainWanted: flips === 3,
    removed: now.removed || flips === 4,
    isShared: flips !== 5,
    over: flips === 6 ? "ended" : now.over,
    isOfTwo: flips % 2 === 0,
  };
}

/** What an honest link comes to, nearly always. */
function after(work: Work, now: Facts, chance: Chance): Facts {
  if (chance.below(30) === 0) return now;
  if (work.kind === "keep") return { ...now, seenSeq: Math.max(now.seenSeq, work.seq) };
  if (work.kind === "take-log") {
    const last = work.page.entries.at(-1)?.seq ?? work.page.head;
    return { ...now, seenSeq: work.page.isLess ? work.page.head : Math.max(now.seenSeq, last) };
  }
  if (work.kind === "part") return { ...now, over: now.over ?? "left", parted: true };
  if (work.kind !== "take-chain") return now;
  return { ...now, chainLength: Math.max(now.chainLength, work.page.from + work.page.entries.length) };
}

function worked(work: Work, chance: Chance): Worked {
  if (chance.below(60) === 0) return { kind: "failed", error: "full" };
  if (work.kind === "take-chain") {
    return { kind: "taken", differs: chance.below(40) === 0, newer: chance.below(40) === 0 };
  }
  if (work.kind === "check") return { kind: "checked", agrees: chance.below(20) > 0 };
  if (work.kind === "prove") return { kind: "made", bytes: new Uint8Array(64) };
  if (work.kind === "next" || work.kind === "draw") {
    return { kind: "made", bytes: chance.below(4) === 0 ? undefined : bytes(chance) };
  }
  return { kind: "done" };
}

function anyInput(state: State, witness: Witness, chance: Chance): Input {
  const { work } = witness;
  const what = chance.below(100);
  if (work !== undefined && what < 40) {
    witness.work = undefined;
    return { kind: "worked", worked: worked(work, chance), facts: after(work, facts(state, chance), chance) };
  }
  if (what < 70) {
    const { request, message } =
      chance.below(25) > 0 ? fitting(state, chance) : { request: chance.below(30), message: relayMessage(chance) };
    return { kind: "heard", frame: chance.below(200) === 0 ? bytes(chance) : encodeFromRelay(message, request) };
  }
  if (what < 76) return { kind: "facts", facts: facts(state, chance) };
  if (what < 79) return { kind: "closed" };
  if (what < 84) return { kind: "hurry" };
  if (what < 86) return { kind: "pace", pace: { shortest: 0, longest: chance.below(3) * 10_000 } };
  if (what < 88) return { kind: "extend", task: ++witness.asked };
  if (what < 89) return { kind: "refuse-announced", task: ++witness.asked, device };
  return { kind: "woke" };
}

/** One history; gives back how often it was in step, so that the test knows that it came anywhere. */
function history(seed: number): { readonly inStep: number; readonly witness: Witness } {
  const chance = seededChance(seed);
  const witness = new Witness();
  let state = beginning({ space, device, facts: START, pace: { shortest: 0, longest: 0 } });
  let now = 0;
  let inStep = 0;
  const meet = (input: Input): void => {
    const stepped = step(state, input, { now, unit: chance.unit() });
    state = stepped.state;
    witness.proved ||= state.line.kind === "up";
    for (const effect of stepped.effects) witness.see(effect);
    if (state.line.kind === "down") witness.proved = false;
    expect(state.line.kind !== "down").toBe(witness.lines === 1);
    expect(state.facts.parted && state.line.kind !== "down", "whoever has parted asks nobody").toBe(false);
    if (statusOf(state).kind === "in-step") inStep++;
  };
  meet({ kind: "woke" });
  for (let left = 400; left > 0; left--) {
    now += chance.below(40) === 0 ? chance.below(200_000) : chance.below(500);
    meet(anyInput(state, witness, chance));
  }
  meet({ kind: "stop" });
  expect(witness.lines).toBe(0);
  expect(step(state, { kind: "hurry" }, { now, unit: 0 }).effects).toEqual([]);
  return { inStep, witness };
}

test("hold:H7 whatever happens: one line, nothing but the proof before it, one thing at a time, every call answered once", () => {
  let inStep = 0;
  for (let seed = 1; seed <= 200; seed++) {
    try {
      inStep += history(seed).inStep;
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
  }
  expect(inStep).toBeGreaterThan(1_000);
});

test("every call is answered, at the latest when it stops", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { witness } = history(seed);
    expect(witness.answered.size, `seed ${seed}`).toBe(witness.asked);
  }
});
