import { err, ok, type Result } from "@counterpoint/kernel";
import type { Change, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { type Held, type Read, readHeld, valuesOf } from "./held.ts";
import { LINK } from "./names.ts";

/** What one step makes of what is held, what else has to be written with it, and what it answers. */
export interface Step<T> {
  readonly next: Held;
  readonly change: Change;
  readonly value: T;
}

export type Work<T> = (held: Held) => Promise<Result<Step<T>, StorageError>>;

export const nothing = <T>(held: Held, value: T): Result<Step<T>, never> => ok({ next: held, change: {}, value });

/** Where all that changes a link goes through: one step after the other, in this tab and among all of them. */
export interface Steps {
  take<T>(work: Work<T>): Promise<Result<T, StorageError>>;
  /** As it was after the last step, or the last look. */
  held(): Held;
  /** Looks at what another tab has done. */
  look(): Promise<Result<void, StorageError>>;
}

/** `after` is called with every change, and whether the log has become longer by it. */
export async function openSteps(
  ground: Ground,
  after: (held: Held, change: Change) => Promise<void>,
): Promise<Result<Steps, StorageError>> {
  const first = await ground.storage.whenFree(() => readHeld(ground, undefined));
  if (!first.ok) return first;
  let read: Read = first.value;
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const look = async (): Promise<Result<void, StorageError>> => {
    const now = await readHeld(ground, read);
    if (!now.ok) return now;
    read = now.value;
    return ok(undefined);
  };
  const step = <T>(work: Work<T>) =>
    ground.storage.whenFree(async (): Promise<Result<Step<T>, StorageError>> => {
      const looked = await look();
      if (!looked.ok) return looked;
      const before = read.held;
      const done = await work(before);
      if (!done.ok || done.value.next === before) return done;
      const { next, change } = done.value;
      const values = await valuesOf(ground, next, before);
      const set = new Map([...(change.set ?? []), ...values]);
      const written = await ground.storage.write({ ...change, set });
      if (!written.ok) return written;
      read = { held: next, box: values.get(LINK) };
      return done;
    });
  return ok({
    held: () => read.held,
    look: () => alone(() => ground.storage.whenFree(look)),
    take: (work) =>
      alone(async () => {
        const done = await step(work);
        if (!done.ok) return err(done.error);
        // Not before the lock is given back: whoever shows what has come may be waiting for it.
        await after(done.value.next, done.value.change);
        return ok(done.value.value);
      }),
  });
}
