import type { Bytes, Seq } from "./port.ts";

/** The hash of a log up to a place: two that are the same for one place are the same, envelope by envelope, up to there. */
export interface LogMark {
  readonly seq: Seq;
  readonly hash: Bytes;
}

export const BEFORE_ALL: LogMark = { seq: 0, hash: new Uint8Array(32) };
