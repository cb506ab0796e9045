/**
 * How two people come to have a space that both write: one invites by a link, the other accepts, both compare words and
 * see what each wants to be called, and both agree. Until both have, nothing is anywhere; nothing of either private book
 * is in anything that is said.
 */
import type { Member, SpaceId } from "@counterpoint/kernel";
import type { DevicesError } from "../devices/port.ts";
import type { StorageError } from "../storage/port.ts";

export interface Pairing {
  state(): PairingState;
  subscribe(listener: () => void): () => void;
  /** The words on both screens are the same, or, after that, the name is that of the one who is meant. */
  confirm(what: "words" | "name"): void;
  /** Whoever accepts and stops tells nobody (S28). From `making` on it does nothing. */
  cancel(): void;
}

/** On the side that invites. */
export interface PartnerInvitation extends Pairing {
  /** `ORIGIN/#pair=…`: to be shown as a QR code in the same room, or sent. Good for one answer and ten minutes. */
  readonly link: string;
}

export type PairingState =
  /** The other person is not there yet. */
  | { readonly kind: "waiting" }
  | { readonly kind: "compare"; readonly words: readonly string[] }
  /** Confirmed here; the other person has still to. Only then does either learn the other's name. */
  | { readonly kind: "compared" }
  | { readonly kind: "names"; readonly other: string }
  /** Agreed here; the other person has still to. */
  | { readonly kind: "agreed" }
  /** Both have agreed. It cannot be called back; the space can be left after. */
  | { readonly kind: "making" }
  /** The profile is one of the space now. */
  | ({ readonly kind: "paired" } & Paired)
  /** Both have agreed, and it is not known here whether the space is there: `finishPairing` goes on from here. */
  | { readonly kind: "unfinished" }
  /** There is no space, and nothing of it is here. */
  | { readonly kind: "failed"; readonly why: PartnerFailure };

export interface Paired {
  readonly space: SpaceId;
  /** Who this person is in it: `a` invited. */
  readonly member: Member;
  /** What the other person wants to be called. */
  readonly other: string;
}

export type PartnerFailure =
  /** It did not come about in ten minutes. Nothing tells whether the other person stopped, or was not there. */
  | "ended"
  | "cancelled"
  /** Somebody else has answered already: the link was seen by others. */
  | "used"
  /** The link is not whole, of another version, or for something else. */
  | "bad-link"
  /** What is to be said as the own name is none. */
  | "no-name"
  /** What arrived was altered on the way, or by somebody who knows the link. */
  | "altered"
  /** There is no lock, and so no passphrase: nothing is shared without one (S1). */
  | "no-lock"
  /** The host takes no new space. */
  | "refused"
  | "offline"
  /** It cannot be kept here: the disk is full or failed, or something lies there already. */
  | "not-kept";

export type FinishPairingError =
  | DevicesError
  | StorageError
  /** No pairing was begun here, or it is finished. */
  | { readonly kind: "nothing-begun" }
  /** These are not the words and the passphrase that it was begun with. */
  | { readonly kind: "other-key" }
  /** The other person's device has not made the space, or not yet. */
  | { readonly kind: "not-there" };
