import { checks, type Secret } from "@counterpoint/crypto";
import {
  type CivilDate,
  type DeviceId,
  err,
  ok,
  type Result,
  type SpaceId,
  toBase64Url,
  toHex,
} from "@counterpoint/kernel";
import { headOf, type NotAChain, replay } from "@counterpoint/membership";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";
import { openVault } from "../vault.ts";
import { sealWho, WHO } from "../who.ts";
import { CHAIN, LINK } from "./names.ts";
import { noneOf, withProgress } from "./progress.ts";
import { type Claim, START } from "./state.ts";
import { encodeChain, encodeState } from "./state-codec.ts";

export interface FirstLink {
  readonly space: SpaceId;
  /** This profile's, as the chain has it: it tells whose profile this is. */
  readonly device: DeviceId;
  readonly local: Secret;
  readonly chain: readonly Bytes[];
  /** What the device that let this one in has seen of the relay's log: to be held against what the relay gives. */
  readonly seen?: Omit<Claim, "hash"> & { readonly hash: Bytes };
  readonly today: CivilDate;
  /** Came back by words: nothing is written until the person has confirmed what was found. */
  readonly came?: "invited" | "by-words";
}

/** What a profile keeps of a chain that has let it in: set in the one write that also changes its keyring. */
export async function firstLink(
  first: FirstLink,
): Promise<Result<ReadonlyMap<string, Bytes>, NotAChain | "not-in-chain">> {
  const { chain, seen, today } = first;
  const membership = await replay(chain, first.space, checks);
  if (!membership.ok) return membership;
  const { members, devices } = membership.value;
  const own = devices.get(first.device);
  if (own === undefined) return err("not-in-chain");
  const vault = await openVault(first.local);
  const state = {
    ...START,
    chain: { length: chain.length, head: toHex(headOf(membership.value)) },
    said: { log: 0, chain: chain.length },
    claims: seen === undefined || seen.seq === 0 ? [] : [{ ...seen, hash: toHex(seen.hash) }],
    unconfirmed: first.came === "by-words",
  };
  const known = [...devices.keys()].map((device) => noneOf(device, today));
  const values = new Map([
    [LINK, await vault.link.seal(encodeState(withProgress(state, known)))],
    [CHAIN, await vault.membership.seal(encodeChain(chain.map(toBase64Url)))],
  ]);
  if (members.size > 1) values.set(WHO, await sealWho(vault, own.member));
  return ok(values);
}

/** Whether this profile's book has a chain: it is, or was to be, on more than one device. */
export async function isShared(storage: Pick<Storage, "value">): Promise<Result<boolean, StorageError>> {
  const chain = await storage.value(CHAIN);
  return chain.ok ? ok(chain.value !== undefined) : chain;
}
