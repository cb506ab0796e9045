import type { DeviceId, RoundId } from "@counterpoint/kernel";
import type { RoundFault } from "../exchange/fault.ts";

/**
 * What no honest relay and no honest device would do, or what an honest one did because something was put back from an
 * old copy. Each is shown in words that say what it may be, what is safe, and what to do. An envelope that is itself not
 * what it should be is not merged; what an honest device wrote while somebody lied about the log around it is.
 * Each names the very thing that it is about: one that was read stays so, and the next of its kind is told anew.
 */
export type Alarm =
  /** Two different chains, or two entries at the same place of one. */
  | { readonly kind: "chain-forked"; readonly at: number }
  /** An entry that no key of the chain signed, or that is not allowed. */
  | { readonly kind: "chain-forged"; readonly at: number }
  /** The relay's chain or log is shorter than what was seen of it: it was put back, or something is withheld. */
  | { readonly kind: "rolled-back"; readonly what: "chain" | "log"; readonly had: number; readonly has: number }
  /** Another device saw another log up to `seq` than this one. */
  | { readonly kind: "log-forked"; readonly device: DeviceId; readonly seq: number }
  /**
   * The relay gives a place of its log another content than it had, leaves places out or repeats them, or has something
   * at a place that its author had seen before it was written.
   */
  | { readonly kind: "log-changed"; readonly seq: number }
  /** A later envelope of the device is here, and the one before it is not. */
  | { readonly kind: "withheld"; readonly device: DeviceId; readonly devSeq: number }
  /** Two envelopes of one device under one number: a copy of it is in use somewhere, or a key was stolen. */
  | { readonly kind: "device-forked"; readonly device: DeviceId; readonly devSeq: number }
  /** Not signed by the device it names, altered, or sealed for another space or under another key. */
  | { readonly kind: "forged"; readonly device: DeviceId | null; readonly why: string; readonly hash: string }
  /** Written by a device after it was taken out. */
  | { readonly kind: "after-removal"; readonly device: DeviceId; readonly devSeq: number }
  /** The secret in this device's lockbox is not the one that the chain commits to, or the box does not open. */
  | { readonly kind: "wrong-epoch-secret"; readonly epoch: number }
  /** It names an older entry of the chain than an envelope of the same device before it. */
  | { readonly kind: "backdated"; readonly device: DeviceId; readonly devSeq: number }
  /** Sealed answers that were not opened as they have to be. Nothing of them is shown. */
  | { readonly kind: "round"; readonly round: RoundId; readonly why: RoundFault };
