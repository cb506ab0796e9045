import { type CivilDate, civilDateAt, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import { defineKind, type FieldValues, type KindOf, type Operation, set } from "@counterpoint/records";
import * as v from "valibot";
import type { Moment } from "./days.ts";
import type { Axis, OwnLines } from "./levels/reading.ts";

interface OwnLineFields {
  /** Null after it was taken back. */
  readonly value: number | null;
  readonly movedOn: CivilDate;
}

/** What a person calls good enough on one axis: one record each. Private; no line is there until they draw it. */
export const ownLineKind: KindOf<OwnLineFields, Axis> = defineKind({
  name: "ownLine",
  version: 1,
  writers: "author",
  id: v.picklist(["close", "self"]),
  fields: {
    value: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    movedOn: v.custom<CivilDate>((date) => typeof date === "string" && parseCivilDate(date).ok),
  },
});

/** A record of the kind as a space lists it. */
interface OwnLineRecord {
  readonly id: Axis;
  readonly fields: FieldValues<typeof ownLineKind.fields>;
}

export function readOwnLines(records: readonly OwnLineRecord[]): OwnLines {
  const lineOn = (axis: Axis): number | null => records.find(({ id }) => id === axis)?.fields.value ?? null;
  const moved = records.flatMap(({ fields }) => fields.movedOn ?? []).toSorted();
  return { close: lineOn("close"), self: lineOn("self"), movedOn: moved.at(-1) ?? null };
}

export type OwnLineCommand =
  | { readonly type: "draw"; readonly axis: Axis; readonly value: number }
  | { readonly type: "takeBack"; readonly axis: Axis };

export type OwnLineRefusal = "out-of-range";

/** What a command writes; nothing where the line already lies there, so that the zone does not start anew for nothing. */
export function decideOwnLine(
  lines: OwnLines,
  command: OwnLineCommand,
  { now, zone }: Moment,
): Result<readonly Operation[], OwnLineRefusal> {
  const value = command.type === "draw" ? command.value : null;
  if (value !== null && !(Number.isInteger(value) && value >= 0 && value <= 100)) return err("out-of-range");
  if (lines[command.axis] === value) return ok([]);
  return ok(set(ownLineKind, command.axis, { value, movedOn: civilDateAt(now, zone) }));
}
