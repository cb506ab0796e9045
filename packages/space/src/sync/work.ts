import type { Bytes, StorageError } from "../storage/port.ts";
import type { ChainPage, LogPage, Task } from "./state.ts";

/** What is done with the link. */
export type Work =
  | { readonly kind: "prove"; readonly nonce: Bytes }
  /** `length`: how long the relay says that its chain is. */
  | { readonly kind: "take-chain"; readonly page: ChainPage; readonly length: number }
  | { readonly kind: "take-log"; readonly page: LogPage }
  | { readonly kind: "check"; readonly seq: number; readonly hash: Bytes }
  | { readonly kind: "next" }
  | { readonly kind: "keep"; readonly envelope: Bytes; readonly seq: number }
  | { readonly kind: "draw"; readonly task: Task }
  /** The relay is done with: this person has left, or all of what has ended is here. */
  | { readonly kind: "part" };

/** What came of it. */
export type Worked =
  /** `differs`: an entry that both have is another one here. `newer`: there is something of a later version. */
  | { readonly kind: "taken"; readonly differs: boolean; readonly newer: boolean }
  | { readonly kind: "checked"; readonly agrees: boolean }
  | { readonly kind: "done" }
  /** A proof, an envelope, or an entry; undefined where there is nothing to send, or nothing that may be done. */
  | { readonly kind: "made"; readonly bytes: Bytes | undefined }
  /** The disk is full, or failed; `closed` mends only with the page. */
  | { readonly kind: "failed"; readonly error: StorageError["kind"] };
