import { describe, expect, test } from "vitest";
import { encodeFromClient, encodeFromRelay } from "./encode.ts";
import { MAX_ENVELOPE_BYTES } from "./layout.ts";
import {
  MAX_ANNOUNCED,
  MAX_CHAIN_ENTRIES,
  MAX_CHAIN_ENTRY_BYTES,
  MAX_CHUNK_BYTES,
  MAX_CHUNK_IDS,
  MAX_ENDPOINT_BYTES,
  MAX_ENVELOPES,
  MAX_FRAME_BYTES,
  MAX_NOTE_BYTES,
  MAX_NOTES,
  SHARE_BYTES,
  TOKEN_BYTES,
} from "./limits.ts";
import type { Deposit } from "./messages/deposit.ts";
import type { Kept } from "./messages/kept.ts";
import { MAX_TOKENS } from "./reveal.ts";
import { announcedDevice, round, space } from "./samples.acceptance.ts";
import { MAX_SEALED_RECORD_BYTES } from "./sealed-record.ts";
import { decodeFromClient, decodeFromRelay } from "./spoken.ts";

const zeros = (length: number) => new Uint8Array(length);
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

describe("one frame holds", () => {
  test("the largest envelope, on its way there and back", () => {
    const envelope = zeros(MAX_ENVELOPE_BYTES);
    const there = encodeFromClient({ type: "append", envelopes: [envelope] }, 1);
    const back = encodeFromRelay({ type: "log", space, head: 1, entries: [{ seq: 1, envelope }] }, 0);
    for (const frame of [there, back]) expect(frame.length).toBeLessThanOrEqual(MAX_FRAME_BYTES);
    expect([decodeFromClient(there).ok, decodeFromRelay(back).ok]).toEqual([true, true]);
  });

  test("the most and largest of everything else", () => {
    const announced = many(MAX_ANNOUNCED, { ...announcedDevice, hoursLeft: 48 });
    const outcomes: Kept["outcomes"] = many(MAX_ENVELOPES, { outcome: "kept", seq: Number.MAX_SAFE_INTEGER });
    const said = [
      encodeFromRelay({ type: "kept", outcomes }, 2 ** 32 - 1),
      encodeFromRelay({ type: "missing", ids: many(MAX_CHUNK_IDS, zeros(32)) }, 1),
      encodeFromRelay({ type: "chunk", chunk: zeros(MAX_CHUNK_BYTES) }, 1),
      encodeFromRelay(
        { type: "chain", space, from: 0, entries: many(MAX_CHAIN_ENTRIES, zeros(MAX_CHAIN_ENTRY_BYTES)) },
        1,
      ),
      encodeFromRelay({ type: "announcements", space, announced }, 1),
      encodeFromRelay({ type: "notes", notes: many(MAX_NOTES, { slot: 7, note: zeros(MAX_NOTE_BYTES) }) }, 1),
    ];
    expect(said.map((frame) => decodeFromRelay(frame).ok)).toEqual(said.map(() => true));
    const most: Deposit = {
      ...{ type: "deposit", space, round, version: 2 ** 32 - 1, opensAt: 2 ** 32 - 1, share: zeros(SHARE_BYTES) },
      ...{ tokens: many(MAX_TOKENS, zeros(TOKEN_BYTES)), record: zeros(MAX_SEALED_RECORD_BYTES) },
    };
    expect(decodeFromClient(encodeFromClient(most, 1))).toMatchObject({ value: { message: most } });
    const asked = encodeFromClient({ type: "create", space, genesis: zeros(MAX_CHAIN_ENTRY_BYTES) }, 1);
    expect(decodeFromClient(asked).ok).toBe(true);
    const endpoint = zeros(MAX_ENDPOINT_BYTES);
    expect(decodeFromClient(encodeFromClient({ type: "subscribe", space, endpoint }, 1)).ok).toBe(true);
  });
});

describe("is a mistake of the caller", () => {
  test("what is longer than the wire allows", () => {
    const long = zeros(MAX_ENVELOPE_BYTES + 1);
    expect(() => encodeFromClient({ type: "append", envelopes: [long] }, 1)).toThrow(RangeError);
    const half = zeros(MAX_FRAME_BYTES / 2);
    expect(() => encodeFromClient({ type: "append", envelopes: [half, half] }, 1)).toThrow("a frame has at most");
    const chunk = zeros(MAX_CHUNK_BYTES + 1);
    expect(() => encodeFromClient({ type: "put-chunk", space, chunk }, 1)).toThrow(RangeError);
    const endpoint = zeros(MAX_ENDPOINT_BYTES + 1);
    expect(() => encodeFromClient({ type: "subscribe", space, endpoint }, 1)).toThrow(RangeError);
  });

  test("none, or more than the wire allows", () => {
    expect(() => encodeFromClient({ type: "append", envelopes: [] }, 1)).toThrow(RangeError);
    expect(() => encodeFromClient({ type: "append", envelopes: many(MAX_ENVELOPES + 1, zeros(1)) }, 1)).toThrow(
      RangeError,
    );
    expect(() => encodeFromClient({ type: "find-missing", space, ids: [zeros(31)] }, 1)).toThrow(RangeError);
  });

  test("a token or a share of another length, or no token", () => {
    const one: Deposit = {
      ...{ type: "deposit", space, round, version: 1, opensAt: 0, tokens: [zeros(TOKEN_BYTES)] },
      ...{ record: zeros(0), share: zeros(0) },
    };
    expect(() => encodeFromClient({ ...one, tokens: [] }, 1)).toThrow(RangeError);
    expect(() => encodeFromClient({ ...one, tokens: [zeros(TOKEN_BYTES - 1)] }, 1)).toThrow(RangeError);
    expect(() => encodeFromClient({ ...one, share: zeros(SHARE_BYTES + 1) }, 1)).toThrow(RangeError);
  });

  test("a request number that is none", () => {
    for (const request of [-1, 0.5, 2 ** 32]) {
      expect(() => encodeFromRelay({ type: "done" }, request)).toThrow(RangeError);
    }
  });
});
