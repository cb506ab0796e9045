import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { defineKind, type FieldValues, type KindOf } from "@counterpoint/records";
import * as v from "valibot";
import { ITEMS, type ItemId, NOTE_LIMIT, TAGS, type TagId } from "./items.ts";

type CheckinFields = Readonly<Record<ItemId, number | null>> &
  Readonly<Record<TagId, boolean>> & {
    readonly note: string;
    readonly skipped: boolean;
    /** Filled in on the day after. */
    readonly late: boolean;
    /** Where it was first filled in; null after the whole day was cleared. */
    readonly zone: string | null;
  };

const unipolar = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
const bipolar = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-50), v.maxValue(50)));

/** One evening of one person. Private: it lives in the space of its author and nowhere else. */
export const checkinKind: KindOf<CheckinFields, CivilDate> = defineKind({
  name: "checkin",
  version: 1,
  writers: "author",
  id: v.custom<CivilDate>((id) => typeof id === "string" && parseCivilDate(id).ok),
  fields: {
    close: unipolar,
    self: unipolar,
    pull: bipolar,
    load: unipolar,
    alone: v.boolean(),
    us: v.boolean(),
    good: v.boolean(),
    thanks: v.boolean(),
    hard: v.boolean(),
    apart: v.boolean(),
    note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
    skipped: v.boolean(),
    late: v.boolean(),
    zone: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  },
  day: (id) => id,
});

/** A check-in as the rooms read it. */
export interface Checkin extends Readonly<Record<ItemId, number | null>> {
  readonly date: CivilDate;
  readonly tags: readonly TagId[];
  readonly note: string;
  readonly skipped: boolean;
  readonly late: boolean;
  readonly zone: string | null;
}

/** Reads a stored record; where one device skipped the day and another answered, the answers hold. */
export function readCheckin(date: CivilDate, fields: FieldValues<typeof checkinKind.fields>): Checkin {
  const answers = {
    close: fields.close ?? null,
    self: fields.self ?? null,
    pull: fields.pull ?? null,
    load: fields.load ?? null,
    tags: TAGS.filter((tag) => fields[tag] === true),
    note: fields.note ?? "",
  };
  return {
    date,
    ...answers,
    skipped: fields.skipped === true && !hasAnswers(answers),
    late: fields.late ?? false,
    zone: fields.zone ?? null,
  };
}

/** Whether anything was said, however little. */
export function hasAnswers(checkin: Pick<Checkin, ItemId | "tags" | "note">): boolean {
  return ITEMS.some(({ id }) => checkin[id] !== null) || checkin.tags.length > 0 || checkin.note !== "";
}

/** Nothing answered and not left out on purpose. */
export const isEmpty = (checkin: Checkin): boolean => !checkin.skipped && !hasAnswers(checkin);
