import { err, ok, type Result } from "@counterpoint/kernel";
import { isShared, type RecoverySecret, type RotateError, renewMembers, type Space } from "@counterpoint/space";
import type { Beside } from "../ours/beside.ts";
import type { SharedBook } from "./company.ts";

export interface Telling {
  readonly space: Pick<Space, "door">;
  /** The own book with its other devices, where it runs with them. */
  readonly book: Pick<SharedBook, "renew"> | undefined;
  readonly beside: Pick<Beside, "whileResting">;
  /** Of the words and the passphrase as they are, and of those that take their place. */
  readonly from: RecoverySecret;
  readonly to: RecoverySecret;
}

/** Everything that rests on words and passphrase learns of others, before they are changed here. */
export async function tellBooks({ space, book, beside, from, to }: Telling): Promise<Result<void, RotateError>> {
  const { door } = space;
  const own = book === undefined ? await isShared(door.storage) : ok(false);
  if (!own.ok) return own;
  // It has other devices, and does not run: they could not be told.
  if (own.value) return err({ kind: "offline" });
  return beside.whileResting(door.wrapping, ({ books }) =>
    book === undefined ? renewMembers({ door, books, from, to }) : book.renew(from, to, books),
  );
}
