import type { Alarm } from "./alarm.ts";
import type { LinkState } from "./state.ts";

/** Of a hostile relay's making there could be any number. What was first is what matters. */
const MOST = 64;

const alarmKey = (alarm: Alarm): string =>
  JSON.stringify(Object.entries(alarm).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Those that were there, and these, each once. */
export function withAlarms(state: LinkState, fresh: readonly Alarm[]): LinkState {
  if (fresh.length === 0) return state;
  const all = new Map([...state.alarms, ...fresh].map((alarm) => [alarmKey(alarm), alarm]));
  return { ...state, alarms: [...all.values()].slice(0, MOST) };
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
    if (why === "no-head") alarms.push({ kind: "chain-forked", at: chain.length });
    if (why !== "before" || device === null || (seq !== null && !caughtUp)) continue;
    const progress = devices.find((known) => known.device === device);
    const missing = (progress?.devSeq ?? 0) + 1;
    if (devSeq > missing) alarms.push({ kind: "withheld", device, devSeq: missing });
  }
  return alarms;
}

export const dismissAlarm = (state: LinkState, alarm: Alarm): LinkState => ({
  ...state,
  dismissed: [...new Set([...state.dismissed, alarmKey(alarm)])],
});
