/** The chain and its plain twin, taken along side by side: each offer and each answer is held against the other's. */
import { type DeviceId, type SpaceId, toHex } from "@counterpoint/kernel";
import { begin } from "./begin.ts";
import type { Bytes } from "./bytes.ts";
import { authorNamed, type Cast, genesisOf, lastAt, SPACE, signedOn, valid } from "./cast.acceptance.ts";
import { decodeEntry } from "./decode.ts";
import type { Act, Entry } from "./entry.ts";
import { fold } from "./fold.ts";
import { type Claim, judge } from "./judge.ts";
import { headOf, liveDevices, liveDevicesAt } from "./live.ts";
import { mayWrite } from "./may-write.ts";
import type { Device, Membership } from "./membership.ts";
import {
  type Chain,
  liveIn,
  namedIn,
  reasonsAgainst,
  reasonsToVoid,
  sealedAt,
  whyNotWrite,
} from "./twin.acceptance.ts";

export interface Pair {
  readonly state: Membership;
  readonly chain: Chain;
}

/** One entry that somebody might try to add. Places count from genesis, which is 0; where none is given it is the head. */
export interface Offer {
  readonly author: string;
  readonly act: Act;
  readonly since?: number | undefined;
  readonly prev?: number | undefined;
  readonly signedBy?: string | undefined;
  readonly space?: SpaceId | undefined;
}

export const NOWHERE: Bytes = new Uint8Array(32).fill(255);

/** A place that no chain has reached is a hash that nobody knows. */
export const headAt = ({ chain }: Pair, at: number): Bytes =>
  at === 0 ? chain.hash : (chain.links[at - 1]?.hash ?? NOWHERE);

export async function pairOf(cast: Cast, ...devices: readonly (readonly string[])[]): Promise<Pair> {
  const bytes = genesisOf(cast, ...devices);
  const decoded = valid(decodeEntry(bytes));
  if (decoded.kind !== "genesis") throw new Error("not genesis");
  const state = valid(await begin(bytes, SPACE, cast.checks));
  return { state, chain: { genesis: decoded.genesis, hash: headOf(state), links: [] } };
}

export function entryOf(cast: Cast, pair: Pair, { author, act, since, prev, space }: Offer): Entry {
  const end = pair.chain.links.length;
  return {
    space: space ?? SPACE,
    prev: headAt(pair, prev ?? end),
    author: authorNamed(cast, pair.state, author, headAt(pair, since ?? end)),
    act,
  };
}

function bytesOf(cast: Cast, entry: Entry, { author, signedBy }: Offer): Bytes {
  return signedOn(cast, entry.prev, entry.space, entry.author, signedBy ?? author, entry.act);
}

/** The pair with the entry, or null where both refused it. Throws where they differ, or where a rule of the chain broke. */
export async function offer(cast: Cast, pair: Pair, offered: Offer): Promise<Pair | null> {
  const entry = entryOf(cast, pair, offered);
  const signer = toHex(cast.hand(offered.signedBy ?? offered.author).publicKey);
  const reasons = reasonsAgainst(pair.chain, entry, (key) => toHex(key) === signer);
  const folded = await fold(pair.state, bytesOf(cast, entry, offered), cast.checks);
  if (!folded.ok) {
    const isKnown = folded.error === "known" && reasons.includes("stale");
    if (!isKnown && !reasons.includes(folded.error)) disagree(pair, offered, folded.error, reasons);
    return null;
  }
  if (reasons.length > 0) disagree(pair, offered, "accepted", reasons);
  const { state } = folded.value;
  const links = [...pair.chain.links, { entry, hash: headOf(state) }];
  checkRules(pair.state, state, folded.value.rejudge);
  return { state, chain: { ...pair.chain, links } };
}

/** What holds of every entry that was accepted, whatever it was. */
function checkRules(before: Membership, after: Membership, rejudge: readonly DeviceId[]): void {
  const signer = after.steps.at(-1)?.signer ?? null;
  if (before.dissolvedBy !== null) throw new Error("something came after the end");
  for (const [member, keys] of before.members) {
    if (member !== signer?.member && after.members.get(member) !== keys) throw new Error("took the other's words");
  }
  for (const [id, old] of before.devices) {
    const now = after.devices.get(id);
    if (now === undefined) throw new Error("forgot a device");
    const changed = fate(now) !== fate(old);
    if (changed && old.member !== signer?.member) throw new Error("touched a device of the other");
    if (changed !== rejudge.includes(id)) throw new Error("did not say rightly whom to judge again");
    if (old.outranked && !now.outranked) throw new Error("brought back what was outranked");
  }
  for (const [at, { epoch }] of before.steps.entries()) {
    if (after.steps[at]?.epoch !== epoch) throw new Error("changed under which epoch one sealed in the past");
  }
}

const fate = ({ removal, outranked }: Device): string =>
  JSON.stringify([outranked, removal && [removal.at, removal.last.devSeq]]);

function disagree(pair: Pair, offered: Offer, said: string, reasons: readonly string[]): never {
  const told = pair.chain.links.map(({ entry }) => [entry.author, entry.act.kind]);
  throw new Error(`${said}, but the twin says ${JSON.stringify(reasons)}: ${JSON.stringify({ told, offered })}`);
}

const ids = (devices: readonly { readonly device: DeviceId }[] | undefined): string =>
  (devices ?? [])
    .map(({ device }) => device)
    .toSorted()
    .join();

/** Every answer of the state, at every head, is the twin's. */
export function compareAnswers({ state, chain }: Pair, stranger: DeviceId): void {
  const end = chain.links.length;
  const same = (one: unknown, other: unknown, what: string): void => {
    if (one !== other) throw new Error(`${what}: ${one} is not ${other}`);
  };
  const named = namedIn(chain).map(({ device }) => device);
  same(ids([...state.devices.values()]), ids(namedIn(chain)), "devices");
  same(ids(liveDevices(state)), ids(liveIn(chain, end)), "live");
  for (const device of [...named, stranger]) {
    const may = mayWrite(state, device);
    const why = whyNotWrite(chain, device);
    if (may.ok) same(`${may.value}, ${why}`, `${sealedAt(chain, end)}, `, "may write");
    else same(why.includes(may.error), true, `may not write: ${may.error}, ${why}`);
  }
  for (let at = 0; at <= end; at++) {
    const head = headAt({ state, chain }, at);
    same(ids(liveDevicesAt(state, head)), ids(liveIn(chain, at)), `live at ${at}`);
    const sealed = sealedAt(chain, at);
    for (const claim of claimsOf([...named, stranger], head, sealed ?? 0)) {
      const verdict = judge(state, claim);
      const why = reasonsToVoid(chain, claim, at, sealed);
      const agrees =
        verdict.kind === "void" ? why.includes(verdict.why) : verdict.kind === "accepted" && why.length === 0;
      same(agrees, true, `judged ${JSON.stringify(verdict)}, the twin says ${why}`);
    }
  }
}

/** Around the mark at which the offers of these tests remove devices: `lastAt(3)`. */
const claimsOf = (devices: readonly DeviceId[], chainHead: Bytes, epoch: number): readonly Claim[] =>
  devices.flatMap((device) => [
    { device, chainHead, epoch, ...lastAt(2) },
    { device, chainHead, epoch, ...lastAt(3) },
    { device, chainHead, epoch, devSeq: 3, hash: lastAt(9).hash },
    { device, chainHead, epoch, ...lastAt(4) },
    { device, chainHead, epoch: epoch + 1, ...lastAt(2) },
  ]);
