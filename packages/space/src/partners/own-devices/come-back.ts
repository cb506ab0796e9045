import { type RecoverySecret, sign } from "@counterpoint/crypto";
import { type Clock, err, ok, type Result } from "@counterpoint/kernel";
import { announcementContent } from "@counterpoint/wire";
import { COMING_BACK } from "../../coming-back.ts";
import { addSelf } from "../../devices/add-self.ts";
import { ask, onLine, type Reach } from "../../devices/ask.ts";
import { hoursFor, isIn, liveOf } from "../../devices/hours.ts";
import { deviceKeysOf, hasLock, type OwnKeys } from "../../devices/own.ts";
import type { FindError, FinishError, Found, Restoring } from "../../devices/port.ts";
import { createRestoring } from "../../devices/restoring.ts";
import { type Sought, seekAll } from "../../devices/seek.ts";
import { forgetWaiting as forgetHours, keepWaiting as keepHours, waitsFor } from "../../devices/waiting.ts";
import type { Door } from "../../space.ts";
import type { Storage, StorageError, StoredValue } from "../../storage/port.ts";
import type { Conversation } from "../../sync/conversation.ts";
import { mintKeys } from "../prepare.ts";
import { enterOurs } from "./enter.ts";
import { forgetWaiting, keepWaiting, putWaiting, readWaiting } from "./waiting.ts";

export interface ComingBackOptions extends Reach {
  /** Of the own book on this device: what is shared comes under the same lock, and without one it does not come (S1). */
  readonly door: Door;
  readonly clock: Clock;
  readonly fresh: () => Promise<Result<Storage, StorageError>>;
}

/**
 * A person comes back by words and passphrase: to their own book, and to what they share with it. Each is asked for, and
 * waited for, by itself. What two share keeps nobody from their own book; who has no other there comes back to that alone.
 * Only what passes by itself is waited for: once the own book is here, words bring nothing else any more.
 */
export function createComingBack(options: ComingBackOptions): Restoring {
  const { door, clock } = options;
  const restoring = createRestoring(options);
  return {
    waiting: restoring.waiting,
    giveUp: async () => {
      const waiting = await readWaiting(door);
      for (const space of waiting.ok ? waiting.value.keys() : []) {
        const forgotten = await door.storage.whenFree(() => forgetWaiting(door, space));
        if (!forgotten.ok) return forgotten;
      }
      return restoring.giveUp();
    },
    find: async (secret) => together(await restoring.find(secret), await atOurs(options, secret, look)),
    announce: async (secret) => {
      const asked = await atOurs(options, secret, announce);
      const later = passing(asked);
      if (later !== undefined) return err(later);
      const found = together(await restoring.announce(secret), asked);
      if (!found.ok || !isOurs(found.value, asked)) return found;
      const kept = await keepHours(door, clock, found.value.space, { hoursLeft: found.value.hoursLeft ?? 0 });
      return kept.ok ? found : kept;
    },
    finish: async (secret) => {
      const entered = await atOurs(options, secret, enter);
      const later = passing(entered);
      if (later !== undefined) return err(later);
      const own = await restoring.finish(secret);
      if (own.ok || own.error.kind !== "nothing-there") return own;
      if (!entered.ok) return entered;
      if (entered.value.length === 0) return own;
      return forgetHours(door);
    },
  };
}

/** The own book, or else the first of those that are shared; undefined where neither is there. */
function together(
  own: Result<Found, FindError>,
  ours: Result<readonly Found[], FinishError>,
): Result<Found, FindError> {
  const shared = ours.ok ? ours.value : [];
  if (own.ok) return ok({ ...own.value, shared: shared.length });
  const [first] = shared;
  return own.error.kind === "nothing-there" && first !== undefined ? ok({ ...first, shared: shared.length }) : own;
}

const isOurs = ({ space }: Found, ours: Result<readonly Found[], FinishError>): boolean =>
  ours.ok && ours.value.some((one) => one.space === space);

interface At {
  readonly options: ComingBackOptions;
  readonly line: Conversation;
  readonly sought: Sought;
  /** Those that wait for it. */
  readonly keys: OwnKeys | undefined;
}

