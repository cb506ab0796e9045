/**
 * One device's side of one space that several devices share: what it has, what it takes in from the others, and what it
 * gives out. It knows no relay and no file: both call the same methods. What a promise has resolved with would survive a
 * power cut, and taking the same twice changes nothing.
 */
import type { CivilDate, DeviceId, Result, SpaceId } from "@counterpoint/kernel";
import type { Device, DeviceKeys, Membership } from "@counterpoint/membership";
import type { Exchange } from "../exchange/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";

export interface Link {
  readonly space: SpaceId;
  readonly device: DeviceId;
  /** The same object until something changes. */
  standing(): Standing;
  /** Called after `standing()` has changed, by this tab or another, and after a commit has something to send. */
  subscribe(listener: () => void): () => void;

  /** Signed answer to a relay's nonce, for `prove`. */
  proof(nonce: Bytes, origin: string): Promise<Bytes>;

  /** Signed by this device: what a file that it makes ends with. */
  signParcel(digest: Bytes): Promise<Bytes>;

  /** The entries of the chain from place `from` on, as they are kept here. */
  chain(from: number): readonly Bytes[];
  /**
   * Entries as somebody else has them, the first being number `from`. Those that are known already are compared. `length`
   * is how long a relay says that its chain is; undefined from elsewhere. A book that has no chain yet takes any genesis of
   * its space: that it is the right one is for the caller to know.
   */
  takeChain(from: number, entries: readonly Bytes[], length?: number): Promise<Result<void, StorageError>>;

  /**
   * Envelopes of a relay's log, in its order, without a gap behind `standing().seen.seq`; `head` is how far it says it
   * reaches. Places that were seen before are compared and change nothing.
   */
  takeLog(entries: readonly Arrived[], head: number): Promise<Result<void, StorageError>>;
  /**
   * Whether the log of a relay up to a place, of which this is the hash, is the one that was read: it may have been put
   * back, and have grown since. Of what lies beyond what was read nobody can tell.
   */
  agrees(seq: number, hash: Bytes): Promise<Result<boolean, StorageError>>;
  /** Envelopes from a file, in no order in particular. Resolves with how many were not here before. */
  takeLoose(envelopes: readonly Bytes[]): Promise<Result<number, StorageError>>;
  /**
   * Every envelope that counts, own and others', in the order in which they came here: for a file. Seals what is unsent,
   * as far as anything may be written; what was given out so stays as it is.
   */
  envelopes(): AsyncIterable<Result<Bytes, StorageError>>;

  /**
   * The own envelope to send now: sealed and on the disk, and the same until it is `kept`, also where a relay refuses it. Undefined when
   * all is sent, or while nothing may be written (`standing().mayWrite`).
   */
  next(): Promise<Result<Bytes | undefined, StorageError>>;
  /**
   * The relay says that it has it on disk as number `seq` of its log. Resolves with false where another was seen at that
   * place: it is not believed, and `next` gives the same again.
   */
  kept(envelope: Bytes, seq: number): Promise<Result<boolean, StorageError>>;

  /** Entries that do what is asked, signed by this device, to be accepted by the relay one after the other. */
  readonly acts: Acts;
  /** What both put in before either sees what the other did; only in a space of two. */
  readonly exchange: Exchange;
  /**
   * This device has done with the relay: nothing is given out or asked for any more, and what was put in and has not opened
   * is destroyed. For when this person has left, or the space has ended and all of it is here; it cannot be taken back.
   */
  part(): Promise<Result<void, StorageError>>;
  /**
   * Keeps, on this device alone, the day on which this person means to end a space of two, or that there is none any more.
   * Nothing is done on that day: whoever opens the book then is to be asked.
   */
  endOn(day: CivilDate | null): Promise<Result<void, StorageError>>;
  /**
   * By devices of this space, the device of the person's own book that said first, to this device, that it is known here by
   * it. What is said later of the same is not kept: whoever says it may be altered.
   */
  owners(): ReadonlyMap<DeviceId, DeviceId>;
  rememberOwners(said: ReadonlyMap<DeviceId, DeviceId>): Promise<Result<void, StorageError>>;
  /** After coming back by words: the person knows the newest day and device that were found, and goes on from there. */
  confirm(): Promise<Result<void, StorageError>>;
  /** The person has read it: it is shown no more. */
  dismiss(alarm: Alarm): Promise<Result<void, StorageError>>;
}

/**
 * Each gives the next entry of the chain, not yet taken: whoever has it accepted (a relay, or nobody where there is none)
 * hands it to `takeChain`. Where somebody else was first, it is drawn up anew.
 */
export interface Acts {
  addDevice(keys: DeviceKeys): Promise<Bytes>;
  /** Pins the last of its envelopes that was seen here. */
  removeDevice(device: DeviceId): Promise<Bytes>;
  /** Ends a space of two for both, and says so to both. */
  dissolve(): Promise<Bytes>;
  /** A new secret for all who are live; wanted whenever `standing().epochDue`. */
  newEpoch(): Promise<Bytes>;
}

export interface Standing {
  /** Null while this book is on this device alone. */
  readonly membership: Membership | null;
  readonly chainLength: number;
  /** How far the relay's log has been seen, and the hash of it up to there. */
  readonly seen: { readonly seq: number; readonly hash: Bytes };
  /** Own entries that no relay has acknowledged. */
  readonly unsent: number;
  readonly mayWrite: boolean;
  /** Came back by words, and nobody has confirmed what was found: nothing is written until then. */
  readonly unconfirmed: boolean;
  /** Something names an entry of the chain that is not here: it is to be fetched, from `chainLength` on. */
  readonly chainWanted: boolean;
  /** Something was written by a later version of this program: it is kept, and read after an update. */
  readonly newer: boolean;
  /** The chain owes an epoch, and this device may make it. */
  readonly epochDue: boolean;
  /** This device was taken out of the book: nothing goes out or comes in any more. */
  readonly removed: boolean;
  /** This person has left without a word, or the space was ended for all; what is here stays readable. */
  readonly over: "left" | "ended" | null;
  /** It is over, all of it that there is has come here, and no relay is asked any more. */
  readonly parted: boolean;
  /** As `endOn` was given; null once it is over. */
  readonly endsOn: CivilDate | null;
  /** All of this person's devices that ever were, with the newest day something came from each: S1 is about these. */
  readonly devices: readonly KnownDevice[];
  /** The other person's; none in a book of one's own. */
  readonly partnerDevices: readonly KnownDevice[];
  /** What is wrong with what others sent, oldest first; dismissed ones are gone. */
  readonly alarms: readonly Alarm[];
}

export interface KnownDevice extends Device {
  /** Ms of the newest stamp it wrote, as far as seen here; null for none. */
  readonly lastWrote: number | null;
  /** Local day on which this device first saw it in the chain, for S1's 14 days. */
  readonly firstSeen: string;
}

export interface Arrived {
  readonly seq: number;
  readonly envelope: Bytes;
}
