import { ok, type Result } from "@counterpoint/kernel";
import { type ExtendError, type LeaveError, leaveSpace, type StorageError } from "@counterpoint/space";
import { acceptOf } from "./accept.ts";
import type { OurBook } from "./our-book.ts";

/**
 * Ends it for both, and says so to both. Where nothing is sent nobody else says that it is over: this device is done with
 * it at once.
 */
export async function endForBoth(book: OurBook): Promise<Result<void, ExtendError | StorageError>> {
  if (book.link.standing().over === null) {
    const ended = await acceptOf(book)(() => book.link.acts.dissolve());
    if (!ended.ok) return ended;
  }
  // Also where it was cut off between the two.
  return book.reach === undefined && !book.link.standing().parted ? book.link.part() : ok(undefined);
}

/** Leaves, and tells nobody. In files alone there is nobody to ask: this device takes and gives nothing more. */
export const leaveSilently = ({ link, reach }: OurBook): Promise<Result<void, LeaveError>> =>
  reach === undefined ? link.part() : leaveSpace(link, reach);
