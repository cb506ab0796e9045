import { err, ok, type Result } from "@counterpoint/kernel";
import type { Act, Entry } from "./entry.ts";
import { isEpochDue } from "./epochs.ts";
import { addDevice } from "./kinds/add-device.ts";
import { dissolve } from "./kinds/dissolve.ts";
import { newEpoch } from "./kinds/new-epoch.ts";
import { removeDevice } from "./kinds/remove-device.ts";
import { rotateMember } from "./kinds/rotate-member.ts";
import { MAX_DEVICES, MAX_ENTRIES } from "./layout.ts";
import { liveDevices } from "./live.ts";
import type { Membership, Signer } from "./membership.ts";
import { outrank } from "./outrank.ts";
import type { Refusal } from "./refusal.ts";

export interface Decided {
  readonly state: Membership;
  readonly counted: boolean;
}

/** What an entry does once it is known whose it would be: first what the member key outranks, then the act itself. */
export function decide(state: Membership, signer: Signer, { author, act }: Entry): Result<Decided, Refusal> {
  const stood = author.by === "member" ? outrank(state, author.member, author.since) : ok(state);
  if (!stood.ok) return stood;
  const counted = isCounted(stood.value, act);
  if (counted && purse(state, signer) >= MAX_ENTRIES) return err("used-up");
  const next = apply(stood.value, signer, act);
  if (!next.ok) return next;
  const own = liveDevices(next.value).filter(({ member }) => member === signer.member);
  return own.length > MAX_DEVICES ? err("too-many-devices") : ok({ state: next.value, counted });
}

function apply(state: Membership, signer: Signer, act: Act): Result<Membership, Refusal> {
  switch (act.kind) {
    case "add-device":
      return addDevice(state, signer, act);
    case "remove-device":
      return removeDevice(state, signer, act);
    case "new-epoch":
      return newEpoch(state, act);
    case "rotate-member":
      return rotateMember(state, signer, act);
    case "dissolve":
      return dissolve(state, signer);
  }
}

/**
 * Two things are never held up: leaving, and the epoch that follows a change, or the other person could empty one's purse
 * by changes of their own. There are at most as many of these as there are changes, and those are counted.
 */
const isCounted = (state: Membership, act: Act): boolean =>
  act.kind !== "dissolve" && !(act.kind === "new-epoch" && isEpochDue(state));

const purse = (state: Membership, { member, rank }: Signer): number =>
  state.steps.filter(({ signer, counted }) => counted && signer?.member === member && signer.rank === rank).length;
