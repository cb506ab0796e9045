import type { DeviceId, Result } from "@counterpoint/kernel";
import type { Alarm } from "./alarm.ts";
import type { Genuine, Incoming, Unfit } from "./incoming.ts";
import { putInOrder } from "./order.ts";
import type { Aside, Progress } from "./state.ts";

export interface Judged {
  readonly it: Incoming;
  readonly verdict: Result<Genuine, Unfit>;
}

export interface Arranged {
  readonly accepted: readonly Genuine[];
  readonly disbelieved: readonly Genuine[];
  /** What does not count, or not yet. What is in none of the three is thrown away. */
  readonly aside: ReadonlyMap<Incoming, Aside["why"]>;
  readonly progress: readonly Progress[];
  readonly alarms: readonly Alarm[];
}

export interface Standpoint {
  start(device: DeviceId): Progress;
  /** This very device, of which nothing can come that it has not sealed itself. */
  readonly own: DeviceId;
  hasEpoch(epoch: number): boolean;
  /** Places of the log that it names are those that this device knows: neither lost since, nor from before it came. */
  isOfLog(envelope: Genuine): boolean;
  /** The chain was fetched after it came, and does not have what it names. */
  wasLookedFor(it: Incoming): boolean;
}

/** Sorts what was judged into what counts now and what is kept for later. Pure. */
export function arrange(judged: readonly Judged[], standpoint: Standpoint): Arranged {
  const aside = new Map<Incoming, Aside["why"]>();
  const alarms: Alarm[] = [];
  const genuine: Genuine[] = [];
  for (const { it, verdict } of judged) {
    if (verdict.ok) genuine.push(verdict.value);
    else if (verdict.error.kind === "bad") alarms.push(verdict.error.alarm);
    else {
      const { why, alarm } = verdict.error;
      aside.set(it, why === "head" && standpoint.wasLookedFor(it) ? "no-head" : why);
      if (alarm !== undefined) alarms.push(alarm);
    }
  }
  const orders = [...Map.groupBy(genuine, ({ device }) => device)].map(([device, envelopes]) =>
    putInOrder(standpoint.start(device), envelopes, { ...standpoint, own: device === standpoint.own }),
  );
  for (const { waiting } of orders) for (const { envelope, why } of waiting) aside.set(envelope.incoming, why);
  return {
    accepted: orders.flatMap(({ accepted }) => accepted),
    disbelieved: orders.flatMap(({ disbelieved }) => disbelieved),
    aside,
    progress: orders.map(({ progress }) => progress),
    alarms: [...alarms, ...orders.flatMap((order) => order.alarms), ...moved(genuine.filter(standpoint.isOfLog))],
  };
}

/**
 * No device can have seen, when it wrote, the place at which the relay has what it wrote. The device has signed what it
 * says, and the relay nothing: so it is the relay that is not right. What the device wrote is its own all the same.
 */
const moved = (envelopes: readonly Genuine[]): readonly Alarm[] =>
  envelopes.flatMap(({ seq, seenSeq }) => (seq !== null && seenSeq >= seq ? [{ kind: "log-changed", seq }] : []));
