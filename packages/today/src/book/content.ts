import {
  type Checkin,
  checkinKind,
  type OwnLines,
  ownLineKind,
  type Rhythm,
  readCheckin,
  readOwnLines,
  readRhythm,
  rhythmKind,
} from "@counterpoint/balance";
import { type AnyKind, createSchema, type Schema, type Stored } from "@counterpoint/records";
import { type Evening, firstEveningKind, readEvening } from "../first-minute/evening.ts";

/** The kinds that the pages tell of. What others a book holds is in its data. */
export const pagesSchema: Schema = createSchema([checkinKind, firstEveningKind, ownLineKind, rhythmKind]);

export interface BookContent {
  readonly checkins: readonly Checkin[];
  readonly evenings: readonly Evening[];
  readonly lines: OwnLines;
  /** Null where nobody has said. */
  readonly rhythm: Rhythm | null;
}

/** Where a book's records are listed: an open space. */
interface Listing {
  list<K extends AnyKind>(kind: K): readonly Stored<K>[];
}

/** Of what is in memory. */
export function contentOf(space: Listing): BookContent {
  const rhythms = space.list(rhythmKind);
  return {
    checkins: space.list(checkinKind).map(({ id, fields }) => readCheckin(id, fields)),
    evenings: space.list(firstEveningKind).flatMap(({ id, fields }) => readEvening(id, fields) ?? []),
    lines: readOwnLines(space.list(ownLineKind)),
    rhythm: rhythms.length === 0 ? null : readRhythm(rhythms),
  };
}
