import {
  type CivilDate,
  civilDateAt,
  err,
  ok,
  parseCivilDate,
  parseZone,
  type Result,
  type ZoneId,
} from "@counterpoint/kernel";
import { defineKind, type FieldValues, type KindOf, type Operation, set } from "@counterpoint/records";
import * as v from "valibot";

interface PairFields {
  readonly zone: string;
  readonly begun: CivilDate;
  readonly hour: number;
}

/** There is one record of it. */
const ID = "pair";

/**
 * What two people agree on about days: whose clock counts, on which day they began, and at which hour answers open. A day
 * is theirs, and not the phone's: on a journey both still have the same one, and the same questions.
 */
export const pairKind: KindOf<PairFields, typeof ID> = defineKind({
  name: "pair",
  version: 1,
  writers: "both",
  id: v.literal(ID),
  fields: {
    zone: v.pipe(v.string(), v.maxLength(64)),
    begun: v.custom<CivilDate>((date) => typeof date === "string" && parseCivilDate(date).ok),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  },
});

export interface Pair {
  readonly zone: ZoneId;
  readonly begun: CivilDate;
  /** On the wall in `zone`, 0 to 23. */
  readonly hour: number;
}

/** Null until all of it has arrived, and where this platform does not know the zone: then there is no day to speak of. */
export function readPair(records: readonly { readonly fields: FieldValues<typeof pairKind.fields> }[]): Pair | null {
  const { zone, begun, hour } = records[0]?.fields ?? {};
  if (zone === undefined || begun === undefined || hour === undefined) return null;
  const known = parseZone(zone);
  return known.ok ? { zone: known.value, begun, hour } : null;
}

/** The day that it is for both, wherever each of them is. */
export const pairDate = (pair: Pair, now: number): CivilDate => civilDateAt(now, pair.zone);

export type PairCommand =
  | { readonly type: "begin"; readonly zone: ZoneId; readonly hour: number }
  | { readonly type: "setZone"; readonly zone: ZoneId }
  | { readonly type: "setHour"; readonly hour: number };

export type PairRefusal = "begun-already" | "not-begun" | "out-of-range";

/** `now` is in milliseconds since the Unix epoch. The first day never moves: the ladder of questions stands on it. */
export function decidePair(
  pair: Pair | null,
  command: PairCommand,
  now: number,
): Result<readonly Operation[], PairRefusal> {
  if ("hour" in command && !(Number.isInteger(command.hour) && command.hour >= 0 && command.hour <= 23)) {
    return err("out-of-range");
  }
  if (command.type === "begin") {
    if (pair !== null) return err("begun-already");
    const { zone, hour } = command;
    return ok(set(pairKind, ID, { zone, hour, begun: civilDateAt(now, zone) }));
  }
  if (pair === null) return err("not-begun");
  return ok(
    command.type === "setZone" ? set(pairKind, ID, { zone: command.zone }) : set(pairKind, ID, { hour: command.hour }),
  );
}
