import { say } from "./say.ts";

export const backup = {
  title: "Backup",
  lead: "A backup is a file with everything in this book. It lies wherever you put it, and opens on another device too.",
  leave: "Leave it",
  seal: {
    open: "Make a backup file",
    ownText:
      "Choose a passphrase for this file. Nobody can open the file without it, and nobody can send you a new one: write it down where you keep things that matter.",
    lockText: "The file will open with the passphrase of this book. Type it once more.",
    wordsText:
      "The file will open with the 24 recovery words and the passphrase of this book together. Type the passphrase once more.",
    eitherText: "Type the passphrase of this book once more.",
    passphrase: "Passphrase for the file",
    make: "Make the file",
    making: "Making the file…",
  },
  readable: {
    open: "Make a readable copy",
    text: "Anybody who has a readable copy can read all of it, on any device, for as long as it exists. A backup file is the safer way to keep your words.",
    form: "What it is for",
    markdown: "To read it yourself",
    json: "For another program",
    make: "Make the copy",
    making: "Making the copy…",
  },
  bookPassphrase: "The passphrase of this book",
  done: {
    title: "The file is made",
    text: (name: string): string =>
      `It is called ${name} and lies among your downloads. Move it where you want it, and delete the copies you don’t need.`,
    opens: {
      passphrase: "The passphrase you just typed opens it, also if you change the passphrase of this book later.",
      recipient:
        "Your 24 recovery words and the passphrase you just typed open it together, also if you change them in this book later. Neither opens it alone.",
    },
    unreadable: (count: number): string =>
      say.plural(count, {
        one: "One entry of this book could not be read and is not in it. Everything else is.",
        other: "# entries of this book could not be read and are not in it. Everything else is.",
      }),
  },
  notMade: {
    "not-kept": "The last thing you wrote is not on this device yet, so the file would lack it. Try again in a moment.",
    "not-a-recipient": "Your recovery words do not make a key for this file. Make them anew, then try again.",
    "words-damaged":
      "What is kept of your recovery words could not be read, so no file was made. In the section Recovery words, make new ones or take them away, then try again.",
    newer: "A newer version of Counterpoint is open in another tab. Reload this page, then try again.",
    full: "This device has no room left for the file. Make some, then try again.",
    closed: "Another tab has taken over. Reload this page, then try again.",
    unavailable: "This book could not be read to its end. Reload this page, then try again.",
  },
  restore: {
    open: "Add a backup to this book",
    text: "You see what is inside before anything changes. What this book has already stays as it is.",
    file: "The file",
    passphrase: "The passphrase of the file",
    look: "Look inside",
    looking: "Looking…",
    words: "This file opens with recovery words and the passphrase that went with them.",
    inside: "In the file",
    days: (count: number, first: string, last: string): string =>
      say.plural(count, {
        one: `One day, ${say.day(first)}.`,
        other: `# days, from ${say.day(first)} to ${say.day(last)}.`,
      }),
    evenings: (count: number): string =>
      say.plural(count, { one: "One evening you kept.", other: "# evenings you kept." }),
    nothing: "No days and no evenings.",
    unread: (count: number): string =>
      say.plural(count, {
        one: "One entry cannot be read by this version. It is kept with the others, and shows once a version here can read it.",
        other:
          "# entries cannot be read by this version. They are kept with the others, and show once a version here can read them.",
      }),
    add: "Add it to this book",
    adding: "Adding it…",
    added: "It is in this book now.",
    already: "All of it was in this book already. Nothing changed.",
    notAdded: {
      full: "Nothing was added: this device has no room left. Make some, then try again.",
      newer: "Nothing was added: a newer version of Counterpoint is open in another tab. Reload this page.",
      closed: "Nothing was added: another tab has taken over. Reload this page.",
      unavailable: "Nothing was added: this browser could not write to the device.",
      locked: "Nothing was added: the book on this device is locked. Reload this page and open it first.",
      "keys-lost": "Nothing was added: the book on this device does not open.",
      "too-old": "Nothing was added: this browser lacks something that keeps your words private.",
    },
  },
  refused: {
    empty: "There is nothing in this file. Perhaps it was not copied to its end.",
    "too-large": "This file is larger than any backup could be.",
    unreadable: "The browser could not read this file to its end. Copy it to this device first, then choose it again.",
    foreign: "This is not a backup. Look for a file called notes.age, notes.md or notes.json.",
    "foreign-content": "The file opened, but what is inside is not a backup.",
    newer: "A newer version of Counterpoint made this file. Get that version, then choose it again.",
    locked: "This file is sealed.",
    "other-key": "This file opens in another way: with a passphrase, or with recovery words.",
    "wrong-key": "That did not open it. It may be another passphrase, or the beginning of the file is damaged.",
    "too-costly": "Opening this file would take more memory than a page may use. It was not made here.",
    damaged: "This file is damaged, or its end is missing. Another copy of it may be whole.",
    "cut-short": "The end of this file is missing. Another copy of it may be whole.",
    altered: "This file was changed after it was made, so it cannot be trusted. Another copy of it may be whole.",
    line: (line: number): string =>
      `This file is not as it was made: line ${line} does not fit. Another copy of it may be whole.`,
    unchanged: "Nothing was changed.",
  },
  first: {
    title: "Back from a file",
    lead: "Choose the file. You see what is inside before anything is kept on this device.",
    add: "Keep it on this device",
    back: "Back",
  },
  wipe: {
    title: "Taking everything off",
    text: "Everything of Counterpoint can be taken off this browser: your days, evenings and notes, your choices, and the program itself.",
    open: "Take everything off this device",
    gone: "What goes: every day, evening and note in this book, for good. Nobody can bring it back.",
    goneHere:
      "What goes: every day, evening and note on this device. Your other devices keep the book, and this one would have to be added to it anew.",
    stays:
      "What stays: the book of somebody else who uses this browser too, with the program; backup files, wherever they lie; books on other devices; and the browser’s own list of visited pages, which no page can clear.",
    unsaved: "If you may want it again, make a backup file first.",
    go: "Take everything off",
    going: "Taking it off…",
    sure: "This is the last step. It cannot be undone.",
    really: "Yes, take it off",
    failed: "Something could not be taken off. Close the other tabs of Counterpoint, then try again.",
  },
  safari: {
    title: "Before you write",
    text: "Safari deletes what a page keeps after seven days without a visit, unless the page is on the home screen. A backup file outlasts that.",
    make: "Show me how",
    later: "Not now",
  },
};
