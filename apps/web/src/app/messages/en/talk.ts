import { say } from "./say.ts";

export const talk = {
  title: "Talk",
  lead: "Find the words, or put the phone down and talk. Nothing here is sent to anybody.",
  back: "Back to Talk",
  find: "Find the words",
  alone: "With yourself first",
  say: { title: "Say it well", about: "Write it the way it comes, and see what may land hard." },
  cards: {
    title: "Ten minutes",
    sub: "Twelve cards for two. Choose one together, put the phone face down, and talk. Either of you may pass, always.",
  },
  list: "Cards",
  first: "First, one of you answers",
  second: "Then the other",
  pass: "Passing",
  stop: "How to stop",
  notFor: "Not for an evening when one of you is afraid of the other. Help is at the top of every page.",
  evening: {
    title: "Or begin with what matters",
    text: "Three needs each, on one phone that changes hands, then ten minutes to talk. Kept only if you both wish it.",
    open: "Begin an evening",
  },
  timer: "Ten-minute timer",
  start: "Start ten minutes",
  pause: "Pause",
  resume: "Go on",
  stopTimer: "Stop the timer",
  ready: "Ten minutes, phone face down",
  left: (minutes: number): string => say.plural(minutes, { one: "About a minute left", other: "About # minutes left" }),
  over: "The ten minutes are over. Finish your sentence.",
};
