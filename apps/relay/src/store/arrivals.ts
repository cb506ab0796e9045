/** What the store keeps for devices that are on their way into a space: announcements, notes and locators. */
import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Hour } from "./hour.ts";
import type { Minute } from "./minute.ts";
import type { Bytes, Outcome } from "./port.ts";

export interface Arrivals {
  /**
   * Keeps a device in mind that the chain may have from the hour `ready` on, and gives that hour: the first one where
   * the same keys wait already. "taken": the device waits with other keys. At most `MOST_ANNOUNCED` wait in a space.
   */
  announce(space: SpaceId, device: WaitingDevice): Outcome<Hour, "no-space" | "over-quota" | "taken">;
  /** In the order in which they were announced. */
  announced(space: SpaceId): Outcome<readonly WaitingDevice[], "no-space">;
  /** One that does not wait is no mistake. */
  dropAnnounced(space: SpaceId, devices: readonly DeviceId[]): Outcome<void, "no-space">;

  /** "taken": another note lies in that slot. All notes of a place go when the first does. */
  leaveNote(note: NewNote, now: Minute): Outcome<"left" | "there", "taken">;
  /** By slot; none where there is no such place. */
  notes(place: Bytes, now: Minute): Outcome<readonly StoredNote[]>;

  /** "taken": by another key, or the version is not higher than the one that is there. */
  putLocator(id: Bytes, locator: StoredLocator): Outcome<"put" | "there", "taken">;
  locator(id: Bytes): Outcome<StoredLocator, "no-locator">;

  /** Forgets notes that lie until `minute` or earlier, and announcements that were ready at `hour` or earlier. */
  sweep(minute: Minute, hour: Hour): Outcome<void>;
}

/** A device that the holder of a member key has announced. The store does not look at what is in it. */
export interface WaitingDevice {
  readonly device: DeviceId;
  readonly signing: Bytes;
  readonly agreement: Bytes;
  readonly signature: Bytes;
  readonly ready: Hour;
}

export interface StoredNote {
  readonly slot: number;
  readonly note: Bytes;
}

export interface NewNote extends StoredNote {
  /** 16 bytes. */
  readonly place: Bytes;
  /** Until when the place lies, if this is its first note. */
  readonly until: Minute;
}

export interface StoredLocator {
  readonly key: Bytes;
  readonly version: number;
  readonly box: Bytes;
  readonly signature: Bytes;
}

export const MOST_ANNOUNCED = 4;
