import { say } from "./say.ts";
import { atStart } from "./the-other.ts";

/** Leaving a book of two, and the copy that stays. */
export const leaving = {
  section: {
    title: "Leaving",
    text: "You can leave at any time. Nobody has to agree, and nobody can prevent it. Your own pages stay as they are.",
    open: "Look at the ways to leave",
  },
  title: "Leaving",
  lead: "There are three ways. Nothing happens before you have chosen one and given your passphrase.",
  always: {
    title: "With each of them",
    points: [
      "Each of you keeps a copy of what was shared, to read.",
      "Your answers that have not opened are destroyed, and open never.",
      "Nothing that either of you writes after it reaches the other.",
      "To begin again is a new book with nothing in it, and both say yes anew.",
    ] as readonly string[],
  },
  ways: {
    title: (other: string): string => `Is ${other} told?`,
    now: {
      name: "Now",
      points: (other: string): readonly string[] => [
        "The book ends for both of you, at once.",
        `${atStart(other)} reads that it has ended. No reason is given.`,
        "What lies at the copy that you both use is erased after 30 days.",
      ],
      files: (other: string): string => `Nothing is sent: ${other} learns of it from the next file that you give them.`,
    },
    later: {
      name: "Later",
      points: (other: string): readonly string[] => [
        "You choose a day within the next 30. Until then all goes on as it is, and nothing shows it.",
        `When you open this book on that day, it asks you once more. Only after your yes it ends for both, and ${other} reads that it has ended.`,
        "The day stays on this device. You can change it, or let it go.",
      ],
    },
    never: {
      name: "Not at all",
      points: (other: string): readonly string[] => [
        `For ${other} it looks as if you were quiet. Their questions come, what they write is kept, and nothing opens any more.`,
        "You get nothing more of what they write.",
        "It holds for good: you cannot take it back, or tell them through this book later.",
      ],
      host: (host: string, other: string): string =>
        `Whoever runs ${host} can see that you have left. If that is ${other}, or somebody close to them, they can know it.`,
      files: (other: string): string => `All that ${other} can notice is that no more files come.`,
    },
    choose: "Choose a way",
    stay: "Stay",
  },
  confirm: {
    now: {
      title: "End it now, for both",
      text: "After this it cannot be undone.",
      go: "End it for both",
    },
    later: {
      title: "Choose a day",
      text: "Nothing happens before that day, and nothing without you.",
      day: "The day",
      go: "Keep this day",
    },
    never: {
      title: "Leave without a word",
      text: "After this it cannot be undone.",
      go: "Leave",
    },
    stop: "Not now",
  },
  error: {
    offline:
      "This needs a connection, and there is none now, or another tab of Counterpoint has it. Nothing was changed. Close other tabs, or try again later.",
    refused: "The copy that you both use did not take it just now. Nothing was changed. Try again later.",
    altered: "What came back was altered on its way. Try again on another network.",
    newer: "A newer version of Counterpoint is in use. Load this page again to get it.",
    "not-kept": "This device could not write it down: it may be out of room. Make some, then try again.",
    busy: "Something waits to be finished on this device first. Load this page again.",
  },
  day: {
    section: "A day for it",
    text: "Whoever has chosen a day finds it here, behind the passphrase. This part looks the same where there is none.",
    look: "Look at my day",
    show: "Show it",
    none: "You have chosen no day.",
    done: "The day is kept on this device. You find it below, behind the passphrase.",
    title: "The day you have chosen",
    kept: (date: string): string =>
      `You mean to end this book on ${say.weekday(date)}, ${say.day(date)}. Until then nothing shows it.`,
    change: "Another day",
    letGo: "Let the day go",
    gone: "There is no such day any more.",
    notKept: "It could not be written to this device. Try again.",
  },
  due: {
    title: "The day you chose has come",
    text: (other: string): string =>
      `You meant to end this book, and to let ${other} know. Nothing has happened yet, and nothing has to.`,
    go: "Go on to ending it",
    letGo: "Let the day go",
    /** On the other pages: for whoever else looks at the screen it says nothing. */
    plain: "For today",
    line: "There is something on the page Us that you wanted to look at today.",
    look: "Look at it",
  },
  kept: {
    title: "A copy to read",
    left: "You have left this book. What was shared until then is yours to read, for as long as you like.",
    ended:
      "This book of the two of you has ended. What was shared until then is yours to read, for as long as you like.",
    own: "Your own pages are as they were, and this copy opens from there. Nothing comes here any more, and nothing goes out from here.",
    help: "If today is a hard day: Help stands at the top of every page.",
    anew: "To begin anew with somebody, with the same person or another, is a new book. You find it in your own pages, under Us.",
    tell: (other: string): string =>
      `If ${other} does not know it yet: a file that you make here says that it has ended, and has nothing else that is new.`,
    reading: "One moment…",
    notRead: "Not all of it could be read just now. Load the page again.",
    nothing: "Nothing was shared in it.",
    both: "Both of you",
    take: "Take it along",
    form: "What it is for",
    forms: {
      sealed: "To keep, sealed with your passphrase",
      markdown: "To read it yourself",
      json: "For another program",
    },
    readable: "Anybody who has a readable copy can read all of it, also what the other wrote.",
    open: "Make a file of it",
    make: "Make the file",
    making: "Making the file…",
    remove: {
      title: "Removing this copy",
      text: "It can be taken off this device. The other keeps theirs.",
      open: "Remove this copy",
      points: [
        "All of it goes from this device, for good. Nobody can bring it back.",
        "Your own pages stay. So do files that you have made of it.",
      ] as readonly string[],
      go: "Remove it",
      stop: "Keep it",
      failed: "It could not be removed. Close the other tabs of Counterpoint, then try again.",
    },
  },
  past: {
    title: "Earlier books",
    text: "What you shared before and is over. Each is a copy to read.",
    open: (other: string, date: string): string => `With ${other}, begun on ${say.day(date)}`,
    openUndated: (other: string): string => `With ${other}`,
    back: "Back",
  },
  /** A copy as pages for people. */
  pages: {
    title: (me: string, other: string): string => `What ${me} and ${other} shared`,
    intro: "A copy of one book of two people. It has nothing of anybody’s own pages.",
    data: "The same for a program",
  },
};
