import type { RoundId, SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { listOf } from "../frame/compound.ts";
import { bytesUpTo, exactly, roundId, spaceId, u32 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { SHARE_BYTES, TOKEN_BYTES } from "../limits.ts";
import { MAX_TOKENS } from "../reveal.ts";
import { MAX_SEALED_RECORD_BYTES } from "../sealed-record.ts";

/**
 * Something that waits until the other member has put in theirs. What the other has done plays no part in the answer. A
 * higher version takes the place of a lower one, until the round is opened.
 */
export interface Deposit {
  readonly type: "deposit";
  readonly space: SpaceId;
  readonly round: RoundId;
  /** From 1. */
  readonly version: number;
  /** Hours since 1 January 1970, UTC; 0 where it may open as soon as the other says so too. */
  readonly opensAt: number;
  /** A round opens only where both have as many, and one of them is the same at its place. */
  readonly tokens: readonly Bytes[];
  /** A sealed record; empty where things are only matched. */
  readonly record: Bytes;
  /** The relay's half of the key, as long as `SHARE_BYTES`; empty where there is no record. */
  readonly share: Bytes;
}

export const deposit: Message<Deposit> = defineMessage("deposit", 0x12, {
  space: spaceId,
  round: roundId,
  version: u32,
  opensAt: u32,
  tokens: listOf(exactly(TOKEN_BYTES, "token"), { least: 1, most: MAX_TOKENS }),
  record: bytesUpTo(MAX_SEALED_RECORD_BYTES),
  share: bytesUpTo(SHARE_BYTES),
});
