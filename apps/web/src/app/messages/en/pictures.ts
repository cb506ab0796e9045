import { say } from "./say.ts";

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const shortDay = (date: string): string => short.format(Date.parse(`${date}T00:00Z`));
const after = (monday: string, days: number): string =>
  new Date(Date.parse(`${monday}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const whole = (value: number): string => `${Math.round(Math.min(100, Math.max(0, value)))}`;
const between = (low: number, high: number): string => `between ${whole(low)} and ${whole(high)}`;
const span = (first: string, last: string): string => `${say.day(first)} to ${say.day(after(last, 6))}`;

export const pictures = {
  opening: {
    waiting: { title: "Where you are", lead: "Your weeks are being read." },
    failed: {
      title: "Where you are",
      lead: "The pictures could not be drawn this time. Nothing is lost: your days stand below.",
    },
    empty: {
      title: "Too early to tell",
      lead: "Two lines will stand here: how close you felt, and how free you were to be yourself.",
    },
    early: {
      title: "Too early to tell:",
      count: (n: number, needed: number): string => `${n} of ${needed} check-ins`,
      lead: (needed: number, days: number): string =>
        `The map needs ${needed} check-ins within ${days} days. It may take as long as it takes, and there is nothing to catch up.`,
    },
    noLines: {
      title: "Two lines, yours to draw",
      lead: "Say further down what is good enough for you. Then the map can show where these weeks lie. Nobody else’s line is used.",
    },
    alike: {
      title: "Much the same each day",
      lead: "Your answers are so alike that no likely range can be worked out from them. That is fine; there is nothing to do about it.",
    },
    newLines: {
      title: "Too early to tell:",
      quiet: "your lines are new",
      lead: (date: string, today: string): string =>
        `Your lines are from ${say.dayAndMonth(date, today)}. The map names a place when two full weeks after that agree.`,
    },
    placed: {
      "close-and-free": {
        title: "Close and free",
        lead: (days: number): string =>
          `By your own two lines: close enough and free enough, as far as the last ${days} days can tell.`,
      },
      crowded: {
        title: "Close, a bit crowded",
        lead: (days: number): string =>
          `By your own two lines: close enough, and short of room, as far as the last ${days} days can tell.`,
      },
      far: {
        title: "Free, a bit far",
        lead: (days: number): string =>
          `By your own two lines: room enough, and further apart than you would like, as far as the last ${days} days can tell.`,
      },
      stretched: {
        title: "Stretched",
        lead: (days: number): string =>
          `By your own two lines: less close and less free than you would like, as far as the last ${days} days can tell.`,
      },
      "in-between": {
        title: "In between",
        lead: (days: number): string =>
          `For the last ${days} days no place on the map is clear enough to be named. That is an answer too, and no worse than another.`,
      },
    },
    again: "Try again",
  },
  axis: { close: "Close", self: "Free" },
  score: {
    title: "Your weeks",
    early: "Too early to tell",
    legend: {
      range: "likely range",
      note: "what you answered, a week’s mean",
      open: "fewer than three check-ins",
      rest: "no check-in",
      own: "your own line",
    },
    week: (monday: string): string => shortDay(monday),
    slide: "Weeks shown",
    earlier: "Earlier weeks",
    later: "Later weeks",
    atOldest: "These are the first weeks.",
    atNewest: "These are the newest weeks.",
    year: "Go to a year",
    span: (first: string, last: string): string => span(first, last),
    label: (first: string, last: string, voices: readonly string[]): string =>
      `${span(first, last)}, in two staves. ${voices.join(" ")}`,
    noWeeks: "Two empty staves.",
    voice: (name: string, parts: readonly string[]): string => `${name}: ${parts.join("; ")}.`,
    means: (low: number, high: number): string =>
      whole(low) === whole(high) ? `weekly means at ${whole(low)}` : `weekly means ${between(low, high)}`,
    likely: (low: number, high: number): string => `at the end of it most likely ${between(low, high)}`,
    line: (at: number): string => `your own line at ${at}`,
    nothing: "no answers",
    rests: (weeks: number): string =>
      say.plural(weeks, { one: "one week without an answer", other: "# weeks without an answer" }),
  },
  table: {
    open: "Read as a table",
    close: "Close the table",
    week: "Week of",
    answers: "Check-ins",
    mean: "Mean",
    range: "Likely range",
    none: "none",
    early: "too early",
    number: (value: number): string => whole(value),
    from: (low: number, high: number): string => `${whole(low)} to ${whole(high)}`,
    axis: "Line",
    own: "Your own line",
    side: "Where you were",
    map: "The map",
    notDrawn: "not drawn",
  },
  map: {
    title: "Where these weeks lie",
    axes: { across: "how close it feels", up: "how free it feels" },
    zones: {
      closeAndFree: ["Close", "and free"],
      crowded: ["Close, a", "bit crowded"],
      far: ["Free,", "a bit far"],
      stretched: ["Stretched"],
    } as const,
    early: (n: number, needed: number): readonly string[] => ["Not enough check-ins", `yet (${n} of ${needed})`],
    noLines: ["Your lines", "are not drawn yet"] as const,
    alike: ["Too much alike", "for an area"] as const,
    notDrawn: (why: string): string => `The map, without an area: ${why}.`,
    drawn: (where: string): string => `The map. ${where} The lines that cross in its middle are your own.`,
    side: {
      above: "most likely above your line",
      below: "most likely below your line",
      unclear: "on no clear side of your line",
    },
    where: (close: string, self: string): string => `Close: ${close}. Free: ${self}.`,
    area: "An area and not a point: a few weeks of check-ins cannot say more exactly than this. The two lines that cross in the middle are your own, so two people in different places may both be content.",
    draw: "On each line, say what is good enough for you. Without that there is no middle, and no place on the map.",
    /** First a question, then what is ordinary. As many for each, so that no place looks different from another. */
    texts: {
      "close-and-free": [
        "What has helped in these weeks? It may be worth keeping.",
        "This says where you most likely were. It promises nothing, and asks for nothing.",
      ] as const,
      crowded: [
        "What squeezed your room in these weeks? Work, children, health or money can do it as much as the two of you.",
        "Wanting room is ordinary, and it needs no reason. Rest, a friend, or something that is only yours may be next.",
      ] as const,
      far: [
        "What stood between you in these weeks? Work, tiredness or distance can do it without anybody meaning to.",
        "Missing somebody is ordinary, and so is liking your own time. Both can be true in one week.",
      ] as const,
      stretched: [
        "What took the most out of these weeks? It may lie quite outside the two of you.",
        "Such weeks are ordinary, and nobody’s fault. Rest, a friend, or something that is only yours may be next.",
      ] as const,
      "in-between": [
        "Which of the two lines do you notice more, when you look at these weeks?",
        "More weeks may make it clearer, or not. Both are fine.",
      ] as const,
    },
  },
  levels: {
    scale: "On a line from 0 to 100.",
    likely: (low: number, high: number): string => `Most likely ${between(low, high)}.`,
    above: (low: number, high: number, line: number): string =>
      `Most likely ${between(low, high)}: above your own line, which is at ${line}.`,
    below: (low: number, high: number, line: number): string =>
      `Most likely ${between(low, high)}: below your own line, which is at ${line}.`,
    unclear: (low: number, high: number, line: number): string =>
      `Most likely ${between(low, high)}: on no clear side of your own line, which is at ${line}.`,
    early: (n: number, needed: number): string => `Too early to tell: ${n} of ${needed} check-ins.`,
    alike: (mean: number): string => `Always near ${whole(mean)}, so that no range can be worked out.`,
  },
  lines: {
    title: "What is good enough for you",
    sub: "Not perfect, and nobody else’s. You may leave a line empty, move it, or take it off.",
    ask: { close: "How close is close enough?", self: "How free is free enough?" },
    clear: "Take the line off",
    empty: "not drawn",
    spoken: (place: string, value: number): string => `${place}, ${value}`,
    drawn: { close: "Your line for closeness is drawn.", self: "Your line for being free is drawn." },
    taken: { close: "Your line for closeness is taken off.", self: "Your line for being free is taken off." },
    anew: "The map starts anew from today.",
    moved: (date: string, today: string): string =>
      `You last moved a line on ${say.dayAndMonth(date, today)}. The map starts anew from there, because a new line gives the old weeks another meaning.`,
  },
  rhythm: {
    label: "How often do you mean to answer?",
    "three-a-week": "Three evenings a week",
    daily: "Every day",
    hint: "It decides how far back the map looks. No evening has to be made up for.",
  },
  decide: {
    title: "How we decide",
    text: [
      "The hatched band holds the line that your answers come from, with a chance of 80 in 100. It needs 14 check-ins. The notes are what you answered.",
      "The map looks back 56 days for three evenings a week and 28 for every day. It needs 18 check-ins in that time, either way.",
      "A place on the map is named only when it is at least 90 in 100 likely on each line, and two weekly looks agree. It stays until two looks agree on something else.",
      "There are no arrows: even when nothing changes at all, about two weeks in three differ by 5 points or more from the week before.",
      "There is no score and no comparison. Your own two lines are the only measure here.",
      "These figures come from weeks made up by a computer, and are worked out again whenever this program is tested. Nothing of it is kept: it is read from your days each time.",
    ] as const,
  },
};
