import type { Result } from "@counterpoint/kernel";
import type { FindError, Found, Joining, RecoverySecret, StorageError } from "@counterpoint/space";

/** What a device that arrives asks of the book on it and of the place that passes things on. Tests hand in their own. */
export interface Arriving {
  /** Its host, as it is shown to a person. */
  readonly host: string;
  /** Whether the book here is kept in step with other devices already: it can be in one such book only. */
  isShared(): Promise<Result<boolean, StorageError>>;
  join(link: string): Joining;
  readonly comingBack: ComingBack;
}

/** Back by words and passphrase. Every step begins with both, since nothing of them is kept between. */
export interface ComingBack {
  find(secret: RecoverySecret): Promise<Result<Found, FindError>>;
  announce(secret: RecoverySecret): Promise<Result<Found, FindError>>;
  finish(secret: RecoverySecret): Promise<Result<void, FinishError>>;
  /** What this device remembers of having asked to come in; needs no network. */
  waiting(): Promise<Result<Waiting | undefined, StorageError>>;
  giveUp(): Promise<Result<void, StorageError>>;
}

export interface Waiting {
  /** 0 where the wait is over. */
  readonly hoursLeft: number;
}

export type FinishError =
  | FindError
  | { readonly kind: "not-yet"; readonly hoursLeft: number }
  /** One of the person's devices has said no. */
  | { readonly kind: "not-announced" };
