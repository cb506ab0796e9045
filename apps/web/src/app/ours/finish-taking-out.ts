import { makeDueEpoch } from "@counterpoint/space";
import { acceptOf } from "./accept.ts";
import type { OurBook } from "./our-book.ts";

/**
 * A device was taken out, and nothing may be written before there is a secret that it cannot read. A running line makes it;
 * where there is none, this device does. False where the disk refuses: it is tried again when the book is next opened.
 */
export async function finishTakingOut(book: Pick<OurBook, "link" | "reach" | "sync">): Promise<boolean> {
  return book.reach !== undefined || (await makeDueEpoch(book.link, acceptOf(book))).ok;
}
