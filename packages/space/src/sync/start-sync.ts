/** Runs the step machine against a link and a relay. Nothing is decided here. */
import { type Chance, type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import { type Announcement, encodeFromClient } from "@counterpoint/wire";
import type { Announced } from "../devices/port.ts";
import { oneAfterAnother } from "../one-after-another.ts";
import type { Bytes } from "../storage/port.ts";
import { signedAnnouncements } from "./announced.ts";
import type { Effect, Input } from "./effect.ts";
import { factsOf } from "./facts.ts";
import type { ExtendError, Line, Pace, Sync, SyncStatus, Transport } from "./port.ts";
import { runWork, type SyncLink } from "./run-work.ts";
import type { Task } from "./state.ts";
import { statusOf } from "./status.ts";
import { beginning, step } from "./step.ts";
import { systemTimers, type Timers } from "./timers.ts";
import type { Work } from "./work.ts";

/** Batched sending: up to half a minute, so that the relay learns less of when somebody wrote (S2). */
export const DEFAULT_PACE: Pace = { shortest: 0, longest: 30_000 };

export interface SyncOptions {
  readonly link: SyncLink;
  readonly transport: Transport;
  readonly chance: Chance;
  readonly timers?: Timers;
  readonly pace?: Pace;
}

interface Call {
  readonly act: () => Promise<Bytes>;
  readonly resolve: (result: Result<void, ExtendError>) => void;
}

export function startSync({ link, transport, chance, timers = systemTimers, pace = DEFAULT_PACE }: SyncOptions): Sync {
  const { space } = link;
  const entryAt = (at: number): Bytes => link.chain(at)[0] ?? new Uint8Array();
  let state = beginning({ space, device: link.device, facts: factsOf(link.standing()), pace });
  let line: Line | undefined;
  let status = statusOf(state);
  let announced: readonly Announced[] = [];
  let callOff: () => void = () => undefined;
  let calls = 0;
  const waiting = new Map<number, Call>();
  const listeners = new Set<() => void>();
  const inputs: Input[] = [];

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  /** One after the other, also those that come while another is met. */
  const feed = (input: Input): void => {
    inputs.push(input);
    if (inputs.length > 1) return;
    for (let next = inputs[0]; next !== undefined; next = inputs[0]) {
      const stepped = step(state, next, { now: timers.now(), unit: chance.unit() });
      state = stepped.state;
      for (const effect of stepped.effects) run(effect);
      inputs.shift();
    }
    const now = statusOf(state);
    if (sameStatus(now, status)) return;
    status = now;
    tell();
  };

  const run = (effect: Effect): void => {
    switch (effect.kind) {
      case "open":
        line = open();
        return;
      case "close":
        line?.close();
        line = undefined;
        return;
      case "say":
        line?.send(encodeFromClient(effect.message, effect.request));
        return;
      case "lend":
        line?.send(
          encodeFromClient({ type: "extend", space, at: effect.at, entry: entryAt(effect.at) }, effect.request),
        );
        return;
      case "create":
        line?.send(encodeFromClient({ type: "create", space, genesis: entryAt(0) }, effect.request));
        return;
      case "work":
        void work(effect.work);
        return;
      case "wake":
        callOff();
        callOff =
          effect.at === null ? () => undefined : timers.after(effect.at - timers.now(), () => feed({ kind: "woke" }));
        return;
      case "answer":
        waiting.get(effect.task)?.resolve(effect.result);
        waiting.delete(effect.task);
        return;
      case "announced":
        void hearing(() => hearAnnounced(effect.announced));
    }
  };

  const open = (): Line => {
    const opened = transport.open({
      opened: () => undefined,
      received: (frame) => {
        if (line === opened) feed({ kind: "heard", frame });
      },
      closed: () => {
        if (line === opened) feed({ kind: "closed" });
      },
    });
    return opened;
  };

  /** Undefined where it may not be done: whoever is asked for an entry then throws. */
  const draw = async (task: Task): Promise<Bytes | undefined> => {
    const act = task === "epoch" ? () => link.acts.newEpoch() : waiting.get(task)?.act;
    return act?.().catch(() => undefined);
  };
  const work = async (what: Work): Promise<void> => {
    const worked = await runWork(what, { link, origin: transport.origin, draw });
    feed({ kind: "worked", worked, facts: factsOf(link.standing()) });
  };

  /** In their order: to look at none is done sooner than to look at one. */
  const hearing = oneAfterAnother();
  const hearAnnounced = async (said: readonly Announcement[]): Promise<void> => {
    const { membership } = link.standing();
    if (membership === null) return;
    announced = await signedAnnouncements(said, membership);
    tell();
  };

  const call = (act: () => Promise<Bytes>, input: (task: number) => Input): Promise<Result<void, ExtendError>> => {
    const { promise, resolve } = Promise.withResolvers<Result<void, ExtendError>>();
    calls++;
    waiting.set(calls, { act, resolve });
    feed(input(calls));
    return promise;
  };

  const forget = link.subscribe(() => feed({ kind: "facts", facts: factsOf(link.standing()) }));
  feed({ kind: "woke" });

  return {
    status: () => status,
    alarms: () => link.standing().alarms,
    announced: () => announced,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hurry: () => feed({ kind: "hurry" }),
    setPace: (changed) => feed({ kind: "pace", pace: changed }),
    extend: (act) => call(act, (task) => ({ kind: "extend", task })),
    refuseAnnounced: async (device: DeviceId) => {
      const done = await call(NOTHING, (task) => ({ kind: "refuse-announced", task, device }));
      return done.ok ? ok(undefined) : err("offline");
    },
    stop: () => {
      forget();
      feed({ kind: "stop" });
      listeners.clear();
    },
  };
}

const NOTHING = async (): Promise<Bytes> => new Uint8Array();

const sameStatus = (one: SyncStatus, other: SyncStatus): boolean => JSON.stringify(one) === JSON.stringify(other);
