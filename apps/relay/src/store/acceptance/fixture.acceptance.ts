import { newOpId, newSpaceId, type OpId, ok, type Result, type SpaceId, seededChance } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect } from "vitest";
import { dayAt } from "../day.ts";
import { type Deposit, type Slot, TOKEN_BYTES, type WriteReveal } from "../exchanges.ts";
import { TOGETHER_NOW } from "../hour.ts";
import { idBytes, opIdOf } from "../ids.ts";
import { CHUNK_BYTES, type Quotas } from "../limits.ts";
import type { Appended, Bytes, Failure, NewEnvelope, Store } from "../port.ts";

/** Small, so that tests reach them. */
export const QUOTAS: Quotas = { chain: 900, log: 1000, chunks: 2 * CHUNK_BYTES, waiting: 1500 };

export const TODAY = dayAt(Date.UTC(2026, 10, 26));
export const GENESIS: Bytes = Uint8Array.from({ length: 100 }, (_, at) => at);

export const chance = seededChance(20_261_126);
export const anySpace = (): SpaceId => newSpaceId(chance);
export const anyOp = (): OpId => newOpId(chance);
export const bytes = (length: number): Bytes => chance.bytes(length);
export const kept = (seq: number): Appended => ({ kind: "kept", seq });

/** A reveal whose bytes say all that it was told. */
export const REVEAL: WriteReveal = ({ round, versions, shares, tokens, agreeing }) => ({
  op: opIdOf(idBytes(round)),
  bytes: new Uint8Array(
    Buffer.from(JSON.stringify([versions, shares && [...shares.a, ...shares.b], tokens, agreeing])),
  ),
});

/** For a space with `GENESIS` alone. Tokens are drawn from one seed: those of two deposits agree. */
export const depositFor = (slot: Slot, changes: Partial<Deposit> = {}): Deposit => ({
  ...slot,
  version: 1,
  opens: TOGETHER_NOW,
  tokens: seededChance(7).bytes(TOKEN_BYTES),
  record: { op: anyOp(), bytes: bytes(100) },
  share: bytes(32),
  chainLength: 1,
  ...changes,
});

/** Opens a store with `QUOTAS`. Other spaces may be in it, but no other test's store is the same. */
export type OpenStore = () => Promise<Store>;

export interface Fixture {
  readonly store: Store;
  /** A space with `GENESIS`, which is one entry of a chain, and an empty log. */
  readonly space: SpaceId;
  envelope(length?: number, op?: OpId): NewEnvelope;
  append(...envelopes: readonly NewEnvelope[]): Promise<Result<readonly Appended[], Failure>>;
}

/** A store and a space for each test of the block that it is called in. */
export function fixtureOf(open: OpenStore): () => Fixture {
  let fixture: Fixture | undefined;
  const current = (): Fixture => {
    if (fixture === undefined) throw new Error("there is one inside a test only");
    return fixture;
  };
  beforeEach(async () => {
    const [store, space] = [await open(), anySpace()];
    expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("created"));
    fixture = {
      store,
      space,
      envelope: (length = 10, op = anyOp()) => ({ space, op, bytes: bytes(length), chainLength: 1 }),
      append: (...envelopes) => store.append(envelopes, TODAY),
    };
  });
  afterEach(() => fixture?.store.close());
  return current;
}
