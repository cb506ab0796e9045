import { say } from "./say.ts";

export const balance = {
  title: "Your days",
  lead: "What you wrote, day by day. Only you see it, and you can correct any of it.",
  empty: "No days yet. They appear here as you answer.",
  toToday: "Open today’s page",
  list: "Days, newest first",
  late: "added the day after",
  skipped: "Left out.",
  edit: "Correct",
  editDay: (day: string): string => `Correct ${day}`,
  remove: "Remove",
  removeDay: (day: string): string => `Remove ${day}`,
  removed: (day: string): string => `${day} is removed.`,
  /** What each of the four questions is called where the answers of many days stand below one another. */
  items: { close: "Close", self: "Free", pull: "Wish", load: "Load" },
  inTags: "In it",
  older: "Earlier days",
  loading: "Reading…",
  evenings: "Evenings you kept",
  eveningNeeds: "You picked",
  eveningNeedsTwo: { a: "First voice picked", b: "Second voice picked" },
  removedEvening: "The evening is removed.",
  removeEvening: (day: string): string => `Remove the evening of ${day}`,
  dayName: (date: string, today: string): string => `${say.weekday(date)}, ${say.dayAndMonth(date, today)}`,
};
