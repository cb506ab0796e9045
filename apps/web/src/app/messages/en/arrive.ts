import { say } from "./say.ts";

/** Coming to a book that lies on other devices: by a link from one of them, or back by words and passphrase. */
export const arrive = {
  working: "One moment…",
  leave: "Leave it",
  back: "Back",
  host: (host: string): string =>
    `What the devices say to each other goes through ${host}. Whoever runs it sees that they connect, and cannot read any of it.`,
  ways: {
    open: "I have it on another device",
    join: "Join a book on another device",
    title: "Your book, on this device too",
    lead: "For a book of your own that is on another device, or was until that device was lost.",
  },
  link: {
    title: "Join with a link",
    text: "A device that has the book makes the link on its page Us. Open it here with the camera or from a message, or paste it into this field.",
    field: "The link",
    go: "Go on",
    none: "There is no link to a book in this. Copy all of it, up to its end.",
    elsewhere: (host: string): string =>
      `This link leads to ${host}, and this page came from another address. Open the link itself.`,
  },
  before: {
    title: "This device, in the same book?",
    lead: "You opened a link that adds this device to a book.",
    whole: "From then on this device holds the whole book of the person who made the link, and writes in it.",
    notYou: "If that person is not you, press “Leave it”. Nothing has happened so far.",
    here: "There is a book on this device already. All that is in it stays, and becomes part of the other book.",
    join: "Add this device",
  },
  wordsGo:
    "The recovery words of this device do not come along, and new backups from here need the passphrase alone. Keep the paper for the backups that were made with it. The words of the other book stay on the device where they were made.",
  already: {
    title: "This device is in such a book already",
    lead: "Its book is kept in step with other devices, and a device can be in one such book only. Nothing was changed.",
    other:
      "If you want this device in another book: make a backup file, take everything off this device, both on the page Us, and then open a new link.",
  },
  locked:
    "You opened a link that adds this device to a book. The book that is here comes first: open it, and you are asked about the link.",
  connecting: {
    title: "Looking for the other device",
    lead: "Leave the page that shows the link open there.",
    stop: "Stop",
  },
  compare: {
    title: "Are these five words on both?",
    lead: "The other device shows five words as well. Look at both, or read them to each other over the phone.",
    why: "Only if all five are the same, in the same order, is it your device that is at the other end.",
    list: "Five words",
    same: "They are the same",
    different: "They differ",
  },
  waiting: {
    title: "Now the other device",
    lead: "Answer there as well. Then the book comes here.",
  },
  entering: {
    title: "The book comes here",
    lead: "The other device has let this one in. That cannot be stopped any more; a device can be taken out again on another one’s page Us.",
  },
  joined: {
    title: "This device is in the book",
    lead: "What is in it arrives in the next moments, and from now on they stay in step.",
    passphrase:
      "A lock does not come along. Without one, whoever can use this device can open the book here: you can set a passphrase for it on the page Us.",
    locked: "The lock of this device stays as it is.",
    open: "Open the book",
  },
  failed: {
    title: "This device was not added",
    unchanged: "Nothing of the book came here, and what is on this device is as it was.",
    expired: "A link is good for ten minutes, and they are over. Make a new one on the other device.",
    cancelled: "It was stopped on the other device. Make a new link there when you want to go on.",
    stopped: "You stopped it. A new link can be made on the other device whenever you like.",
    different:
      "If the words differ, somebody else may have answered the link. That link is good for nothing now. Make a new one, and hand it over in the same room if you can.",
    used: "Another device answered this link first. If it was not one of yours, somebody has seen the link: make a new one, and hand it over in the same room if you can.",
    "bad-link":
      "The link is not whole, or a newer version of Counterpoint made it. Copy all of it, or reload this page first.",
    altered:
      "Something on the way was changed, so it was stopped. Make a new link, and hand it over in the same room if you can.",
    newer:
      "The book was written on by a newer version of Counterpoint. Reload this page to get that version, then make a new link on the other device.",
    "too-many":
      "The book is on as many devices as it can be. Take one out on the page Us of another device, then make a new link.",
    "no-lock": "The other device has no passphrase, and without one no device is added. Set one there first.",
    offline: "There is no connection just now. When this device is online, make a new link on the other one.",
    "not-kept": "This device could not keep the book: it may have no room left. Make some, then make a new link.",
    "not-opened": "The book on this device does not open just now. Reload this page, and make a new link.",
  },
  words: {
    title: "Come back with your words",
    text: "For when no device with the book is at hand: your 24 words and your passphrase find it where it was kept in step.",
    open: "Use the words",
  },
  enter: {
    lead: "If your devices were kept in step, your book is still there for you.",
    text: "The words on paper and your passphrase find it together, and neither does alone.",
    passphrase: "Your passphrase",
    passphraseHint: "The one that was set last on the device where the words come from.",
    find: "Look for the book",
    finding: "Looking…",
  },
  found: {
    title: "Your book is there",
    devices: (count: number): string =>
      say.plural(count, {
        one: "One device is in it.",
        other: "# devices are in it.",
      }),
    noDevice: "No device is in it any more, so there is none that could be asked.",
    waitAlone:
      "It takes 48 hours all the same: otherwise somebody with your words and passphrase could take your devices out, and be in at once. Then you come in, with words and passphrase again.",
    wait: "So that nobody comes in behind your back, each of these devices is told, can say no, and has 48 hours for it. Then you come in, with words and passphrase again.",
    quicker: "If you have one of them at hand, add this device from its page Us instead: that takes a minute.",
    here: "What is on this device already stays, and becomes part of the book.",
    shared:
      "The book of the two of you is there as well. It comes back with this, after the same 48 hours. The other person can see that a device of yours was added.",
    sharedAlone:
      "What is there is the book of the two of you. Your own pages are not: a backup file brings those back, if you have one. The other person can see that a device of yours was added.",
    sharedNeedsLock:
      "The book of the two of you comes back only to a device with a passphrase. If you want it back, leave this for now, set a passphrase on the page Us, and come here again.",
    ask: "Ask to come in",
    enter: "Come in now",
  },
  wait: {
    title: "You have asked to come in",
    hours: (count: number): string =>
      say.plural(count, { one: "Less than an hour is left.", other: "About # hours are left." }),
    until: "Until then, each of your other devices can say no.",
    after:
      "Open Counterpoint on this device again after that. You are asked for words and passphrase once more: they are not kept.",
    meanwhile: "You can write here meanwhile. It becomes part of the book.",
    over: "The time is over, and nobody has said no.",
    done: "Good, later",
    forget: "Forget it on this device",
  },
  strip: {
    title: "Coming back to your book",
    over: "The 48 hours are over. With words and passphrase you can come in now.",
    look: "Look at it",
    enter: "Come in",
  },
  refused: {
    title: "One of your devices said no",
    lead: "This device does not come in with that request.",
    you: "If you said no yourself, all is well.",
    notYou:
      "If you did not, somebody else has one of your devices in hand. A device that you still have can take it out of the book, on its page Us.",
    again: "Ask once more",
  },
  inAgain: {
    title: "You are back in your book",
    lead: "What is in it arrives in the next moments. First you are shown the newest day that was found.",
  },
  notFound: {
    "nothing-there":
      "Nothing was found. It may be another passphrase, or other words, or the book was never kept in step at this address. From here nobody can tell which.",
    offline: "There is no connection just now. Try again when this device is online.",
    altered:
      "What lies there is not as your devices left it: somebody has changed it. Nothing of it was taken. A backup file opens without it.",
    "no-lock": "This needs a passphrase on this device. Set one on the page Us first.",
    refused: "This was not taken there just now. Try again later.",
    newer: "A newer version of Counterpoint is in use there. Reload this page to get that version.",
    full: "This device has no room left. Make some, then try again.",
    closed: "Another tab has taken over. Reload this page.",
    unavailable: "This browser could not write to the device, or not read from it.",
    "not-opened": "The book on this device does not open just now. Reload this page.",
  },
  newest: {
    title: "Is this the newest there was?",
    found: (day: string, device: string): string =>
      `The newest that was found is from ${say.day(day)}, from ${device}.`,
    nothing: "Nothing was found in the book.",
    aDevice: "one of your devices",
    why: "Whoever runs the place that keeps your devices in step could have put an old copy there, so you are asked. Until you answer, nothing is sent from here.",
    yes: "Yes, that is it",
    no: "Something is missing",
    missingTitle: "Something is missing",
    missing:
      "Nothing is sent from here for now, and what you write stays on this device. Leave it online for a while, or look at the book on another device. You are asked again when you open it.",
    close: "Good, later",
    notKept: "Your answer could not be written to the device. Try again.",
  },
};
