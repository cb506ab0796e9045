/** What both adapters decide about arrivals, given what is there. */
import type { StoredLocator, WaitingDevice } from "./arrivals.ts";
import { MOST_ANNOUNCED } from "./arrivals.ts";
import type { Hour } from "./hour.ts";
import type { Bytes } from "./port.ts";

/** "keep", or from when on the same keys that wait already are ready. */
export function judgeAnnouncement(
  waiting: readonly WaitingDevice[],
  offered: WaitingDevice,
): "keep" | "taken" | "over-quota" | { readonly ready: Hour } {
  const there = waiting.find(({ device }) => device === offered.device);
  if (there === undefined) return waiting.length < MOST_ANNOUNCED ? "keep" : "over-quota";
  const same = equal(there.signing, offered.signing) && equal(there.agreement, offered.agreement);
  return same ? { ready: there.ready } : "taken";
}

export function judgeNote(there: Bytes | undefined, offered: Bytes): "left" | "there" | "taken" {
  if (there === undefined) return "left";
  return equal(there, offered) ? "there" : "taken";
}

export function judgeLocator(there: StoredLocator | undefined, offered: StoredLocator): "put" | "there" | "taken" {
  if (there === undefined) return offered.version > 0 ? "put" : "taken";
  if (!equal(there.key, offered.key)) return "taken";
  if (offered.version > there.version) return "put";
  return offered.version === there.version && equal(there.box, offered.box) ? "there" : "taken";
}

const equal = (one: Bytes, other: Bytes): boolean => Buffer.compare(one, other) === 0;
