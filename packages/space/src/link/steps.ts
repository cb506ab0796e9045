import { err, ok, type Result } from "@counterpoint/kernel";
import { oneAfterAnother } from "../one-after-another.ts";
import type { Change, Position, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { type Held, type Read, readHeld, valuesOf } from "./held.ts";
import { LINK } from "./names.ts";
import { encodeState } from "./state-codec.ts";

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

interface Taken<T> {
  readonly step: Step<T>;
  /** Undefined where nothing was written. */
  readonly head: Position | undefined;
}

/** `after` is called once a change is on the disk, with the head of the log then. */
export async function openSteps(
  ground: Ground,
  after: (change: Change, head: Position) => Promise<void>,
): Promise<Result<Steps, StorageError>> {
  const first = await ground.storage.whenFree(() => readHeld(ground, undefined));
  if (!first.ok) return first;
  let read: Read = first.value;
  const alone = oneAfterAnother();
  const look = async (): Promise<Result<void, StorageError>> => {
    const now = await readHeld(ground, read);
    if (!now.ok) return now;
    read = now.value;
    return ok(undefined);
  };
  const step = <T>(work: Work<T>) =>
    ground.storage.whenFree(async (): Promise<Result<Taken<T>, StorageError>> => {
      const looked = await look();
      if (!looked.ok) return looked;
      const before = read.held;
      const done = await work(before);
      if (!done.ok) return done;
      if (isNothing(done.value, before)) return ok({ step: done.value, head: undefined });
      const { next, change } = done.value;
      const values = await valuesOf(ground, next, before);
      const set = new Map([...(change.set ?? []), ...values]);
      const written = await ground.storage.write({ ...change, set });
      if (!written.ok) return written;
      read = { held: next, box: values.get(LINK) };
      return ok({ step: done.value, head: written.value });
    });
  return ok({
    held: () => read.held,
    look: () => alone(() => ground.storage.whenFree(look)),
    take: (work) =>
      alone(async () => {
        const done = await step(work);
        if (!done.ok) return err(done.error);
        const { step: taken, head } = done.value;
        // Not before the lock is given back: whoever shows what has come may be waiting for it.
        if (head !== undefined) await after(taken.change, head);
        return ok(taken.value);
      }),
  });
}

/** What comes a second time changes nothing, and costs no write. */
const isNothing = ({ next, change }: Step<unknown>, before: Held): boolean =>
  next === before ||
  (next.chain === before.chain &&
    next.sealedKeys === before.sealedKeys &&
    Object.values(change).every(isEmpty) &&
    encodeState(next.state) === encodeState(before.state));

const isEmpty = (part: NonNullable<Change[keyof Change]>): boolean =>
  (Array.isArray(part) && part.length === 0) || (part instanceof Map && part.size === 0);
