import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { placeOf } from "./live.ts";
import type { Device, Membership, Step } from "./membership.ts";

/**
 * The member key outranks the member's devices: a stolen phone cannot evict its owner. An entry by the member key names a
 * head (`since`); what the same member's devices signed after it, and before this entry, is outranked. The entries stay
 * in the chain, which is one line and is never cut, but what they did to devices is undone: a device that one of them
 * named never counted, one that was removed was never gone.
 *
 * Not undone are epochs, since others have sealed under them in good faith (the next one puts it right), the end of a
 * space, and whatever the other person or the member key itself signed. Nothing that is outranked comes back.
 */
export function outrank(state: Membership, member: Member, since: Bytes): Result<Membership, "unknown-since"> {
  const place = placeOf(state, since);
  if (place === undefined) return err("unknown-since");
  const isBelow = ({ signer }: Step, at: number): boolean =>
    at > place && signer !== null && signer.member === member && signer.rank === "device";
  if (!state.steps.some(isBelow)) return ok(state);
  const steps = state.steps.map((step, at) => (isBelow(step, at) ? { ...step, outranked: true } : step));
  const isOutranked = (at: number): boolean => steps[at]?.outranked ?? false;
  const undone = (device: Device): Device => ({
    ...device,
    outranked: isOutranked(device.added),
    removal: device.removal !== null && isOutranked(device.removal.at) ? null : device.removal,
  });
  return ok({ ...state, steps, devices: new Map([...state.devices].map(([id, device]) => [id, undone(device)])) });
}
