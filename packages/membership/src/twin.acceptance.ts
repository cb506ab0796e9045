/**
 * The plain twin of `fold`, `decide`, `outrank`, `mayWrite` and `judge`: it keeps nothing but the list of entries, and
 * goes through all of it again for every question. It gives every reason against something; none means yes.
 */
import type { DeviceId, Member } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import type { Entry } from "./entry.ts";
import type { Claim, VoidReason } from "./judge.ts";
import type { DeviceKeys, MemberKeys } from "./keys.ts";
import type { Genesis } from "./kinds/genesis.ts";
import { MAX_DEVICES, MAX_ENTRIES } from "./layout.ts";
import type { WhyNot } from "./may-write.ts";
import type { Refusal } from "./refusal.ts";

export interface Link {
  readonly hash: Bytes;
  readonly entry: Entry;
}

export interface Chain {
  readonly genesis: Genesis;
  readonly hash: Bytes;
  /** What follows genesis: the first is at place 1. */
  readonly links: readonly Link[];
}

interface Named extends DeviceKeys {
  readonly member: Member;
  readonly added: number;
}

const ORDER = ["a", "b"] as const;

const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && one.length === other.length && one.every((byte, at) => byte === other[at]);

const entryAt = (chain: Chain, at: number): Entry | undefined => chain.links[at - 1]?.entry;

const places = (chain: Chain): readonly number[] => chain.links.map((_, at) => at + 1);

export const cut = (chain: Chain, at: number): Chain => ({ ...chain, links: chain.links.slice(0, at) });

const plus = (chain: Chain, entry: Entry): Chain => ({
  ...chain,
  links: [...chain.links, { entry, hash: chain.hash }],
});

export function placeIn(chain: Chain, head: Bytes): number | undefined {
  const heads = [chain.hash, ...chain.links.map(({ hash }) => hash)];
  const at = heads.findIndex((hash) => same(hash, head));
  return at < 0 ? undefined : at;
}

const membersIn = (chain: Chain): readonly Member[] => ORDER.slice(0, chain.genesis.members.length);

/** Every device that was ever named, whether or not it counted. Asked so often that the answer is kept. */
export function namedIn(chain: Chain): readonly Named[] {
  const named = kept.get(chain) ?? everyNamed(chain);
  kept.set(chain, named);
  return named;
}

const kept = new WeakMap<Chain, readonly Named[]>();

function everyNamed(chain: Chain): readonly Named[] {
  const first = membersIn(chain).flatMap((member, at) =>
    (chain.genesis.members[at]?.devices ?? []).map((keys) => ({ ...keys, member, added: 0 })),
  );
  const named: Named[] = [...first];
  for (const at of places(chain)) {
    const entry = entryAt(chain, at);
    if (entry?.act.kind !== "add-device") continue;
    const member = ownerOf(entry, named);
    if (member !== undefined) named.push({ ...entry.act, member, added: at });
  }
  return named;
}

const ownerOf = ({ author }: Entry, named: readonly Named[]): Member | undefined =>
  author.by === "member" ? author.member : named.find(({ device }) => device === author.device)?.member;

/** Whether what the entry at `at` did to devices still counts, seen from the end of `chain`. */
function isInForce(chain: Chain, at: number): boolean {
  const entry = entryAt(chain, at);
  if (entry === undefined || entry.author.by === "member") return true;
  const owner = ownerOf(entry, namedIn(chain));
  return !places(chain).some((later) => {
    const over = entryAt(chain, later)?.author;
    if (later <= at || over?.by !== "member" || over.member !== owner) return false;
    return (placeIn(chain, over.since) ?? Number.POSITIVE_INFINITY) < at;
  });
}

const removalOf = (chain: Chain, device: DeviceId) =>
  places(chain)
    .filter((at) => isInForce(chain, at))
    .flatMap((at) => {
      const act = entryAt(chain, at)?.act;
      return act?.kind === "remove-device" && act.device === device ? [{ at, last: act.last }] : [];
    })[0];

/** Live at place `at`, as it is known at the end of the chain. */
export const liveIn = (chain: Chain, at: number): readonly Named[] =>
  namedIn(chain).filter(({ device, added }) => {
    const removal = removalOf(chain, device);
    return added <= at && isInForce(chain, added) && (removal === undefined || at < removal.at);
  });

function keysOf(chain: Chain, member: Member): MemberKeys | undefined {
  const rotations = places(chain).flatMap((at) => {
    const entry = entryAt(chain, at);
    const own = entry?.author.by === "member" && entry.author.member === member;
    return own && entry.act.kind === "rotate-member" ? [entry.act] : [];
  });
  return rotations.at(-1) ?? chain.genesis.members[ORDER.indexOf(member)];
}

const epochsIn = (chain: Chain) =>
  places(chain).flatMap((at) => {
    const act = entryAt(chain, at)?.act;
    return act?.kind === "new-epoch" ? [{ at, act }] : [];
  });

/** What is wrong with the newest epoch for those who are there at the end of `now`. */
function epochState(now: Chain): "none" | "leaked" | "incomplete" | "right" {
  const last = epochsIn(now).at(-1);
  if (last === undefined) return "none";
  const holders = last.act.boxes.map(({ device }) => device);
  const live = liveIn(now, now.links.length).map(({ device }) => device);
  const rotated = membersIn(now).some(
    (member) => !same(keysOf(cut(now, last.at), member)?.recovery, keysOf(now, member)?.recovery ?? now.hash),
  );
  if (rotated || holders.some((device) => !live.includes(device))) return "leaked";
  return live.every((device) => holders.includes(device)) ? "right" : "incomplete";
}

