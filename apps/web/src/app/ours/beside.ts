import { ok, type Result } from "@counterpoint/kernel";
import {
  acceptHere,
  acceptOnLine,
  type BoxKey,
  openLink,
  type Resting,
  type SharedProfiles,
  type Storage,
  type StorageError,
  webSocketTransport,
} from "@counterpoint/space";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { BOOK_OF } from "../lock/person-here.ts";
import { readOurCarrier } from "./our-carrier.ts";
import { openSharedIn, sharedProfiles } from "./profiles.ts";

/** What lies on this device beside a person's own book, under the same lock. */
export interface Beside {
  readonly shared: SharedProfiles;
  /** Has the books among it that may rest on the words and the passphrase of this device changed by `work`. */
  whileResting<T>(key: BoxKey, work: (books: readonly Resting[]) => Promise<T>): Promise<T>;
  close(): void;
}

/** Of the person whose own book lies in the database `book`. */
export async function besideOf(book: string): Promise<Result<Beside, StorageError>> {
  const shared = await sharedProfiles(book);
  return shared.ok ? ok(beside(shared.value)) : shared;
}

export const besideFirst = (): ReturnType<typeof besideOf> => besideOf(BOOK_OF.first);

export const beside = (shared: SharedProfiles): Beside => ({
  shared,
  whileResting: async (key, work) => {
    const opened: OpenResting[] = [];
    for (const storage of shared.values()) opened.push(...(await openResting(storage, key)));
    const done = await work(opened.map(({ book }) => book));
    for (const { close } of opened) close();
    return done;
  },
  close: () => {
    for (const storage of shared.values()) storage.close();
  },
});

interface OpenResting {
  readonly book: Resting;
  close(): void;
}

/**
 * One that does not open rests on nothing that could be told to it. Nor does one that both use on this device: no words bring
 * it back, and two people who each told their own half would have two chains. The storage stays open, for the lock.
 */
async function openResting(storage: Storage, key: BoxKey): Promise<readonly OpenResting[]> {
  const space = await openSharedIn({ ...storage, close: () => undefined }, key);
  if (!space.ok) return [];
  const [link, carrier] = [
    await openLink(space.value, { clock: systemClock, chance: secureChance }),
    await readOurCarrier(storage),
  ];
  if (!link.ok || !carrier.ok || carrier.value === "here") {
    if (link.ok) link.value.close();
    space.value.close();
    return [];
  }
  const { value } = link;
  const reach = carrier.value === "host" ? { transport: webSocketTransport(location.origin) } : undefined;
  const book: Resting =
    reach === undefined
      ? { link: value, accept: acceptHere(value), epochs: "asked" }
      : { link: value, accept: acceptOnLine(value, reach), epochs: "asked", reach };
  return [
    {
      book,
      close: () => {
        value.close();
        space.value.close();
      },
    },
  ];
}
