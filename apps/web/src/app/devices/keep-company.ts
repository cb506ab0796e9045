import { err, ok, type Result } from "@counterpoint/kernel";
import { type DevicesError, isShared, type Space } from "@counterpoint/space";
import type { PersonHere } from "../lock/person-here.ts";
import type { Messages } from "../messages/en.ts";
import type { Company, CompanyAccess, SharedBook } from "./company.ts";
import type { RunningBook } from "./run-shared.ts";

export interface KeptCompany extends Pick<CompanyAccess, "share"> {
  close(): void;
}

/** What opens and shares a book; tests hand in their own. Fetched when a book is shared, or is to be. */
export type Opener = Pick<typeof import("./open-shared.ts"), "openShared" | "shareBook">;

/** For the book of this person. */
export const openerOf = (who: PersonHere) => async (): Promise<Opener> => {
  const { openShared, shareBook } = await import("./open-shared.ts");
  return {
    openShared: (space, words) => openShared(space, words, who),
    shareBook: (space, words, passphrase, carrier) => shareBook(space, words, passphrase, carrier, who),
  };
};

/**
 * Finds out whether a book has other devices, and runs it with them if so; of a book that is here alone nothing is sent,
 * and none of what sends is even fetched (H8). Another tab may share it meanwhile: that is seen when this one is looked at.
 */
export function keepCompany(
  space: Space,
  words: () => Promise<Messages>,
  show: (company: Company) => void,
  opener: () => Promise<Opener>,
): KeptCompany {
  let running: RunningBook | undefined;
  let closed = false;
  let looking = false;

  const take = (book: RunningBook): void => {
    if (closed) book.close();
    else {
      running?.close();
      running = book;
      show({ kind: "shared", book });
    }
  };
  const look = async (): Promise<void> => {
    const shared = await isShared(space.door.storage);
    if (closed || running !== undefined) return;
    if (!shared.ok) return show({ kind: "unreadable" });
    if (!shared.value) return show({ kind: "alone" });
    const opened = await (await opener()).openShared(space, await words());
    if (opened.ok) take(opened.value);
    else if (!closed) show({ kind: "unreadable" });
  };
  const lookOnce = async (): Promise<void> => {
    if (running !== undefined || looking) return;
    looking = true;
    try {
      await look();
    } catch {
      // Part of the program did not come: it is fetched again when this tab is looked at next.
      if (!closed) show({ kind: "unreadable" });
    } finally {
      looking = false;
    }
  };
  const whenSeen = (): void => {
    if (document.visibilityState === "visible") void lookOnce();
  };
  document.addEventListener("visibilitychange", whenSeen);
  void lookOnce();
  return {
    share: async (passphrase, carrier): Promise<Result<SharedBook, DevicesError>> => {
      const program = await Promise.all([opener(), words()]).catch(() => undefined);
      // Part of it did not come: what fetches it has no line either.
      if (program === undefined) return err({ kind: "offline" });
      const [{ shareBook }, said] = program;
      const shared = await shareBook(space, said, passphrase, carrier);
      if (!shared.ok) return shared;
      take(shared.value);
      return closed ? err({ kind: "closed" }) : ok(shared.value);
    },
    close: () => {
      closed = true;
      document.removeEventListener("visibilitychange", whenSeen);
      running?.close();
    },
  };
}
