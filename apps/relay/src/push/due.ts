import type { DeviceId, SpaceId } from "@counterpoint/kernel";

interface Entry {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly at: number;
}

/** Moments in milliseconds, one for each device of a space. */
export interface Due {
  of(space: SpaceId, device: DeviceId): number | undefined;
  set(space: SpaceId, device: DeviceId, at: number): void;
  drop(space: SpaceId, device: DeviceId): void;
  /** Those that have come. They are forgotten. */
  take(now: number): readonly Entry[];
}

export function createDue(): Due {
  const entries = new Map<string, Entry>();
  const key = (space: SpaceId, device: DeviceId): string => `${space}:${device}`;
  return {
    of: (space, device) => entries.get(key(space, device))?.at,
    set: (space, device, at) => void entries.set(key(space, device), { space, device, at }),
    drop: (space, device) => void entries.delete(key(space, device)),
    take: (now) => {
      const come = [...entries.values()].filter(({ at }) => at <= now);
      for (const { space, device } of come) entries.delete(key(space, device));
      return come;
    },
  };
}
