export const recovery = {
  title: "Recovery words",
  back: "Back to this device",
  passphrase: "Your passphrase",
  working: "One moment…",
  notKept: "This could not be written to the device, so nothing has changed. Try again, or make some room first.",
  noLine: (host: string): string =>
    `${host} did not take it just now, and it has to learn first which words bring your book back. Keep both papers for now, and try again from this page when you are online.`,
  otherKey:
    "Your book rests on other words or another passphrase already: on those of a change from before that this device did not take. Keep each paper that you have. Nothing has changed now.",
  halfDone:
    "The new words bring your book back from now on, but this device could not keep them. Make some room, and set them again from this page. Keep the new paper.",
  section: {
    needsLock: "These are 24 words on paper that go with a passphrase. Set a passphrase first, if you want them.",
    offer:
      "You can have 24 words on paper. Together with your passphrase they open your backups, should this device be lost. Alone they open nothing. You can do without them.",
    make: "Look at the words",
    notNow: "Not now",
    declined:
      "There are none. Without them, a lost device or a cleared browser is a lost book, unless you have a backup.",
    makeLater: "Make recovery words",
    set: "There are 24 words on paper. Together with your passphrase they open the backups made with them. Alone they open nothing.",
    setWithoutLock:
      "There are 24 words on paper, but no passphrase now, and new backups cannot be made with them. Older ones still open with the words and the passphrase of that time.",
    change: "Change the words",
    remove: "Take the words away",
    drawn:
      "They are made, since this book is on several devices, but nobody has looked at them. Without the paper, a book is lost when all of its devices are.",
    shared:
      "While this book is on several devices, or you have a book for two, the words can be changed and not taken away: they are what brings them back.",
    elsewhere:
      "The words of this book belong to the device on which they were made, and to its passphrase. Look at them, or change them, there.",
    damaged:
      "What is kept of the recovery words could not be read. Backups made with them still open. Before the next backup, make new words or take these away.",
    unreadable: "Whether there are words could not be read just now. Load the page again.",
    newer: "A newer version of Counterpoint has set the words. Load the page again to get that version.",
  },
  ask: {
    lead: "Twenty-four plain words, to be written on paper.",
    does: "What they do",
    doesText:
      "Together with your passphrase they open the backups you make from now on, on any device. That is how your book comes back when this device is lost.",
    doesNot: "What they do not do",
    doesNotText: [
      "Alone they open nothing. Somebody who finds the paper would still need your passphrase.",
      "They do not stand in for the passphrase. If you forget it, the words cannot help, and nobody can reset it.",
    ] as readonly string[],
    before: "Before you look",
    beforeText:
      "Have paper and a pen, and a moment when nobody looks over your shoulder. A photo or a screenshot may be copied to other devices by itself, and the app cannot prevent one.",
    beforeChange:
      "The old words will fit nothing that is made from now on. Backups you have already still need the old words: keep that paper as long as you keep those files.",
    show: "Show the words",
    stop: "Leave it",
  },
  show: {
    title: "Your 24 words",
    lead: "Write them down in this order. The first four letters of each are enough.",
    list: "The words in their order",
    nothingYet: "Nothing is set until you have repeated some of them. They are shown this once.",
    next: "I have written them down",
    print: "Print them",
    printNote:
      "The print has the words and nothing else, if you leave headers and footers off. Print on paper, not into a file: a file is called after the app and can be copied. Some printers keep a copy too.",
    stop: "Stop, set nothing",
  },
  check: {
    title: "Four of them, from the paper",
    lead: "So that a slip of the pen is found now and not when it matters.",
    word: (place: number): string => `Word ${place}`,
    wrong: (place: number): string =>
      `Word ${place} was another one. Nothing is lost: look at the words again, and put the paper or your typing right.`,
    missing: "Write the word that stands at this place.",
    done: "Set these words",
    again: "See the words again",
    stop: "Stop, set nothing",
  },
  done: {
    title: "The words are set",
    lead: "Keep the paper away from this device, in a place that you would think of in a year.",
    passphrase: "The passphrase does not belong on the same paper.",
    changed: "The old paper is still needed for backups that were made with it, and for nothing else.",
    close: "Back to this device",
  },
  remove: {
    title: "Take the words away",
    lead: "New backups are then no longer made with the words.",
    stays:
      "Backups you have already still need the words and the passphrase: keep the paper as long as you keep those files.",
    confirm: "Take them away",
    keep: "Keep the words",
  },
  entry: {
    words: "The 24 words",
    hint: "In their order. Capitals, numbers and line breaks do not matter, and four letters of each word are enough.",
    passphrase: "The passphrase of that time",
    passphraseHint: "The one that was in use when the backup was made.",
    missing: "Copy the words from the paper first.",
    count: (count: number): string =>
      count === 1 ? "There is one word so far. It takes 24." : `There are ${count} words. It takes 24.`,
    checksum:
      "All of these are words of the list, but they do not belong together. One is probably wrong, or two have changed places.",
    someUnknown: "Not all of these are words of the list. Correct them in the field, or press what was meant.",
    unknown: (place: number, word: string): string => `Word ${place}, “${word}”`,
    open: "Open with these",
  },
};
