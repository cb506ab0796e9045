import { DATABASE } from "../profile.ts";

/**
 * Two people may use one device, each with keys and a lock of their own. Who is `first` only had a book here before; the
 * words are for the code and for passkeys, and no screen counts people.
 */
export type PersonHere = "first" | "second";

export const PEOPLE_HERE: readonly PersonHere[] = ["first", "second"];

/** Where the private book of each lies. What each shares lies in databases whose names begin with this one. */
export const BOOK_OF: Readonly<Record<PersonHere, string>> = { first: DATABASE, second: `${DATABASE}-other` };

/** Whose the private book in this database is. */
export const personOf = (book: string): PersonHere => (book === BOOK_OF.second ? "second" : "first");
