import type { BalanceReading, OwnLines, Rhythm } from "@counterpoint/balance";
import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import * as v from "valibot";

/** What a level is read from: of each evening the two numbers and no word more. */
export interface LevelsQuestion {
  readonly days: readonly { readonly date: CivilDate; readonly close: number | null; readonly self: number | null }[];
  readonly today: CivilDate;
  readonly lines: OwnLines;
  readonly rhythm: Rhythm;
}

export interface LevelsRequest {
  readonly id: number;
  readonly question: LevelsQuestion;
}

/** A null reading: it could not be worked out. */
export interface LevelsAnswer {
  readonly id: number;
  readonly reading: BalanceReading | null;
}

const date = v.custom<CivilDate>((value) => typeof value === "string" && parseCivilDate(value).ok);
const line = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const rhythm = v.picklist(["daily", "three-a-week"]);
const lines = v.object({ close: line, self: line, movedOn: v.nullable(date) });

const request: v.GenericSchema<unknown, LevelsRequest> = v.object({
  id: v.number(),
  question: v.object({ days: v.array(v.object({ date, close: line, self: line })), today: date, lines, rhythm }),
});

const level = v.object({
  mean: finite,
  sd: finite,
  q10: finite,
  q90: finite,
  above: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
const tooFew = v.object({ kind: v.literal("too-few"), n: count, needed: count });
const levelReading = v.variant("kind", [
  tooFew,
  v.object({ kind: v.literal("no-variation"), n: count, mean: finite }),
  v.object({ kind: v.literal("level"), n: count, level }),
]);
const map = v.variant("kind", [
  tooFew,
  v.object({ kind: v.literal("no-lines") }),
  v.object({ kind: v.literal("no-variation") }),
  v.object({
    kind: v.literal("placed"),
    close: level,
    self: level,
    zone: v.picklist(["close-and-free", "crowded", "far", "stretched", "in-between"]),
    restarted: v.boolean(),
  }),
]);
const week = v.object({
  monday: date,
  n: count,
  mean: v.nullable(finite),
  band: v.nullable(v.object({ mean: finite, low: finite, high: finite })),
});

const answer: v.GenericSchema<unknown, LevelsAnswer> = v.object({
  id: v.number(),
  reading: v.nullable(
    v.object({
      rhythm,
      windowDays: count,
      lines,
      levels: v.object({ close: levelReading, self: levelReading }),
      map,
      weeks: v.object({ close: v.array(week), self: v.array(week) }),
    }),
  ),
});

/** What arrived at the worker, or null where it is no request. */
export const parseRequest = (data: unknown): LevelsRequest | null => parse(request, data);

/** What came back from the worker, or null where it is no answer. */
export const parseAnswer = (data: unknown): LevelsAnswer | null => parse(answer, data);

function parse<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : null;
}
