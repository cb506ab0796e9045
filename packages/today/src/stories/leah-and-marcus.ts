import { type CouplePlan, END, EVERY_DAY, type PersonPlan } from "./plan.ts";

/** Week 9: she asks for her mornings. Weeks 10 and 11: they argue about it. Week 18: her deadline. */
export const leah: PersonPlan = {
  rhythm: "daily",
  evenings: EVERY_DAY,
  answered: 0.9,
  away: [[14.2, 14.8]],
  lines: { close: 58, self: 60 },
  needs: ["N1", "N8", "N13"],
  course: {
    close: [
      [0, 76],
      [9.5, 75],
      [10.5, 47],
      [11.8, 47],
      [13.5, 73],
      [17.8, 74],
      [18.2, 62],
      [18.8, 64],
      [19.3, 76],
      [25, 78],
    ],
    self: [
      [0, 44],
      [9.5, 41],
      [15, 76],
      [17.8, 77],
      [18.1, 52],
      [18.8, 54],
      [19.4, 76],
      [25, 78],
    ],
    load: [
      [0, 42],
      [17.5, 42],
      [18, 84],
      [18.8, 82],
      [19.3, 32],
      [25, 38],
    ],
  },
  spread: { close: 14, self: 14, load: 16 },
  habits: [
    { tag: "alone", weeks: [0, 10], weekdays: EVERY_DAY, chance: 0.1 },
    { tag: "alone", weeks: [10, END], weekdays: [1, 2, 3, 4, 5], chance: 0.75 },
    { tag: "good", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.2 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.15 },
  ],
};

/** Week 8: the camera. From week 12 her writing and his pictures are something to talk about. */
export const marcus: PersonPlan = {
  rhythm: "three-a-week",
  evenings: [1, 3, 6],
  answered: 0.94,
  away: [],
  lines: { close: 60, self: 55 },
  needs: ["N6", "N10", "N1"],
  course: {
    close: [
      [0, 43],
      [9.5, 44],
      [10.5, 33],
      [11.8, 35],
      [13, 60],
      [17, 77],
      [18.4, 70],
      [20, 79],
      [25, 80],
    ],
    self: [
      [0, 76],
      [10, 72],
      [12, 68],
      [14, 75],
      [25, 77],
    ],
    load: [
      [0, 35],
      [5, 52],
      [6.5, 38],
      [18, 40],
      [18.4, 55],
      [19, 38],
      [25, 36],
    ],
  },
  spread: { close: 14, self: 13, load: 15 },
  habits: [
    { tag: "alone", weeks: [0, 8], weekdays: EVERY_DAY, chance: 0.45 },
    { tag: "alone", weeks: [8, END], weekdays: EVERY_DAY, chance: 0.35 },
    { tag: "good", weeks: [0, 12], weekdays: EVERY_DAY, chance: 0.08 },
    { tag: "good", weeks: [12, END], weekdays: EVERY_DAY, chance: 0.4 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.15 },
  ],
};

export const leahAndMarcus: CouplePlan = {
  seed: 4,
  together: [
    { tag: "us", weeks: [0, 10], weekdays: [6, 7], chance: 0.4 },
    { tag: "us", weeks: [12, END], weekdays: [5, 6, 7], chance: 0.5 },
    { tag: "hard", weeks: [9, 10], weekdays: [7], chance: 1 },
    { tag: "hard", weeks: [10, 12], weekdays: [3, 5], chance: 1 },
    { tag: "us", weeks: [12, 13], weekdays: [1], chance: 1 },
    { tag: "us", weeks: [21, 22], weekdays: [3], chance: 1 },
    { tag: "us", weeks: [23, 24], weekdays: [6], chance: 1 },
    { tag: "hard", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.02 },
  ],
};
