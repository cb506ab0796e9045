import { minuteAt, minutesAfter } from "../store/minute.ts";
import type { Bytes } from "../store/port.ts";
import { type Answer, refusalOf, type Surroundings } from "./session.ts";

/** Two who meet have ten minutes, and some for clocks that do not agree. */
const LYING_MINUTES = 15;

export async function leaveNote(
  place: Bytes,
  slot: number,
  note: Bytes,
  { store, admission, now }: Surroundings,
): Promise<Answer> {
  if (!admission.admits("note")) return "over-quota";
  const minute = minuteAt(now());
  const left = await store.leaveNote({ place, slot, note, until: minutesAfter(minute, LYING_MINUTES) }, minute);
  return left.ok ? { type: "done" } : refusalOf(left.error);
}

export async function readNotes(place: Bytes, { store, now }: Surroundings): Promise<Answer> {
  const notes = await store.notes(place, minuteAt(now()));
  return notes.ok ? { type: "notes", notes: notes.value } : refusalOf(notes.error);
}
