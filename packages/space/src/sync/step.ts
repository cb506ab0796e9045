/**
 * How a device keeps in step with a relay, decided purely: what it remembers and what happens in, what it remembers then
 * and what is to be done out. There is one line at most, nothing is sent on it before this device has proved itself, the
 * chain comes before the log, and one envelope goes out after the other.
 */
import { err } from "@counterpoint/kernel";
import { advance, isSilent, PROBE_MS } from "./advance.ts";
import type { Input, Stepped } from "./effect.ts";
import { hear, PATIENCE_MS } from "./hear.ts";
import { ask, lose, stay, stop } from "./moves.ts";
import type { Facts, Moment, State } from "./state.ts";
import { finishWork } from "./worked.ts";

export type Beginning = Pick<State, "space" | "device" | "facts" | "pace">;

/** `woke` begins it. */
export const beginning = (of: Beginning): State => ({
  ...of,
  sendAt: null,
  drained: false,
  line: { kind: "down", until: Number.NEGATIVE_INFINITY },
  fails: 0,
  trouble: null,
  work: null,
  tasks: [],
  count: 0,
  wakeAt: null,
  saidLeft: false,
  stopped: false,
});

export function step(state: State, input: Input, moment: Moment): Stepped {
  if (state.stopped) return refuse(state, input);
  const met = meet(state, input, moment);
  const { state: moved, effects } = met.state.stopped ? met : after(met, moment);
  const wakeAt = moved.stopped ? null : wakeOf(moved, moment);
  if (wakeAt === moved.wakeAt) return { state: moved, effects };
  return { state: { ...moved, wakeAt }, effects: [...effects, { kind: "wake", at: wakeAt }] };
}

function after(met: Stepped, moment: Moment): Stepped {
  const next = advance(met.state, moment);
  return { state: next.state, effects: [...met.effects, ...next.effects] };
}

function meet(state: State, input: Input, moment: Moment): Stepped {
  const { line } = state;
  switch (input.kind) {
    case "facts":
      return stay(learn(state, input.facts, moment));
    case "heard":
      return hear(state, input.frame, moment);
    case "closed":
      return lose(state, moment);
    case "worked":
      return finishWork(learn(state, input.facts, moment), input.worked, moment);
    case "woke":
      // That wait is over, also where the clock that woke it was a moment fast: what is still to come is waited for anew.
      return stay({ ...state, wakeAt: null });
    case "hurry":
      return stay(hurry(state, moment));
    case "pace":
      return stay({ ...state, pace: input.pace, sendAt: null });
    case "extend":
      if (line.kind !== "up") return refuse(state, input);
      return stay({ ...state, tasks: [...state.tasks, input.task] });
    case "refuse-announced": {
      if (line.kind !== "up") return refuse(state, input);
      const { space } = state;
      const message = { type: "refuse-announced", space, device: input.device } as const;
      return ask(state, line, { kind: "refuse-announced", task: input.task }, message, moment);
    }
    case "stop":
      return stop(state);
  }
}

/** Where there is no line, and none to come, whoever asks for something is told so; nothing else happens. */
const refuse = (state: State, input: Input): Stepped => ({
  state,
  effects: "task" in input ? [{ kind: "answer", task: input.task, result: err("offline") }] : [],
});

/** What was kept from connecting before (a book that was on this device alone) may begin now. */
function learn(state: State, facts: Facts, { now }: Moment): State {
  const { unsent, mayWrite, chainLength } = state.facts;
  const grew = facts.unsent > unsent || facts.mayWrite !== mayWrite || facts.chainLength > chainLength;
  const learned = { ...state, facts, drained: state.drained && !grew };
  const begins = isSilent(state) && !isSilent(learned) && state.line.kind === "down";
  return begins ? { ...learned, line: { kind: "down", until: now } } : learned;
}

/** A page that slept does not know whether its line still stands. */
const FRESH_MS = 10_000;

function hurry(state: State, { now }: Moment): State {
  const { line } = state;
  const hurried: State = { ...state, sendAt: state.facts.unsent > 0 ? now : null, drained: false };
  if (line.kind === "down" && !isSilent(state)) return { ...hurried, line: { kind: "down", until: now } };
  if (line.kind !== "up") return hurried;
  const isOld = line.asked.size === 0 && now - line.heard > FRESH_MS;
  const heard = isOld ? now - PROBE_MS : line.heard;
  return { ...hurried, line: { ...line, pausedUntil: now, heldUntil: now, heard } };
}

/** When something has to be looked at that nobody will tell of. */
function wakeOf(state: State, { now }: Moment): number | null {
  const { line } = state;
  if (isSilent(state)) return null;
  const times = [];
  if (line.kind === "down") times.push(line.until);
  else if (line.kind !== "up") times.push(line.deadline);
  else {
    times.push(line.heard + (line.asked.size > 0 ? PATIENCE_MS : PROBE_MS), line.pausedUntil);
    if (state.sendAt !== null) times.push(Math.max(state.sendAt, line.heldUntil));
  }
  const ahead = times.filter((time) => time > now && time < Number.POSITIVE_INFINITY);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
