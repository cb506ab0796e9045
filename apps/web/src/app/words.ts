import { type Context, createContext, useContext } from "react";
import { english, type Messages } from "./messages/en.ts";

const Words = createContext<Messages>(english);

export const WordsProvider: Context<Messages>["Provider"] = Words.Provider;

/** The catalogue of the language in use. */
export const useWords = (): Messages => useContext(Words);
