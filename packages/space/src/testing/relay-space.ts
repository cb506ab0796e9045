import { type Bytes, importVerifyKey, sha256, verify } from "@counterpoint/crypto";
import { type DeviceId, fromHex, type Member, type OpId, type SpaceId, toHex } from "@counterpoint/kernel";
import { type Checks, decodeEntry, fold, isLive, judge, type Membership, replay } from "@counterpoint/membership";
import {
  type Envelope,
  type LogEntry,
  MAX_CHAIN_ENTRIES,
  MAX_ENVELOPES,
  MAX_FRAME_BYTES,
  type Outcome,
  type Refusal,
  type RelayMessage,
} from "@counterpoint/wire";
import { hashOfEnvelope } from "../envelope.ts";
import { afterEnvelope } from "../link/log-hash.ts";
import { type Seen, START, ZEROS } from "../link/state.ts";
import { sameBytes } from "../storage/same-bytes.ts";

export const CHECKS: Checks = {
  sha256,
  verify: async (publicKey, label, message, signature) => {
    const key = await importVerifyKey(publicKey);
    return key.ok && verify(key.value, label, message, signature);
  },
};

/** One space as the relay has it. */
export interface RelaySpace {
  readonly id: SpaceId;
  chain: readonly Bytes[];
  membership: Membership;
  readonly log: LogEntry[];
  /** Of the log up to each place, as far as somebody has asked. */
  readonly hashes: Reached[];
  /** Who has left without a word. */
  readonly left: Set<Member>;
  readonly places: Map<OpId, number>;
}

interface Reached {
  readonly envelope: Bytes;
  readonly seen: Seen;
}

/** What a copy of the disk would bring back. */
export const copyOfSpace = (space: RelaySpace): RelaySpace => ({
  ...space,
  log: [...space.log],
  hashes: [...space.hashes],
  left: new Set(space.left),
  places: new Map(space.places),
});

export async function beginSpace(id: SpaceId, genesis: Bytes): Promise<RelaySpace | Refusal> {
  const begun = await replay([genesis], id, CHECKS);
  return begun.ok
    ? { id, chain: [genesis], membership: begun.value, log: [], hashes: [], left: new Set(), places: new Map() }
    : "not-allowed";
}

export async function extendSpace(space: RelaySpace, at: number, entry: Bytes): Promise<"done" | Refusal> {
  const there = space.chain[at];
  if (there !== undefined) return sameBytes(there, entry) ? "done" : "not-next";
  if (at > space.chain.length) return "not-next";
  const folded = await fold(space.membership, entry, CHECKS);
  if (!folded.ok) return folded.error === "stale" || folded.error === "unknown-prev" ? "not-next" : "not-allowed";
  if (isByWhoLeft(space, entry)) return "left";
  space.chain = [...space.chain, entry];
  space.membership = folded.value.state;
  return "done";
}

/** Why a device of the chain is served no more: said to itself alone. */
export function whyNotLive({ membership, left }: RelaySpace, id: DeviceId): "left" | "removed" | undefined {
  const device = membership.devices.get(id);
  if (device !== undefined && left.has(device.member)) return "left";
  return device !== undefined && isLive(device) ? undefined : "removed";
}

function isByWhoLeft({ membership, left }: RelaySpace, bytes: Bytes): boolean {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok || decoded.value.kind === "genesis") return false;
  const { author } = decoded.value.entry;
  const member = author.by === "member" ? author.member : membership.devices.get(author.device)?.member;
  return member !== undefined && left.has(member);
}

/** What becomes of one envelope of a device that has proved itself. Its signature is for the clients to check. */
export async function appendTo(
  space: RelaySpace,
  device: DeviceId,
  bytes: Bytes,
  { header }: Envelope,
): Promise<Outcome> {
  if (header.device !== device) return refused("not-proved");
  const why = whyNotLive(space, device);
  if (why === "left") return refused(why);
  const place = space.places.get(header.opId);
  if (place !== undefined) return { outcome: "kept", seq: place };
  if (why !== undefined) return refused(why);
  const verdict = judge(space.membership, { ...header, hash: await hashOfEnvelope(bytes) });
  if (verdict.kind !== "accepted") return refused("stale-epoch");
  const seq = space.log.length + 1;
  space.log.push({ seq, envelope: bytes });
  space.places.set(header.opId, seq);
  return { outcome: "kept", seq };
}

export const refused = (outcome: Refusal): Outcome => ({ outcome, seq: 0 });

/** What lies behind `after`, as much as fits one frame. */
export function logOf({ id, log }: RelaySpace, after: number, limit: number = MAX_ENVELOPES): RelayMessage {
  let room = MAX_FRAME_BYTES - 64;
  const some = log.slice(after, after + Math.min(limit, MAX_ENVELOPES));
  const end = some.findIndex(({ envelope }) => {
    room -= envelope.length + 12;
    return room < 0;
  });
  return { type: "log", space: id, head: log.length, entries: end === -1 ? some : some.slice(0, end) };
}

/** The hash of the log up to a place, or of all of it. A test may have taken something out of the log since. */
export async function logHashOf({ id, log, hashes }: RelaySpace, seq: number): Promise<RelayMessage> {
  const end = Math.min(seq, log.length);
  const same = hashes.findIndex(({ envelope }, at) => log[at]?.envelope !== envelope);
  if (same >= 0) hashes.length = same;
  for (const { envelope } of log.slice(hashes.length, end)) {
    const before = hashes.at(-1)?.seen ?? START.seen;
    hashes.push({ envelope, seen: await afterEnvelope(before, toHex(await hashOfEnvelope(envelope))) });
  }
  return { type: "log-hash", space: id, seq: end, hash: fromHex(hashes[end - 1]?.seen.hash ?? ZEROS) };
}

export const chainOf = ({ id, chain }: RelaySpace, from: number): RelayMessage => ({
  type: "chain",
  space: id,
  from,
  entries: chain.slice(from, from + MAX_CHAIN_ENTRIES),
});
