import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { add, begun, castOf, DISSOLVE, epoch, lastAt, remove, signed, toyHands, valid } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { fold } from "./fold.ts";
import { judge } from "./judge.ts";
import { MAX_ENTRIES } from "./layout.ts";
import { headOf, liveDevices, placeOf } from "./live.ts";
import { mayWrite } from "./may-write.ts";
import type { Membership } from "./membership.ts";

/** `a1` is the phone that was stolen; it was used at least once, so the chain has an epoch. `A` is in the owner's words. */
const cast = castOf(toyHands);
const { checks } = cast;
const idOf = (name: string) => cast.device(name).device;
const ownLive = (state: Membership) => liveDevices(state).filter(({ member }) => member === "a");

async function tried(state: Membership, name: string, act: Act): Promise<Membership> {
  const folded = await fold(state, signed(cast, state, name, act), checks);
  return folded.ok ? folded.value.state : state;
}

const OWN = ["a1", "a2", "a3", "t", "u"];

const actOf = (state: Membership, what: string, name: string): Act => {
  if (what === "add") return add(cast, name);
  return what === "remove" ? remove(cast, name, lastAt(2)) : epoch(state);
};

const moves = (authors: readonly string[], devices: readonly string[]) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...authors),
      fc.constantFrom("add", "remove", "remove", "epoch"),
      fc.constantFrom(...devices),
    ),
    { maxLength: 12 },
  );

async function play(start: Membership, done: readonly (readonly [string, string, string])[]): Promise<Membership> {
  let state = start;
  for (const [author, what, name] of done) state = await tried(state, author, actOf(state, what, name));
  return state;
}

const honest = moves(["a1", "a2", "A"], ["a2", "a3", "v"]);
const theft = moves(["a1", "t", "u", "b1"], [...OWN, "b2"]);

test("whatever a stolen phone did, one entry by the owner's words undoes it: everything is as before, without the phone", async () => {
  await fc.assert(
    fc.asyncProperty(honest, theft, fc.boolean(), async (before, after, couple) => {
      const start = couple ? await begun(cast, ["a1", "a2"], ["b1"]) : await begun(cast, ["a1", "a2"]);
      const trusted = await play(await tried(start, "a1", epoch(start)), before);
      fc.pre(ownLive(trusted).some(({ device }) => device === idOf("a1")));
      const robbed = await play(trusted, after);
      const entry = signed(cast, robbed, "A", remove(cast, "a1", lastAt(3)), headOf(trusted));
      const back = valid(await fold(robbed, entry, checks)).state;
      expect(ownLive(back)).toEqual(ownLive(trusted).filter(({ device }) => device !== idOf("a1")));
      for (const { device, removal, outranked } of trusted.devices.values()) {
        if (device !== idOf("a1") && cast.device("b1").device !== device) {
          expect(back.devices.get(device)).toMatchObject({ removal, outranked });
        }
      }
      for (const { device, member, added } of robbed.devices.values()) {
        const isThiefs = member === "a" && added > (placeOf(robbed, headOf(trusted)) ?? 0);
        expect(back.devices.get(device)?.outranked).toBe(isThiefs);
      }
    }),
    { numRuns: 300 },
  );
});

test("what the owner's other devices wrote counts again, though the thief had declared all of it void", async () => {
  const start = await begun(cast, ["a1", "a2"]);
  const trusted = await tried(start, "a1", epoch(start));
  const claim = { device: idOf("a2"), ...lastAt(9), chainHead: headOf(trusted), epoch: 0 };
  const robbed = await tried(trusted, "a1", remove(cast, "a2"));
  expect(judge(trusted, claim).kind).toBe("accepted");
  expect(judge(robbed, claim)).toEqual({ kind: "void", why: "after-last" });
  const entry = signed(cast, robbed, "A", remove(cast, "a1", lastAt(3)), headOf(trusted));
  const { state, rejudge } = valid(await fold(robbed, entry, checks));
  expect(rejudge.toSorted()).toEqual([idOf("a1"), idOf("a2")].toSorted());
  expect(judge(state, claim).kind).toBe("accepted");
});

test("what the other person did meanwhile stands, and what they sealed under a thief's epoch still counts", async () => {
  const start = await begun(cast, ["a1"], ["b1"]);
  const trusted = await tried(start, "a1", epoch(start));
  let robbed = await tried(trusted, "a1", add(cast, "t"));
  robbed = await tried(robbed, "t", epoch(robbed));
  const claim = { device: idOf("b1"), ...lastAt(1), chainHead: headOf(robbed), epoch: 1 };
  robbed = await tried(robbed, "b1", add(cast, "b2"));
  const entry = signed(cast, robbed, "A", remove(cast, "a1"), headOf(trusted));
  const back = valid(await fold(robbed, entry, checks)).state;
  expect(liveDevices(back).map(({ device }) => device)).toEqual([idOf("b1"), idOf("b2")].toSorted());
  expect(judge(back, claim).kind).toBe("accepted");
  expect(judge(back, { ...claim, device: idOf("t") })).toEqual({ kind: "void", why: "outranked" });
  expect(mayWrite(back, idOf("b1"))).toEqual({ ok: false, error: "epoch-owed" });
  const fresh = await tried(back, "b1", epoch(back));
  expect(mayWrite(fresh, idOf("b1"))).toEqual({ ok: true, value: 2 });
});

test("a thief who is always first is soon out of breath, and has used up nothing of anybody else's", async () => {
  let state = await begun(cast, ["a1", "a2"], ["b1"]);
  const trusted = headOf(state);
  const owners = (now: Membership) => signed(cast, now, "A", remove(cast, "a1"), trusted);
  let late = 0;
  for (;;) {
    const mine = owners(state);
    const faster = await fold(state, signed(cast, state, "a1", ofThief(state, late)), checks);
    if (!faster.ok) {
      expect(faster.error).toBe("used-up");
      break;
    }
    state = faster.value.state;
    late++;
    expect(await fold(state, mine, checks)).toEqual({ ok: false, error: "stale" });
  }
  expect(late).toBe(2 * MAX_ENTRIES + 1);
  state = valid(await fold(state, owners(state), checks)).state;
  expect(ownLive(state).map(({ device }) => device)).toEqual([idOf("a2")]);
  for (const name of ["b1", "A"])
    state = valid(await fold(state, signed(cast, state, name, add(cast, `${name} new`)), checks)).state;
});

/** A change and the epoch that it makes due, by turns; the first epoch is due from the beginning. */
function ofThief(state: Membership, turn: number): Act {
  if (turn % 2 === 0) return epoch(state);
  return turn % 4 === 1 ? add(cast, `loot ${turn}`) : remove(cast, `loot ${turn - 2}`);
}

test("a device is no match for the words even where it speaks last: it cannot undo, outrank or replace them", async () => {
  const start = await begun(cast, ["a1", "a2"]);
  const robbed = await tried(start, "a1", remove(cast, "a2"));
  const back = valid(await fold(robbed, signed(cast, robbed, "A", remove(cast, "a1"), headOf(start)), checks)).state;
  for (const act of [add(cast, "t"), remove(cast, "a2"), epoch(back), DISSOLVE]) {
    expect(await fold(back, signed(cast, back, "a1", act), checks)).toEqual({ ok: false, error: "not-live" });
  }
  expect(toHex(headOf(await tried(back, "a2", epoch(back))))).not.toBe(toHex(headOf(back)));
});
