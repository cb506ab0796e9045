import {
  type Axis,
  dailySeries,
  ITEMS,
  type ItemId,
  type NeedReading,
  type OwnLines,
  type Rhythm,
  readBalance,
  readInsights,
  readNeeds,
  readSigns,
  SIGNS,
  type SignAnswer,
  type Signals,
  type SignReading,
  type Week,
} from "@counterpoint/balance";
import { type CivilDate, dayNumber, type NeedId } from "@counterpoint/kernel";
import {
  type FlatAssociation,
  type FlatEffect,
  type FlatLevel,
  type FlatMap,
  flatAssociation,
  flatEffect,
  flatLevel,
  flatMap,
} from "./flat.ts";
import type { BalanceFile } from "./read-file.ts";
import type { Day } from "./read-row.ts";

/** What `balance --json` prints; docs/cli.md says what each key means. */
export interface Report {
  readonly asOf: CivilDate;
  readonly lines: Readonly<Record<Axis, number | null>>;
  readonly people: readonly PersonReport[];
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
  readonly needs: readonly NeedReading[];
  /** Needs that are clearly met. */
  readonly strengths: readonly NeedId[];
  readonly signs: readonly SignReading[];
}

export function reportOn(file: BalanceFile, asOf: CivilDate, lines: Report["lines"]): Report {
  const people = [...file.people].map(([person, days]) => personReport(person, days, asOf, lines));
  return { asOf, lines, people };
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
    ...needsOf(days, asOf),
    signs: signsOf(days, asOf),
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

/** Where good enough lies for a need until the person says so. A file knows no importance, so that nothing falls short. */
const WISH = { importance: null, line: 60 };

function needsOf(days: readonly Day[], asOf: CivilDate): Pick<PersonReport, "needs" | "strengths"> {
  const ratings = days.flatMap(({ date, needs }) =>
    [...needs].map(([need, met]) => ({ need, day: dayNumber(date), met })),
  );
  const { needs, strengths } = readNeeds(ratings, () => WISH, dayNumber(asOf));
  return { needs, strengths };
}

function signsOf(days: readonly Day[], asOf: CivilDate): readonly SignReading[] {
  const answers = days.flatMap(({ date, signs }) =>
    SIGNS.flatMap((sign): SignAnswer[] => {
      const [shows, opposite] = [signs.get(`${sign}a`), signs.get(`${sign}b`)];
      return shows === undefined || opposite === undefined ? [] : [{ sign, day: dayNumber(date), shows, opposite }];
    }),
  );
  return readSigns(answers, dayNumber(asOf));
}
