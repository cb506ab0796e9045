import type { Alarm } from "./alarm.ts";
import type { LinkState } from "./state.ts";

/** Of a hostile relay's making there could be any number. What was first is what matters, and no kind crowds out another. */
const MOST_OF_A_KIND = 16;

/** One that was read longer ago than this may be told again. */
const MOST_READ = 1024;

/** Which alarm it is: those that end by themselves are made anew each time. */
export const alarmKey = (alarm: Alarm): string =>
  JSON.stringify(Object.entries(alarm).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Those that were there, and these, each once, unless it was read. */
export function withAlarms(state: LinkState, fresh: readonly Alarm[]): LinkState {
  if (fresh.length === 0) return state;
  const read = new Set(state.dismissed);
  const all = new Map([...state.alarms, ...fresh].map((alarm) => [alarmKey(alarm), alarm]));
  const unread = [...all].flatMap(([key, alarm]) => (read.has(key) ? [] : [alarm]));
  const kinds = Map.groupBy(unread, ({ kind }) => kind);
  const alarms = unread.filter((alarm) => (kinds.get(alarm.kind) ?? []).indexOf(alarm) < MOST_OF_A_KIND);
  return { ...state, alarms };
}

/** What is to be shown: what has happened, and what holds right now. */
export function shownAlarms(state: LinkState): readonly Alarm[] {
  const dismissed = new Set(state.dismissed);
  const all = new Map([...state.alarms, ...standingAlarms(state)].map((alarm) => [alarmKey(alarm), alarm]));
  return [...all].flatMap(([key, alarm]) => (dismissed.has(key) ? [] : [alarm]));
}

/** These end by themselves when what is missing arrives. */
function standingAlarms({ aside, devices, chain, seen, said }: LinkState): readonly Alarm[] {
  const alarms: Alarm[] = [];
  const caughtUp = seen.seq >= said.log;
  for (const { device, devSeq, why, seq } of aside) {
    const progress = devices.find((known) => known.device === device);
    // Of a device that is not in the chain it may be anybody's.
    if (why === "no-head" && progress !== undefined) alarms.push({ kind: "chain-forked", at: chain.length });
    if (why !== "before" || device === null || (seq !== null && !caughtUp)) continue;
    const missing = (progress?.devSeq ?? 0) + 1;
    if (devSeq > missing) alarms.push({ kind: "withheld", device, devSeq: missing });
  }
  return alarms;
}

export function dismissAlarm(state: LinkState, alarm: Alarm): LinkState {
  const key = alarmKey(alarm);
  return {
    ...state,
    alarms: state.alarms.filter((known) => alarmKey(known) !== key),
    dismissed: [...new Set([...state.dismissed, key])].slice(-MOST_READ),
  };
}
