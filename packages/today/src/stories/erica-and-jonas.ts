import { type CouplePlan, END, EVERY_DAY, type PersonPlan } from "./plan.ts";

/** Week 9: two evenings out again. Week 16: a feverish child. Week 19: his mother stays. */
export const erica: PersonPlan = {
  rhythm: "daily",
  evenings: EVERY_DAY,
  answered: 0.9,
  away: [[16.2, 16.7]],
  lines: { close: 60, self: 62 },
  needs: ["N13", "N8", "N4"],
  course: {
    close: [
      [0, 61],
      [8, 59],
      [12, 70],
      [16, 72],
      [16.3, 58],
      [17.2, 74],
      [25, 79],
    ],
    self: [
      [0, 45],
      [8.5, 41],
      [13, 74],
      [16, 76],
      [16.3, 46],
      [17.3, 74],
      [19, 70],
      [20, 77],
      [25, 80],
    ],
    load: [
      [0, 45],
      [15.8, 44],
      [16.3, 84],
      [17, 52],
      [18.5, 42],
      [19.5, 56],
      [20, 40],
      [25, 38],
    ],
  },
  spread: { close: 14, self: 14, load: 16 },
  habits: [
    { tag: "alone", weeks: [0, END], weekdays: [6], chance: 0.25 },
    { tag: "good", weeks: [0, 9], weekdays: EVERY_DAY, chance: 0.15 },
    { tag: "good", weeks: [9, END], weekdays: [3, 4, 5, 6], chance: 0.35 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.2 },
  ],
};

/** Week 9: the first slow Sunday. His freedom ends about where he drew his line: better, and nothing to be solved. */
export const jonas: PersonPlan = {
  rhythm: "three-a-week",
  evenings: [2, 4, 7],
  answered: 0.94,
  away: [],
  lines: { close: 58, self: 60 },
  needs: ["N13", "N2", "N1"],
  course: {
    close: [
      [0, 77],
      [8, 75],
      [16.3, 70],
      [17, 77],
      [25, 81],
    ],
    self: [
      [0, 42],
      [9, 38],
      [13, 58],
      [16, 60],
      [16.3, 44],
      [17.2, 60],
      [19.2, 48],
      [20.2, 61],
      [25, 65],
    ],
    load: [
      [0, 40],
      [15.8, 42],
      [16.3, 80],
      [17, 50],
      [19, 44],
      [19.6, 60],
      [20.2, 40],
      [25, 40],
    ],
  },
  spread: { close: 13, self: 14, load: 15 },
  habits: [
    { tag: "alone", weeks: [0, 9], weekdays: EVERY_DAY, chance: 0.06 },
    { tag: "alone", weeks: [9, END], weekdays: [7], chance: 0.9 },
    { tag: "alone", weeks: [9, END], weekdays: [2, 4], chance: 0.12 },
    { tag: "good", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.2 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.2 },
  ],
};

export const ericaAndJonas: CouplePlan = {
  seed: 1,
  together: [
    { tag: "apart", weeks: [9, 16], weekdays: [3, 5], chance: 0.95 },
    { tag: "apart", weeks: [17, 19], weekdays: [3, 5], chance: 0.95 },
    { tag: "apart", weeks: [20, 24], weekdays: [3, 5], chance: 0.95 },
    { tag: "apart", weeks: [25, END], weekdays: [3, 5], chance: 0.95 },
    { tag: "us", weeks: [0, END], weekdays: [2, 4, 6], chance: 0.25 },
    { tag: "us", weeks: [22, 23], weekdays: [7], chance: 1 },
    { tag: "us", weeks: [24, 25], weekdays: [5], chance: 1 },
    { tag: "hard", weeks: [8, 9], weekdays: [1], chance: 1 },
    { tag: "hard", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.03 },
  ],
};
