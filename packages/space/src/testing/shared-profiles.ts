/** A person whose book has a lock, and what they share with others under it, each in a profile of its own. */
import { set } from "@counterpoint/records";
import { readLock } from "../lock/read-lock.ts";
import { pairHere } from "../partners/pair-here.ts";
import type { MemoryDisk } from "../storage/memory.ts";
import { createMemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import { noteKind } from "./kinds.ts";
import { unlocked } from "./locks.ts";
import { newPerson, type TestPerson } from "./partners.ts";
import { createWorld, value } from "./world.ts";

export interface Sharer {
  readonly person: TestPerson;
  /** By name. */
  readonly disks: ReadonlyMap<string, MemoryDisk>;
}

/** With one note in the book, and one in each of what is shared. */
export async function newSharer(seed: number, ...names: readonly string[]): Promise<Sharer> {
  const person = await newPerson(seed, "Ana");
  value(await person.space.commit(set(noteKind, "n", { text: "book" })));
  const disks = new Map<string, MemoryDisk>();
  for (const [at, name] of names.entries()) {
    const disk = createMemoryDisk();
    const here = { ...person, storage: openMemoryStorage(disk) };
    value(await pairHere(here, await newPerson(seed + 100 + at, "Ben"), person.clock));
    const space = await createWorld(disk, seed + at).open({ unlocked: person.door.wrapping });
    value(await space.commit(set(noteKind, "n", { text: name })));
    space.close();
    disks.set(name, disk);
  }
  return { person, disks };
}

export const storagesOf = (
  disks: ReadonlyMap<string, MemoryDisk>,
  around: (storage: Storage) => Storage = (storage) => storage,
): ReadonlyMap<string, Storage> =>
  new Map([...disks].map(([name, disk]) => [name, around(openMemoryStorage(disk))] as const));

/** The note of a profile, as a passphrase opens it by the lock that lies beside it; undefined where it does not. */
export async function noteUnder(disk: MemoryDisk, passphrase: string): Promise<string | undefined> {
  const world = createWorld(disk, 7);
  const lock = await readLock(openMemoryStorage(disk));
  if (!lock.ok || lock.value === undefined) return undefined;
  try {
    const space = await world.open({ unlocked: await unlocked(world, passphrase) });
    space.close();
    return space.damaged() === 0 ? space.get(noteKind, "n")?.fields.text : "damaged";
  } catch {
    return undefined;
  }
}
