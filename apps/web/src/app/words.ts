import { createContext, use, useContext } from "react";
import { type CoreMessages, englishCore } from "./messages/core.ts";
import type { Messages } from "./messages/en.ts";

/** One language: what the first page says, and where the rest is to be had. */
interface Catalogue {
  readonly core: CoreMessages;
  /** The same promise each time. */
  readonly whole: () => Promise<Messages>;
}

let english: Promise<Messages> | undefined;

/** Fetched once, as soon as somebody needs it or the first page stands. */
const wholeEnglish = (): Promise<Messages> => {
  english ??= import("./messages/en.ts").then((loaded) => loaded.english);
  return english;
};

const Words = createContext<Catalogue>({ core: englishCore, whole: wholeEnglish });

/** What can be said at once, on Today and around every page. */
export const useCoreWords = (): CoreMessages => useContext(Words).core;

/** The whole catalogue of the language in use: for what is fetched after the first page. Suspends until it is here. */
export const useWords = (): Messages => use(useContext(Words).whole());

/** Fetches the whole catalogue: for what speaks and is no screen. The same function each time. */
export const useWholeWords = (): (() => Promise<Messages>) => useContext(Words).whole;

/** Starts fetching the whole catalogue. */
export function usePreloadWords(): () => void {
  const { whole } = useContext(Words);
  return () => void whole();
}
