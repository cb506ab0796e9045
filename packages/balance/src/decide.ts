import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import { type Operation, set } from "@counterpoint/records";
import { type Checkin, checkinKind, hasAnswers, isEmpty } from "./checkin.ts";
import { type Moment, whenIs } from "./days.ts";
import { ITEMS, type ItemId, NOTE_LIMIT, type TagId } from "./items.ts";

export type Command =
  | { readonly type: "setItem"; readonly item: ItemId; readonly value: number | null }
  | { readonly type: "toggleTag"; readonly tag: TagId }
  | { readonly type: "writeNote"; readonly text: string }
  | { readonly type: "skip" }
  | { readonly type: "unskip" }
  /** Takes everything back that was said about the day. */
  | { readonly type: "clear" };

export type Refusal =
  /** A day that has not begun where the person is. */
  | "future-day"
  /** An empty day further back than yesterday stays empty. */
  | "closed-day"
  | "out-of-range"
  | "note-too-long";

export interface Context extends Moment {
  /** The day that is written about. */
  readonly date: CivilDate;
}

/**
 * What a command writes. Today is open until midnight where the person is, yesterday can be filled in a day late, and
 * what was once recorded can be corrected or cleared on any day, also after a flight that turned the calendar back.
 */
export function decide(
  checkin: Checkin | null,
  command: Command,
  context: Context,
): Result<readonly Operation[], Refusal> {
  const change = changeOf(checkin, command);
  if (!change.ok) return change;
  if (checkin !== null && isRecorded(checkin)) return ok(set(checkinKind, context.date, change.value));

  const when = whenIs(context.date, context);
  if (when === "future") return err("future-day");
  if (when === "earlier") return err("closed-day");
  const first = { zone: context.zone, late: when === "yesterday" };
  return ok(set(checkinKind, context.date, { ...first, ...change.value }));
}

/** Once begun, a day stays open to correction even while its only answer is taken off to be set anew. */
const isRecorded = (checkin: Checkin): boolean => checkin.zone !== null || !isEmpty(checkin);

type Change = Parameters<typeof set<typeof checkinKind>>[2];

function changeOf(checkin: Checkin | null, command: Command): Result<Change, Refusal> {
  switch (command.type) {
    case "setItem":
      return inRange(command.item, command.value)
        ? ok({ [command.item]: command.value, skipped: false })
        : err("out-of-range");
    case "toggleTag":
      return ok({ [command.tag]: !(checkin?.tags.includes(command.tag) ?? false), skipped: false });
    case "writeNote":
      return command.text.length <= NOTE_LIMIT ? ok({ note: command.text, skipped: false }) : err("note-too-long");
    case "skip":
      return ok({ skipped: checkin === null || !hasAnswers(checkin) });
    case "unskip":
      return ok({ skipped: false });
    case "clear":
      return ok(CLEARED);
  }
}

function inRange(item: ItemId, value: number | null): boolean {
  const def = ITEMS.find(({ id }) => id === item);
  if (def === undefined) return false;
  return value === null || (Number.isInteger(value) && value >= def.low && value <= def.high);
}

/**
 * Clearing writes emptiness field by field and leaves no tombstone: what another device says about the day later must
 * show, and a cleared day must look like one that was never filled in.
 */
const CLEARED: Change = {
  close: null,
  self: null,
  pull: null,
  load: null,
  alone: false,
  us: false,
  good: false,
  thanks: false,
  hard: false,
  apart: false,
  note: "",
  skipped: false,
  late: false,
  zone: null,
};
