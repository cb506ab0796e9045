import { say } from "./say.ts";

/** A book that travels between one person's devices as a file. */
export const parcel = {
  title: "By file",
  lead: "Where there is no connection, or none that you want to use, a file brings your devices up to date: on a stick, over a cable, in a message to yourself.",
  finder:
    "Whoever finds such a file sees how many devices there are and about how much was written. They can read none of it.",
  leave: "Leave it",
  working: "One moment…",
  make: {
    open: "Make a file for your other devices",
    text: "It holds all of this book, sealed so that only your own devices open it. Take it in on each of them. To bring back what they wrote, make a file there too.",
    go: "Make the file",
    making: "Making the file…",
    title: "The file is made",
    done: (name: string): string =>
      `It is called ${name} and lies where your downloads go. Take it to your other device, and there press “Take in a file”. Afterwards delete the copies you do not need.`,
    failed: "No file was made.",
  },
  take: {
    open: "Take in a file",
    text: "Choose a file that another of your devices has made. What this book has already stays as it is.",
    file: "The file from your other device",
    taking: "Taking it in…",
    title: "The file is taken in",
    brought: (count: number): string =>
      say.plural(count, {
        one: "It brought one packet of what your other devices wrote.",
        other: "It brought # packets of what your other devices wrote.",
      }),
    devices: "It also says which devices are in this book: the list above is up to date.",
    nothing: "All of it was here already. Nothing changed.",
    alarmed: "Something in it does not fit what this device knows. The page Us says what, and what you can do.",
    part: "What was taken in until then stays. Choose the same file again to go on.",
  },
  add: {
    open: "Add a device by file",
    text: "On the new device, choose “I have it on another device”, then “By file”. It shows a code. Scan it with this device’s camera, or have its text sent here and paste it.",
    needsLock:
      "First set a passphrase for this book, in the section Lock on the page Us: it is asked before a device is added.",
    once: "Add devices from one of your devices only, or take in its newest file first. Two that add at the same time, each on its own, cannot be put together again.",
    request: "The text from the new device",
    go: "Go on",
    empty: "Paste the text first.",
    foreign: "This is not the text of a device. Copy all of what the new device shows.",
    newer: "A newer version of Counterpoint made this text. Get that version here, then try again.",
    mistyped: "A letter of this text is wrong or missing. Copy it once more, whole.",
    compare: "Are these five words on both?",
    why: "Look at the new device. Only if all five are the same, in the same order, is this the text that it made.",
    list: "Five words",
    same: "They are the same",
    different: "They differ",
    stopped:
      "Nothing was added. Somebody may have changed the text on its way. Take it from the new device’s screen once more.",
    before: "Before it is added",
    whole:
      "From then on that device can read this whole book and write in it. All your devices show for 14 days that it was added.",
    confirm: "Add it and make the file",
    title: "The device is added, and the file is made",
    done: (name: string): string =>
      `The file is called ${name} and lies where your downloads go. Take it to the new device and choose it there.`,
    bookWords: "The new device then shows five words. It is the right file if they are these:",
    failed: {
      alone: "This book is on this device alone. First choose to keep it on more than one, on the page Us.",
      "too-many": "This book has as many devices as it can. Take one out first, on the page Us.",
      "was-removed":
        "That device was in this book and was taken out, which is for good. Take everything off it, then begin there anew.",
      "not-allowed":
        "It was not added: this device cannot add others now, or the text names a device that is here already.",
      offline:
        "It was not added: this book is passed on by its host, and that cannot be reached now. Go online for a moment, then try again.",
      "over-quota": "It was not added: the host of this book has no room left for it.",
      "not-kept": "It was not added: this device could not keep it. Make room, then try again.",
    },
  },
  join: {
    open: "By file",
    text: "With no connection between them, a device that has the book adds this one by a file.",
    begin: "Join by file",
    title: "Into your book, by file",
    lead: "Three steps: show the other device this code, bring its file here, compare five words.",
    here: "What was written on this device stays, and becomes part of the book.",
    first: "1. Show this to the other device",
    how: "There, on the page Us under “By file”, press “Add a device by file”. Scan the code with its camera, or copy the text and paste it there.",
    code: "A code that asks to add this device",
    requestText: "The same as text",
    copy: "Copy the text",
    copied: "Copied. Other programs on this device can read what was copied.",
    notCopied: "The browser did not allow it. Mark the text and copy it yourself.",
    notSecret: "Nothing in it is secret. It is of no use but to add this device.",
    words: "Both devices show these five words. Say there that they are the same only if all five are.",
    list: "Five words of this device",
    second: "2. Choose the file that it made",
    file: "The file from the other device",
    looking: "Looking into the file…",
    third: "3. Are these five words on both?",
    why: "The other device shows five more words below “The device is added”. If they differ, the file is of another book.",
    bookList: "Five words of the book",
    same: "They are the same",
    different: "They differ",
    joining: "Coming into the book…",
    part: "This device is in the book now, but not all that is in the file came along. Open the book, and on the page Us press “Take in a file” and choose the same file again.",
    toBook: "Open the book",
    stopped:
      "Nothing was changed. This file may be of somebody else’s book. Have the other device make it once more, and bring it here yourself.",
    notAdded:
      "The book in this file does not know this device. Show the other device the code above first, then bring the file it makes after that.",
    wasRemoved:
      "The book in this file has taken this device out, which is for good. To begin anew, take everything off this device first.",
    failed: "This device could not come into the book. Nothing was lost; try again in a moment.",
    altered:
      "The file is whole, but does not open for this device. Show the other device the code above and have it made once more.",
  },
  name: "notes.bin",
  refused: {
    empty: "There is nothing in this file. Perhaps it was not copied to its end.",
    "too-large": "This file is larger than any book could be.",
    unreadable: "The browser could not read this file to its end. Copy it to this device first, then choose it again.",
    foreign: "This is not a file from another of your devices. Look for one called notes.bin.",
    newer: "A newer version of Counterpoint made this file. Get that version here, then choose it again.",
    "cut-short": "The end of this file is missing. Copy it once more.",
    altered: "This file was changed or damaged on its way. Copy it once more.",
    forged: "This file was not made by any of your devices. Do not use it.",
    "other-book": "This file is of another book. It was not taken in.",
    unchanged: "Nothing was changed.",
  },
  disk: {
    full: "This device has no room left. Make some, then try again.",
    newer: "A newer version of Counterpoint is open in another tab. Reload this page, then try again.",
    closed: "Another tab has taken over. Reload this page, then try again.",
    unavailable: "This browser could not read or write on the device. Reload this page, then try again.",
  },
};
