import { newSecret, type OpenKeyring, type RecoverySecret, sign } from "@counterpoint/crypto";
import { type Clock, err, ok, type Result } from "@counterpoint/kernel";
import { devicesOf, isEpochDue, isLive } from "@counterpoint/membership";
import { announcementContent } from "@counterpoint/wire";
import { epochAct } from "../link/epoch-act.ts";
import { openEpochs, recoveryBox } from "../link/epoch-secrets.ts";
import { isShared } from "../link/first-link.ts";
import type { Door } from "../space.ts";
import type { Conversation } from "../sync/conversation.ts";
import { ask, onLine, type Reach, readChain } from "./ask.ts";
import { becomeDevice } from "./become-device.ts";
import { readMembership } from "./chain-read.ts";
import { memberEntry } from "./member-entry.ts";
import { deviceKeysOf, openOwn } from "./own.ts";
import type { FindError, FinishError, Found, Restoring } from "./port.ts";
import { sameKeys } from "./same-keys.ts";
import { type Sought, seek } from "./seek.ts";
import { forgetWaiting, keepWaiting, readWaiting } from "./waiting.ts";

export interface RestoringOptions extends Reach {
  readonly door: Door;
  readonly clock: Clock;
}

/** How often somebody else may be first at the end of the chain before it is given up. */
const TRIES = 4;

/** A person comes back by words and passphrase, on a profile of its own. */
export function createRestoring({ door, clock, ...reach }: RestoringOptions): Restoring {
  const atTheBook = async <T>(
    secret: RecoverySecret,
    work: (line: Conversation, sought: Sought, ring: OpenKeyring) => Promise<Result<T, FinishError>>,
  ): Promise<Result<T, FinishError>> => {
    const [own, shared] = [await openOwn(door), await isShared(door.storage)];
    if (!own.ok) return own;
    if (!shared.ok) return shared;
    if (shared.value) return err({ kind: "refused", why: "shared" });
    return onLine(reach, async (line) => {
      const sought = await seek(line, secret);
      return sought.ok ? work(line, sought.value, own.value.ring) : sought;
    });
  };
  return {
    waiting: () => readWaiting(door, clock),
    giveUp: () => forgetWaiting(door),
    find: async (secret) => asFind(await atTheBook(secret, found)),
    announce: async (secret) =>
      asFind(
        await atTheBook(secret, async (line, sought, ring) => {
          const asked = await announce(line, sought, ring);
          if (!asked.ok) return asked;
          const kept = await keepWaiting(door, clock, sought.space, { hoursLeft: asked.value.hoursLeft ?? 0 });
          return kept.ok ? asked : kept;
        }),
      ),
    finish: async (secret) => {
      const added = await atTheBook(secret, addSelf);
      if (!added.ok) return added;
      const became = await becomeDevice({ door, clock, chain: added.value, came: "by-words" });
      return became.ok ? ok(undefined) : became;
    },
  };
}

/** Neither finding nor announcing can be too early. */
function asFind(result: Result<Found, FinishError>): Result<Found, FindError> {
  if (result.ok) return result;
  const { error } = result;
  return error.kind === "not-yet" || error.kind === "not-announced" ? err({ kind: "altered" }) : err(error);
}

const liveOf = ({ state, member }: Sought) => devicesOf(state, member).filter(isLive);

async function found(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<Found, FinishError>> {
  const hoursLeft = await hoursFor(line, sought, ring);
  if (!hoursLeft.ok) return hoursLeft;
  return ok({ space: sought.space, liveDevices: liveOf(sought).length, hoursLeft: hoursLeft.value });
}

/** How long these very keys still wait; undefined where nobody waits under them. */
async function hoursFor(
  line: Conversation,
  sought: Sought,
  ring: OpenKeyring,
): Promise<Result<number | undefined, FinishError>> {
  if (isIn(sought, ring)) return ok(0);
  const said = await ask(line, { type: "read-announced", space: sought.space }, "announcements");
  if (!said.ok) return said;
  return ok(said.value.announced.find((each) => sameKeys(each, deviceKeysOf(ring)))?.hoursLeft);
}

/** It was added already, and cut off before it had kept anything. */
const isIn = (sought: Sought, ring: OpenKeyring): boolean =>
  liveOf(sought).some((device) => sameKeys(device, deviceKeysOf(ring)));

async function announce(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<Found, FinishError>> {
  const liveDevices = liveOf(sought).length;
  if (isIn(sought, ring)) return ok({ space: sought.space, liveDevices, hoursLeft: 0 });
  const keys = deviceKeysOf(ring);
  const signature = await sign(sought.keys.signing.privateKey, "announce", announcementContent(sought.space, keys));
  const said = await ask(line, { type: "announce", space: sought.space, ...keys, signature }, "announced");
  return said.ok ? ok({ space: sought.space, liveDevices, hoursLeft: said.value.hoursLeft }) : said;
}

/** The chain in which this device is live and has a lockbox in the newest epoch. */
async function addSelf(line: Conversation, sought: Sought, ring: OpenKeyring) {
  for (let now = sought, tries = TRIES; ; tries--) {
    const step = await nextEntry(line, now, ring);
    if (!step.ok || step.value === undefined) return step.ok ? ok(now.chain) : step;
    const { space, chain } = now;
    const said = await ask(line, { type: "extend", space, at: chain.length, entry: step.value }, "done");
    if (!said.ok) {
      const why = said.error.kind === "refused" ? said.error.why : undefined;
      if (why === "not-yet") return notYet(line, now, ring);
      if (why !== "not-next" || tries === 1) return said;
    }
    const again = await readAgain(line, now);
    if (!again.ok) return again;
    now = again.value;
  }
}

async function notYet(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<never, FinishError>> {
  const hoursLeft = await hoursFor(line, sought, ring);
  if (!hoursLeft.ok) return hoursLeft;
  return err(
    hoursLeft.value === undefined ? { kind: "not-announced" } : { kind: "not-yet", hoursLeft: hoursLeft.value },
  );
}

/** Undefined where nothing is left to do. */
async function nextEntry(line: Conversation, sought: Sought, ring: OpenKeyring) {
  const { state, member, keys } = sought;
  if (!isIn(sought, ring)) {
    const hoursLeft = await hoursFor(line, sought, ring);
    if (!hoursLeft.ok) return hoursLeft;
    if (liveOf(sought).length > 0 && hoursLeft.value === undefined) return err({ kind: "not-announced" } as const);
    if (hoursLeft.value !== undefined && hoursLeft.value > 0) {
      return err({ kind: "not-yet", hoursLeft: hoursLeft.value } as const);
    }
    return ok(await memberEntry(state, member, keys, { kind: "add-device", ...deviceKeysOf(ring) }));
  }
  if (!isEpochDue(state)) return ok(undefined);
  const secrets = await openEpochs(state, recoveryBox(state, member, keys.agreement));
  if (!secrets.ok) return err({ kind: "altered" } as const);
  return ok(await memberEntry(state, member, keys, await epochAct(state, newSecret(), secrets.value.at(-1))));
}

async function readAgain(line: Conversation, sought: Sought): Promise<Result<Sought, FinishError>> {
  const chain = await readChain(line, sought.space);
  if (!chain.ok) return chain;
  const state = await readMembership(chain.value, sought.space);
  return state.ok ? ok({ ...sought, chain: chain.value, state: state.value }) : state;
}
