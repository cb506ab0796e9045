import { checks } from "@counterpoint/crypto";
import { type DeviceId, err, ok, type Result, toHex } from "@counterpoint/kernel";
import { begin, type Folded, fold, headOf, type Membership, type Refusal, replay } from "@counterpoint/membership";
import type { Bytes, StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Alarm } from "./alarm.ts";
import { withAlarms } from "./alarms.ts";
import type { Ground } from "./ground.ts";
import { hashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { takeIn } from "./intake.ts";
import { joinChanges } from "./join-changes.ts";
import { growKeyring } from "./keyring-growth.ts";
import { withDevicesOf } from "./progress.ts";
import { judgeAgain } from "./rejudge.ts";
import type { LinkState } from "./state.ts";
import { nothing, type Step } from "./steps.ts";
import { isWhoWeAre } from "./whose.ts";

export interface ChainPart {
  readonly from: number;
  readonly entries: readonly Bytes[];
  readonly length: number | undefined;
}

export async function takeChain(
  ground: Ground,
  held: Held,
  part: ChainPart,
): Promise<Result<Step<void>, StorageError>> {
  const read = await readOn(ground, held, part);
  const state = heard(withAlarms(held.state, read.alarms), part, held);
  if (read.membership === held.membership || read.membership === null) {
    const settled = { ...lookedFor(state), newerChain: read.newer || (state.newerChain && !isAll(held, part)) };
    return JSON.stringify(settled) === JSON.stringify(held.state)
      ? nothing(held, undefined)
      : ok({ next: { ...held, state: settled }, change: {}, value: undefined });
  }
  const grown = await growKeyring(ground, held, read.membership);
  if (!grown.ok) return grown;
  const { alarms, ...keys } = grown.value;
  const longer: Held = {
    ...keys,
    chain: read.chain,
    membership: read.membership,
    state: withAlarms(
      {
        ...withDevicesOf(state, read.membership, ground),
        chain: { length: read.chain.length, head: toHex(headOf(read.membership)) },
        newerChain: read.newer,
      },
      alarms,
    ),
  };
  const pages = hashPages(ground.storage);
  const judged = await judgeAgain(ground, longer, pages, read.rejudge);
  if (!judged.ok) return judged;
  const taken = await takeIn(ground, judged.value.held, pages, []);
  if (!taken.ok) return taken;
  const { state: last, ...change } = taken.value;
  return ok({
    next: { ...longer, state: lookedFor(last) },
    change: joinChanges(joinChanges(judged.value.change, change), { set: pages.changed() }),
    value: undefined,
  });
}

/** A relay has shown that its chain ends where the one here does: what it had behind it, it has no more. */
const isAll = ({ chain }: Held, { from, entries, length }: ChainPart): boolean =>
  entries.length > 0 && from + entries.length === length && length === chain.length;

interface ReadOn {
  readonly chain: readonly Bytes[];
  readonly membership: Membership | null;
  readonly rejudge: ReadonlySet<DeviceId>;
  readonly alarms: readonly Alarm[];
  /** An entry is of a later version: what follows it cannot be understood. */
  readonly newer: boolean;
}

/** Folds what follows the chain as it is here, and holds what is here already against what came. */
async function readOn(ground: Ground, held: Held, { from, entries }: ChainPart): Promise<ReadOn> {
  let { membership } = held;
  const chain = [...held.chain];
  const rejudge = new Set<DeviceId>();
  const done = (alarms: readonly Alarm[], newer: boolean): ReadOn => ({ chain, membership, rejudge, alarms, newer });
  for (const [offset, entry] of entries.entries()) {
    const at = from + offset;
    const known = chain[at];
    if (known !== undefined) {
      if (sameBytes(known, entry)) continue;
      return done([await difference(ground, chain, at, entry)], false);
    }
    // Something is missing before it: whoever asked fetches that first.
    if (at > chain.length) break;
    const folded = await next(ground, membership, entry);
    if (!folded.ok) {
      const newer = NEWER.has(folded.error);
      return done(newer ? [] : [{ kind: whatFor(folded.error), at }], newer);
    }
    membership = folded.value.state;
    for (const device of folded.value.rejudge) rejudge.add(device);
    chain.push(entry);
  }
  return done([], false);
}

const NEWER: ReadonlySet<Refusal> = new Set(["unknown-version", "unknown-kind", "unknown-suite"]);

/** What follows an entry that is not here is of another chain; all else nobody has signed, or might. */
const whatFor = (why: Refusal): "chain-forked" | "chain-forged" =>
  why === "unknown-prev" || why === "stale" ? "chain-forked" : "chain-forged";

async function next(ground: Ground, membership: Membership | null, entry: Bytes): Promise<Result<Folded, Refusal>> {
  if (membership !== null) return fold(membership, entry, checks);
  const begun = await begin(entry, ground.space, checks);
  if (!begun.ok) return begun;
  return isWhoWeAre(ground, begun.value) ? ok({ state: begun.value, rejudge: [] }) : err("other-space");
}

/** Another entry stands where one is: forked if it could stand there too. */
async function difference(ground: Ground, chain: readonly Bytes[], at: number, entry: Bytes): Promise<Alarm> {
  const before = at === 0 ? null : await replay(chain.slice(0, at), ground.space, checks);
  if (before?.ok === false) throw new TypeError("the chain was folded when it came");
  const other = await next(ground, before?.value ?? null, entry);
  return { kind: other.ok ? "chain-forked" : whatFor(other.error), at };
}

/** How long a relay says its chain is. What never was there does not count. */
function heard(state: LinkState, { length }: ChainPart, { chain }: Held): LinkState {
  if (length === undefined) return state;
  const had = Math.min(state.said.chain, chain.length);
  const now = { ...state, said: { ...state.said, chain: length } };
  return length < had ? withAlarms(now, [{ kind: "rolled-back", what: "chain", had, has: length }]) : now;
}

/** The chain was fetched, and what these name is still not in it. */
const lookedFor = (state: LinkState): LinkState => ({
  ...state,
  aside: state.aside.map((waiting) => (waiting.why === "head" ? { ...waiting, why: "no-head" as const } : waiting)),
});
