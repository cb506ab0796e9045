import { say } from "./say.ts";
import { atStart } from "./the-other.ts";

export const questions = {
  lead: "Each of you answers alone. Your two answers open together, or not at all.",
  reading: "Opening the questions…",
  unread: "The questions could not be read on this device. Nothing is lost. Reload the page to try again.",
  notBegun:
    "The first questions come as soon as both of you have what you share. There is nothing to do for it, and no hurry.",
  today: "Questions of today",
  noneToday: "There is nothing to answer today.",
  earlier: {
    show: "Questions of the days before",
    hide: "Hide the days before",
    note: "They can still open on one of the coming evenings. What does not open goes away by itself. There is nothing to catch up.",
  },
  dayName: (date: string, today: string): string => `${say.weekday(date)}, ${say.dayAndMonth(date, today)}`,
  opened: {
    title: "What has opened",
    none: "What both of you answered will stand here. Nothing has to.",
    all: "All that has opened",
    allLead: "The newest first. Only the two of you can read this.",
    talk: "Talk about it",
    talkOf: (question: string): string => `Talk about it: ${question}`,
    print: "Print this",
    printNote: "Whoever finds the paper can read it.",
  },
  aside: {
    label: "How it works",
    hour: "When answers open",
    hourText: (time: string, place: string): string => `Each day at ${time}, by the clock in ${place}.`,
    change: "Change the hour",
    pass: "Passing",
    passText: "Either of you may pass, always. It is kept nowhere, and looks the same as not having looked.",
  },
  ask: {
    of: (day: string): string => `Asked on ${day}`,
    label: "Your answer",
    hint: "While you write, the words are on this page alone. They are kept nowhere, and are gone when you leave it.",
    opensToday: (time: string): string => `Sealed now, it opens today at ${time} if both of you have answered.`,
    opensTomorrow: (time: string): string => `Sealed now, it opens tomorrow at ${time} if both of you have answered.`,
    opensOn: (date: string, time: string): string =>
      `Sealed now, it opens on ${say.weekday(date)} at ${time} if both of you have answered.`,
    last: (date: string, today: string): string =>
      `If not, it can open on any evening until ${say.weekday(date)}, ${say.dayAndMonth(date, today)}. Then it is gone for both.`,
    seal: "Seal it",
    together: "Together now",
    pass: "Pass",
    takeBack: "Take back",
    busy: "One moment…",
    over: "This question is over, for both of you. There is nothing to catch up.",
    done: "Done. Whichever you chose, this page looks the same, so that nobody can find out from it.",
    later: "Done on this device. The rest travels when you are online. Until then it may open as it was before.",
    about: {
      title: "What the buttons do",
      points: [
        "Seal it: nobody can read it until it opens, and it is not shown here again. Seal once more to put another in its place.",
        "Together now: for the two of you at the same time. It opens as soon as both have pressed it. If nothing opens, nothing is said.",
        "Pass: nothing is written down and nobody is told. You can still answer later.",
        "Take back: whatever you have sealed here will not open. It does no harm where there is nothing.",
        "Without a connection it waits on this device, sealed, and travels when you are online.",
      ] as const,
    },
    byFiles:
      "Answers open where both of you use one phone, or a copy of Counterpoint that both can reach. In files alone they do not travel.",
    back: "All questions",
    refused: {
      empty: "There are no words in it yet. Write some, or pass.",
      "too-long": "This is too long to seal: 2,000 letters are the most. Nothing of it was lost; shorten it a little.",
      "future-day": "That day has not come yet by the clock that you both use.",
      over: "The time of this question is over, for both of you. Nothing was sent.",
      opened: "This one has already opened. Nothing was sent.",
      shut: "Nothing more can be put in from this device. What you typed is still here.",
      "not-kept":
        "This device could not keep it. What you typed is still here. Make some room on the device, and try again.",
    },
  },
  tied: {
    title: "Both are here",
    text: "Read it side by side, or each on your own.",
    open: "Untie it",
  },
  read: {
    wrote: (name: string): string => `${atStart(name)} wrote`,
    talk: "Now put the phone down",
    talkText:
      "Read the other’s answer first, aloud if you like. Then talk, with the phone face down. Ten minutes is plenty.",
    takeBack: "Take my answer back",
    before: "Both answers go from both of your screens, for good. What somebody has read they may remember.",
    confirm: "Take it back",
    leave: "Leave it here",
    back: "Back",
  },
  hour: {
    title: "When answers open",
    lead: "One hour and one clock, the same for both of you, also when one of you travels.",
    hour: "The hour",
    clock: "Whose clock counts",
    clockNote: "The other sees the name of the clock that you choose.",
    clockOf: (place: string): string => `The clock in ${place}`,
    here: (place: string): string => `The clock of this device (${place})`,
    note: "It holds for both of you from the next answer on. What is sealed already keeps its hour.",
    keep: "Keep this",
    leave: "Leave it as it was",
  },
};
