import type { OpenKeyring } from "@counterpoint/crypto";
import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { newKeys } from "../testing/envelopes.ts";
import {
  type Book,
  envelopeOf,
  type KeepingLink,
  keepingLink,
  keysOf,
  madeOf,
  newBook,
  parcelOf,
} from "./book.acceptance.ts";
import { END_MARK } from "./pieces.ts";
import { takeParcel } from "./take.ts";

const LAPTOP = 2;
const END = END_MARK.length + 32 + 64;

let phoneKeys: OpenKeyring;
let book: Book;
let whole: Bytes;
let inside: ReadonlySet<string>;

beforeAll(async () => {
  phoneKeys = await newKeys(1);
  book = await newBook(phoneKeys);
  await book.add(phoneKeys, keysOf(await newKeys(LAPTOP)));
  const phone = await keepingLink(phoneKeys, book.space, book.chain);
  await phone.takeLoose(await Promise.all([1, 2, 3].map((devSeq) => envelopeOf(phoneKeys, devSeq))));
  whole = new Uint8Array(await (await parcelOf(phone)).arrayBuffer());
  inside = new Set(phone.journal.keys());
});

const laptop = async (): Promise<KeepingLink> => keepingLink(await newKeys(LAPTOP), book.space, book.chain.slice(0, 2));

type Mutation = (bytes: Bytes) => Bytes;
const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const placed = (bytes: Bytes, where: number): number => Math.floor(where * bytes.length);

/** What goes wrong with files, and what somebody does to one. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(
    ([where, by]): Mutation =>
      (bytes) => {
        const place = placed(bytes, where);
        return bytes.map((byte, i) => (i === place ? byte ^ by : byte));
      },
  ),
  at.map(
    (where): Mutation =>
      (bytes) =>
        bytes.slice(0, placed(bytes, where)),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Mutation =>
      (bytes) => {
        const [start, end] = [placed(bytes, Math.min(from, to)), placed(bytes, Math.max(from, to))];
        return Uint8Array.of(...bytes.slice(0, start), ...bytes.slice(end));
      },
  ),
  fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(
    ([where, added]): Mutation =>
      (bytes) => {
        const place = placed(bytes, where);
        return Uint8Array.of(...bytes.slice(0, place), ...added, ...bytes.slice(place));
      },
  ),
  fc.tuple(at, at).map(
    ([from, to]): Mutation =>
      (bytes) => {
        const [start, end] = [placed(bytes, Math.min(from, to)), placed(bytes, Math.max(from, to))];
        return Uint8Array.of(...bytes.slice(0, end), ...bytes.slice(start));
      },
  ),
);
const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** Either the whole of it came in, or one reason and nothing. */
async function expectAllOrNothing(bytes: Bytes, same: boolean): Promise<void> {
  const link = await laptop();
  const taken = await takeParcel(link, new Blob([bytes]));
  if (taken.ok) {
    expect(same).toBe(true);
    expect(new Set(link.journal.keys())).toEqual(inside);
    return;
  }
  expect(same).toBe(false);
  expect(taken.error).toEqual(expect.objectContaining({ kind: expect.any(String) }));
  expect([link.entries.length, link.journal.size]).toEqual([2, 0]);
}

test("hold:H7 a parcel that was altered or cut anywhere gives one reason, and nothing half", async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (made) => {
      const bytes = made.reduce((changed, change) => change(changed), whole);
      await expectAllOrNothing(bytes, toHex(bytes) === toHex(whole));
    }),
    { numRuns: 400 },
  );
});

test("hold:H7 also where whoever altered it put the digest right, and signed it with a key of their own", async () => {
  const stranger = await newKeys(8);
  await fc.assert(
    fc.asyncProperty(mutations, async (made) => {
      const content = made.reduce((changed, change) => change(changed), whole.slice(0, -END));
      await expectAllOrNothing(await madeOf(stranger, content), false);
    }),
    { numRuns: 400 },
  );
});

test("hold:H7 what a device of the book itself puts together badly is refused as a whole, or taken as what it is", async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (made) => {
      const content = made.reduce((changed, change) => change(changed), whole.slice(0, -END));
      const link = await laptop();
      const taken = await takeParcel(link, new Blob([await madeOf(phoneKeys, content)]));
      if (!taken.ok) expect([link.entries.length, link.journal.size]).toEqual([2, 0]);
      else expect(link.journal.size).toBe(taken.value.envelopes);
    }),
    { numRuns: 200 },
  );
});

test("hold:H7 any bytes at all give a reason", async () => {
  const link = await laptop();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, begun) => {
      const file = begun ? new Blob([whole.slice(0, 41), new Uint8Array(bytes)]) : new Blob([new Uint8Array(bytes)]);
      const taken = await takeParcel(link, file);
      expect(taken).toEqual({
        ok: false,
        error: { kind: expect.stringMatching(/^(empty|foreign|cut-short|altered)$/) },
      });
    }),
    { numRuns: 300 },
  );
});
