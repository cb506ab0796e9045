import type { Result } from "@counterpoint/kernel";
import type { Space, Storage, StorageError } from "@counterpoint/space";
import { oursKind, webSocketTransport } from "@counterpoint/space";
import { systemClock } from "../../platform/clock.ts";
import type { SharedBook } from "../devices/company.ts";
import { type Beside, besideOf } from "./beside.ts";
import { freshIn } from "./profiles.ts";

export interface KeepingDevices {
  readonly book: Pick<SharedBook, "keepDevices" | "sync" | "subscribe" | "view">;
  readonly space: Pick<Space, "door" | "list" | "subscribe">;
  readonly beside: () => Promise<Result<Beside, StorageError>>;
  /** A database for one more that is shared. */
  readonly fresh: () => Promise<Result<Storage, StorageError>>;
  /** Called when this device has come into something that was not on it before. */
  readonly onEntered: () => void;
}

/**
 * While the own pages are open, brings the person's devices into what they share: again whenever they have told each other
 * something of it, or are others. Only in the tab that speaks for the book. Ends with what it returns.
 */
export function keepDevices({ book, space, beside, fresh, onEntered }: KeepingDevices): () => void {
  let over = false;
  let running = false;
  let entered = false;
  let seen: readonly unknown[] = [];
  const now = (): readonly unknown[] => [space.list(oursKind), book.view().devices, book.sync() !== undefined];
  const round = async (): Promise<boolean> => {
    const there = await beside();
    if (!there.ok) return false;
    const { whileResting, close } = there.value;
    try {
      const kept = await whileResting(space.door.wrapping, async ({ books, unopened }) =>
        // One that is here and does not open is no reason to come into it a second time.
        unopened === 0
          ? book.keepDevices({
              shared: books,
              clock: systemClock,
              from: { transport: webSocketTransport(location.origin) },
              fresh,
            })
          : undefined,
      );
      if (kept?.ok !== true) return false;
      entered ||= kept.value.entered.length > 0;
      return kept.value.changed;
    } finally {
      close();
    }
  };
  const look = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      for (let again = false; !over && (again || isOther(now(), seen)); ) {
        seen = now();
        again = book.sync() !== undefined && (await round());
      }
    } catch {
      // Nothing that a person could do something about: the next change, or the next opening, tries again.
    } finally {
      running = false;
    }
    if (!entered || over) return;
    entered = false;
    onEntered();
  };
  const stops = [space.subscribe(() => void look()), book.subscribe(() => void look())];
  void look();
  return () => {
    over = true;
    for (const stop of stops) stop();
  };
}

const isOther = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.some((part, at) => part !== other[at]);

/** Of the person whose own book lies in the database `database`. */
export const keepDevicesOf = (
  database: string,
  book: KeepingDevices["book"],
  space: KeepingDevices["space"],
  onEntered: () => void,
): (() => void) =>
  keepDevices({
    book,
    space,
    beside: () => besideOf(database),
    fresh: () => freshIn(database),
    onEntered,
  });
