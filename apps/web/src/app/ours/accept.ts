import { err } from "@counterpoint/kernel";
import { type Accept, acceptHere } from "@counterpoint/space";
import type { OurBook } from "./our-book.ts";

/** By the running line; where nothing is ever sent, the devices of the two are all there is. */
export const acceptOf = (book: Pick<OurBook, "link" | "reach" | "sync">): Accept =>
  book.reach === undefined ? acceptHere(book.link) : async (act) => book.sync()?.extend(act) ?? err("offline");
