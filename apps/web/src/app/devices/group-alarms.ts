import type { DeviceId } from "@counterpoint/kernel";
import type { Alarm } from "@counterpoint/space";

/** Alarms that are told of in the same words: many come from one cause. */
export interface AlarmGroup {
  readonly key: string;
  readonly kind: Alarm["kind"];
  readonly device: DeviceId | null;
  readonly alarms: readonly Alarm[];
}

/** In the order in which the first of each came. */
export function groupAlarms(alarms: readonly Alarm[]): readonly AlarmGroup[] {
  const groups = new Map<string, AlarmGroup>();
  for (const alarm of alarms) {
    const device = "device" in alarm ? alarm.device : null;
    const key = `${alarm.kind} ${device ?? ""}`;
    const known = groups.get(key);
    groups.set(key, { key, kind: alarm.kind, device, alarms: [...(known?.alarms ?? []), alarm] });
  }
  return [...groups.values()];
}
