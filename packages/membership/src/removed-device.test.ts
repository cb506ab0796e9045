import { describe, expect, test } from "vitest";
import { add, begun, castOf, epoch, lastAt, NONE, remove, rotate, signed, toyHands, valid } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { fold } from "./fold.ts";
import { type Claim, judge, type Verdict } from "./judge.ts";
import { devicesOf, headOf, liveDevicesAt, placeOf } from "./live.ts";
import { mayWrite } from "./may-write.ts";
import type { Membership } from "./membership.ts";

const cast = castOf(toyHands);
const idOf = (name: string) => cast.device(name).device;

async function after(state: Membership, name: string, act: (now: Membership) => Act): Promise<Membership> {
  return valid(await fold(state, signed(cast, state, name, act(state)), cast.checks)).state;
}

async function started(): Promise<Membership> {
  return after(await begun(cast, ["a1", "a2"], ["b1"]), "a1", epoch);
}

const claimOf = (name: string, devSeq: number, state: Membership, sealed: number): Claim => ({
  device: idOf(name),
  ...lastAt(devSeq),
  chainHead: headOf(state),
  epoch: sealed,
});

const why = (verdict: Verdict): string => (verdict.kind === "void" ? verdict.why : verdict.kind);

describe("a device that was removed at its seventh envelope", () => {
  async function removed() {
    const before = await started();
    const now = await after(before, "a1", () => remove(cast, "a2", lastAt(7)));
    const later = await after(now, "b1", epoch);
    return { before, now, later };
  }

  test("keeps what it wrote up to there, whenever it arrives", async () => {
    const { before, later } = await removed();
    for (const devSeq of [1, 6, 7]) {
      expect(judge(later, claimOf("a2", devSeq, before, 0))).toEqual({
        kind: "accepted",
        member: "a",
        signing: cast.hand("a2").publicKey,
        at: 1,
      });
    }
  });

  test("wrote nothing after it, though it names a head at which it was there", async () => {
    const { before, now, later } = await removed();
    for (const state of [now, later]) {
      for (const devSeq of [8, 9, Number.MAX_SAFE_INTEGER]) {
        expect(why(judge(state, claimOf("a2", devSeq, before, 0)))).toBe("after-last");
      }
    }
  });

  test("wrote this seventh, and no other", async () => {
    const { before, later } = await removed();
    const other = { ...claimOf("a2", 7, before, 0), hash: lastAt(8).hash };
    expect(why(judge(later, other))).toBe("not-the-last");
  });

  test("cannot name a head that tells of its own removal", async () => {
    const { now, later } = await removed();
    expect(why(judge(later, claimOf("a2", 3, now, 0)))).toBe("removed");
    expect(why(judge(later, claimOf("a2", 3, later, 1)))).toBe("removed");
  });

  test("is told from its sister, who goes on under the next epoch only", async () => {
    const { before, now, later } = await removed();
    expect(mayWrite(now, idOf("a1"))).toEqual({ ok: false, error: "epoch-owed" });
    expect(why(judge(later, claimOf("a1", 30, before, 0)))).toBe("accepted");
    expect(why(judge(later, claimOf("a1", 31, now, 0)))).toBe("wrong-epoch");
    expect(why(judge(later, claimOf("a1", 31, later, 0)))).toBe("wrong-epoch");
    expect(why(judge(later, claimOf("a1", 31, later, 1)))).toBe("accepted");
    expect(mayWrite(later, idOf("a1"))).toEqual({ ok: true, value: 1 });
    expect(mayWrite(later, idOf("a2"))).toEqual({ ok: false, error: "not-live" });
  });

  test("may have its removal say that nothing of it counts", async () => {
    const before = await started();
    const now = await after(before, "A", () => remove(cast, "a2", NONE));
    expect(why(judge(now, claimOf("a2", 1, before, 0)))).toBe("after-last");
  });

  test("stays in the list of its member, and in what was true then", async () => {
    const { before, later } = await removed();
    expect(devicesOf(later, "a").map(({ device, removal }) => [device, removal?.last.devSeq])).toEqual(
      expect.arrayContaining([
        [idOf("a1"), undefined],
        [idOf("a2"), 7],
      ]),
    );
    const live = (state: Membership) => liveDevicesAt(later, headOf(state))?.map(({ device }) => device);
    expect(live(before)).toContain(idOf("a2"));
    expect(live(later)).not.toContain(idOf("a2"));
  });
});

test("a device cannot have written before it was added", async () => {
  const before = await started();
  const now = await after(before, "a1", () => add(cast, "t"));
  expect(why(judge(now, claimOf("t", 1, before, 0)))).toBe("not-yet-added");
  expect(why(judge(now, claimOf("t", 1, now, 0)))).toBe("accepted");
  expect(placeOf(now, headOf(now))).toBe(2);
});

test("a stranger is nobody at any head", async () => {
  const state = await started();
  expect(why(judge(state, claimOf("stranger", 1, state, 0)))).toBe("unknown-device");
  expect(mayWrite(state, idOf("stranger"))).toEqual({ ok: false, error: "not-live" });
});

test("a head that is not in the chain is no answer either way: it may come, or it is of another branch", async () => {
  const state = await started();
  const [one, other] = [await after(state, "a1", () => add(cast, "t")), await after(state, "b1", () => add(cast, "u"))];
  for (const chainHead of [headOf(other), new Uint8Array(32)]) {
    expect(judge(one, { ...claimOf("b1", 1, one, 0), chainHead })).toEqual({ kind: "unknown-head" });
    expect(liveDevicesAt(one, chainHead)).toBeUndefined();
  }
});

describe("an epoch", () => {
  test("is owed before the first, after a removal and after new words; not after an addition", async () => {
    const start = await begun(cast, ["a1", "a2"], ["b1"]);
    const why = (state: Membership) => {
      const may = mayWrite(state, idOf("a1"));
      return may.ok ? may.value : may.error;
    };
    expect(why(start)).toBe("epoch-owed");
    const first = await after(start, "b1", epoch);
    expect(why(first)).toBe(0);
    expect(why(await after(first, "b1", () => add(cast, "t")))).toBe(0);
    expect(why(await after(first, "b1", () => remove(cast, "b1")))).toBe("epoch-owed");
    const rotated = await after(first, "B", () => rotate(cast, "B2"));
    expect(why(rotated)).toBe("epoch-owed");
    expect(why(await after(rotated, "a1", epoch))).toBe(1);
  });

  test("can be made by any device of either, or by the words, and again without need", async () => {
    let state = await begun(cast, ["a1", "a2"], ["b1"]);
    for (const [number, name] of ["a1", "a2", "b1", "A", "B"].entries()) {
      state = await after(state, name, epoch);
      expect(mayWrite(state, idOf("a1"))).toEqual({ ok: true, value: number });
    }
  });
});
