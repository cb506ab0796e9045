import { parcel } from "./parcel.ts";
import { say } from "./say.ts";
import { atStart } from "./the-other.ts";

/** The page on which two people see who is in their book, and how it travels. */
export const ourUs = {
  title: "The two of you",
  lead: (me: string, other: string): string => `This book belongs to ${me} and ${other}, and to nobody else.`,
  removed: [
    "This device was taken out of this book. What is here stays, and you can read it. Nothing new comes, and nothing goes out.",
    "If it was not you who took it out, look at your other devices, and take out what is not yours. Then change your passphrase and your recovery words.",
  ] as readonly string[],
  name: {
    title: "What you are called here",
    text: (me: string, other: string): string => `${atStart(other)} reads your name as ${me}.`,
    change: "Change your name",
    label: "Your name here",
    keep: "Keep this name",
    leave: "Leave it",
    empty: "Write a name first.",
    notKept: "The name could not be written to this device. Try again.",
  },
  devices: {
    title: "Devices",
    mine: "Yours",
    theirs: (other: string): string => `${atStart(other)}’s`,
    self: "this device",
    unnamed: "A device without a name",
    since: (date: string, today: string): string => `Here since ${say.dayAndMonth(date, today)}`,
    added: (date: string, today: string): string =>
      `A device of yours was added on ${say.dayAndMonth(date, today)}. If that was not you, take it out, and change your passphrase and your recovery words.`,
    addedOut: (name: string, date: string, today: string): string =>
      `${name} was added on ${say.dayAndMonth(date, today)} and has been taken out since. What it had by then stays on it. If that was not you, change your passphrase and your recovery words.`,
    rename: "Rename",
    renameOf: (name: string): string => `Rename ${name}`,
    label: "What you call it",
    takeOut: "Take out",
    takeOutOf: (name: string): string => `Take out ${name}`,
    lost: "Is a phone lost? Take it out here. From then on it reads nothing new, and nothing that is written on it counts.",
    only: "Where it is your only device, come back on another one with your recovery words and your passphrase. It can then be taken out there.",
    confirm: {
      title: (name: string): string => `Take out “${name}”?`,
      points: [
        "Nothing that either of you writes from then on reaches it.",
        "What it already has stays on it. That cannot be called back.",
        "The other sees that this device is no longer here.",
        "This cannot be undone. It can be added again later, as a new one.",
      ] as readonly string[],
      go: "Take it out",
      leave: "Leave it in",
      working: "One moment…",
      done: (name: string): string => `${name} is out.`,
    },
    unfinished: {
      text: "A device is out, and this one could not write down what belongs to that: it may be out of room. Until it can, nothing new reaches the other, and nothing can be sealed. What you write stays here.",
      go: "Try again",
    },
    error: {
      offline:
        "This needs a connection, and there is none now, or another tab of Counterpoint has it. Nothing was changed. Close other tabs, or try again later.",
      "not-allowed": "That is not possible any more: it may have been taken out already, or this device was.",
      "over-quota": "There is no room left for changes to the devices of this book. Ask whoever runs this address.",
      "not-kept": "This device could not write it down: it may be out of room. Make some, then try again.",
    },
  },
  carry: {
    title: "How it travels",
    host: (host: string): string =>
      `What the two of you share goes by way of ${host}. Nobody there can read it. Whoever runs it sees that the two of you connect, and on which days.`,
    whose: (host: string, other: string): string =>
      `Who runs ${host}? If it is ${other}, or a friend of theirs, they see when your devices connect, and they would see it if you left.`,
    another: "How to use another copy",
    anotherText: [
      "Anybody may run a copy of Counterpoint: you, or somebody you trust. How to do it is written where the program comes from.",
      "A book stays with the copy where it was begun. To change, leave this one, open the other address on both phones, and begin a new book there.",
      "Or carry the book in files, below. Nothing is sent by that.",
    ] as readonly string[],
    files:
      "Nothing of this book is sent anywhere. You bring it from phone to phone: in files, or on one phone that you both use.",
    sealed:
      "Sealed questions and marks need somebody in the middle who holds both until both are in. In files they do not open; on one phone they do.",
    byFile: "By file",
    byFileText:
      "Where there is no connection, or none that you want to use, a file brings the other up to date: over a cable, on a stick, in a message.",
    finder:
      "Whoever finds such a file sees how many devices there are and about how much was written. They can read none of it.",
  },
};

/** A file that goes from one of the two to the other. */
export const ourParcel: typeof parcel = {
  ...parcel,
  make: {
    ...parcel.make,
    open: "Make a file for the other",
    text: "It holds all that the two of you share, sealed so that only your own devices and theirs open it. What you wrote in your own pages is not in it.",
    done: (name) =>
      `It is called ${name} and lies where your downloads go. Give it to the other. Afterwards delete the copies you do not need.`,
  },
  take: {
    ...parcel.take,
    text: "Choose a file that the other has made. What this book has already stays as it is.",
    file: "The file from the other",
    brought: "It brought what was written since.",
  },
  refused: {
    ...parcel.refused,
    foreign: "This is not a file of a book that you share. Look for one called notes.bin.",
    forged: "This file was not made by any of your devices or theirs. Do not use it.",
  },
};
