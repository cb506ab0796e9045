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
  whileResting<T>(key: BoxKey, work: (open: OpenBeside) => Promise<T>): Promise<T>;
  close(): void;
}

export interface OpenBeside {
  readonly books: readonly Resting[];
  /** How many are there and do not open now. */
  readonly unopened: number;
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
    let unopened = 0;
    try {
      for (const storage of shared.values()) {
        const one = await openResting(storage, key);
        if (one === "unopened") unopened++;
        else if (one !== "here") opened.push(one);
      }
      return await work({ books: opened.map(({ book }) => book), unopened });
    } finally {
      for (const { close } of opened) close();
    }
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
async function openResting(storage: Storage, key: BoxKey): Promise<OpenResting | "unopened" | "here"> {
  const space = await openSharedIn({ ...storage, close: () => undefined }, key);
  if (!space.ok) return "unopened";
  const [link, carrier] = [
    await openLink(space.value, { clock: systemClock, chance: secureChance }),
    await readOurCarrier(storage),
  ];
  if (!link.ok || !carrier.ok || carrier.value === "here") {
    if (link.ok) link.value.close();
    space.value.close();
    return link.ok && carrier.ok ? "here" : "unopened";
  }
  const { value } = link;
  const reach = carrier.value === "host" ? { transport: webSocketTransport(location.origin) } : undefined;
  const book: Resting =
    reach === undefined
      ? { link: value, accept: acceptHere(value), epochs: "asked" }
      : { link: value, accept: acceptOnLine(value, reach), epochs: "asked", reach };
  return {
    book,
    close: () => {
      value.close();
      space.value.close();
    },
  };
}
