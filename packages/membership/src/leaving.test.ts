import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, begun, castOf, DISSOLVE, epoch, lastAt, remove, signed, toyHands, valid } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { sealingEpoch } from "./epochs.ts";
import { fold } from "./fold.ts";
import { judge } from "./judge.ts";
import { MAX_ENTRIES } from "./layout.ts";
import { headOf, liveDevices } from "./live.ts";
import { mayWrite } from "./may-write.ts";
import type { Membership } from "./membership.ts";
import { DEVICES, type Move, moves, offerOf } from "./moves.acceptance.ts";
import { bytesOf, entryOf } from "./offer.acceptance.ts";

const cast = castOf(toyHands);
const { checks } = cast;

async function tried(state: Membership, name: string, act: Act): Promise<Membership> {
  const folded = await fold(state, signed(cast, state, name, act), checks);
  return folded.ok ? folded.value.state : state;
}

/** Every state that two people, or anybody with their keys, can bring about while nobody leaves. */
async function* played(done: readonly Move[]): AsyncGenerator<Membership> {
  let state = await begun(cast, ["a1", "a2"], ["b1"]);
  yield state;
  for (const move of done.filter(({ what }) => what !== "dissolve")) {
    const offered = offerOf(cast, state, move);
    const folded = await fold(state, bytesOf(cast, entryOf(cast, state, offered), offered), checks);
    if (!folded.ok) continue;
    state = folded.value.state;
    yield state;
  }
}

const nameOf = (state: Membership) => {
  const live = new Set(liveDevices(state).map(({ device }) => device));
  return DEVICES.filter((name) => live.has(cast.device(name).device));
};

test("hold:H6 whatever was done before, either can leave, with any of their devices or with their words alone", async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (done) => {
      for await (const state of played(done)) {
        for (const name of nameOf(state)) {
          const left = valid(await fold(state, signed(cast, state, name, DISSOLVE), checks)).state;
          expect(left.dissolvedBy).toBe(state.devices.get(cast.device(name).device)?.member);
        }
        for (const [first, second] of [
          ["A", "A2"],
          ["B", "B2"],
        ] as const) {
          const words = await Promise.all(
            [first, second].map((name) => fold(state, signed(cast, state, name, DISSOLVE), checks)),
          );
          expect(words.filter(({ ok }) => ok)).toHaveLength(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe("when one has used up everything that is counted", () => {
  async function spent(): Promise<Membership> {
    let state = await begun(cast, ["a1", "a2"], ["b1"]);
    state = valid(await fold(state, signed(cast, state, "a1", epoch(state)), checks)).state;
    for (let n = 0; n < MAX_ENTRIES; n++) {
      const act = n % 2 === 0 ? add(cast, `t${n}`) : remove(cast, `t${n - 1}`);
      state = valid(await fold(state, signed(cast, state, "b1", act), checks)).state;
    }
    return state;
  }

  test("hold:H6 they can still leave, the other can do all they could, and an epoch that is due is still made", async () => {
    const state = await spent();
    const more = await fold(state, signed(cast, state, "b1", add(cast, "t")), checks);
    expect(more).toEqual({ ok: false, error: "used-up" });
    expect((await fold(state, signed(cast, state, "b1", DISSOLVE), checks)).ok).toBe(true);
    const changed = valid(await fold(state, signed(cast, state, "a1", remove(cast, "a2")), checks)).state;
    const due = valid(await fold(changed, signed(cast, changed, "b1", epoch(changed)), checks)).state;
    expect(sealingEpoch(due)).toBe(1);
    const again = await fold(due, signed(cast, due, "b1", epoch(due)), checks);
    expect(again).toEqual({ ok: false, error: "used-up" });
    expect((await fold(due, signed(cast, due, "a1", epoch(due)), checks)).ok).toBe(true);
    expect((await fold(due, signed(cast, due, "B", remove(cast, "b1")), checks)).ok).toBe(true);
  });
});

test("hold:H6 from the removal of a device on, nothing counts that is sealed under an epoch in which it has a box", async () => {
  let sealed = 0;
  await fc.assert(
    fc.asyncProperty(moves, async (done) => {
      /** Who has a box in which epoch, as the entries said when they came. */
      const boxes = new Map<number, ReadonlySet<string>>();
      for await (const state of played(done)) {
        for (const made of state.epochs) boxes.set(made.number, new Set(made.boxes.keys()));
        const gone = [...state.devices.values()].filter(({ removal, outranked }) => removal !== null || outranked);
        for (const author of liveDevices(state)) {
          const may = mayWrite(state, author.device);
          for (const [number, holders] of boxes) {
            const claim = { device: author.device, ...lastAt(1), chainHead: headOf(state), epoch: number };
            const accepted = judge(state, claim).kind === "accepted";
            expect(accepted).toBe(may.ok && may.value === number);
            if (!accepted) continue;
            sealed++;
            expect(gone.filter(({ device }) => holders.has(device))).toEqual([]);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(sealed).toBeGreaterThan(100);
});

test("hold:H6 the end closes the space for both: nothing that names it counts, and nobody may write", async () => {
  const start = await begun(cast, ["a1"], ["b1"]);
  const state = await tried(await tried(start, "a1", epoch(start)), "a1", DISSOLVE);
  for (const name of ["a1", "b1"]) {
    const device = cast.device(name).device;
    expect(mayWrite(state, device)).toEqual({ ok: false, error: "dissolved" });
    const claim = { device, ...lastAt(1), chainHead: headOf(state), epoch: 0 };
    expect(judge(state, claim)).toEqual({ kind: "void", why: "dissolved" });
  }
});
