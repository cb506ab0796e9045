import { type Checkin, TAGS, type TagId } from "@counterpoint/balance";
import type { Chance, CivilDate, ZoneId } from "@counterpoint/kernel";
import type { Invented } from "@counterpoint/library";
import { calendar, type StoryDay } from "./calendar.ts";
import { levelAt } from "./course.ts";
import { mood, normal } from "./noise.ts";
import { DAYS, type Level, type PersonPlan } from "./plan.ts";
import { PLANS } from "./plans.ts";
import { ownChance, type SharedDay, sharedDays, tagsOn } from "./shared-days.ts";

export interface Telling {
  /** Whose book it is, with the notes that stand in it. */
  readonly who: Pick<Invented, "id" | "notes">;
  /** The day on which it is looked at; the story ends on the evening before. */
  readonly today: CivilDate;
  readonly zone: ZoneId;
  /** The one that was tried out, if none is given. */
  readonly seed?: number;
}

/** The part of a day's closeness that both feel alike: partners' days correlate by about this much. */
const IN_COMMON = 0.3;

/** What a tap goes along with on that evening, in points: small beside the ups and downs of days. */
const GOES_WITH: Readonly<Record<TagId, { readonly close: number; readonly self: number }>> = {
  alone: { close: 0, self: 5 },
  us: { close: 5, self: 0 },
  good: { close: 3, self: 1 },
  thanks: { close: 2, self: 0 },
  hard: { close: -9, self: -2 },
  apart: { close: 0, self: 3 },
};

/** Points of closeness that go with one point of outside load. */
const LOAD_ON_CLOSE = -0.2;

/** Where something is written down, the day was much as the weeks around it: a note and its day fit. */
const CALM = 0.4;

/** Shares of evenings: without an answer to one question, filled in the day after, left out on purpose. */
const RARE = { load: 0.06, pull: 0.08, late: 0.05, skipped: 0.12 };

/** The check-ins of 26 weeks, oldest first. The same telling always gives the same ones. */
export function tellDays({ who, today, zone, seed }: Telling): readonly Checkin[] {
  const { couple, person, voice } = PLANS[who.id];
  const days = calendar(today);
  const shared = sharedDays(couple, days, seed ?? couple.seed);
  const evening = evenings(person, ownChance(seed ?? couple.seed, voice));
  return days.flatMap((day, at) => {
    const note = who.notes.find(({ week, weekday }) => week === day.week && weekday === day.weekday)?.text ?? "";
    const both = shared[at];
    return both === undefined ? [] : (evening(day, both, note, zone) ?? []);
  });
}

type Evening = (day: StoryDay, both: SharedDay, note: string, zone: ZoneId) => Checkin | null;

/** Draws the same number of times on every day, answered or not: one change in the plan moves only what it is about. */
function evenings(plan: PersonPlan, chance: Chance): Evening {
  const moods: Readonly<Record<Level, () => number>> = { close: mood(chance), self: mood(chance), load: mood(chance) };
  return (day, both, note, zone) => {
    const own = { close: moods.close(), self: moods.self(), load: moods.load() };
    const wish = normal(chance);
    const tags = [...both.tags, ...tagsOn(day, plan.habits, chance)];
    const drawn = { answered: chance.unit(), skipped: chance.unit(), load: chance.unit(), pull: chance.unit() };
    const late = chance.unit() < RARE.late && day.at < DAYS - 1;

    const written = note !== "";
    const means = plan.evenings.includes(day.weekday) && !isAway(plan, day);
    const blank = { date: day.date, close: null, self: null, pull: null, load: null, tags: [], note: "" };
    if (!written && !(means && drawn.answered < plan.answered)) {
      return means && drawn.skipped < RARE.skipped ? { ...blank, skipped: true, late: false, zone } : null;
    }
    const calm = written ? CALM : 1;
    const around = (level: Level, by: number): number => levelAt(plan.course[level], day.weeks) + calm * by;
    const taps = (axis: "close" | "self"): number => tags.reduce((sum, tag) => sum + GOES_WITH[tag][axis], 0);
    const weight = plan.spread.load * own.load;
    const felt = Math.sqrt(IN_COMMON) * both.mood + Math.sqrt(1 - IN_COMMON) * own.close;
    const close = percent(around("close", plan.spread.close * felt + taps("close") + LOAD_ON_CLOSE * weight));
    const self = percent(around("self", plan.spread.self * own.self + taps("self")));
    return {
      ...blank,
      close,
      self,
      load: drawn.load < RARE.load ? null : percent(around("load", weight)),
      pull: drawn.pull < RARE.pull ? null : pullOf(plan, close, self, wish),
      tags: TAGS.filter((tag) => tags.includes(tag)),
      note,
      skipped: false,
      late,
      zone,
    };
  };
}

const isAway = ({ away }: PersonPlan, { at }: StoryDay): boolean =>
  away.some(([from, until]) => at >= from && at < until);

/** Who feels far from their own line wishes for more closeness, who feels crowded for more room; near it, just right. */
function pullOf({ lines }: PersonPlan, close: number, self: number, wish: number): number {
  const pull = Math.round(0.4 * (lines.close - close) - 0.4 * (lines.self - self) + 6 * wish);
  return Math.abs(pull) < 5 ? 0 : Math.min(50, Math.max(-50, pull));
}

const percent = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));
