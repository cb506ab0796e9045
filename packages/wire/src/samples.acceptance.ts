/** One of each message, as docs/protocol.md prints them. */
import { parseDeviceId, parseRoundId, parseSpaceId, type Result, toBase64Url } from "@counterpoint/kernel";
import { encodeFromClient, encodeFromRelay } from "./encode.ts";
import type { Bytes } from "./frame/bytes.ts";
import type { ClientMessage, RelayMessage } from "./spoken.ts";

export const ascending = (from: number, length: number): Bytes =>
  Uint8Array.from({ length }, (_, at) => (from + at) % 256);

function id<T>(parse: (text: string) => Result<T, string>, from: number): T {
  const parsed = parse(toBase64Url(ascending(from, 16)));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

export const space = id(parseSpaceId, 0x00);
export const device = id(parseDeviceId, 0x10);

export const round = id(parseRoundId, 0x70);

interface Sample<T> {
  readonly message: T;
  readonly bytes: Bytes;
}

const REQUEST = 7;

/** Shorter than a real envelope, chain entry or chunk: what is inside does not matter to a frame. */
const short = ascending(0xf0, 4);

export const announcedDevice = {
  device,
  signing: ascending(0x20, 32),
  agreement: ascending(0x40, 32),
  signature: ascending(0x80, 64),
};

export const sealedList = { key: ascending(0x20, 32), version: 3, box: short, signature: ascending(0x80, 64) };

const CLIENT: readonly ClientMessage[] = [
  { type: "prove", space, device, signature: ascending(0x80, 64) },
  { type: "create", space, genesis: short },
  { type: "append", envelopes: [short, ascending(0xe0, 2)] },
  { type: "read-log", space, after: 41, limit: 200 },
  { type: "extend", space, at: 1, entry: short },
  { type: "read-chain", space, from: 0 },
  { type: "put-chunk", space, chunk: short },
  { type: "read-chunk", space, id: ascending(0x40, 32) },
  { type: "find-missing", space, ids: [ascending(0x40, 32)] },
  { type: "prove-member", space, member: "b", signature: ascending(0x80, 64) },
  { type: "announce", space, ...announcedDevice },
  { type: "read-announced", space },
  { type: "refuse-announced", space, device },
  { type: "leave-note", place: ascending(0x50, 16), slot: 2, note: short },
  { type: "read-notes", place: ascending(0x50, 16) },
  { type: "put-locator", id: ascending(0x50, 16), ...sealedList },
  { type: "read-locator", id: ascending(0x50, 16) },
  {
    ...{ type: "deposit", space, round, version: 2, opensAt: 498_769 },
    ...{ tokens: [ascending(0xa0, 32)], record: short, share: ascending(0xc0, 32) },
  },
  { type: "leave", space },
  { type: "subscribe", space, endpoint: new TextEncoder().encode("https://web.push.apple.com/Q7") },
  { type: "unsubscribe", space },
  { type: "read-push-key" },
  { type: "read-log-hash", space, seq: 42 },
];

const RELAY: readonly RelayMessage[] = [
  { type: "hello", nonce: ascending(0x60, 32) },
  { type: "proved", head: 42, chainLength: 2 },
  {
    type: "kept",
    outcomes: [
      { outcome: "kept", seq: 43 },
      { outcome: "over-quota", seq: 0 },
    ],
  },
  { type: "refused", why: "not-next" },
  { type: "done" },
  { type: "log", space, head: 43, entries: [{ seq: 43, envelope: short }] },
  { type: "chain", space, from: 1, entries: [short] },
  { type: "chunk", chunk: short },
  { type: "missing", ids: [] },
  { type: "announced", hoursLeft: 48 },
  { type: "announcements", space, announced: [{ ...announcedDevice, hoursLeft: 17 }] },
  { type: "notes", notes: [{ slot: 2, note: short }] },
  { type: "locator", ...sealedList },
  { type: "push-key", key: ascending(0x80, 65) },
  { type: "log-hash", space, seq: 42, hash: ascending(0x40, 32) },
];

export const FROM_CLIENT: readonly Sample<ClientMessage>[] = CLIENT.map((message) => ({
  message,
  bytes: encodeFromClient(message, REQUEST),
}));

/** The first is said unasked. */
export const FROM_RELAY: readonly Sample<RelayMessage>[] = RELAY.map((message) => ({
  message,
  bytes: encodeFromRelay(message, message.type === "hello" ? 0 : REQUEST),
}));
