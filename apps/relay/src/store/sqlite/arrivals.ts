/** What the port says of arrivals (`../arrivals.ts`), each inside a transaction of the caller's. */
import { type DeviceId, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { NewNote, StoredLocator, WaitingDevice } from "../arrivals.ts";
import type { Hour } from "../hour.ts";
import { judgeAnnouncement, judgeLocator, judgeNote } from "../judge-arrival.ts";
import type { Minute } from "../minute.ts";
import type { Bytes, EntryEffects, Refused } from "../port.ts";
import type { Announced } from "./announced.ts";
import type { Locators } from "./locators.ts";
import type { Notes } from "./notes.ts";
import type { Spaces } from "./spaces.ts";

export interface Arriving {
  announce(
    space: SpaceId,
    device: WaitingDevice,
  ): Result<{ readonly ready: Hour; readonly isNew: boolean }, Refused<"no-space" | "over-quota" | "taken">>;
  /** Whether one of them waited. */
  drop(space: number, devices: readonly DeviceId[]): boolean;
  /** Whether the devices that an entry needs wait. */
  has(space: number, use: EntryEffects): boolean;
  leaveNote(note: NewNote, now: Minute): Result<"left" | "there", Refused<"taken">>;
  putLocator(id: Bytes, locator: StoredLocator): Result<"put" | "there", Refused<"taken">>;
}

export function createArriving(spaces: Spaces, announced: Announced, notes: Notes, locators: Locators): Arriving {
  const waits = (space: number, device: DeviceId): boolean =>
    announced.of(space).some((waiting) => waiting.device === device);
  return {
    announce: (space, device) => {
      const row = spaces.find(space);
      if (row === undefined) return err({ kind: "no-space" });
      const judged = judgeAnnouncement(announced.of(row.number), device);
      if (judged === "taken" || judged === "over-quota") return err({ kind: judged });
      if (judged !== "keep") return ok({ ready: judged.ready, isNew: false });
      announced.add(row.number, device);
      return ok({ ready: device.ready, isNew: true });
    },
    drop: (space, devices) => {
      const waiting = devices.filter((device) => waits(space, device));
      for (const device of waiting) announced.drop(space, device);
      return waiting.length > 0;
    },
    has: (space, { needs }) => needs === undefined || waits(space, needs),

    leaveNote: (note, now) => {
      // What has run out must not keep a slot, nor lengthen the time of a new first note.
      notes.clear(note.place, now);
      const there = notes.at(note.place, now).find(({ slot }) => slot === note.slot);
      const judged = judgeNote(there?.note, note.note);
      if (judged === "taken") return err({ kind: "taken" });
      if (judged === "left") notes.add(note);
      return ok(judged);
    },

    putLocator: (id, locator) => {
      const judged = judgeLocator(locators.find(id), locator);
      if (judged === "taken") return err({ kind: "taken" });
      if (judged === "put") locators.put(id, locator);
      return ok(judged);
    },
  };
}
