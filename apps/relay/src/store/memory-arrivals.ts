/** Announcements, notes and locators as plainly as they can be said: part of the twin in `memory.ts`. */
import { type DeviceId, err, ok, type Result, type SpaceId, toHex } from "@counterpoint/kernel";
import { MOST_ANNOUNCED, type NewNote, type StoredLocator, type StoredNote, type WaitingDevice } from "./arrivals.ts";
import type { Hour } from "./hour.ts";
import type { Minute } from "./minute.ts";
import type { Bytes, EntryEffects, Refused } from "./port.ts";

interface Place {
  readonly until: Minute;
  readonly notes: StoredNote[];
}

export interface MemoryArrivals {
  announce(
    space: SpaceId,
    device: WaitingDevice,
  ): Result<{ readonly ready: Hour; readonly isNew: boolean }, Refused<"over-quota" | "taken">>;
  announced(space: SpaceId): readonly WaitingDevice[];
  /** Whether one of them waited. */
  drop(space: SpaceId, devices: readonly DeviceId[]): boolean;
  has(space: SpaceId, use: EntryEffects): boolean;
  leaveNote(note: NewNote, now: Minute): Result<"left" | "there", Refused<"taken">>;
  notes(place: Bytes, now: Minute): readonly StoredNote[];
  putLocator(id: Bytes, locator: StoredLocator): Result<"put" | "there", Refused<"taken">>;
  locator(id: Bytes): Result<StoredLocator, Refused<"no-locator">>;
  sweep(minute: Minute, hour: Hour): void;
}

export function memoryArrivals(): MemoryArrivals {
  const waiting = new Map<SpaceId, readonly WaitingDevice[]>();
  const places = new Map<string, Place>();
  const locators = new Map<string, StoredLocator>();
  const placeAt = (place: Bytes, now: Minute): Place | undefined => {
    const found = places.get(toHex(place));
    return found !== undefined && found.until > now ? found : undefined;
  };
  const announced = (space: SpaceId): readonly WaitingDevice[] => waiting.get(space) ?? [];

  return {
    announced,
    announce: (space, device) => {
      const before = announced(space);
      const same = before.find((other) => other.device === device.device);
      if (same !== undefined) {
        const isSame = toHex(same.signing) + toHex(same.agreement) === toHex(device.signing) + toHex(device.agreement);
        return isSame ? ok({ ready: same.ready, isNew: false }) : err({ kind: "taken" });
      }
      if (before.length === MOST_ANNOUNCED) return err({ kind: "over-quota" });
      waiting.set(space, [...before, device]);
      return ok({ ready: device.ready, isNew: true });
    },
    drop: (space, devices) => {
      const before = announced(space);
      const left = before.filter(({ device }) => !devices.includes(device));
      waiting.set(space, left);
      return left.length < before.length;
    },
    has: (space, { needs }) => needs === undefined || announced(space).some(({ device }) => device === needs),

    leaveNote: ({ place, slot, until, note }, now) => {
      const found = placeAt(place, now) ?? { until, notes: [] };
      places.set(toHex(place), found);
      const there = found.notes.find((other) => other.slot === slot);
      if (there !== undefined) return toHex(there.note) === toHex(note) ? ok("there") : err({ kind: "taken" });
      found.notes.push({ slot, note });
      return ok("left");
    },
    notes: (place, now) => (placeAt(place, now)?.notes ?? []).toSorted((one, other) => one.slot - other.slot),

    putLocator: (id, locator) => {
      const there = locators.get(toHex(id));
      const isSame = there?.version === locator.version && toHex(there.box) === toHex(locator.box);
      if (there !== undefined && toHex(there.key) !== toHex(locator.key)) return err({ kind: "taken" });
      if (isSame) return ok("there");
      if (locator.version <= (there?.version ?? 0)) return err({ kind: "taken" });
      locators.set(toHex(id), locator);
      return ok("put");
    },
    locator: (id) => {
      const found = locators.get(toHex(id));
      return found === undefined ? err({ kind: "no-locator" }) : ok(found);
    },

    sweep: (minute, hour) => {
      for (const [name, { until }] of places) if (until <= minute) places.delete(name);
      for (const [space, devices] of waiting) {
        waiting.set(
          space,
          devices.filter(({ ready }) => ready > hour),
        );
      }
    },
  };
}