/** Under which epoch an envelope that names the head at `at` may be sealed: by what was known at that head. */
export function sealedAt(chain: Chain, at: number): number | null {
  const then = cut(chain, at);
  const last = epochsIn(then).at(-1);
  return last === undefined || epochState(then) === "leaked" ? null : last.act.number;
}

const keysEver = (chain: Chain): readonly Uint8Array[] => [
  ...chain.genesis.members.flatMap(({ signing, recovery }) => [signing, recovery]),
  ...namedIn(chain).flatMap(({ signing, agreement }) => [signing, agreement]),
  ...chain.links.flatMap(({ entry: { act } }) => (act.kind === "rotate-member" ? [act.signing, act.recovery] : [])),
];

/** What the entry outranks is undone before its act is looked at: an entry that does nothing else stands for that. */
const outrankedBy = (chain: Chain, entry: Entry): Chain =>
  entry.author.by === "member" ? plus(chain, { ...entry, act: { kind: "dissolve" } }) : chain;

function isCounted(chain: Chain, at: number): boolean {
  const entry = entryAt(chain, at);
  if (entry === undefined || entry.act.kind === "dissolve") return false;
  if (entry.act.kind !== "new-epoch") return true;
  return epochState(outrankedBy(cut(chain, at - 1), entry)) === "right";
}

export function reasonsAgainst(chain: Chain, entry: Entry, isGenuine: (key: Bytes) => boolean): readonly Refusal[] {
  const reasons: Refusal[] = [];
  const { author, act } = entry;
  const end = chain.links.length;
  const seen = outrankedBy(chain, entry);
  const seenEnd = seen.links.length;
  const live = liveIn(seen, seenEnd);
  const owner = ownerOf(entry, namedIn(chain));
  const own = live.filter(({ member }) => member === owner);
  const add = (applies: boolean, reason: Refusal) => (applies ? reasons.push(reason) : 0);

  const prev = placeIn(chain, entry.prev);
  add(entry.space !== chain.genesis.space, "other-space");
  add(prev === undefined, "unknown-prev");
  add(prev !== undefined && prev < end, "stale");
  add(entryAt(chain, end)?.act.kind === "dissolve", "dissolved");

  if (author.by === "device") {
    const device = liveIn(chain, end).find((one) => one.device === author.device);
    add(device === undefined, "not-live");
    add(device !== undefined && !isGenuine(device.signing), "forged");
  } else {
    const keys = membersIn(chain).includes(author.member) ? keysOf(chain, author.member) : undefined;
    add(keys === undefined, "no-such-member");
    add(keys !== undefined && !isGenuine(keys.signing), "forged");
    add(placeIn(chain, author.since) === undefined, "unknown-since");
  }

  const spent = places(chain).filter((at) => {
    const earlier = entryAt(chain, at);
    return earlier?.author.by === author.by && ownerOf(earlier, namedIn(chain)) === owner && isCounted(chain, at);
  });
  add(spent.length >= MAX_ENTRIES && isCounted(plus(chain, entry), end + 1), "used-up");

  const reused = (...keys: readonly Uint8Array[]) =>
    keys.some((key, at) => [...keysEver(chain), ...keys.slice(0, at)].some((taken) => same(taken, key)));
  const becomes = own.length + (act.kind === "add-device" ? 1 : 0) - (act.kind === "remove-device" ? 1 : 0);
  add(becomes > MAX_DEVICES, "too-many-devices");
  switch (act.kind) {
    case "add-device":
      add(
        namedIn(chain).some(({ device }) => device === act.device),
        "id-taken",
      );
      add(reused(act.signing, act.agreement), "key-taken");
      break;
    case "remove-device":
      add(!own.some(({ device }) => device === act.device), "no-such-device");
      break;
    case "rotate-member":
      add(author.by !== "member", "member-key-only");
      add(reused(act.signing, act.recovery), "key-taken");
      break;
    case "dissolve":
      add(chain.genesis.members.length === 1 && author.by !== "member", "member-key-only");
      break;
    case "new-epoch": {
      const boxes = act.boxes.map(({ device }) => device);
      const exact = boxes.length === live.length && live.every(({ device }) => boxes.includes(device));
      add(act.number !== epochsIn(chain).length, "wrong-number");
      add(!exact || act.recovery.length !== chain.genesis.members.length, "wrong-boxes");
    }
  }
  return reasons;
}

export function whyNotWrite(chain: Chain, device: DeviceId): readonly WhyNot[] {
  const end = chain.links.length;
  const reasons: WhyNot[] = [];
  if (entryAt(chain, end)?.act.kind === "dissolve") reasons.push("dissolved");
  if (!liveIn(chain, end).some((one) => one.device === device)) reasons.push("not-live");
  if (sealedAt(chain, end) === null) reasons.push("epoch-owed");
  return reasons;
}

/** Of an envelope that names the head at `at`, where `sealed` is what `sealedAt` says of it. */
export function reasonsToVoid(chain: Chain, claim: Claim, at: number, sealed: number | null): readonly VoidReason[] {
  const device = namedIn(chain).find((one) => one.device === claim.device);
  if (device === undefined) return ["unknown-device"];
  const reasons: VoidReason[] = [];
  const removal = removalOf(chain, claim.device);
  if (!isInForce(chain, device.added)) reasons.push("outranked");
  if (at < device.added) reasons.push("not-yet-added");
  if (removal !== undefined) {
    if (at >= removal.at) reasons.push("removed");
    if (claim.devSeq > removal.last.devSeq) reasons.push("after-last");
    if (claim.devSeq === removal.last.devSeq && !same(claim.hash, removal.last.hash)) reasons.push("not-the-last");
  }
  if (entryAt(chain, at)?.act.kind === "dissolve") reasons.push("dissolved");
  if (sealed !== claim.epoch) reasons.push("wrong-epoch");
  return reasons;
}
