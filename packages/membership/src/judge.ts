import type { DeviceId, Member } from "@counterpoint/kernel";
import { type Bytes, sameBytes } from "./bytes.ts";
import { placeOf } from "./live.ts";
import type { Device, Mark, Membership } from "./membership.ts";

/** What an envelope says of itself, and its own hash. */
export interface Claim extends Mark {
  readonly device: DeviceId;
  readonly chainHead: Bytes;
  readonly epoch: number;
}

export type Verdict =
  /** Whose it is, and the only key under which its signature counts. `at` never goes down along a device's envelopes. */
  | { readonly kind: "accepted"; readonly member: Member; readonly signing: Bytes; readonly at: number }
  | { readonly kind: "void"; readonly why: VoidReason }
  /** The chain that it names is not known here: fetch more of it; where there is no more, it was forked. */
  | { readonly kind: "unknown-head" };

export type VoidReason =
  | "unknown-device"
  | "not-yet-added"
  | "outranked"
  | "removed"
  /** Later than the last that counts of a device that was removed, or another in its place. */
  | "after-last"
  | "not-the-last"
  | "dissolved"
  /** Not the epoch of that head, or one that somebody could read who no longer should. */
  | "wrong-epoch";

/** Of what has no place among the envelopes of its device. */
export type Unnumbered = Omit<Claim, keyof Mark>;

/**
 * Whether an envelope counts, wherever and whenever it arrives: no sequence of a relay has a say. The signature, and that
 * `devSeq` and the hashes go on without a gap, are for the caller: below the last envelope of a device that was removed,
 * what counts is what that one's `prevHash` leads back to.
 */
export function judge(state: Membership, claim: Claim): Verdict {
  const at = placeOf(state, claim.chainHead);
  if (at === undefined) return { kind: "unknown-head" };
  const device = state.devices.get(claim.device);
  if (device === undefined) return { kind: "void", why: "unknown-device" };
  const why = whyVoid(state, device, claim, at);
  if (why !== null) return { kind: "void", why };
  return { kind: "accepted", member: device.member, signing: device.signing, at };
}

/** The same for what carries no number. When it was made is its author's word; a relay takes it from live devices alone. */
export function judgeUnnumbered(state: Membership, claim: Unnumbered): Verdict {
  const device = state.devices.get(claim.device);
  // As if nothing of the device had been left out since.
  const last = device?.removal?.last ?? { devSeq: 0, hash: new Uint8Array() };
  return judge(state, { ...claim, ...last });
}

function whyVoid(state: Membership, device: Device, claim: Claim, at: number): VoidReason | null {
  if (device.outranked) return "outranked";
  if (at < device.added) return "not-yet-added";
  if (device.removal !== null) {
    const { last } = device.removal;
    if (at >= device.removal.at) return "removed";
    if (claim.devSeq > last.devSeq) return "after-last";
    if (claim.devSeq === last.devSeq && !sameBytes(claim.hash, last.hash)) return "not-the-last";
  }
  if (state.dissolvedBy !== null && at === state.steps.length - 1) return "dissolved";
  return state.steps[at]?.epoch === claim.epoch ? null : "wrong-epoch";
}
