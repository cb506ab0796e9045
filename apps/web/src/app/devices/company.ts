import type { DeviceId, Result } from "@counterpoint/kernel";
import type {
  Alarm,
  Announced,
  DevicesError,
  ExtendError,
  Inviting,
  Kept,
  KnownDevice,
  OwnDevices,
  RecoverySecret,
  Resting,
  RotateError,
  StorageError,
  Sync,
  SyncStatus,
} from "@counterpoint/space";
import type { Carrier } from "../../platform/carrier.ts";
import type { BookByFile } from "../parcel/ports.ts";

/** Whether an open book has other devices. */
export type Company =
  /** The disk has not answered yet. */
  | { readonly kind: "unread" }
  /** On this device alone; nothing of it is sent anywhere. */
  | { readonly kind: "alone" }
  /** It is shared, and what this device knows of that could not be read: nothing is sent. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "shared"; readonly book: SharedBook };

/** A book on several devices, as screens know it. The same in every tab, whichever of them speaks. */
export interface SharedBook {
  /** The same object until something in it changes. */
  view(): SharedView;
  subscribe(listener: () => void): () => void;
  /** The running sync, in the tab that speaks. */
  sync(): Sync | undefined;
  /** The passphrase has been asked before (S1). */
  invite(): Promise<Result<Inviting, DevicesError>>;
  takeOut(device: DeviceId): Promise<Result<void, ExtendError>>;
  /** Whoever asks is not let in. */
  refuse(asking: Announced): Promise<Result<void, DevicesError>>;
  dismiss(alarm: Alarm): Promise<Result<void, StorageError>>;
  /**
   * Other words or another passphrase are about to take the place of those that bring this book back, and `others` of the
   * person with it. Needs a line.
   */
  renew(from: RecoverySecret, to: RecoverySecret, others: readonly Resting[]): Promise<Result<void, RotateError>>;
  /** One round of what brings the person's devices into what they share. */
  keepDevices(round: Omit<OwnDevices, "own">): Promise<Result<Kept, StorageError>>;
  /** What goes from device to device in files. */
  byFile(): BookByFile;
  /** The person has seen how new what came back is, and goes on from there (A3). */
  confirm(): Promise<Result<void, StorageError>>;
}

export interface SharedView {
  readonly self: DeviceId;
  /** All that ever were, in the order in which they were added. */
  readonly devices: readonly KnownDevice[];
  readonly status: BookStatus;
  readonly alarms: readonly Alarm[];
  /** Who has the words and the passphrase and waits to be let in. */
  readonly asking: readonly Announced[];
  /** It came back by words, and writes nothing before `confirm`. */
  readonly unconfirmed: boolean;
}

/** `elsewhere`: another tab of this browser speaks for the book. `by-file`: nothing is ever sent. */
export type BookStatus = SyncStatus | { readonly kind: "elsewhere" } | { readonly kind: "by-file" };

export interface CompanyAccess {
  /** The address this page came from, which is also what passes things on: `book.example.org`. */
  readonly host: string;
  readonly company: Company;
  /**
   * Lets a book that is here alone have other devices. By way of the host it is put there; in files alone nothing is
   * sent. The passphrase has been found right before.
   */
  share(passphrase: string, carrier: Carrier): Promise<Result<SharedBook, DevicesError>>;
}
