import { type Context, createContext, useContext } from "react";

/** What the pages over Us are opened for. */
export type WordsTask = "make" | "change" | "remove";

export interface WordsAccess {
  open(task: WordsTask): void;
  /** "back" when one of the pages was just closed: the section then takes the focus that would be lost. */
  readonly arrival: "first" | "back";
}

const WordsContext = createContext<WordsAccess>({ open: () => undefined, arrival: "first" });

export const WordsProvider: Context<WordsAccess>["Provider"] = WordsContext.Provider;

export const useWordsAccess = (): WordsAccess => useContext(WordsContext);
