import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "./bytes.ts";
import {
  add,
  castOf,
  DISSOLVE,
  epoch,
  genesisOf,
  lastAt,
  realHands,
  remove,
  rotate,
  SPACE,
  signed,
  toyHands,
  valid,
} from "./cast.acceptance.ts";
import { fold } from "./fold.ts";
import { headOf, placeOf } from "./live.ts";
import { compareAnswers, offer, pairOf } from "./lockstep.acceptance.ts";
import { moves, offerOf } from "./moves.acceptance.ts";
import { type NotAChain, replay } from "./replay.ts";

const cast = castOf(toyHands);
const stranger = cast.device("stranger").device;

test("random chains by honest and hostile hands are, entry by entry, what the plain twin says", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(moves, fc.boolean(), async (done, couple) => {
      let pair = couple ? await pairOf(cast, ["a1", "a2"], ["b1"]) : await pairOf(cast, ["a1", "a2"]);
      for (const move of done) {
        const next = await offer(cast, pair, offerOf(cast, pair.state, move));
        if (next === null) continue;
        accepted++;
        pair = next;
      }
      compareAnswers(pair, stranger);
    }),
    { numRuns: 250 },
  );
  expect(accepted).toBeGreaterThan(700);
});

/** A chain that uses every kind, under real signatures; and what everybody on the way could do with its bytes. */
const real = castOf(realHands);
const chain: Bytes[] = [genesisOf(real, ["a1", "a2"], ["b1"])];
let state = valid(await replay(chain, SPACE, real.checks));
for (const [name, act] of [
  ["a1", epoch],
  ["b1", () => add(real, "b2")],
  ["a2", epoch],
  ["A", () => remove(real, "a2", lastAt(3))],
  ["B", () => rotate(real, "B2")],
  ["b2", epoch],
  ["b1", () => DISSOLVE],
] as const) {
  const bytes = signed(real, state, name, act(state));
  chain.push(bytes);
  state = valid(await fold(state, bytes, real.checks)).state;
}

test("a chain is the same state wherever it is read, and nothing but its order", async () => {
  expect(await replay(chain, SPACE, real.checks)).toEqual({ ok: true, value: state });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(chain, { minLength: 1 }), async (some) => {
      const read = await replay(some, SPACE, real.checks);
      const isStart = some.every((bytes, at) => bytes === chain[at]);
      expect(read.ok).toBe(isStart);
    }),
  );
  expect(await replay([], SPACE, real.checks)).toEqual({ ok: false, error: { at: 0, why: "too-short" } });
});

test("hold:H7 any change to any byte of a chain is refused at the very entry, and nothing throws", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(chain.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, where, by) => {
      const original = chain[at] ?? new Uint8Array();
      const place = where % original.length;
      const changed = original.with(place, (original[place] ?? 0) ^ by);
      const read = await replay(chain.with(at, changed), SPACE, real.checks);
      expect(read).toMatchObject({ ok: false, error: { at } satisfies Partial<NotAChain> });
    }),
    { numRuns: 400 },
  );
});

test("hold:H7 any bytes are refused with a reason, and the state stays as it was", async () => {
  const before = valid(await replay(chain.slice(0, 4), SPACE, real.checks));
  const head = headOf(before);
  const copy = structuredClone(before);
  const pieces = fc.constantFrom(...chain);
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(pieces, fc.nat(400)).map(([bytes, cut]) => bytes.slice(0, cut)),
    fc
      .tuple(pieces, pieces, fc.nat(150))
      .map(([one, other, cut]) => Uint8Array.of(...one.slice(0, cut), ...other.slice(cut))),
  );
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => {
      const folded = await fold(before, bytes, real.checks);
      const isNext = bytes.length === chain[4]?.length && bytes.every((byte, at) => byte === chain[4]?.[at]);
      expect(folded.ok).toBe(isNext);
      expect(before).toEqual(copy);
    }),
    { numRuns: 500 },
  );
  expect(placeOf(before, head)).toBe(3);
});
