import { toHex } from "@counterpoint/kernel";
import { type ClientMessage, locatorContent, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Answer } from "./relay-session.ts";
import { CHECKS } from "./relay-space.ts";

const NOTES_MS = 15 * 60_000;

type Say<T extends ClientMessage["type"]> = Extract<ClientMessage, { readonly type: T }>;
type Locator = Extract<RelayMessage, { readonly type: "locator" }>;

/** What the relay keeps for whoever knows the place: notes of two devices that meet, and lists of spaces. */
export interface Shelf {
  readonly notes: Map<string, { readonly since: number; readonly slots: Map<number, Bytes> }>;
  readonly locators: Map<string, Locator>;
}

export const emptyShelf = (): Shelf => ({ notes: new Map(), locators: new Map() });

export function leaveNote({ place, slot, note }: Say<"leave-note">, shelf: Shelf, now: number): Answer {
  const there = notesAt(place, shelf, now) ?? { since: now, slots: new Map<number, Bytes>() };
  const before = there.slots.get(slot);
  if (before !== undefined) return sameBytes(before, note) ? { type: "done" } : "taken";
  there.slots.set(slot, note);
  shelf.notes.set(toHex(place), there);
  return { type: "done" };
}

export function readNotes({ place }: Say<"read-notes">, shelf: Shelf, now: number): Answer {
  const slots = [...(notesAt(place, shelf, now)?.slots ?? [])];
  return { type: "notes", notes: slots.map(([slot, note]) => ({ slot, note })).sort((a, b) => a.slot - b.slot) };
}

function notesAt(place: Bytes, { notes }: Shelf, now: number) {
  const there = notes.get(toHex(place));
  return there !== undefined && now < there.since + NOTES_MS ? there : undefined;
}

export async function putLocator(message: Say<"put-locator">, { locators }: Shelf): Promise<Answer> {
  const { id, key, version, box, signature } = message;
  const before = locators.get(toHex(id));
  if (!(await CHECKS.verify(key, "locator", locatorContent(id, version, box), signature))) return "bad-proof";
  if (before !== undefined) {
    if (!sameBytes(before.key, key)) return "taken";
    if (before.version === version && sameBytes(before.box, box)) return { type: "done" };
    if (before.version >= version) return "taken";
  }
  locators.set(toHex(id), { type: "locator", key, version, box, signature });
  return { type: "done" };
}

export const readLocator = ({ id }: Say<"read-locator">, { locators }: Shelf): Answer =>
  locators.get(toHex(id)) ?? "no-locator";
