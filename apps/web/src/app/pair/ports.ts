import type { Result } from "@counterpoint/kernel";
import type { FinishPairingError, Paired, Pairing, PartnerInvitation, StorageError } from "@counterpoint/space";

/** Of the person in front of this device. */
export interface Self {
  /** What the other person should call them. */
  readonly name: string;
  /** Of the lock of their book, found right before (S1). */
  readonly passphrase: string;
}

/** Why a pairing does not even begin. */
export type PairsError =
  | StorageError
  /** The book on this device does not open. */
  | { readonly kind: "not-opened" }
  /** What the words spell lies on another device of this person: what is begun here could not be brought back. */
  | { readonly kind: "words-elsewhere" }
  | { readonly kind: "words-damaged" }
  /** Another was begun here, and is to be finished or forgotten first; or there is one, which a second one would hide. */
  | { readonly kind: "begun" | "present" }
  /** What was begun is of two who use this device: no host knows of it, and none is asked. */
  | { readonly kind: "begun-here" };

/** What screens ask where two people come to have a book of both. Tests hand in their own. */
export interface Pairs {
  /** By whose address it goes, as it is shown to a person: `book.example.org`. */
  readonly host: string;
  invite(self: Self): Promise<Result<PartnerInvitation, PairsError>>;
  /** Only with this call does anything reach the other person (S28). */
  accept(link: string, self: Self): Promise<Result<Pairing, PairsError>>;
  /** Goes on where both had agreed and it was cut off. What they are called is kept nowhere before: it is asked again. */
  finish(self: Self): Promise<Result<Paired, FinishPairingError | PairsError>>;
  /** Forgets it on this device. */
  forget(): Promise<Result<void, StorageError>>;
}
