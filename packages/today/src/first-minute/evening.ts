import { type CivilDate, NEED_IDS, type NeedId, parseCivilDate } from "@counterpoint/kernel";
import { defineKind, type FieldValues, type KindOf } from "@counterpoint/records";
import * as v from "valibot";

/** A text of the library as it was shown: its id and version, and the words. */
export interface Quoted {
  /** `id@version` */
  readonly ref: string;
  readonly text: string;
}

/**
 * What a first evening leaves behind. Alone: the person's own page. Together: only what both had before their eyes when
 * it was opened; sliders, strengths and sentences were each person's own and are not in it.
 */
export interface Evening {
  readonly date: CivilDate;
  readonly needs: readonly NeedId[];
  /** The second voice's needs; null after an evening alone. */
  readonly secondNeeds: readonly NeedId[] | null;
  readonly close: number | null;
  readonly self: number | null;
  readonly strength: Quoted | null;
  readonly sentence: Quoted | null;
  readonly step: Quoted | null;
  readonly card: Quoted | null;
}

interface EveningFields extends Omit<Evening, "date"> {
  readonly zone: string;
}

const needs = v.pipe(v.array(v.picklist(NEED_IDS)), v.maxLength(3));
const slider = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
const quoted = v.nullable(
  v.object({
    ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}@\d{1,6}$/)),
    text: v.pipe(v.string(), v.maxLength(2000)),
  }),
);

/**
 * Private to whoever's space it is kept in. An evening may hold more than one first minute, so the id is the day and a
 * random name: `2026-11-24.` and 22 letters.
 */
export const firstEveningKind: KindOf<EveningFields> = defineKind({
  name: "firstEvening",
  version: 1,
  writers: "author",
  id: v.pipe(
    v.string(),
    v.regex(/^[0-9-]{10}\.[A-Za-z0-9_-]{22}$/),
    v.check((id) => dayOfEvening(id) !== null),
  ),
  fields: {
    zone: v.pipe(v.string(), v.maxLength(64)),
    needs,
    secondNeeds: v.nullable(needs),
    close: slider,
    self: slider,
    strength: quoted,
    sentence: quoted,
    step: quoted,
    card: quoted,
  },
  day: (id) => dayOfEvening(id),
});

/** `name` is 22 letters of base64url, as the ids of a space are. */
export const eveningId = (date: CivilDate, name: string): string => `${date}.${name}`;

function dayOfEvening(id: string): CivilDate | null {
  const date = parseCivilDate(id.slice(0, 10));
  return date.ok ? date.value : null;
}

/** Null where the id is none of this kind. */
export function readEvening(id: string, fields: FieldValues<typeof firstEveningKind.fields>): Evening | null {
  const date = dayOfEvening(id);
  if (date === null) return null;
  return {
    date,
    needs: fields.needs ?? [],
    secondNeeds: fields.secondNeeds ?? null,
    close: fields.close ?? null,
    self: fields.self ?? null,
    strength: fields.strength ?? null,
    sentence: fields.sentence ?? null,
    step: fields.step ?? null,
    card: fields.card ?? null,
  };
}
