import type { Axis, Sign, Zone } from "@counterpoint/balance";
import { needName } from "@counterpoint/library";
import type { FlatAssociation, FlatLevel, FlatMap } from "./flat.ts";
import type { PersonReport, Report } from "./report.ts";

const AXES: readonly Axis[] = ["close", "self"];
const ZONES: Readonly<Record<Zone | "in-between", string>> = {
  "close-and-free": "close and free",
  crowded: "close, a bit crowded",
  far: "free, a bit far",
  stretched: "stretched",
  "in-between": "in between",
};

/** The report for people: ranges and words, and only those links and changes that may be said. */
export function reportLines(report: Report): readonly string[] {
  return [...report.people.flatMap((person) => [...personLines(person), ""]), ...closingLines(report)];
}

function personLines(person: PersonReport): readonly string[] {
  const { days, firstDate, lastDate } = person;
  const span = firstDate === null || lastDate === null ? "no answer yet" : `${days} days, ${firstDate} to ${lastDate}`;
  return [
    `${person.person}: ${span}`,
    ...AXES.flatMap((axis) => [
      `  ${axis}, last 28 days: ${levelWords(person.levels[axis]["28"])}`,
      `  ${axis}, last 56 days: ${levelWords(person.levels[axis]["56"])}`,
    ]),
    `  map, last 28 days: ${mapWords(person.map["28"])}`,
    `  map, last 56 days: ${mapWords(person.map["56"])}`,
    ...AXES.map((axis) => `  change in ${axis}: ${changeWords(person.changes[axis])}`),
    ...linkLines(person.associations),
    ...needLines(person),
    ...signLines(person),
    ...weekLines(person),
  ];
}

function levelWords(level: FlatLevel): string {
  if (level.kind === "too-few") return `too early to tell (${level.n} of ${level.needed} answers)`;
  if (level.kind === "no-variation") return `always about ${round(level.mean)} (${level.n} answers)`;
  const line = level.above === null ? "" : `; ${Math.round(level.above * 100)} % likely above the line`;
  return `most likely between ${round(level.q10)} and ${round(level.q90)} (${level.n} answers${line})`;
}

function mapWords(map: FlatMap): string {
  if (map.kind === "too-few") return `not enough check-ins yet (${map.n} of ${map.needed})`;
  if (map.kind === "no-lines") return "needs --line-close and --line-self";
  if (map.kind === "no-variation") return "the answers are too much alike to draw one";
  const settled = map.settled === map.zone ? "" : ` (Balance shows ${ZONES[map.settled]} until two weeks agree)`;
  return `${ZONES[map.zone]}${settled}`;
}

function changeWords(change: PersonReport["changes"][Axis]): string {
  if (change.kind !== "effect") return "too early to tell";
  if (!change.passes) return "nothing to say";
  const [least, most] = [Math.abs(change.q10), Math.abs(change.q90)].toSorted((one, other) => one - other);
  const range = `${round(least ?? Number.NaN)} to ${round(most ?? Number.NaN)}`;
  return `lately about ${round(Math.abs(change.mean))} points ${change.mean < 0 ? "lower" : "higher"} (likely ${range}), at two monthly reviews in a row`;
}

function linkLines(associations: readonly FlatAssociation[]): readonly string[] {
  const said = associations.filter(({ passes }) => passes);
  if (said.length === 0) return ["  links on the same day: nothing to say"];
  return said.map((link) =>
    link.kind === "effect"
      ? `  ${link.x} and ${link.y}, same day: ${signed(link.mean)} points of ${link.y} for 1 of ${link.x} (likely ${signed(link.q10)} to ${signed(link.q90)}; ${link.n} days). A link, not a cause.`
      : "",
  );
}

function weekLines({ weeks }: PersonReport): readonly string[] {
  return weeks.close.map((close, i) => {
    const words = AXES.map((axis) => {
      const week = axis === "close" ? close : weeks.self[i];
      if (week === undefined || week.mean === null) return `${axis} no answer`;
      const band = week.band === null ? "" : `, line ${round(week.band.low)} to ${round(week.band.high)}`;
      return `${axis} ${round(week.mean)} (${week.n}${band})`;
    });
    return `  week of ${close.monday}: ${words.join("; ")}`;
  });
}

function needLines({ needs, strengths }: PersonReport): readonly string[] {
  if (needs.length === 0) return [];
  const met = strengths.length === 0 ? "none yet" : strengths.map((need) => `${need} ${needName(need)}`).join(", ");
  return [`  needs clearly met, of ${needs.length} rated: ${met}`];
}

/** In the person's own words about their own weeks. */
const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  1: "kept what moves me to myself",
  2: "no plans for the two of us",
  3: "alone because together was an effort",
  4: "needed to hear that we are all right",
  5: "uneasy when the other was out",
  6: "lost sight of my own things",
  7: "talk about the everyday only",
  8: "in one room and not together",
  9: "little warmth shown",
};

function signLines({ signs }: PersonReport): readonly string[] {
  if (signs.length === 0) return [];
  const present = signs.filter((sign) => sign.present).map(({ sign }) => SIGN_WORDS[sign]);
  return [`  often so at the last two monthly checks: ${present.length === 0 ? "nothing" : present.join("; ")}`];
}

const closingLines = ({ asOf }: Report): readonly string[] => [`As of ${asOf}. Ranges hold 8 times in 10.`];

const round = (value: number): string => String(Math.round(value));

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toPrecision(2)}`;
