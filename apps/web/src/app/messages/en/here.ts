/** Two people and one phone: how it begins, and how they use it side by side. */
export const here = {
  title: "Two on one phone",
  working: "One moment…",
  mine: {
    lead: "Each of you gets a lock of your own. Nothing is sent anywhere, and no internet is needed.",
    how: "How it is on one phone",
    points: [
      "Each has a passphrase that the other does not know. It opens your own book and your side of the book of two, and nothing of the other’s.",
      "On the closed book there is one field for both. It shows no name, and not how many of you there are.",
      "Answers and marks open when both of you are here and have opened your sides. Until then each lies under its writer’s own lock.",
      "A locked book cannot be read by the other, but whoever holds the phone can take it off this browser: by clearing what the browser keeps, both books go at once. A backup on another device helps against that.",
      "The book locks itself after one minute without a touch. Each of you can change that.",
    ] as readonly string[],
    form: "About you",
    passphrase: "Your passphrase",
    handOver: "Hand the phone over",
    notNow: "Not now",
  },
  hand: {
    title: "Hand the phone over",
    text: "Your own book is shut. The next page is for the other one of you.",
    open: "I have the phone now",
  },
  asked: {
    title: "A book for the two of you?",
    lead: (name: string): string => `${name} would like to begin one with you, here on this phone.`,
    no: "If you say no, nothing is made and nothing of this is kept. The phone then shows the closed book, as it does whenever it rests.",
    yes: "Yes, go on",
    notNow: "No, not now",
  },
  theirs: {
    title: "A passphrase that you alone know",
    lead: "Choose it while nobody looks. You get a book of your own with it, closed and empty.",
    known: "Your passphrase, please",
    knownLead: "You have a book on this phone already. What is in it stays as it is.",
    about: "Before you set it",
    begin: "Begin the book of two",
    stop: "Stop, make nothing",
    taken: "Please choose another passphrase. This one is in use on this phone.",
  },
  trouble: {
    "words-elsewhere":
      "The recovery words of the first book belong to another device. A book of two on this phone could not be brought back. Begin it there.",
    "words-damaged":
      "What is kept of the first book’s recovery words could not be read. Make new words under Recovery words first, and then try again.",
    "not-kept": "This phone could not make it: it may be out of room. Nothing was begun.",
  },
  done: {
    title: "It is made",
    lead: "Both books are shut now. Each of you opens your side with your own passphrase.",
    text: "It is new and empty, and may stay so. To look at questions side by side, one of you opens their side and chooses “Both here”.",
    shut: "Shut the book",
  },
};