/** What two share that words and passphrase lead to, one after the other; one with which it fails keeps nobody from another. */
async function atOurs<T>(
  options: ComingBackOptions,
  secret: RecoverySecret,
  work: (at: At) => Promise<Result<T, FinishError>>,
): Promise<Result<readonly T[], FinishError>> {
  const [waiting, locked] = [await readWaiting(options.door), await hasLock(options.door)];
  if (!waiting.ok) return waiting;
  if (!locked.ok) return locked;
  return onLine<readonly T[], FinishError>(options, async (line) => {
    const all = await seekAll(line, secret);
    if (!all.ok) return all;
    if (all.value.failed !== undefined && isPassing(all.value.failed)) return err(all.value.failed);
    const done: T[] = [];
    let failed: FinishError | undefined;
    for (const sought of all.value.books.filter(isOfTwo)) {
      const keys = locked.value ? waiting.value.get(sought.space) : undefined;
      const one = await work({ options, line, sought, keys });
      if (one.ok) done.push(one.value);
      else if (isPassing(one.error)) return one;
      else failed ??= one.error;
    }
    return failed === undefined || done.length > 0 ? ok(done) : err(failed);
  });
}

type Passing = Extract<FindError, { readonly kind: "offline" | "refused" }>;

/** The same, asked again in a while, may go well. */
const isPassing = (error: FinishError): error is Passing =>
  error.kind === "offline" || (error.kind === "refused" && (error.why === "unavailable" || error.why === "too-fast"));

const passing = (asked: Result<unknown, FinishError>): Passing | undefined =>
  !asked.ok && isPassing(asked.error) ? asked.error : undefined;

const isOfTwo = ({ state }: Sought): boolean => state.members.size === 2 && state.dissolvedBy === null;

async function look({ line, sought, keys }: At): Promise<Result<Found, FinishError>> {
  const hoursLeft = keys === undefined ? ok(undefined) : await hoursFor(line, sought, keys.ring);
  if (!hoursLeft.ok) return hoursLeft;
  return ok({ ...foundOf(sought), hoursLeft: hoursLeft.value });
}

const foundOf = (sought: Sought): Omit<Found, "hoursLeft"> => ({
  space: sought.space,
  liveDevices: liveOf(sought).length,
  of: "two",
  shared: 1,
});

async function announce(at: At): Promise<Result<Found, FinishError>> {
  const { line, sought, options } = at;
  const locked = await hasLock(options.door);
  if (!locked.ok) return locked;
  if (!locked.value) return err({ kind: "no-lock" });
  const keys = at.keys === undefined ? await newKeys(at) : ok(at.keys);
  if (!keys.ok) return keys;
  if (isIn(sought, keys.value.ring)) return ok({ ...foundOf(sought), hoursLeft: 0 });
  const device = deviceKeysOf(keys.value.ring);
  const signature = await sign(sought.keys.signing.privateKey, "announce", announcementContent(sought.space, device));
  const said = await ask(line, { type: "announce", space: sought.space, ...device, signature }, "announced");
  return said.ok ? ok({ ...foundOf(sought), hoursLeft: said.value.hoursLeft }) : said;
}

async function newKeys({ options: { door }, sought }: At): Promise<Result<OwnKeys, StorageError>> {
  const keys = await mintKeys(door);
  const kept = await keepWaiting(door, sought.space, keys.sealed);
  return kept.ok ? ok(keys) : kept;
}

async function enter({ options, line, sought, keys }: At): Promise<Result<void, FinishError>> {
  const { door } = options;
  if (keys === undefined) return err({ kind: "not-announced" });
  const chain = await addSelf(line, sought, keys.ring);
  if (!chain.ok) return chain;
  const book = {
    what: "book",
    space: sought.space,
    member: sought.member,
    genesis: sought.state.steps[0]?.hash ?? "",
    over: false,
  } as const;
  return door.storage.whenFree(async () => {
    const hours = await hoursOf(door, sought.space);
    if (!hours.ok) return hours;
    // First of all, so that no cut leaves them for a second profile: under the same keys that would be a copied device. With
    // them goes that they are waited for: without them it would look as if another device had said no.
    const forgotten = await forgetWaiting(door, sought.space, { unset: [...hours.value.keys()] });
    if (!forgotten.ok) return forgotten;
    const entered = await enterOurs({ ...options, keys, book, chain: chain.value, came: "by-words" });
    if (entered.ok) return entered;
    const again = await putWaiting(door, sought.space, keys.sealed, { set: hours.value });
    if (!again.ok) return again;
    return entered.error.kind === "not-yet" ? err({ kind: "altered" }) : err(entered.error);
  });
}

/** What says that this very book is waited for, as it lies there. */
async function hoursOf(
  door: Door,
  space: Sought["space"],
): Promise<Result<ReadonlyMap<string, StoredValue>, StorageError>> {
  const [waits, value] = [await waitsFor(door), await door.storage.value(COMING_BACK)];
  if (!waits.ok) return waits;
  if (!value.ok) return value;
  return ok(waits.value === space && value.value !== undefined ? new Map([[COMING_BACK, value.value]]) : new Map());
}
