import type { Room } from "../fleet.ts";

const SECOND = 1_000;
/** Longer than anybody waits for an answer. */
const MOST_SECONDS = 3_600;

/** Lets time pass until it has come to an end. Of what never does it is said what was waited for, instead of for ever. */
export async function ended<T>({ pass }: Pick<Room, "pass">, what: string, promise: Promise<T>): Promise<T> {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  promise.then(end, end);
  for (let seconds = 0; !isOver; seconds++) {
    if (seconds === MOST_SECONDS) throw new Error(`waited for an hour, and this has no end: ${what}`);
    await pass(SECOND);
  }
  return promise;
}
