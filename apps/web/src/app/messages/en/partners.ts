/** How two people come to have a book of both: told of, invited, compared, agreed. */
export const partners = {
  title: "The two of us",
  working: "One moment…",
  back: "Back",
  leave: "Leave it",
  section: {
    text: [
      "The two of you can have a book together, beside your own. It is new and empty, and what is in your own book stays there: no setting opens that to anybody else.",
      "It can stay empty. Nobody has to write anything in it, and Counterpoint works without it.",
    ] as readonly string[],
    needsLock:
      "It needs a passphrase first. Without one, whoever holds this device for a minute could begin it in your name.",
    setLock: "Set a passphrase for it",
    tell: "Tell somebody about it",
    begin: "Begin a book of two",
    link: "I was sent a link",
    "begun-here":
      "This one was begun for both of you on this phone, and was cut off. It cannot be finished from here. Forget it, and begin it anew together. If the other one of you has it already, they have to leave it first.",
    present:
      "There is a book of the two of you on this device. You can have one at a time. To begin another, leave that one first.",
    open: "Open it",
  },
  tell: {
    title: "Tell somebody about it",
    lead: "A few lines to send or say. They invite to look, and to nothing else.",
    message: (address: string): string =>
      `I use Counterpoint, a private workbook for couples. You can look around at ${address} without an account, and nobody learns whether you did, not even me. If it is not for you, you need not say so.`,
    text: "The address is the one of this page, and it leads to the first page like any other visit. It does not run out. Nothing tells you whether it was opened.",
    after: "To begin a book of two is another step, for later, when both of you want to.",
    copy: "Copy these lines",
  },
  what: {
    title: "A book for the two of you",
    lead: "Before anything is sent: what it is, and what each of you could read.",
    earlier: "What it is not",
    earlierPoints: [
      "Nothing that you have written until now goes into it, and nothing that you write in your own book later.",
      "Neither of you gets a key to the other’s own book.",
      "Nobody sees when the other opens the app, where they are, what they have read, or what they began and did not finish.",
      "An empty book of two is a normal one. You can begin it and write nothing for as long as you like.",
    ] as readonly string[],
    read: "What each could read of the other",
    readText:
      "Only what is written into the book of two. There is a page in it that shows you what of yours the other can read, word for word.",
    kept: "What somebody has read they may remember, or have copied. You can take things back, and you can leave at any time without asking.",
  },
  host: {
    title: (host: string): string => `Who runs ${host}?`,
    text: (host: string): string =>
      `Everything goes through ${host}. Whoever runs it sees that the two of you connect, and when, and cannot read what you write.`,
    whose:
      "Is that your partner, or a friend of theirs? Then another way may be better for you. All of these are fine.",
    goOn: (host: string): string => `Go on by way of ${host}`,
    notNow: "Not now",
    copy: "Use another copy",
    here: "On one phone, sending nothing",
  },
  copy: {
    title: "Another copy of Counterpoint",
    lead: "A copy is the program at another address, run by somebody else.",
    points: [
      "Find somebody whom you trust to run one: a friend with a small server, or a group that does so for others. How it is done stands with the program, which is free.",
      "Each of you opens that address, and begins there. Which address you use is for both of you to know.",
      "Your own book does not move by itself. You can take it along as a backup file, or leave it here and use the other copy for the two of you alone.",
      "Whoever runs that copy sees as much as would be seen here: that two devices connect, and when.",
    ] as readonly string[],
  },
  self: {
    title: "Before the link is made",
    titleGuest: "Before you answer",
    lead: "The other person learns your name only after both of you have said that five words are the same.",
    name: "What the other person should call you",
    nameHint: "A first name or a pet name is enough. It can be changed later.",
    nameMissing: "Write a name first.",
    passphrase: "Your passphrase",
    words:
      "Your passphrase and 24 recovery words bring this book back too if your devices are lost. Where there are no words yet, they are made now. Look at them under Recovery words when you have paper at hand.",
    lock: "The lock of this device closes the book of two as well.",
    show: "Show the link",
    answer: "Answer the link",
  },
  trouble: {
    "not-opened": "The book on this device does not open just now. Load this page again.",
    "words-elsewhere":
      "The recovery words of your book belong to another device of yours. Begin there: this device has no way to bring a book of two back.",
    "words-damaged":
      "What is kept of your recovery words could not be read. Make new words under Recovery words, and then try again.",
    begun:
      "A book of two was begun on this device and did not come to its end. Finish or forget that first, on the page Us.",
    "begun-here":
      "This one was begun for both of you on this phone, and was cut off. It cannot be finished from here. Forget it, and begin it anew together. If the other one of you has it already, they have to leave it first.",
    present:
      "There is a book of the two of you on this device already: it may have begun in another tab. Nothing was sent. Load this page again, and it opens.",
    full: "This device is out of room. Make some, then try again.",
    newer: "A newer version of Counterpoint is in use here. Load the page again to get it.",
    closed: "Another tab has taken over. Load this page again.",
    unavailable: "This browser could not write to the device. Nothing was changed.",
  },
  offer: {
    title: "Show this to the other person",
    lead: "It is good for one answer and for ten minutes. Stay with this page meanwhile.",
    code: "A code to scan with the camera of the other phone. The same link stands below as text.",
    message: (link: string): string =>
      `Would you like to begin a book of two with me in Counterpoint? This link is good for ten minutes: ${link} You see first what it means, and nothing is sent before you say so. We compare five words, so call me, or come over. If not now, just leave it.`,
    text: "Or send these lines",
    textWhy:
      "Send them only to the one who is meant. If somebody else answers first, the five words on your two screens are not the same: by comparing them you keep that person out.",
    link: "Copy the link alone",
    lines: "Copy these lines",
    copyWhy: "What is copied can be read by other programs on this device, and may be copied to your other devices.",
    copied: "Copied.",
    notCopied: "The browser did not copy it. Mark it and copy it by hand.",
    quiet: "Nothing tells you whether it was opened, or that somebody said no.",
    stop: "Stop, begin nothing",
  },
  invited: {
    title: "A book for the two of you?",
    lead: "Somebody sent you a link that begins a book of two with them.",
    nothing:
      "Nothing has been sent so far. That you opened the link, and that you look around or close it, nobody is told.",
    time: "The link is good for ten minutes from when it was made. If that is too short, ask for another one when you like: there is no hurry.",
    unsure:
      "If you do not know who sent it, or somebody presses you, close it. To them that looks like a link that nobody opened.",
    goOn: "Read on",
    around: "Look around first",
    close: "Close it",
    locked:
      "You opened a link that begins a book of two. Your own book comes first: open it, and you are asked about the link.",
  },
  lock: {
    title: "A passphrase first",
    lead: "You need a book of your own, closed by a passphrase, before there can be one of two.",
    fresh: "The book is made on this device and is empty. Nothing of it is sent anywhere.",
    here: "The book on this device gets a lock. All that is in it stays.",
    set: "Set it and go on",
    notKept: "This device could not do it: it may be out of room. Nothing was changed.",
  },
  connecting: {
    title: "Looking for the other phone",
    lead: "The page with the link has to stay open there.",
  },
  compare: {
    title: "Do you both see these five words?",
    lead: "Read them to each other, side by side or over the phone.",
    why: "Only if all five are the same, in the same order, is nobody in between. Not in a message: whoever is in between could change that too.",
    list: "Five words to compare",
    same: "They are the same",
    different: "They are not the same",
  },
  compared: {
    title: "Now the other person",
    lead: "When they have said too that the words are the same, each of you sees the other’s name.",
  },
  names: {
    title: (other: string): string => `A book with ${other}?`,
    lead: (other: string): string => `The other person wants to be called ${other}. Nothing has begun yet.`,
    mine: (name: string): string => `They see that you want to be called ${name}.`,
    means: "If you both say yes, there is a book of two, with nothing in it. What each of you could read then:",
    host: (host: string): string => `It goes through ${host}.`,
    no: "If you say no, nobody is told. To the other person it looks like a line that broke off.",
    noInviting: "If you say no, there is no book, and the other person is told only that it ended.",
    yes: "Yes, begin it",
    notNow: "No, not now",
  },
  agreed: {
    title: "Now the other person",
    lead: "They may still say no, or leave it. If nothing comes in ten minutes, it ends by itself.",
  },
  making: {
    title: "The book is being made",
    lead: "Both of you have said yes. This cannot be stopped any more, but you can leave the book at any time after.",
  },
  paired: {
    title: (other: string): string => `You and ${other} have a book`,
    lead: "It is empty, and may stay so for as long as you like.",
    text: "Opening Counterpoint leads to it from now on. Your own pages are behind a passphrase each time.",
    open: "Open it",
  },
  unfinished: {
    title: "It did not come to its end",
    lead: "Both of you have said yes, and it is not certain here whether the book is there.",
    text: "What is needed to go on is kept on this device. On the page Us you can finish it, or forget it.",
    close: "Back",
  },
  finish: {
    text: "You both said yes to a book of two, and then the connection or this device gave out. It is not certain whether the book is there.",
    go: {
      open: "Finish it",
      text: "This asks whether the book is there, and opens it if so. It takes a connection and your passphrase.",
      do: "Finish it now",
    },
    forget: {
      open: "Forget it",
      text: "This device forgets what it had for that book. If the other person’s device has made it already, they are alone in it: to them it looks as if you wrote nothing, and they can leave. You can begin a new one together at any time.",
      do: "Forget it here",
      keep: "Keep it for now",
      notKept: "This device could not forget it just now. Try again.",
    },
    error: {
      "not-there":
        "The book is not there, or not yet. The other person has to open Counterpoint and finish it too. Try again after that. If nothing comes of it, forget it and begin anew.",
      "other-key":
        "It was begun with another passphrase, or with other recovery words. Put the former ones back, or forget it and begin anew.",
      "nothing-begun": "There is nothing to finish here any more. Load this page again.",
      offline: (host: string): string => `${host} does not answer just now. Nothing was changed. Try again later.`,
      refused: (host: string): string => `${host} takes no new book just now. Ask whoever runs it, or try again later.`,
      altered: (host: string): string =>
        `What ${host} gave back is not what the two of you agreed on. Nothing was taken in. Forget it, and begin anew by another copy.`,
      newer: "A newer version of Counterpoint is in use on the other side. Load the page again to get it here.",
      "no-lock": "This device has no passphrase any more. Set one first.",
    },
  },
  failed: {
    title: "No book was begun",
    unchanged: "Nothing of it is left on this device, and your own book is as it was.",
    again: "Make a new link",
    close: "Back",
    host: {
      ended:
        "It did not come about in ten minutes. Whether the other person stopped, had no time or no connection, nothing tells. You can make a new link when both of you like.",
      cancelled: "You stopped it. The link is good for nothing now.",
      different:
        "You said that the words are not the same, so nobody was let in. Somebody else may have seen the link: show the next one from this screen, in the same room if you can.",
      used: "Somebody else answered this link. If that was not the one who is meant, others have seen it: show the next one from this screen, in the same room if you can.",
    },
    guest: {
      ended:
        "It did not come about. The ten minutes may be over, or it was stopped on the other side. You can ask for a new link, or leave it.",
      cancelled: "You stopped it. Nobody is told: to the other person it looks like a line that broke off.",
      different:
        "You said that the words are not the same, so it ended here, and nobody is told why. Somebody else may have seen the link: ask for a new one, in the same room if you can.",
      used: "Another phone answered this link first. If it was not one of yours, somebody else has seen it: ask for a new one, in the same room if you can.",
    },
    both: {
      "bad-link":
        "The link did not arrive whole, comes from another address, or was made by a newer version. Copy all of it, or load this page again first.",
      "no-name": "There is no name to be called by. Write one, and try again.",
      altered:
        "Something was changed on the way, so it was stopped. Make a new link, and show it in the same room if you can.",
      "no-lock": "This device has no passphrase any more. Set one first: without it, nothing is begun.",
      offline: "The connection was lost. Try again with a new link when you are online.",
      "not-kept":
        "This device could not write it down. It may be out of room, or a book of two may have begun in another tab meanwhile. Load this page again and look, then try with a new link.",
    },
    refused: (host: string): string =>
      `${host} takes no new book, or your list of books is full. Ask whoever runs it, or use another copy.`,
  },
  paste: {
    title: "A link that somebody sent you",
    lead: "Paste it here, with the message around it if that is easier.",
    field: "The link",
    go: "Read what it means",
    none: "There is no link to a book in this. Copy all of it, up to its end.",
    elsewhere: (host: string): string =>
      `This link leads to ${host}, and this page came from another address. Open the link itself.`,
  },
  already: {
    title: "One book of two at a time",
    lead: "There is a book of two on this device already. Nothing was sent, and nobody is told that you opened the link.",
    text: "To begin another one, leave that one first, on its page Us. Then open a new link.",
    join: "The link that you opened adds this device to a book of your own. Open your own pages, and then open it again.",
    joinTitle: "This link is for your own pages",
    joinLead: "Nothing was sent.",
  },
};
