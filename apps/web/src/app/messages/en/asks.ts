import { type Answers, answers } from "./answers.ts";
import { atStart } from "./the-other.ts";

/** What one asks the other for, and what one chooses to tell. */
export const asks = {
  title: "Asked for",
  sub: (other: string): string =>
    `Each of you can ask, and each can say yes, another day, or not now. ${atStart(other)} reads it when they like.`,
  open: "Ask for something",
  about: "What you would like",
  abouts: { time: "Time alone", reassurance: "Reassurance", support: "Support" },
  day: "A day for it",
  noDay: "None in particular",
  look: "Look at it first",
  share: (other: string): string => `Ask ${other}`,
  keep: "Leave it",
  asked: (other: string): string => `Asked. ${atStart(other)} can read it now.`,
  missing: (fields: string): string => `Still open: ${fields}.`,
  tooLong: "That is more than one question holds. Shorten it a little.",
  list: "What was asked for",
  none: "Nothing has been asked for in the last two weeks.",
  takeBack: "Take it back",
  takeBackOf: (text: string): string => `Take it back: ${text}`,
  taken: "Taken back. It is on nobody’s page any more.",
  putBack: "Put it back",
  noReason: "A no needs no reason, and neither does time alone.",
  /** The same for each. */
  get answers(): Answers {
    return answers;
  },
  answerWords: "A word with it, if you like",
  answered: (other: string): string => `Answered. ${atStart(other)} can read it now.`,
  said: (name: string, answer: string): string => `${atStart(name)} answered: ${answer}`,
  youSaid: (answer: string): string => `You answered: ${answer}`,
  answerTakeBack: "Take my answer back",
  answerTooLong: "That is more than an answer holds. Shorten it a little.",
  end: {
    yes: "Say it once more in person, and hold to it.",
    "another-day": "Find the day together, at the table.",
    "not-now": "A no is an answer too. Ask again another day, or ask for something smaller.",
  },
  telling: {
    title: "Told",
    sub: (other: string): string =>
      `Only what one of you chooses to tell. There is no way to ask for it, for you or for ${other}.`,
    open: "Tell what I choose to",
    end: "It goes away",
    ends: { today: "Tonight at midnight", tomorrow: "Tomorrow at midnight" },
    share: (other: string): string => `Tell ${other}`,
    told: (other: string): string => `Told. ${atStart(other)} can read it until its end.`,
    empty: "Choose or write at least one of them.",
    list: "What was told",
  },
};
