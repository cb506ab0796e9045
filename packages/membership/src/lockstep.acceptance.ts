/** The chain and its plain twin, taken along side by side: each offer and each answer is held against the other's. */
import { type DeviceId, toHex } from "@counterpoint/kernel";
import { begin } from "./begin.ts";
import type { Bytes } from "./bytes.ts";
import { type Cast, genesisOf, lastAt, SPACE, valid } from "./cast.acceptance.ts";
import { decodeEntry } from "./decode.ts";
import { fold } from "./fold.ts";
import { type Claim, judge } from "./judge.ts";
import { headOf, liveDevices, liveDevicesAt } from "./live.ts";
import { mayWrite } from "./may-write.ts";
import type { Membership } from "./membership.ts";
import { bytesOf, entryOf, headAt, type Offer } from "./offer.acceptance.ts";
import { checkRules } from "./rules.acceptance.ts";
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

export async function pairOf(cast: Cast, ...devices: readonly (readonly string[])[]): Promise<Pair> {
  const bytes = genesisOf(cast, ...devices);
  const decoded = valid(decodeEntry(bytes));
  if (decoded.kind !== "genesis") throw new Error("not genesis");
  const state = valid(await begin(bytes, SPACE, cast.checks));
  return { state, chain: { genesis: decoded.genesis, hash: headOf(state), links: [] } };
}

/** The pair with the entry, or null where both refused it. Throws where they differ, or where a rule of the chain broke. */
export async function offer(cast: Cast, pair: Pair, offered: Offer): Promise<Pair | null> {
  const entry = entryOf(cast, pair.state, offered);
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
  checkRules(pair.state, folded.value);
  return { state, chain: { ...pair.chain, links } };
}

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
    const head = headAt(state, at);
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
