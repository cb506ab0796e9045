import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type BoxKey,
  handIn,
  type OpenError,
  openLink,
  type Storage,
  startSync,
  takeBack,
  webSocketTransport,
} from "@counterpoint/space";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { formFactor } from "../../platform/form-factor.ts";
import { watchLead } from "../../platform/lead.ts";
import { readPace } from "../../platform/pace.ts";
import { watchWaking } from "../../platform/waking.ts";
import { PACES } from "../devices/paces.ts";
import { type PersonHere, personOf } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import type { Messages } from "../messages/en.ts";
import type { OurBook } from "./our-book.ts";
import { readOurCarrier } from "./our-carrier.ts";
import { openSharedIn, sharedNames, sharedStorage } from "./profiles.ts";
import { runOurs } from "./run-ours.ts";
import { systemAfter, watchDue, watchHidden } from "./watch-due.ts";

/**
 * The newest of what a person shares, under the key that their own book's lock was opened to; undefined where there is
 * none. `book` is the database of their own book.
 */
export async function openOursOf(
  book: string,
  key: BoxKey,
  words: Messages,
): Promise<Result<OurBook | undefined, OpenError>> {
  for (const database of (await sharedNames(book)).toReversed()) {
    const opened = await openOurs(database, personOf(book), key, words);
    if (!opened.ok || opened.value !== undefined) return opened;
  }
  return ok(undefined);
}

/** What lies in this database; undefined where it is not one of a shared space, or not yet. */
async function openOurs(
  database: string,
  who: PersonHere,
  key: BoxKey,
  words: Messages,
): Promise<Result<OurBook | undefined, OpenError>> {
  const storage = await sharedStorage(database);
  if (!storage.ok || storage.value === undefined) return storage.ok ? ok(undefined) : storage;
  return runIn(database, who, storage.value, key, words);
}

async function runIn(
  database: string,
  who: PersonHere,
  storage: Storage,
  key: BoxKey,
  words: Messages,
): Promise<Result<OurBook, OpenError>> {
  const carrier = await readOurCarrier(storage);
  if (!carrier.ok) return closing(storage, carrier.error);
  const space = await openSharedIn(storage, key);
  if (!space.ok) return space;
  const link = await openLink(space.value, { clock: systemClock, chance: secureChance });
  if (!link.ok) return closing(space.value, link.error);
  const transport = webSocketTransport(location.origin);
  return ok(
    runOurs({
      database,
      space: space.value,
      link: link.value,
      carrier: carrier.value,
      reach: { transport },
      start: (pace) => startSync({ link: link.value, transport, chance: secureChance, pace }),
      pace: () => PACES[readPace(personMemo(who))],
      watchLead: (lead) => watchLead(`${database}.lead`, lead),
      watchWaking,
      watchDue: (book) =>
        watchDue(book, { chance: secureChance, now: systemClock.now, after: systemAfter, watchHidden }),
      handIn,
      takeBack,
      name: words.devices.kinds[formFactor()],
    }),
  );
}

function closing(open: { close(): void }, error: OpenError): Result<never, OpenError> {
  open.close();
  return err(error);
}
