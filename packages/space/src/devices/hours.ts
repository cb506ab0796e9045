import type { OpenKeyring } from "@counterpoint/crypto";
import { ok, type Result } from "@counterpoint/kernel";
import { type Device, devicesOf, isLive } from "@counterpoint/membership";
import type { Conversation } from "../sync/conversation.ts";
import { type AskError, ask } from "./ask.ts";
import { deviceKeysOf } from "./own.ts";
import { sameKeys } from "./same-keys.ts";
import type { Sought } from "./seek.ts";

/** Who could say no. */
export const liveOf = ({ state, member }: Sought): readonly Device[] => devicesOf(state, member).filter(isLive);

/** How long these very keys still wait; undefined where nobody waits under them. */
export async function hoursFor(
  line: Conversation,
  sought: Sought,
  ring: OpenKeyring,
): Promise<Result<number | undefined, AskError>> {
  if (isIn(sought, ring)) return ok(0);
  const said = await ask(line, { type: "read-announced", space: sought.space }, "announcements");
  if (!said.ok) return said;
  return ok(said.value.announced.find((each) => sameKeys(each, deviceKeysOf(ring)))?.hoursLeft);
}

/** It was added already, and cut off before it had kept anything. */
export const isIn = (sought: Sought, ring: OpenKeyring): boolean =>
  liveOf(sought).some((device) => sameKeys(device, deviceKeysOf(ring)));
