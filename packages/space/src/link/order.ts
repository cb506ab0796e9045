/**
 * The envelopes of one device, put into the one order that their numbers and hashes allow. Pure, and the same whatever
 * the order in which they came.
 */
import type { DeviceId } from "@counterpoint/kernel";
import type { Alarm } from "./alarm.ts";
import type { Aside, Progress } from "./state.ts";

/** What the order depends on. Signature and chain have been looked at. */
export interface Placed {
  readonly device: DeviceId;
  readonly devSeq: number;
  readonly hash: string;
  readonly prevHash: string;
  /** Place in the chain of the entry that it names. */
  readonly at: number;
  readonly epoch: number;
}

export interface Order<T extends Placed> {
  readonly progress: Progress;
  /** In order. */
  readonly accepted: readonly T[];
  /** They have their place, so that what follows can count, and what they say is not believed. */
  readonly disbelieved: readonly T[];
  readonly waiting: readonly Waits<T>[];
  readonly alarms: readonly Alarm[];
}

interface Waits<T> {
  readonly envelope: T;
  readonly why: Extract<Aside["why"], "epoch" | "before" | "fork">;
}

export interface Rules {
  /** Of this very device there can be none that it has not sealed itself. */
  readonly own: boolean;
  hasEpoch(epoch: number): boolean;
}

/** `envelopes` has none that is known to count already. */
export function putInOrder<T extends Placed>(start: Progress, envelopes: readonly T[], rules: Rules): Order<T> {
  const accepted: T[] = [];
  const disbelieved: T[] = [];
  const waiting: Waits<T>[] = [];
  const alarms: Alarm[] = [];
  let progress = start;
  const sorted = envelopes.toSorted((one, other) => one.devSeq - other.devSeq || (one.hash < other.hash ? -1 : 1));
  for (const envelope of sorted) {
    const { device, devSeq, hash, at } = envelope;
    const next = progress.devSeq + 1;
    if (rules.own || devSeq < next || (devSeq === next && envelope.prevHash !== progress.hash)) {
      waiting.push({ envelope, why: "fork" });
      alarms.push({ kind: "device-forked", device, devSeq });
    } else if (devSeq > next) waiting.push({ envelope, why: "before" });
    else if (!rules.hasEpoch(envelope.epoch)) waiting.push({ envelope, why: "epoch" });
    else {
      const lies = at < progress.at;
      if (lies) alarms.push({ kind: "backdated", device, devSeq });
      (lies ? disbelieved : accepted).push(envelope);
      progress = { ...progress, devSeq, hash, at: Math.max(at, progress.at) };
    }
  }
  return { progress, accepted, disbelieved, waiting, alarms };
}
