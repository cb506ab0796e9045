import type { Chance } from "@counterpoint/kernel";
import type { Signals } from "../insights/signals.ts";
import type { DailySeries } from "../levels/daily-series.ts";
import type { Axis } from "../levels/reading.ts";
import { at } from "../statistics/at.ts";
import type { InsightWorld } from "./insight-worlds.ts";
import { mood } from "./mood.ts";

export const YEAR_DAYS = 365;

/** What is put into a planted world: links of a tag or the load with an axis, and a drop at half of the year. */
interface Plan {
  readonly links: readonly { readonly x: "load" | Tag; readonly y: Axis }[];
  readonly drops: readonly Axis[];
}

export interface PersonYear {
  readonly signals: Signals;
  readonly truths: Plan;
}

type Tag = (typeof TAGS)[number];

const TAGS = ["us", "alone", "good", "thanks"] as const;
const TAG_SHARE = 0.35;
const TAG_SD = Math.sqrt(TAG_SHARE * (1 - TAG_SHARE));

/** What a day scatters by; of its variance, what the partner has too, and what a person has on both axes. */
const SD = 17;
const SHARED = 0.3;
const LEVELS = { close: 66, self: 62, load: 45, pull: 0 };

/** The correlation of a planted link, and the size of a planted drop in standard deviations. */
const LINK = 0.35;
const DROP = 0.8;
const DROP_DAY = 182;

const NOTHING: Plan = { links: [], drops: [] };
const PLANTED: readonly [Plan, Plan] = [
  {
    links: [
      { x: "load", y: "close" },
      { x: "alone", y: "self" },
    ],
    drops: ["close"],
  },
  {
    links: [
      { x: "us", y: "close" },
      { x: "load", y: "self" },
    ],
    drops: [],
  },
];

/** A year of both people, first day 0. */
export function makeCoupleYear(world: InsightWorld, chance: Chance): readonly [PersonYear, PersonYear] {
  const together = { close: mood(world, YEAR_DAYS, chance), self: mood(world, YEAR_DAYS, chance) };
  const [first, second] = world.planted ? PLANTED : [NOTHING, NOTHING];
  return [makePersonYear(world, together, first, chance), makePersonYear(world, together, second, chance)];
}

function makePersonYear(
  world: InsightWorld,
  together: Readonly<Record<Axis, Float64Array>>,
  truths: Plan,
  chance: Chance,
): PersonYear {
  const draw = (): Float64Array => mood(world, YEAR_DAYS, chance);
  const answered = Array.from({ length: YEAR_DAYS }, () => chance.unit() >= world.missing);
  const known = (values: Float64Array): DailySeries => ({
    first: 0,
    values: values.map((value, day) => (answered[day] ? value : Number.NaN)),
  });
  const slider = (level: number, lowest: number, deviations: Float64Array): DailySeries =>
    known(deviations.map((one) => Math.min(lowest + 100, Math.max(lowest, Math.round(level + SD * one)))));

  const load = draw();
  const tags = new Map(
    TAGS.map((tag) => [tag, Float64Array.from(answered, () => (chance.unit() < TAG_SHARE ? 1 : 0))] as const),
  );
  const standard = (x: "load" | Tag): Float64Array =>
    x === "load" ? load : (tags.get(x) ?? load).map((tag) => (tag - TAG_SHARE) / TAG_SD);
  const own = draw();
  const axis = (name: Axis): DailySeries => {
    const alone = draw();
    const links = truths.links.filter(({ y }) => y === name).map(({ x }) => standard(x));
    const drop = truths.drops.includes(name) ? DROP : 0;
    const deviations = alone.map((mine, day) => {
      const both = Math.sqrt(SHARED) * (at(together[name], day) + at(own, day));
      const scatter = both + Math.sqrt(1 - 2 * SHARED) * mine;
      const linked = links.reduce((sum, x) => sum + LINK * at(x, day), 0);
      return linked + Math.sqrt(1 - links.length * LINK ** 2) * scatter - (day >= DROP_DAY ? drop : 0);
    });
    return slider(LEVELS[name], 0, deviations);
  };
  return {
    truths,
    signals: {
      items: {
        close: axis("close"),
        self: axis("self"),
        pull: slider(LEVELS.pull, -50, draw()),
        load: slider(LEVELS.load, 0, load),
      },
      tags: new Map([...tags].map(([tag, values]) => [tag, known(values)])),
    },
  };
}
