/**
 * How a book comes to be on several devices of one person: it is put on the relay (`share`), another device is invited
 * and joins, or somebody comes back by words and passphrase (`find`, `announce`, `finish`).
 */
import type { RecoverySecret } from "@counterpoint/crypto";
import type { DeviceId, Result, SpaceId } from "@counterpoint/kernel";
import type { DeviceKeys } from "@counterpoint/membership";
import type { StorageError } from "../storage/port.ts";

export type DevicesError =
  | StorageError
  /** There is no line to the relay now. */
  | { readonly kind: "offline" }
  /** The relay refuses: it is full, or takes no new books. */
  | { readonly kind: "refused"; readonly why: string }
  /** The relay, or the book, is of a newer version. */
  | { readonly kind: "newer" }
  /** There is no lock, and so no passphrase: nothing is shared without one (S1). */
  | { readonly kind: "no-lock" }
  /** What the relay gave is not what the keys say it should be: somebody altered it. */
  | { readonly kind: "altered" };

/** On a device that is in the book already. */
export interface Inviting {
  /** `ORIGIN/#join=…`: to be shown as a QR code in the same room, or sent. Good for one device and ten minutes. */
  readonly link: string;
  state(): InvitingState;
  subscribe(listener: () => void): () => void;
  /** The person has compared the words on both screens and they are the same. */
  confirm(): void;
  /** They are not, or nobody comes: nothing is added. From `adding` on it does nothing. */
  cancel(): void;
}

export type InvitingState =
  | { readonly kind: "waiting" }
  | { readonly kind: "compare"; readonly words: readonly string[] }
  /** Here; the other device has still to confirm. */
  | { readonly kind: "confirmed" }
  /** On its way into the chain, which cannot be called back: it can be taken out after. */
  | { readonly kind: "adding" }
  | { readonly kind: "added"; readonly device: DeviceId }
  /** It may be in the chain, and nobody knows whether it has the book. A new link lets the same device go on. */
  | { readonly kind: "unfinished" }
  /** It is in no chain. */
  | { readonly kind: "failed"; readonly why: InvitingFailure };

/** On the new device. */
export interface Joining {
  state(): JoiningState;
  subscribe(listener: () => void): () => void;
  confirm(): void;
  /** From `entering` on it does nothing. */
  cancel(): void;
}

export type JoiningState =
  | { readonly kind: "connecting" }
  | { readonly kind: "compare"; readonly words: readonly string[] }
  /** Confirmed here; the other device has still to be. */
  | { readonly kind: "waiting" }
  /** Let in, and reading the book: the profile becomes one of it at any moment. */
  | { readonly kind: "entering" }
  /** This profile is of the book now: open it anew. What was written here before stays in it. */
  | { readonly kind: "joined" }
  | { readonly kind: "failed"; readonly why: JoiningFailure };

export type PairingFailure =
  /** Ten minutes are over, or somebody pressed cancel. */
  | "expired"
  | "cancelled"
  /** Somebody else has answered already: the link was seen by others. */
  | "used"
  /** The link is not whole, or of another version. */
  | "bad-link"
  /** What arrived was altered on the way, or by somebody who knows the link. */
  | "altered"
  /** The book has as many devices as it can. */
  | "too-many"
  /** There is no lock on the device that invites, and so no passphrase: nothing is shared without one (S1). */
  | "no-lock"
  | "offline"
  | "not-kept";

export type JoiningFailure =
  | PairingFailure
  /** A later version has written on the chain: it is not understood here before an update. */
  | "newer";

export type InvitingFailure =
  | PairingFailure
  /** The chain does not take this device, or the relay has no room for the entry. */
  | "refused";

/** A book that words and passphrase have found at the relay. */
export interface Found {
  readonly space: SpaceId;
  /** How many devices of the person are live in it. */
  readonly liveDevices: number;
  /** Whether this very profile has asked to come in, and how long it still has to wait; undefined before `announce`. */
  readonly hoursLeft: number | undefined;
  /** `two`: the person has no book of their own there, and this is one that they share. */
  readonly of: "own" | "two";
  /** How many books that the person shares are there. */
  readonly shared: number;
}

export type FindError = DevicesError | { readonly kind: "nothing-there" };

/** Words and passphrase on a new device: every call begins with both, since nothing of them is kept between. */
export interface Restoring {
  /** From what `announce` kept here, without a line; undefined where this device does not wait. */
  waiting(): Promise<Result<{ readonly hoursLeft: number } | undefined, StorageError>>;
  /** Forgets it: the announcement itself runs out, and adds nothing. */
  giveUp(): Promise<Result<void, StorageError>>;
  find(secret: RecoverySecret): Promise<Result<Found, FindError>>;
  /** Every live device is told, and can say no. 0 hours where none is live. */
  announce(secret: RecoverySecret): Promise<Result<Found, FindError>>;
  /** Once no hour is left: this profile becomes a device of the book. */
  finish(secret: RecoverySecret): Promise<Result<void, FinishError>>;
}

export type FinishError =
  | FindError
  | { readonly kind: "not-yet"; readonly hoursLeft: number }
  /** Nobody waits under these keys: a device of the book said no, or it was never asked. */
  | { readonly kind: "not-announced" };

/** Somebody has the words and the passphrase, and asks to come in; shown on every device of the book. */
export interface Announced {
  readonly keys: DeviceKeys;
  readonly hoursLeft: number;
}
