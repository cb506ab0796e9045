import { type Brand, type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import type { CommonListId } from "@counterpoint/library";
import { defineKind, type KindOf, type Operation, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { COMMON_LISTS, type ListedItem, MEANING_LIMIT, TITLE_LIMIT } from "./item.ts";

/** A list on the day on which it was laid out: `activities|2026-11-26`. */
export type MatchRoundId = Brand<string, "MatchRoundId">;

/** The id with all that was laid out: with any other entry, the marks are put in for another round. */
export type MatchRoundKey = Brand<string, "MatchRoundKey">;

/** Each takes two tokens, and a relay takes no more than 512. */
const MOST_ITEMS = 200;

const itemSchema: v.GenericSchema<ListedItem> = v.strictObject({
  ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}(@\d{1,6})?$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LIMIT)),
  meaning: v.pipe(v.string(), v.maxLength(MEANING_LIMIT)),
});

/**
 * What a list held on a day, so that both mark the same entries. One record for both, whoever laid it out and however
 * often: it does not say that anybody has marked anything, nor who thought of it.
 */
export const matchRoundKind: KindOf<{ readonly items: readonly ListedItem[] }, MatchRoundId> = defineKind({
  name: "matchRound",
  version: 1,
  writers: "both",
  id: v.custom<MatchRoundId>((id) => typeof id === "string" && parseMatchRoundId(id) !== null),
  fields: {
    items: v.pipe(
      v.array(itemSchema),
      v.minLength(1),
      v.maxLength(MOST_ITEMS),
      v.check((items) => new Set(items.map(({ ref }) => ref)).size === items.length),
    ),
  },
  day: (id) => parseMatchRoundId(id)?.date ?? null,
});

interface LaidOut {
  readonly list: CommonListId;
  readonly date: CivilDate;
}

const matchRoundId = ({ list, date }: LaidOut): MatchRoundId => `${list}|${date}` as MatchRoundId;

function parseMatchRoundId(id: string): LaidOut | null {
  const [name = "", day = "", ...more] = id.split("|");
  const [list, date] = [COMMON_LISTS.find((one) => one === name), parseCivilDate(day)];
  return list !== undefined && date.ok && more.length === 0 ? { list, date: date.value } : null;
}

export interface MatchRound extends LaidOut {
  readonly id: MatchRoundId;
  /** The key of the round in which it opens. */
  readonly key: MatchRoundKey;
  readonly items: readonly ListedItem[];
}

/** The newest first. One whose entries have not arrived is left out. */
export function readMatchRounds(
  records: readonly Pick<Stored<typeof matchRoundKind>, "id" | "fields">[],
): readonly MatchRound[] {
  return records
    .flatMap(({ id, fields: { items } }) => {
      const laidOut = parseMatchRoundId(id);
      return laidOut === null || items === undefined ? [] : [{ id, key: keyOf(id, items), ...laidOut, items }];
    })
    .sort((one, other) => (one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? 1 : -1));
}

/** Lays a list out for today; nothing is written where that has been done, or where the list is empty. */
export function layOut(
  laidOut: LaidOut,
  items: readonly ListedItem[],
  rounds: readonly MatchRound[],
): readonly Operation[] {
  const id = matchRoundId(laidOut);
  if (items.length === 0 || rounds.some((round) => round.id === id)) return [];
  const frozen = items.slice(0, MOST_ITEMS).map(({ ref, title, meaning }) => ({ ref, title, meaning }));
  return set(matchRoundKind, id, { items: frozen });
}

/**
 * An entry as it goes into the round: both must have had the very same before their eyes, or their marks do not meet. So it
 * must never be written in another way.
 */
export const subjectOfItem = ({ ref, title, meaning }: ListedItem): string => JSON.stringify([ref, title, meaning]);

/** The entry again; undefined where `subjectOfItem` did not write it. */
export function itemOf(subject: string): ListedItem | undefined {
  const parsed = v.safeParse(subjectSchema, subject);
  if (!parsed.success) return undefined;
  const [ref, title, meaning] = parsed.output;
  return { ref, title, meaning };
}

const subjectSchema = v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.string(), v.string()]));

/** Either of the two can write the record anew; the round of what was put in before stays what it was. */
const keyOf = (id: MatchRoundId, items: readonly ListedItem[]): MatchRoundKey =>
  `${id}|[${items.map(subjectOfItem).join(",")}]` as MatchRoundKey;
