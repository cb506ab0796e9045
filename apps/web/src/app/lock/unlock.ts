import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type BoxKey,
  type Lock,
  openByPasskey,
  openByPassphrase,
  readLock,
  type Space,
  type Storage,
} from "@counterpoint/space";
import { askPasskey } from "../../platform/passkey.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { existingStorage, openIn, type ProfileError } from "../profile.ts";
import { BOOK_OF, PEOPLE_HERE, type PersonHere } from "./person-here.ts";

/** What a person gives to open the book. A passphrase says by itself whose it is, unless one person is meant. */
export type Attempt =
  | { readonly kind: "passphrase"; readonly passphrase: string; readonly who?: PersonHere }
  | { readonly kind: "passkey"; readonly who: PersonHere };

export interface Ways {
  /** Whose passkey opens a book on this device. */
  readonly passkeys: readonly PersonHere[];
}

export interface Unlocked {
  readonly who: PersonHere;
  readonly space: Space;
}

/** Which ways open a book on this device. */
export async function readWays(): Promise<Result<Ways, ProfileError>> {
  const read = await lockedBooks();
  if (!read.ok) return read;
  closeAll(read.value);
  return ok({ passkeys: read.value.flatMap(({ who, lock }) => (lock.passkey === undefined ? [] : [who])) });
}

/**
 * The open space, and whose it is. "wrong" stands for whatever can be wrong with what was given: nothing tells one from
 * another, and it is said when every lock that there is was tried (S5, S10). The locks are read anew each time, since
 * another tab may have changed them.
 */
export async function unlock(attempt: Attempt): Promise<Result<Unlocked, ProfileError | "wrong">> {
  const read = await lockedBooks();
  if (!read.ok) return read;
  for (const book of read.value) {
    if (attempt.who !== undefined && attempt.who !== book.who) continue;
    const key = await keyOf(book.lock, attempt);
    if (!key.ok) continue;
    closeAll(read.value.filter((other) => other !== book));
    const space = await openIn(book.storage, key.value);
    return space.ok ? ok({ who: book.who, space: space.value }) : space;
  }
  closeAll(read.value);
  return err("wrong");
}

interface LockedBook {
  readonly who: PersonHere;
  readonly storage: Storage;
  readonly lock: Lock;
}

/** Where one of two cannot be opened at all, the other still can. */
async function lockedBooks(): Promise<Result<readonly LockedBook[], ProfileError>> {
  const books: LockedBook[] = [];
  let why: ProfileError | undefined;
  for (const who of PEOPLE_HERE) {
    const book = await lockedBook(who);
    if (!book.ok) why ??= book.error;
    else if (book.value !== undefined) books.push(book.value);
  }
  return books.length > 0 ? ok(books) : err(why ?? { kind: "keys-lost" });
}

/** Where the lock was taken away in another tab meanwhile, loading anew opens the book, as "closed" says. */
async function lockedBook(who: PersonHere): Promise<Result<LockedBook | undefined, ProfileError>> {
  const storage = await existingStorage(BOOK_OF[who]);
  if (!storage.ok || storage.value === undefined) return storage.ok ? ok(undefined) : storage;
  const lock = await readLock(storage.value);
  if (lock.ok && lock.value !== undefined) return ok({ who, storage: storage.value, lock: lock.value });
  storage.value.close();
  return lock.ok ? err({ kind: "closed" }) : lock;
}

function closeAll(books: readonly LockedBook[]): void {
  for (const { storage } of books) storage.close();
}

async function keyOf(lock: Lock, attempt: Attempt): Promise<Result<BoxKey, "wrong">> {
  try {
    if (attempt.kind === "passphrase") return await openByPassphrase(lock, attempt.passphrase, stretchInWorker);
    const output = lock.passkey && (await askPasskey(lock.passkey));
    return output === undefined ? err("wrong") : await openByPasskey(lock, output);
  } catch {
    // The worker had no memory left, or the device no passkeys any more.
    return err("wrong");
  }
}

/** Asks for the passphrase of an open book again (S1). */
export async function confirmPassphrase(space: Pick<Space, "door">, passphrase: string): Promise<"right" | "wrong"> {
  const lock = await readLock(space.door.storage);
  if (!lock.ok || lock.value === undefined) return "wrong";
  return (await keyOf(lock.value, { kind: "passphrase", passphrase })).ok ? "right" : "wrong";
}

/** Whether another book here opens with it: then the one field could not tell whose it is. */
export async function opensAnother(space: Pick<Space, "door">, passphrase: string): Promise<boolean> {
  const [own, books] = [await readLock(space.door.storage), await lockedBooks()];
  if (!own.ok || !books.ok) return false;
  closeAll(books.value);
  const isOwn = ({ lock }: LockedBook): boolean => saltOf(lock) === (own.value && saltOf(own.value));
  for (const { lock } of books.value.filter((book) => !isOwn(book))) {
    if ((await keyOf(lock, { kind: "passphrase", passphrase })).ok) return true;
  }
  return false;
}

/** Drawn for each lock. */
const saltOf = ({ passphrase: { salt } }: Lock): string => salt.join();
