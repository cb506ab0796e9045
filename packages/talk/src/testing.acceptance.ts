import {
  type CivilDate,
  type Member,
  newDeviceId,
  newOpId,
  parseCivilDate,
  parseZone,
  seededChance,
  type ZoneId,
} from "@counterpoint/kernel";
import { type Question, questions } from "@counterpoint/library";
import {
  type AnyKind,
  apply,
  type Batch,
  createIndex,
  createSchema,
  defineKind,
  type KindOf,
  live,
  type Operation,
  type Stored,
} from "@counterpoint/records";
import * as v from "valibot";
import { type NameKinds, type Pair, SHARED_KINDS } from "./index.ts";

export function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
}

export function zone(text: string): ZoneId {
  const parsed = parseZone(text);
  if (!parsed.ok) throw new Error(`${text} is no zone here`);
  return parsed.value;
}

export const instant = (text: string): number => Date.parse(text);

export const LISBON: Pair = { zone: zone("Europe/Lisbon"), begun: date("2026-11-01"), hour: 21 };

export const TODAY: CivilDate = date("2026-11-26");

export const MORNING: number = instant("2026-11-26T09:00Z");

/** 22 letters of base64url, another for each number. */
export const name = (of: number): string => String(of).padStart(22, "n");

export function questionNo(at: number): Question {
  const question = questions.entries[at];
  if (question === undefined) throw new Error(`there is no question ${at}`);
  return question;
}

export interface Written {
  readonly by: Member;
  readonly batch: Batch;
}

export interface SharedSpace {
  /** What was written, in the order of its stamps. */
  readonly log: readonly Written[];
  write(by: Member, operations: readonly Operation[]): void;
  /** As an open space lists: of kinds that each writes for themselves, those of `whose`. */
  list<K extends AnyKind>(kind: K, whose: Member): readonly Stored<K>[];
}

const nameKind = (of: string): KindOf<{ readonly name: string }> =>
  defineKind({ name: of, version: 1, writers: "author", id: v.string(), fields: { name: v.string() } });

/** As the space has them. */
export const NAMES: NameKinds = { person: nameKind("person"), device: nameKind("device") };

const SCHEMA = createSchema([...Object.values(SHARED_KINDS), NAMES.person, NAMES.device]);

/** The space of two people in memory, in which a has one device and b another. */
export function sharedSpace(): SharedSpace {
  const chance = seededChance(2026);
  const devices = { a: newDeviceId(chance), b: newDeviceId(chance) };
  const log: Written[] = [];
  return {
    log,
    write: (by, operations) => {
      const stamp = { ms: MORNING, counter: log.length, device: devices[by], op: newOpId(chance) };
      log.push({ by, batch: { stamp, operations, voids: [] } });
    },
    list: (kind, whose) => listed(log, kind, whose),
  };
}

/** What this much of a log comes to, in whatever order it came. */
export function listed<K extends AnyKind>(log: readonly Written[], kind: K, whose: Member): readonly Stored<K>[] {
  const index = createIndex(SCHEMA);
  for (const { by, batch } of log) apply(index, batch, by, MORNING);
  return live(index, kind).filter(({ owner }) => owner === null || owner === whose);
}

export function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
}
