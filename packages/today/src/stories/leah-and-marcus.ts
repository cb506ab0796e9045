import { type CouplePlan, END, EVERY_DAY, type PersonPlan } from "./plan.ts";

/** Week 14: she asks for her mornings. Weeks 15 and 16: they argue about it. Week 20: her deadline. */
export const leah: PersonPlan = {
  rhythm: "daily",
  evenings: EVERY_DAY,
  answered: 0.9,
  away: [[11.2, 11.8]],
  lines: { close: 58, self: 60 },
  needs: ["N1", "N8", "N13"],
  course: {
    close: [
      [0, 76],
      [14.5, 75],
      [15.3, 46],
      [16.8, 47],
      [18, 73],
      [19.8, 75],
      [20.2, 63],
      [20.8, 65],
      [21.3, 78],
      [26, 80],
    ],
    self: [
      [0, 44],
      [14.5, 41],
      [19, 75],
      [19.8, 76],
      [20.1, 52],
      [20.8, 54],
      [21.2, 77],
      [26, 80],
    ],
    load: [
      [0, 42],
      [19.5, 42],
      [20, 84],
      [20.8, 82],
      [21.3, 32],
      [26, 38],
    ],
  },
  spread: { close: 14, self: 14, load: 16 },
  habits: [
    { tag: "alone", weeks: [0, 15], weekdays: EVERY_DAY, chance: 0.1 },
    { tag: "alone", weeks: [15, END], weekdays: [1, 2, 3, 4, 5], chance: 0.75 },
    { tag: "good", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.2 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.15 },
  ],
};

/** Week 12: the camera. From week 17 her writing and his pictures are something to talk about. */
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
      [14.5, 45],
      [15.3, 33],
      [16.8, 35],
      [17.3, 60],
      [19, 77],
      [19.8, 78],
      [20.3, 71],
      [21, 79],
      [26, 83],
    ],
    self: [
      [0, 76],
      [15, 72],
      [17, 68],
      [19, 75],
      [26, 77],
    ],
    load: [
      [0, 35],
      [5, 52],
      [6.5, 38],
      [19.8, 40],
      [20.3, 55],
      [21, 38],
      [26, 36],
    ],
  },
  spread: { close: 14, self: 13, load: 15 },
  habits: [
    { tag: "alone", weeks: [0, 12], weekdays: EVERY_DAY, chance: 0.45 },
    { tag: "alone", weeks: [12, END], weekdays: EVERY_DAY, chance: 0.35 },
    { tag: "good", weeks: [0, 17], weekdays: EVERY_DAY, chance: 0.08 },
    { tag: "good", weeks: [17, END], weekdays: EVERY_DAY, chance: 0.4 },
    { tag: "thanks", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.15 },
  ],
};

export const leahAndMarcus: CouplePlan = {
  seed: 4,
  together: [
    { tag: "us", weeks: [0, 15], weekdays: [6, 7], chance: 0.4 },
    { tag: "us", weeks: [17, END], weekdays: [5, 6, 7], chance: 0.5 },
    { tag: "hard", weeks: [14, 15], weekdays: [7], chance: 1 },
    { tag: "hard", weeks: [15, 17], weekdays: [3, 5], chance: 1 },
    { tag: "us", weeks: [17, 18], weekdays: [1], chance: 1 },
    { tag: "us", weeks: [23, 24], weekdays: [3], chance: 1 },
    { tag: "us", weeks: [24, 25], weekdays: [6], chance: 1 },
    { tag: "hard", weeks: [0, END], weekdays: EVERY_DAY, chance: 0.02 },
  ],
};
