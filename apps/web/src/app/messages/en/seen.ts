import { type Answers, answers } from "./answers.ts";
import { say } from "./say.ts";
import { atStart } from "./the-other.ts";

/** What the other of two can read and learn, told to the one whose words they are. */
export const seen = {
  section: {
    title: (other: string): string => `What ${other} sees`,
    text: (other: string): string =>
      `All that ${other} can read of you stands on one page, in your very words. Much of it you can take back there.`,
    open: "Look at all of it",
  },
  title: (other: string): string => `What ${other} sees`,
  lead: (other: string): string =>
    `This page is made from the book itself, so nothing can be missing. Of all else, ${other} has no key.`,
  reading: "One moment…",
  notRead: "Not all of it could be read just now, so the page is not shown. Load it again.",
  shared: "What you share",
  nothing: (other: string): string =>
    `${atStart(other)} can read nothing of yours yet. That is normal, for as long as you like.`,
  show: "Show",
  all: "All of it",
  on: (date: string): string => `of ${say.day(date)}`,
  either: "Either of you may have added it.",
  begun: (date: string): string => `You began on ${say.day(date)}.`,
  opens: (hour: string, zone: string): string => `Answers open at ${hour}, by the clock of ${zone}.`,
  get replied(): Answers {
    return answers;
  },
  forDay: (date: string): string => `For ${say.day(date)}`,
  until: (date: string): string => `Until the end of ${say.day(date)}`,
  takeBack: "Take it back",
  takeBackOf: (text: string): string => `Take it back: ${text}`,
  takenBack: "Taken back",
  undo: "Undo",
  notKept: "It could not be written to this device. It is as it was. Try again.",
  /** Why something stays: only what can be taken back by nobody has a reason here. */
  stays: {
    person: "A name is changed, not taken back. You can do that on the page before this one.",
    device: "A name is changed, not taken back. You can do that on the page before this one.",
    matchRound: "This stays, so that both of you know what your marks were about. Nobody’s marks are in it.",
    pair: "This stays: without it, nobody could tell which day has which questions.",
  },
  taking: (other: string): string =>
    `What you take back goes from ${other}’s screen the next time their device connects. Nothing says that it was there. What ${other} has read, they may remember.`,
  answers: (other: string): string =>
    `Where you take back an answer, ${other}’s answer to that question shows no more either: both or neither.`,
  sealed:
    "What you have sealed or marked is not on this page, and nobody can make you show it. An answer stands here once both of you have opened it.",
  never: {
    title: "What never leaves you",
    points: [
      "All of your own pages, and whether there are any",
      "When you open the app, and where you are",
      "What you have read or looked at",
      "What you passed, left out, or began and did not finish",
      "That you opened Help",
    ] as readonly string[],
  },
  partner: (other: string): string => `What ${other}’s device still learns`,
  host: (host: string): string => `What whoever runs ${host} learns`,
  hostReads: "They cannot read a word of it. They learn this:",
  noHost: "Nothing of this book is sent to anybody. It goes from device to device in your own hands.",
  print: "Print this page",
  back: "Back",
};
