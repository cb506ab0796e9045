/**
 * A book as Markdown, for people: day by day, oldest first, and nothing that was never said. A person's own lines stand
 * behind `>`, so that no line of theirs is taken for one of the file's.
 */
import { type Checkin, ITEMS, type ItemDef, isEmpty, type OwnLines } from "@counterpoint/balance";
import type { CivilDate, NeedId } from "@counterpoint/kernel";
import { items, needs, tags, pages as words } from "@counterpoint/library";
import type { Evening, Quoted } from "../first-minute/evening.ts";
import type { BookContent } from "./content.ts";

type Block = readonly string[];

export function pagesOf({ checkins, evenings, lines, rhythm }: BookContent): string {
  const parts = [
    ...checkins
      .filter((checkin) => !isEmpty(checkin))
      .map((checkin) => ({ date: checkin.date, part: dayPart(checkin) })),
    ...evenings.map((evening) => ({ date: evening.date, part: eveningPart(evening) })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const chosen = [...linesPart(lines), ...(rhythm === null ? [] : [[`${words.rhythm}: ${words.rhythms[rhythm]}.`]])];
  const nothing = parts.length === 0 && chosen.length === 0;
  const blocks: Block[] = [
    [`# ${words.title}`],
    ...words.intro.map((text) => [text]),
    ...(nothing ? [[words.nothing]] : []),
    ...chosen,
    ...parts.flatMap(({ part }) => part),
    [`## ${words.data}`],
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** What somebody calls good enough for themselves: no measure of anybody else. */
function linesPart(lines: OwnLines): readonly Block[] {
  const drawn = ITEMS.flatMap((item) => {
    if (item.id !== "close" && item.id !== "self") return [];
    const value = lines[item.id];
    return value === null ? [] : [answerLine(item, value, words.lines[item.id])];
  });
  if (drawn.length === 0) return [];
  const moved = lines.movedOn === null ? [] : [[`${words.moved}: ${dayName(lines.movedOn)}.`]];
  return [[`## ${words.own}`], drawn, ...moved];
}

function dayPart(checkin: Checkin): readonly Block[] {
  const answers = ITEMS.flatMap((item) => {
    const value = checkin[item.id];
    return value === null ? [] : [answerLine(item, value)];
  });
  const labels = checkin.tags.map((id) => tags.entries.find((tag) => tag.id === id)?.label ?? id);
  const lines = [...answers, ...(labels.length > 0 ? [`- ${words.tags}: ${labels.join(", ")}`] : [])];
  return [
    [`## ${dayName(checkin.date)}`],
    ...(checkin.skipped ? [[words.left]] : []),
    ...(lines.length > 0 ? [lines] : []),
    ...(checkin.note === "" ? [] : quoted(words.note, checkin.note)),
    ...(checkin.late ? [[words.late]] : []),
  ];
}

function answerLine(item: ItemDef, value: number, question?: string): string {
  const asked = items.entries.find(({ id }) => id === item.question);
  const name = question ?? asked?.question ?? item.id;
  const ends = [
    [signed(item.low), asked?.low ?? ""],
    ...(asked?.middle ? [[signed((item.low + item.high) / 2), asked.middle] as const] : []),
    [signed(item.high), asked?.high ?? ""],
  ] as const;
  return `- ${name} ${words.answer(signed(value), ends)}`;
}

function eveningPart(evening: Evening): readonly Block[] {
  const { secondNeeds, strength, sentence, step, card } = evening;
  const picked =
    secondNeeds === null
      ? [`- ${words.picked}: ${namesOf(evening.needs)}`]
      : [`- ${words.pickedFirst}: ${namesOf(evening.needs)}`, `- ${words.pickedSecond}: ${namesOf(secondNeeds)}`];
  const lines = ITEMS.flatMap((item) => {
    const value = item.id === "close" || item.id === "self" ? evening[item.id] : null;
    return value === null ? [] : [answerLine(item, value)];
  });
  const told: readonly (readonly [string, Quoted | null])[] = [
    [words.strength, strength],
    [words.sentence, sentence],
    [words.step, step],
    [words.card, card],
  ];
  return [
    [`## ${words.evening}: ${dayName(evening.date)}`],
    [...picked, ...lines],
    ...told.flatMap(([label, quote]) => (quote === null ? [] : quoted(label, quote.text))),
  ];
}

const namesOf = (ids: readonly NeedId[]): string =>
  ids.map((id) => needs.entries.find((need) => need.id === id)?.name ?? id).join(", ");

const quoted = (label: string, text: string): readonly Block[] => [
  [`${label}:`],
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${line}`.trimEnd()),
];

/** With a true minus sign. */
const signed = (value: number): string => String(value).replace("-", "−");

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const rest = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function dayName(date: CivilDate): string {
  const ms = Date.parse(`${date}T00:00Z`);
  return `${weekday.format(ms)}, ${rest.format(ms)}`;
}
