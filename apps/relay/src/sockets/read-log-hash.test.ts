import { hash } from "node:crypto";
import { frame, newOpId, seededChance } from "@counterpoint/kernel";
import { beforeEach, expect, test, vi } from "vitest";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Bytes, Store } from "../store/port.ts";
import { anySpace } from "./people.acceptance.ts";
import { readLogHash } from "./read-log-hash.ts";

const TODAY = dayAt(Date.UTC(2026, 10, 26));
const chance = seededChance(9);
const GENESIS = new Uint8Array([1]);

let store: Store;
let space: ReturnType<typeof anySpace>;
let envelopes: Bytes[];

beforeEach(async () => {
  store = createMemoryStore();
  space = anySpace();
  envelopes = [];
  await store.create(space, GENESIS, TODAY);
});

async function append(count: number): Promise<void> {
  const some = Array.from({ length: count }, () => ({ op: newOpId(chance), bytes: chance.bytes(chance.below(40)) }));
  const kept = await store.append(
    some.map((one) => ({ ...one, space, chainLength: 1 })),
    TODAY,
  );
  expect(kept).toMatchObject({ ok: true });
  envelopes.push(...some.map(({ bytes }) => bytes));
}

const sha256 = (label: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hash("sha256", frame(label, parts), "buffer"));

/** As the document has it, from the beginning. */
function workedOut(seq: number): Bytes {
  return envelopes.slice(0, seq).reduce<Bytes>((before, bytes, at) => {
    const number = new Uint8Array(8);
    new DataView(number.buffer).setUint32(4, at + 1);
    return sha256("log", before, number, sha256("envelope", bytes));
  }, new Uint8Array(32));
}

const said = (seq: number) => ({ type: "log-hash", space, seq, hash: workedOut(seq) });

test("is that of every envelope up to the place, from whichever place it was worked out before", async () => {
  await append(300);
  for (const seq of [1, 300, 128, 127, 129, 256, 2, 299]) {
    expect(await readLogHash(space, seq, { store }), `${seq}`).toEqual(said(seq));
  }
  await append(100);
  for (const seq of [400, 300, 384, 385]) expect(await readLogHash(space, seq, { store })).toEqual(said(seq));
});

test("is that of all there is where less is there, and of nothing 32 zeros", async () => {
  expect(await readLogHash(space, 7, { store })).toEqual(said(0));
  await append(5);
  expect(await readLogHash(space, 7, { store })).toEqual(said(5));
  expect(await readLogHash(space, 0, { store })).toEqual(said(0));
});

test("a long log is read once: who asks later has it from the mark before", async () => {
  await append(300);
  await readLogHash(space, 300, { store });
  const read = vi.spyOn(store, "read");
  await readLogHash(space, 300, { store });
  expect(read.mock.calls.map(([, after, limit]) => [after, limit])).toEqual([[256, 44]]);
});

test("is answered also where no mark can be kept", async () => {
  await append(200);
  const full: Store = { ...store, keepLogMark: async () => ({ ok: false, error: { kind: "full" } }) };
  expect(await readLogHash(space, 200, { store: full })).toEqual(said(200));
});

test("of a space that is not there nothing is said", async () => {
  expect(await readLogHash(anySpace(), 1, { store })).toBe("not-proved");
});
