import { type OpenKeyring, type RecoverySecret, sign } from "@counterpoint/crypto";
import { type Clock, err, ok, type Result } from "@counterpoint/kernel";
import { announcementContent } from "@counterpoint/wire";
import { isShared } from "../link/first-link.ts";
import type { Door } from "../space.ts";
import type { Conversation } from "../sync/conversation.ts";
import { addSelf } from "./add-self.ts";
import { ask, onLine, type Reach } from "./ask.ts";
import { becomeDevice } from "./become-device.ts";
import { hoursFor, isIn, liveOf } from "./hours.ts";
import { deviceKeysOf, openOwn } from "./own.ts";
import type { FindError, FinishError, Found, Restoring } from "./port.ts";
import { type Sought, seek } from "./seek.ts";
import { forgetWaiting, keepWaiting, readWaiting } from "./waiting.ts";

export interface RestoringOptions extends Reach {
  readonly door: Door;
  readonly clock: Clock;
}

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

async function found(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<Found, FinishError>> {
  const hoursLeft = await hoursFor(line, sought, ring);
  if (!hoursLeft.ok) return hoursLeft;
  return ok({
    space: sought.space,
    liveDevices: liveOf(sought).length,
    hoursLeft: hoursLeft.value,
    of: "own",
    shared: 0,
  });
}

async function announce(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<Found, FinishError>> {
  const liveDevices = liveOf(sought).length;
  if (isIn(sought, ring)) return ok({ space: sought.space, liveDevices, hoursLeft: 0, of: "own", shared: 0 });
  const keys = deviceKeysOf(ring);
  const signature = await sign(sought.keys.signing.privateKey, "announce", announcementContent(sought.space, keys));
  const said = await ask(line, { type: "announce", space: sought.space, ...keys, signature }, "announced");
  return said.ok
    ? ok({ space: sought.space, liveDevices, hoursLeft: said.value.hoursLeft, of: "own", shared: 0 })
    : said;
}
