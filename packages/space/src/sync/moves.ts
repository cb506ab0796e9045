/** The steps that all others are made of. */
import { err, ok } from "@counterpoint/kernel";
import type { ClientMessage } from "@counterpoint/wire";
import { backOff } from "./back-off.ts";
import type { Effect, Stepped } from "./effect.ts";
import type { ExtendError } from "./port.ts";
import type { Asked, Moment, State, Task, Trouble, Up } from "./state.ts";
import type { Work } from "./work.ts";

/** A line that was in step for this long was a good one. */
const STEADY_MS = 60_000;

export const stay = (state: State): Stepped => ({ state, effects: [] });

export const withUp = (state: State, line: Up, changes: Partial<Up>): State => ({
  ...state,
  line: { ...line, ...changes },
});

/** One stepped after the other. */
export function andThen(first: Stepped, next: (state: State) => Stepped): Stepped {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

export function ask(state: State, line: Up, asked: Asked, message: ClientMessage, { now }: Moment): Stepped {
  const request = state.count + 1;
  return {
    state: { ...withUp(state, line, { heard: now, asked: new Map(line.asked).set(request, asked) }), count: request },
    effects: [{ kind: "say", request, message }],
  };
}

export const begin = (state: State, work: Work): Stepped => ({
  state: { ...state, work },
  effects: [{ kind: "work", work }],
});

/** The machine asks again for an epoch of its own when the chain has grown. */
export function answer(task: Task | null, error?: ExtendError): readonly Effect[] {
  if (task === null || task === "epoch") return [];
  return [{ kind: "answer", task, result: error === undefined ? ok(undefined) : err(error) }];
}

/** Gives the line up, or meets its loss, and tries again later: at least `least` milliseconds. */
export function lose(state: State, { now, unit }: Moment, trouble: Trouble | null = null, least = 0): Stepped {
  const { line } = state;
  if (line.kind === "down") return stay(state);
  const steady = line.kind === "up" && line.since !== null && now - line.since >= STEADY_MS;
  const fails = steady ? 0 : state.fails;
  return {
    state: {
      ...state,
      trouble,
      tasks: [],
      fails: fails + 1,
      line: { kind: "down", until: now + Math.max(least, backOff(fails, unit)) },
    },
    effects: [{ kind: "close" }, ...unfinished(state).flatMap((task) => answer(task, "offline"))],
  };
}

/** Calls that wait for an answer. One whose entry is being drawn up is answered when it is. */
export function unfinished({ tasks, line }: State): readonly Task[] {
  if (line.kind !== "up") return tasks;
  const asked = [...line.asked.values()].flatMap((one) => ("task" in one ? [one.task] : []));
  return [
    ...tasks,
    ...asked,
    ...(line.chainPage === null || line.chainPage.task === null ? [] : [line.chainPage.task]),
  ];
}

/** For whom something is done with the link. */
export function taskOf(work: Work): Task | null {
  if (work.kind === "draw") return work.task;
  return work.kind === "take-chain" ? work.page.task : null;
}

/** The relay, or the disk, wants a pause: the line stays. */
export function pause(state: State, line: Up, { now, unit }: Moment): State {
  return withUp(state, line, { pausedUntil: now + backOff(line.pauses, unit), pauses: line.pauses + 1 });
}

/** Nothing is said or heard any more, nor what comes of the work that is being done. */
export function stop(state: State): Stepped {
  const close: readonly Effect[] = state.line.kind === "down" ? [] : [{ kind: "close" }];
  const left = [...unfinished(state), state.work === null ? null : taskOf(state.work)];
  return {
    state: { ...state, stopped: true, tasks: [], sendAt: null, wakeAt: null, line: { kind: "down", until: 0 } },
    effects: [...close, { kind: "wake", at: null }, ...left.flatMap((task) => answer(task, "offline"))],
  };
}
