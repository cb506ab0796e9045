import {
  type Association,
  type Axis,
  dailySeries,
  type Effect,
  type EffectReading,
  ITEMS,
  type ItemId,
  type LevelReading,
  type MapReading,
  type OwnLines,
  type Rhythm,
  readBalance,
  readInsights,
  type Signals,
  type Week,
  zoneOf,
} from "@counterpoint/balance";
import { type CivilDate, dayNumber } from "@counterpoint/kernel";
import type { BalanceFile, Day } from "./read-file.ts";

/** What `balance --json` prints; docs/cli.md says what each key means. */
export interface Report {
  readonly asOf: CivilDate;
  readonly lines: Readonly<Record<Axis, number | null>>;
  readonly people: readonly PersonReport[];
  readonly notUsed: readonly string[];
}

type Windows<T> = Readonly<Record<"28" | "56", T>>;

export interface PersonReport {
  readonly person: string;
  /** Dates up to `asOf` with an answer on a slider. */
  readonly days: number;
  readonly firstDate: CivilDate | null;
  readonly lastDate: CivilDate | null;
  readonly levels: Readonly<Record<Axis, Windows<FlatLevel>>>;
  readonly map: Windows<FlatMap>;
  readonly changes: Readonly<Record<Axis, FlatEffect & { readonly passes: boolean }>>;
  readonly associations: readonly FlatAssociation[];
  readonly weeks: Readonly<Record<Axis, readonly Week[]>>;
}

type LevelFound = Extract<LevelReading, { readonly kind: "level" }>;
export type FlatLevel = Exclude<LevelReading, LevelFound> | (Omit<LevelFound, "level"> & LevelFound["level"]);

type Placed = Extract<MapReading, { readonly kind: "placed" }>;
export type FlatMap =
  | Exclude<MapReading, Placed>
  | {
      readonly kind: "placed";
      /** What the window that ends with this date says by itself. */
      readonly zone: Placed["zone"];
      /** What Balance would show on this date: a zone changes there only after two weekly updates agree. */
      readonly settled: Placed["zone"];
    };

type EffectFound = Extract<EffectReading, { readonly kind: "effect" }>;
export type FlatEffect = Exclude<EffectReading, EffectFound> | (Omit<EffectFound, "effect"> & Effect);

export type FlatAssociation = Pick<Association, "x" | "y" | "listed"> &
  FlatEffect & { readonly size: number | null; readonly passes: boolean };

export function reportOn(file: BalanceFile, asOf: CivilDate, lines: Report["lines"]): Report {
  const people = [...file.people].map(([person, days]) => personReport(person, days, asOf, lines));
  return { asOf, lines, people, notUsed: file.notUsed };
}

function personReport(
  person: string,
  days: readonly Day[],
  asOf: CivilDate,
  { close, self }: Report["lines"],
): PersonReport {
  const lines: OwnLines = { close, self, movedOn: null };
  const reading = (rhythm: Rhythm) => readBalance({ checkins: days, today: asOf, lines, rhythm });
  const [four, eight] = [reading("daily"), reading("three-a-week")];
  const levelsOf = (axis: Axis) => ({ "28": flatLevel(four.levels[axis]), "56": flatLevel(eight.levels[axis]) });
  const { changes, associations } = readInsights(signalsOf(days, asOf), dayNumber(asOf));
  const dates = days
    .filter((day) => day.date <= asOf && ITEMS.some(({ id }) => day[id] !== null))
    .map(({ date }) => date)
    .toSorted();
  return {
    person,
    days: dates.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    levels: { close: levelsOf("close"), self: levelsOf("self") },
    map: { "28": flatMap(four.map), "56": flatMap(eight.map) },
    changes: {
      close: { ...flatEffect(changes.close), passes: changes.close.passes },
      self: { ...flatEffect(changes.self), passes: changes.self.passes },
    },
    associations: associations.map(flatAssociation),
    weeks: four.weeks,
  };
}

function signalsOf(days: readonly Day[], asOf: CivilDate): Signals {
  const lastDay = dayNumber(asOf);
  const seriesOf = (answerOf: (day: Day) => number | null) =>
    dailySeries(
      days.map((day) => ({ date: day.date, value: answerOf(day) })),
      lastDay,
    );
  const item = (id: ItemId) => seriesOf((day) => day[id]);
  const names = [...new Set(days.flatMap(({ tags }) => [...tags.keys()]))];
  const tags = names.flatMap((name) => {
    const series = seriesOf((day) => day.tags.get(name) ?? null);
    return series === undefined ? [] : [[name, series] as const];
  });
  return {
    items: { close: item("close"), self: item("self"), pull: item("pull"), load: item("load") },
    tags: new Map(tags),
  };
}

const flatLevel = (reading: LevelReading): FlatLevel =>
  reading.kind === "level" ? { kind: "level", n: reading.n, ...reading.level } : reading;

function flatMap(reading: MapReading): FlatMap {
  if (reading.kind !== "placed") return reading;
  const { close, self, zone: settled } = reading;
  const above = { close: close.above ?? Number.NaN, self: self.above ?? Number.NaN };
  return { kind: "placed", zone: zoneOf(above) ?? "in-between", settled };
}

const flatEffect = (reading: EffectReading): FlatEffect =>
  reading.kind === "effect"
    ? { kind: "effect", n: reading.n, ...reading.effect }
    : { kind: reading.kind, n: reading.n };

function flatAssociation(association: Association): FlatAssociation {
  const { x, y, listed } = association;
  const found = association.kind === "effect";
  return {
    x,
    y,
    listed,
    ...flatEffect(association),
    size: found ? association.size : null,
    passes: found && association.passes,
  };
}
