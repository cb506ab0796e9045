import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Seq } from "../store/port.ts";

interface Entry {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly at: number;
  /** How far the log went when the device was told last, as it was known then. */
  readonly told: Seq;
}

/** Moments in milliseconds, one for each device of a space. */
export interface Due {
  of(space: SpaceId, device: DeviceId): number | undefined;
  set(entry: Entry): void;
  drop(space: SpaceId, device: DeviceId): void;
  /** Those that have come. They are forgotten. */
  take(now: number): readonly Entry[];
}

export function createDue(): Due {
  const entries = new Map<string, Entry>();
  const key = (space: SpaceId, device: DeviceId): string => `${space}:${device}`;
  return {
    of: (space, device) => entries.get(key(space, device))?.at,
    set: (entry) => void entries.set(key(entry.space, entry.device), entry),
    drop: (space, device) => void entries.delete(key(space, device)),
    take: (now) => {
      const come = [...entries.values()].filter(({ at }) => at <= now);
      for (const { space, device } of come) entries.delete(key(space, device));
      return come;
    },
  };
}
