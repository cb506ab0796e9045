import type { Result } from "@counterpoint/kernel";
import type {
  AddError,
  Brought,
  DevicesError,
  LookError,
  PackError,
  RequestError,
  TakeError,
} from "@counterpoint/space";
import type { ProfileError } from "../profile.ts";

/** A new device, as somebody's request names it. */
export interface Asked {
  /** What both devices show before it is added. */
  readonly words: readonly string[];
  /** Adds it and makes the file for it. The passphrase has been asked before (S1). */
  add(): Promise<Result<AddedByFile, AddError | PackError>>;
}

export interface AddedByFile {
  readonly file: Blob;
  /** What the new device shows when it has opened the file. */
  readonly words: readonly string[];
}

/** What a book on several devices does by file. Tests hand in their own. */
export interface BookByFile {
  make(): Promise<Result<Blob, PackError>>;
  take(file: Blob): Promise<Result<Brought, TakeError>>;
  ask(request: string): Promise<Result<Asked, RequestError>>;
}

/** What a device that is in no such book yet shows, so that it is added. */
export interface OwnRequest {
  readonly text: string;
  readonly words: readonly string[];
}

/** A file that brings the book which has added this device. */
export interface FoundInFile {
  readonly words: readonly string[];
  /** The person has compared them. Afterwards this profile is of the book: it is opened anew. */
  join(): Promise<Result<Came, JoinError>>;
}

/** In the book either way; `part`: not all that is in the file is here, and it is to be taken in once more. */
export type Came = "whole" | "part";

/** Whatever may stand between a device and its book: the disk, its keys, or the file. */
export type JoinError = DevicesError | ProfileError | TakeError;

export interface JoinsByFile {
  request(): Promise<Result<OwnRequest, JoinError>>;
  look(file: Blob): Promise<Result<FoundInFile, LookError | JoinError>>;
}
