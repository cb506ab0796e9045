import type { ParcelError, StorageError } from "@counterpoint/space";
import type { Messages } from "../messages/en.ts";

/** Why a file was not taken, and that nothing changed by it. */
export const refusalOf = (error: ParcelError, { refused }: Messages["parcel"]): string =>
  `${refused[error.kind]} ${refused.unchanged}`;

/** Both kinds of trouble have a "newer": of a file it carries no more than that, so whoever asks knows which it was. */
export const isRefusal = (error: ParcelError | StorageError): error is ParcelError =>
  error.kind !== "full" && error.kind !== "closed" && error.kind !== "unavailable";
