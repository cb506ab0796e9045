import { say } from "./say.ts";

export const devices = {
  title: "Your devices",
  /** What a device is called until somebody gives it a name. */
  kinds: { phone: "Phone", tablet: "Tablet", computer: "Computer" },
  alone: {
    text: [
      "This book is on this device alone, and nothing of it is sent anywhere.",
      "You can keep it on more devices of your own: what you write on one then comes to the others, and a lost device is not a lost book.",
      "Everything is sealed before it leaves, with keys that only your devices have.",
    ] as readonly string[],
    needsLock:
      "Adding a device needs a passphrase. Without one, whoever holds this device for a minute could add one of theirs.",
    setLock: "Set a passphrase first",
    begin: "Add a device",
  },
  unreadable:
    "What this device knows of your other devices could not be read, so nothing is sent or fetched. Load the page again. What you write is kept here.",
  host: {
    title: (host: string): string => `What ${host} can see`,
    cannot: (host: string): string =>
      `What you write goes to your other devices by way of ${host}, the address that this page came from. Nobody there can read it.`,
    can: "Whoever runs it can see that there is a book, how many devices it is on, when each of them connects and from which internet address, and about how much is sent. It keeps days, not times. It also delivers the program itself, and could change it.",
    whose: (host: string): string => `Who runs ${host}?`,
    partner:
      "Is that your partner, or somebody who had better not know that you keep a book? Then send nothing this way: choose files alone, use a copy of Counterpoint that somebody you trust runs, or leave this book on one device.",
  },
  add: {
    open: "Add a device",
    instead: (host: string): string =>
      `Instead of files, ${host} can pass on what you write. Before that, you are told what can be seen there.`,
    openHost: (host: string): string => `Let ${host} pass it on`,
    title: "Add a device",
    lead: "It will be able to read and write everything in this book.",
    ready: {
      host: (host: string): string =>
        `Have the other device with you, and open ${host} on it, or point its camera at the code that comes next.`,
      file: "You come back to your devices, where files are made and taken in. There you add the other device: it shows a code, and you bring it a file.",
    },
    points: [
      "What somebody has written there before comes into this book too.",
      "For 14 days, each of your devices shows that one was added.",
    ] as readonly string[],
    before: "Before you do",
    words:
      "Your passphrase and 24 recovery words will bring the book back if every device is lost. The words are made now. When you have paper at hand, look at them under Recovery words.",
    carrier: {
      label: "How it goes from device to device",
      host: (host: string): string => `By way of ${host}`,
      file: "In files alone",
      hint: "In files alone nothing is sent: you make a file on one device and open it on the other. Going over to the other way stays possible.",
    },
    go: "Show the code",
    goByFile: "Begin with files",
    leave: "Leave it",
    notShared: "Nothing was shared.",
  },
  offer: {
    title: "Scan this with the other device",
    lead: "It is good for one device and for ten minutes.",
    code: "A code to scan with the camera of the other device. The same link stands below as text.",
    link: "Or open this link there",
    linkWhy:
      "Send it only to yourself. Whoever opens it first is shown five words, and is not let in unless you say that they are the same as yours.",
    copy: "Copy the link",
    copyWhy: "What is copied can be read by other programs on this device, and may be copied to your other devices.",
    copied: "Copied.",
    notCopied: "The browser did not copy it. Mark the link and copy it by hand.",
    stop: "Stop, add nothing",
  },
  compare: {
    title: "Are these the same five words?",
    lead: "The other device shows five words too. Hold the two side by side, or read them aloud.",
    words: "Five words to compare",
    why: "If they are not the same, somebody else may have opened the link.",
    same: "They are the same",
    different: "They are not the same",
  },
  confirmed: {
    title: "Now the other device",
    lead: "Say there too that the words are the same. Then it is added.",
    stop: "Stop, add nothing",
  },
  adding: {
    title: "Adding it",
    lead: "This cannot be stopped any more. If you do not want the device, take it out of the list afterwards.",
    close: "Close",
  },
  added: {
    title: "The device is in",
    lead: "It is fetching the book now, which can take a moment.",
    text: "It stands in the list, where you can give it a name.",
    close: "Back to this device",
  },
  unfinished: {
    title: "It did not come to its end",
    lead: "The device may be in the list already, and it is not certain whether it has the book. To go on, show it a new code. If you do not want it, take it out of the list.",
  },
  failed: {
    title: "No device was added",
    why: {
      expired: "The ten minutes are over. Show a new code when the other device is ready.",
      cancelled:
        "It was stopped on the other device, or a second device opened the same link. Show a new code if you still want to add it.",
      used: "Somebody has already answered this code. If that was not your device, the link was seen by others: show a new code and scan it from this screen.",
      "bad-link": "The link did not arrive whole. Show a new code and scan it from this screen.",
      altered:
        "What came back was changed on its way, or came from somebody who has seen the link. Nobody was let in. Show a new code and scan it from this screen.",
      "no-lock": "This device has no passphrase any more. Set one first: without it, nobody is added.",
      "too-many": "This book is on as many devices as it can be. Take one out first.",
      refused:
        "It was not let in. That device may have been taken out of this book before, which is for good; or this one was taken out; or there is no room for more changes to this book’s devices.",
      offline: "The connection was lost. Try again when you are online.",
      "not-kept": "This device could not write it down: it may be out of room. Make some room, then try again.",
      different:
        "You said that the words are not the same, so nobody was let in. Two codes may have been mixed up. If not, somebody else has seen the link: show a new code and scan it from this screen.",
    },
    again: "Show a new code",
    close: "Back to this device",
  },
  /** Of what asks the host for something. */
  error: {
    newer: "A newer version of Counterpoint is in use on another device. Load the page again to get it here.",
    "no-lock": "This device has no passphrase any more. Set one first.",
    full: "This device is out of room. Make some, then try again.",
    closed: "Another tab has taken over. Load this page again.",
    unavailable: "The browser could not write to this device. Nothing was changed.",
    offline: (host: string): string => `${host} does not answer just now. Nothing was changed. Try again later.`,
    refused: (host: string): string =>
      `${host} takes no new books, or has no room for this one. Ask whoever runs it, or use another copy.`,
    altered: (host: string): string =>
      `What ${host} gave back does not fit your keys: it was altered. Nothing was taken in. Ask whoever runs it.`,
  },
  list: {
    label: "Devices of this book",
    self: "this device",
    unnamed: "A device without a name",
    wrote: (date: string, today: string): string => `Last wrote on ${say.dayAndMonth(date, today)}`,
    wroteNothing: "Nothing from it so far",
    added: (date: string, today: string): string =>
      `Added on ${say.dayAndMonth(date, today)}. If that was not you, take it out, and change the passphrase and the recovery words.`,
    addedOut: (name: string, date: string, today: string): string =>
      `${name} was added on ${say.dayAndMonth(date, today)} and has been taken out since. What it had fetched by then stays on it. If that was not you, change the passphrase and the recovery words.`,
    out: (names: string): string => `Taken out: ${names}`,
    rename: "Rename",
    renameOf: (name: string): string => `Rename ${name}`,
    takeOut: "Take out",
    takeOutOf: (name: string): string => `Take out ${name}`,
  },
  rename: {
    label: "What you call it",
    keep: "Keep this name",
    leave: "Leave it",
    empty: "Write a name first.",
    notKept: "The name could not be written to this device. Try again.",
  },
  takeOut: {
    title: (name: string): string => `Take out “${name}”?`,
    points: [
      "Nothing that you write from then on reaches it, and nothing that is written on it comes here.",
      "What it already has stays on it. That cannot be taken back from here: if somebody else holds it, take all of it for read.",
      "If it is lost, or the paper with your words was with it, change the passphrase and the recovery words afterwards.",
      "This cannot be undone. The device can be added again later, as a new one.",
    ] as readonly string[],
    go: "Take it out",
    leave: "Leave it in",
    working: "One moment…",
    error: {
      offline: "This needs a connection, and there is none now. Nothing was changed. Try again when you are online.",
      "not-allowed": "That is not possible any more: it may have been taken out already, or this device was.",
      "over-quota": "There is no room left for changes to this book’s devices. Ask whoever runs this address.",
      "not-kept": "This device could not write it down: it may be out of room. Make some, then try again.",
    },
    done: (name: string): string => `${name} is out.`,
  },
  asking: {
    title: "Somebody asks to come in",
    text: (hours: number): string =>
      say.plural(hours, {
        one: "Somebody with your words and your passphrase asks to open this book on a new device. In an hour at most it can come in, with both given once more.",
        other:
          "Somebody with your words and your passphrase asks to open this book on a new device. In # hours it can come in, with both given once more.",
      }),
    now: "Somebody with your words and your passphrase asks to open this book on a new device. It can come in from now on.",
    mine: "This is me",
    notMine: "No, this is not me",
    waits:
      "There is nothing to do here. When the time is over, open Counterpoint on that device, and give words and passphrase once more.",
    refused:
      "It was not let in. Whoever asked has your words and your passphrase, and can ask again. Change both now, on the device where the words were made: there they are on the page Us, under Lock and under Recovery words.",
    look: "Look at it",
  },
  notice: {
    added: "A device was added",
    addedText: (name: string, date: string, today: string): string =>
      `${name} was added on ${say.dayAndMonth(date, today)}, and can read and write this book.`,
    addedMany: (count: number): string => say.plural(count, { other: "# devices were added" }),
    addedManyText: (names: string): string => `Within the last 14 days: ${names}. Each can read and write this book.`,
    alarm: "Something does not fit",
    alarmText: "Something that came from outside does not fit. Nothing that was made up or altered was taken in.",
    removed: "This device was taken out",
    removedText: "What is here stays. Nothing new comes, and nothing is sent.",
    later: "Later",
  },
  removed: [
    "This device was taken out of the book: on another device of yours, or with your words and your passphrase.",
    "What is here stays, and you can read it. Nothing new comes, and what you write stays on this device.",
    "To take it elsewhere, make a backup file: that is further down on this page.",
    "If it was not you who took it out, look at your other devices. On one that is still in the book, take out what is not yours, and change passphrase and words on the device where the words were made.",
    "If none of them is in the book any more, come back with your words on a device that has no book yet, and then change both. That takes 48 hours; somebody else who has both has to wait as long, but may change them first.",
  ] as readonly string[],
  pace: {
    label: "When what you write is sent",
    later: "A little later",
    now: "At once",
    hint: (host: string): string =>
      `A little later is within half a minute. Whoever runs ${host} then learns less of when you write.`,
  },
  words: {
    here: "If all your devices are lost, your recovery words and your passphrase bring the book back. Both belong to this device: look for them on this page, under Lock and under Recovery words.",
    elsewhere:
      "If all your devices are lost, recovery words and a passphrase bring the book back: the words that belong to the device where they were made, and the passphrase of that device.",
  },
};
