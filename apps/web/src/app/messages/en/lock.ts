export const lock = {
  screen: {
    passphrase: "Passphrase",
    open: "Open",
    opening: "Opening…",
    passkey: "Use the passkey",
    /** Where both people of one device have one. */
    passkeys: { first: "Use the first passkey", second: "Use the second passkey" },
  },
  kept: {
    off: "There is no lock. Whoever can use this browser can open this book, and whoever copies the whole browser folder can read it.",
    on: "Your passphrase locks it. A copy of the browser folder cannot be read without it.",
  },
  title: "Lock",
  offer:
    "A lock closes this book behind a passphrase that you alone know. It is up to you, and can be taken away again.",
  begin: "Set a lock",
  before: {
    title: "Before you set it",
    points: [
      "A forgotten passphrase is final. Nobody can reset it, and nobody can get your words back.",
      "It protects a closed book. While the book is open, whoever holds the device can read it, and so can harmful software.",
      "Whoever runs the copy of Counterpoint that you opened could change it to catch your passphrase. Use one run by somebody you trust.",
      "What was written before the lock may still be found on this device by somebody with forensic tools. Counterpoint clears what a page can reach.",
      "Copies and backups from earlier stay as they are.",
    ] as readonly string[],
  },
  passphrase: "New passphrase",
  show: "Show what I type",
  after:
    "The book then closes, and you open it with the passphrase. If the browser offers to save it, say no where others use this browser.",
  anew: "The book then closes and opens anew.",
  set: "Set the lock",
  leave: "Leave it as it is",
  working: "One moment…",
  notKept: "This device could not do it: it may be out of room. Nothing was changed.",
  rest: "Locks by itself without a touch for",
  minutes: { 1: "1 minute", 5: "5 minutes", 15: "15 minutes" },
  now: "Lock now",
  current: "Passphrase",
  change: {
    open: "Change the passphrase",
    text: "The old one opens nothing from then on. A passkey is taken away with it, and can be added again.",
    do: "Change it",
  },
  sharedStays:
    "The lock of this book stays while it is on several devices, while you have a book for two, or while two people use this device. Its passphrase, with the recovery words, brings shared books back, and it keeps two people’s books apart. It can be changed.",
  noLine: (host: string): string =>
    `${host} did not take it just now, and it has to learn first which passphrase brings your book back. Here the passphrase is still the old one. Try again, with the same new one, when you are online.`,
  otherKey:
    "Your book rests on another new passphrase already: on one that you set here before, and that this device did not take. Set that same one now. Here the passphrase is still the old one.",
  halfDone:
    "With the words, the new passphrase brings your book back from now on, but the lock of this device could not take it and still has the old one. Make some room, and set the same new passphrase again.",
  remove: {
    open: "Take the lock away",
    text: "From then on, whoever can use this browser can open this book, and whoever copies the browser folder can read it.",
    do: "Take it away",
  },
  addPasskey: {
    open: "Add a passkey",
    text: [
      "Opens the book by this device’s own check instead of the passphrase, which still works.",
      "Every fingerprint or face that this device knows then opens it, and so does the device’s code. Do not add one if somebody else can unlock this device.",
      "The device’s list of passkeys may name Counterpoint.",
    ] as readonly string[],
    do: "Add it",
    failed: "No passkey was added. It may be that this device has none that can do this.",
  },
  removePasskey: {
    open: "Remove the passkey",
    text: "It opens nothing from then on. The device may still list it, and can delete it there.",
    do: "Remove it",
  },
};
