import { recoveryKeys } from "@counterpoint/crypto";
import { type Clock, err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { readMembership } from "../devices/chain-read.ts";
import { deviceKeysOf, type OwnKeys } from "../devices/own.ts";
import { isShared } from "../link/first-link.ts";
import { newNonce } from "../meeting/keys-note.ts";
import type { Door } from "../space.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { forgetPairing, keepBegun, readBegun } from "./begun.ts";
import { beginChain, genesisOf, memberKeysOf, signedGenesis, signGenesis } from "./genesis.ts";
import { keepShared } from "./keep-shared.ts";
import { openWhole } from "./open-whole.ts";
import { isFree, lockOf, mintKeys, type Person } from "./prepare.ts";
import { spaceOfBoth } from "./transcript.ts";

export type PairHereError =
  | StorageError
  /** Each of the two has a lock of their own, or neither could keep anything from the other (A10). */
  | { readonly kind: "no-lock" }
  /** Something lies already where one of the two profiles is to be. */
  | { readonly kind: "not-free" };

/**
 * Two people on one device: both profiles are made here, each under the lock of its person, and both sign. Nothing is sent
 * to anybody; `share` puts the space at a relay later. Where it is cut off there is no space: the same again begins anew,
 * or ends what was nearly done.
 */
export async function pairHere(a: Person, b: Person, clock: Clock): Promise<Result<SpaceId, PairHereError>> {
  const [first, second] = [await isShared(a.storage), await isShared(b.storage)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  if (first.value && !second.value) return goOn(b, clock);
  if (first.value || second.value) return err({ kind: "not-free" });
  for (const { storage } of [a, b]) {
    const forgotten = await forgetPairing(storage);
    if (!forgotten.ok) return forgotten;
  }
  const begun = await begin(a, b);
  const done = begun.ok ? await goOn(a, clock) : begun;
  if (done.ok) return goOn(b, clock);
  // As far as the disk lets it: what is left is taken away before it is begun anew.
  for (const { storage } of [a, b]) await forgetPairing(storage);
  return done;
}

/** Both profiles hold all that they need and are no space yet. */
async function begin(a: Person, b: Person): Promise<Result<void, PairHereError>> {
  const founders = { a: await found(a), b: await found(b) };
  if (!founders.a.ok) return founders.a;
  if (!founders.b.ok) return founders.b;
  const space = await spaceOfBoth({ nonce: newNonce() }, { nonce: newNonce() });
  const chain = await chainOf(space, founders.a.value, founders.b.value);
  for (const [member, { own, lock, door }] of [
    ["a", founders.a.value],
    ["b", founders.b.value],
  ] as const) {
    const kept = await keepBegun(door, lock, { own, space, member, other: "", chain });
    if (!kept.ok) return kept;
  }
  return ok(undefined);
}

interface Founding extends Person {
  readonly own: OwnKeys;
  readonly lock: Bytes;
}

async function found(person: Person): Promise<Result<Founding, PairHereError>> {
  const [lock, free] = [await lockOf(person.door), await isFree(person.storage)];
  if (!lock.ok) return lock;
  if (!free.ok) return free;
  if (!free.value) return err({ kind: "not-free" });
  if (lock.value === undefined) return err({ kind: "no-lock" });
  return ok({ ...person, door: doorOf(person), lock: lock.value, own: await mintKeys(person.door) });
}

async function chainOf(space: SpaceId, a: Founding, b: Founding): Promise<readonly Bytes[]> {
  const keys = { a: await recoveryKeys(a.secret, space), b: await recoveryKeys(b.secret, space) };
  const of = (member: Member, { own }: Founding) => ({
    keys: memberKeysOf(keys[member]),
    device: deviceKeysOf(own.ring),
  });
  const genesis = genesisOf(space, of("a", a), of("b", b));
  const entry = await signedGenesis(
    space,
    genesis,
    await signGenesis(keys.a, genesis),
    await signGenesis(keys.b, genesis),
  );
  if (!entry.ok) throw new TypeError("two people have two secrets");
  return beginChain(a.own.ring, space, entry.value);
}

/** One of the two profiles becomes one of the space. */
async function goOn(person: Person, clock: Clock): Promise<Result<SpaceId, PairHereError>> {
  const door = doorOf(person);
  const begun = await readBegun(door);
  if (!begun.ok) return begun;
  if (begun.value === undefined) return err({ kind: "not-free" });
  const { chain, own } = begun.value;
  const { space } = own.ring;
  const state = await readMembership(chain, space);
  if (!state.ok) return err({ kind: "not-free" });
  const epochs = await openWhole(state.value, begun.value, chain, await recoveryKeys(person.secret, space));
  if (!epochs.ok) return err({ kind: "not-free" });
  const kept = await keepShared({ door, clock, begun: begun.value, chain, epochs: epochs.value });
  return kept.ok ? ok(space) : kept;
}

const doorOf = ({ door: { wrapping }, storage }: Person): Door => ({ storage, wrapping });
