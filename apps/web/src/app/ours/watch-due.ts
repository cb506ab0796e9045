import type { Chance } from "@counterpoint/kernel";
import type { OurBook } from "./our-book.ts";
import { putDue } from "./put-due.ts";

const HOUR_MS = 3_600_000;
/** So that when a page was opened is not told by this to the second. */
const LONGEST_MS = 30_000;

export interface DuePorts {
  readonly chance: Chance;
  readonly now: () => number;
  /** Calls `task` once, after so many milliseconds; returns what calls it off. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** Calls back whenever the page goes out of sight; returns what ends it. */
  readonly watchHidden: (hidden: () => void) => () => void;
}

/**
 * Hands in what was put in, together with something for every other round: soon after the page was opened, once an hour
 * while it stays, and when it goes out of sight. None of these says what a person did, and each time the same is handed in.
 */
export function watchDue(book: OurBook, { chance, now, after, watchHidden }: DuePorts): () => void {
  let isOver = false;
  let isHanding = false;
  const handIn = async (): Promise<void> => {
    if (isOver || book.view().over !== null || !(await putDue(book, now())) || isOver) return;
    await book.handIn();
  };
  const hand = (): void => {
    if (isHanding) return;
    isHanding = true;
    void handIn().finally(() => {
      isHanding = false;
    });
  };
  const next = (ms: number): (() => void) =>
    after(ms, () => {
      hand();
      callOff = next(HOUR_MS + chance.below(LONGEST_MS));
    });
  let callOff = next(chance.below(LONGEST_MS));
  const deaf = watchHidden(hand);
  return () => {
    isOver = true;
    callOff();
    deaf();
  };
}

export const systemAfter: DuePorts["after"] = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

export function watchHidden(hidden: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === "hidden") hidden();
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}
