import { MOST_SPACES, type RecoverySecret } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { type AskError, onLine, type Reach } from "../devices/ask.ts";
import { readLocator, writeLocator } from "../devices/locator.ts";

const FULL: AskError = { kind: "refused", why: "over-quota" };

/** Asked before anything else: a space that is in no list could not be found again. */
export const hasRoom = (reach: Reach, secret: RecoverySecret): Promise<Result<void, AskError>> =>
  onLine(reach, async (line) => {
    const listed = await readLocator(line, secret);
    if (!listed.ok) return listed;
    return listed.value.spaces.length < MOST_SPACES ? ok(undefined) : err(FULL);
  });

/** On a line of its own, on which nothing else says whose list it is. */
export const addToList = (reach: Reach, secret: RecoverySecret, space: SpaceId): Promise<Result<void, AskError>> =>
  onLine(reach, async (line) => {
    let isFull = false;
    const written = await writeLocator(line, secret, (spaces) => {
      if (spaces.includes(space)) return spaces;
      isFull = spaces.length >= MOST_SPACES;
      return isFull ? spaces : [...spaces, space];
    });
    return isFull ? err(FULL) : written;
  });
