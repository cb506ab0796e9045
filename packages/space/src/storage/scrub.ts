import type { IDBPDatabase } from "idb";
import type { Stores } from "./indexeddb.ts";
import { TO_SCRUB } from "./port.ts";

/**
 * What was set anew or deleted stays in the files of Chromium's database (LevelDB) until they are merged with newer
 * ones, which may be never; deleting the whole database leaves it there too. A page can only bring the merging about:
 * it writes more than the database keeps unmerged, over the whole range of names, and asks again and again for names
 * that no file has. How much of it is needed was found by looking into the files (docs/security.md).
 */
const ROUNDS = 5;
const JUNK = 320;
/** A little less than what Chromium keeps in a file outside of the database. */
const JUNK_BYTES = 50_000;
const IN_ONE_WRITE = 20;
const LOOKS = 1_200;
const IN_ONE_LOOK = 300;

const MARK = " junk ";

/** Spread over all that a name can begin with, so that the junk lies before, between and behind what is kept. */
const junkName = (i: number): string => `${String.fromCharCode(33 + ((i * 37) % 93))}${MARK}${i}`;

export async function scrub(database: IDBPDatabase<Stores>): Promise<void> {
  // Of a scrubbing that was cut off.
  await dropJunk(database);
  try {
    for (let round = 0; round < ROUNDS; round++) await mergeOnce(database);
  } catch (cause) {
    // Where there was no room for it, what there is belongs to words.
    await dropJunk(database).catch(leftToDone);
    throw cause;
  }
  await database.delete("values", TO_SCRUB);
}

async function mergeOnce(database: IDBPDatabase<Stores>): Promise<void> {
  await writeJunk(database);
  await look(database);
  await dropJunk(database);
  await look(database);
}

async function writeJunk(database: IDBPDatabase<Stores>): Promise<void> {
  for (let from = 0; from < JUNK; from += IN_ONE_WRITE) {
    const { store, done } = database.transaction("values", "readwrite", { durability: "relaxed" });
    for (let i = from; i < from + IN_ONE_WRITE; i++) {
      store.put(crypto.getRandomValues(new Uint8Array(JUNK_BYTES)), junkName(i)).catch(leftToDone);
    }
    await done;
  }
}

async function dropJunk(database: IDBPDatabase<Stores>): Promise<void> {
  const { store, done } = database.transaction("values", "readwrite", { durability: "strict" });
  for (const name of await store.getAllKeys()) if (name.includes(MARK)) store.delete(name).catch(leftToDone);
  await done;
}

async function look(database: IDBPDatabase<Stores>): Promise<void> {
  for (let from = 0; from < LOOKS; from += IN_ONE_LOOK) {
    const { store, done } = database.transaction("values");
    for (let i = 0; i < IN_ONE_LOOK; i++) store.get(i % 2 === 0 ? "device-key!" : "keyring!").catch(leftToDone);
    await done;
  }
}

/** When a transaction fails, so do its requests; only `done` knows the reason. */
const leftToDone = (): void => undefined;
