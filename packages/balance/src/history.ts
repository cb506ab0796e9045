import type { CivilDate } from "@counterpoint/kernel";
import { type Checkin, isEmpty } from "./checkin.ts";
import { ITEMS, type ItemId, type TagId } from "./items.ts";
import { describe, type Place } from "./place.ts";

export interface HistoryAnswer {
  readonly item: ItemId;
  readonly value: number;
  readonly place: Place;
}

/** One day as it is read back: only what was answered. */
export interface HistoryDay {
  readonly date: CivilDate;
  readonly answers: readonly HistoryAnswer[];
  readonly tags: readonly TagId[];
  readonly note: string;
  readonly skipped: boolean;
  readonly late: boolean;
}

/** Newest first. Days without anything are left out, so that a gap is no row and no sign. */
export function history(checkins: readonly Checkin[]): readonly HistoryDay[] {
  return checkins
    .filter((checkin) => !isEmpty(checkin))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((checkin) => ({
      date: checkin.date,
      answers: ITEMS.flatMap(({ id }) => answerOf(id, checkin[id])),
      tags: checkin.tags,
      note: checkin.note,
      skipped: checkin.skipped,
      late: checkin.late,
    }));
}

const answerOf = (item: ItemId, value: number | null): readonly HistoryAnswer[] =>
  value === null ? [] : [{ item, value, place: describe(item, value) }];
