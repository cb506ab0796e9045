import type { OpenKeyring } from "@counterpoint/crypto";
import { type Chance, err, fromHex, ok, type Result, toHex } from "@counterpoint/kernel";
import { fold, isEpochDue, isLive, type Membership, mayWrite } from "@counterpoint/membership";
import { EMPTY_HASH } from "@counterpoint/wire";
import { hashOfEnvelope } from "../envelope.ts";
import { afterEnvelope } from "../link/log-hash.ts";
import type { Arrived, Standing } from "../link/port.ts";
import { START } from "../link/state.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { SyncLink } from "../sync/run-work.ts";
import { entryBy, envelopeBy, epochFor, proofBy } from "./chains.ts";
import { CHECKS } from "./relay-space.ts";

/**
 * What the line sees of a link, and little behind it: its envelopes hold nothing, and what comes is counted and believed.
 * For tests of the line alone.
 */
export interface ScriptedLink extends SyncLink {
  /** So many entries, each of which makes an envelope. */
  write(count: number): void;
  /** All that came in the log, in the order in which it came. */
  readonly taken: Arrived[];
  /** Own envelopes that a relay has acknowledged, with their places. */
  readonly acknowledged: Arrived[];
  /** While it is set, nothing is kept here. */
  fault: StorageError | undefined;
}

export interface Script {
  readonly keys: OpenKeyring;
  readonly chain: readonly Bytes[];
  readonly membership: Membership;
  readonly chance: Chance;
}

export function scriptedLink(script: Script): ScriptedLink {
  const { keys, chance } = script;
  let { chain, membership } = script;
  let unsent = 0;
  let parted = false;
  let last: { readonly devSeq: number; readonly envelope: Bytes } | undefined;
  let sealed: Bytes | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const hashUpTo = async (seq: number): Promise<Bytes> => {
    let { seen } = START;
    for (const { envelope } of link.taken.slice(0, seq)) {
      seen = await afterEnvelope(seen, toHex(await hashOfEnvelope(envelope)));
    }
    return fromHex(seen.hash);
  };
  const unlessFault = async <T>(work: () => Promise<T> | T): Promise<Result<T, StorageError>> => {
    if (link.fault !== undefined) return err(link.fault);
    const value = await work();
    changed();
    return ok(value);
  };
  const standing = (): Standing => {
    const own = membership.devices.get(keys.device);
    return {
      membership,
      chainLength: chain.length,
      seen: { seq: link.taken.length, hash: EMPTY_HASH },
      unsent,
      mayWrite: mayWrite(membership, keys.device).ok,
      unconfirmed: false,
      chainWanted: false,
      newer: false,
      epochDue: isEpochDue(membership),
      removed: own === undefined || !isLive(own),
      over: parted ? "left" : null,
      parted,
      endsOn: null,
      devices: [],
      partnerDevices: [],
      alarms: [],
    };
  };

  const link: ScriptedLink = {
    space: keys.space,
    device: keys.device,
    taken: [],
    acknowledged: [],
    fault: undefined,
    write: (count) => {
      unsent += count;
      changed();
    },
    standing,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    proof: (nonce, origin) => proofBy(keys, nonce, origin),
    chain: (from) => chain.slice(from),
    takeChain: (from, entries) =>
      unlessFault(async () => {
        for (const entry of entries.slice(Math.max(0, chain.length - from))) {
          const folded = await fold(membership, entry, CHECKS);
          if (!folded.ok) return;
          membership = folded.value.state;
          chain = [...chain, entry];
        }
      }),
    takeLog: (entries) =>
      unlessFault(() => {
        for (const entry of entries) if (entry.seq === link.taken.length + 1) link.taken.push(entry);
      }),
    agrees: (seq, hash) => unlessFault(async () => seq > link.taken.length || sameBytes(await hashUpTo(seq), hash)),
    next: () =>
      unlessFault(async () => {
        if (unsent === 0 || !standing().mayWrite) return undefined;
        const epochs = membership.epochs.flatMap(() => keys.epochs.slice(0, 1));
        sealed ??= await envelopeBy({ ...keys, epochs }, membership, chance, last);
        return sealed;
      }),
    kept: (envelope, seq) =>
      unlessFault(() => {
        if (envelope !== sealed) return true;
        last = { devSeq: (last?.devSeq ?? 0) + 1, envelope };
        sealed = undefined;
        unsent--;
        link.acknowledged.push({ seq, envelope });
        return true;
      }),
    part: () =>
      unlessFault(() => {
        parted = true;
      }),
    acts: { newEpoch: () => entryBy(keys, membership, epochFor(membership)) },
  };
  return link;
}
