import { newSpaceId, seededChance, toHex } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { begin } from "./begin.ts";
import type { Bytes } from "./bytes.ts";
import {
  add,
  begun,
  castOf,
  DISSOLVE,
  epoch,
  genesisOf,
  remove,
  rotate,
  SPACE,
  signed,
  signedOn,
  toyHands,
  valid,
} from "./cast.acceptance.ts";
import { withSignatures } from "./encode.ts";
import { fold } from "./fold.ts";
import { type Founder, writeGenesis } from "./kinds/genesis.ts";
import { ENTRY_LABEL, MAX_DEVICES } from "./layout.ts";
import { headOf, liveDevices } from "./live.ts";
import type { Membership } from "./membership.ts";

const cast = castOf(toyHands);
const { checks } = cast;
const ELSEWHERE = newSpaceId(seededChance(2));

const next = async (state: Membership, bytes: Bytes): Promise<Membership> =>
  valid(await fold(state, bytes, checks)).state;

/** Two people: `a1`, `a2` and `b1`. */
const couple = () => begun(cast, ["a1", "a2"], ["b1"]);
const alone = () => begun(cast, ["a1", "a2"]);

const names = (state: Membership) => liveDevices(state).map(({ device }) => device);
const idsOf = (...devices: readonly string[]) => devices.map((name) => cast.device(name).device).toSorted();

describe("genesis", () => {
  const founder = (name: string, ...devices: readonly string[]): Founder => ({
    ...cast.member(name),
    devices: devices.map((device) => cast.device(device)),
  });
  const made = (members: readonly Founder[], ...signers: readonly string[]): Bytes => {
    const unsigned = writeGenesis({ space: SPACE, members });
    return withSignatures(unsigned, ...signers.map((name) => cast.hand(name).sign(ENTRY_LABEL, unsigned)));
  };
  const refused = async (bytes: Bytes) => begin(bytes, SPACE, checks);

  test("names the first devices, under the keys of their members", async () => {
    const state = await couple();
    expect(names(state)).toEqual(idsOf("a1", "a2", "b1"));
    expect(state.devices.get(cast.device("b1").device)).toMatchObject({
      member: "b",
      signing: cast.hand("b1").publicKey,
    });
    expect([...state.members.keys()]).toEqual(["a", "b"]);
    expect(state.epochs).toEqual([]);
  });

  test("has to be signed by every member, each for their own place", async () => {
    const members = [founder("A", "a1"), founder("B", "b1")];
    expect((await refused(made(members, "A", "B"))).ok).toBe(true);
    for (const signers of [
      ["A", "A"],
      ["B", "A"],
      ["a1", "B"],
    ]) {
      expect(await refused(made(members, ...signers))).toEqual({ ok: false, error: "forged" });
    }
  });

  test("is for one space, and is nothing but genesis", async () => {
    const state = await alone();
    const space = await begin(genesisOf(cast, ["a1"]), ELSEWHERE, checks);
    expect(space).toEqual({ ok: false, error: "other-space" });
    expect(await refused(signed(cast, state, "a1", add(cast, "t")))).toEqual({ ok: false, error: "not-genesis" });
    expect(await refused(new Uint8Array())).toEqual({ ok: false, error: "too-short" });
  });

  test("names no device and no key twice", async () => {
    const twice = made([founder("A", "a1"), founder("B", "a1")], "A", "B");
    expect(await refused(twice)).toEqual({ ok: false, error: "id-taken" });
    const sameWords = { ...cast.member("A"), devices: [cast.device("b1")] };
    expect(await refused(made([founder("A", "a1"), sameWords], "A", "A"))).toEqual({ ok: false, error: "key-taken" });
    const borrowed = { ...cast.device("a1"), signing: cast.hand("A").publicKey };
    const own = made([{ ...cast.member("A"), devices: [borrowed] }], "A");
    expect(await refused(own)).toEqual({ ok: false, error: "key-taken" });
  });
});

describe("the place of an entry", () => {
  test("who was second looks at what came first, and signs anew", async () => {
    const state = await couple();
    const [first, second] = [signed(cast, state, "a1", add(cast, "t")), signed(cast, state, "b1", add(cast, "u"))];
    const after = await next(state, first);
    expect(await fold(after, second, checks)).toEqual({ ok: false, error: "stale" });
    const both = await next(after, signed(cast, after, "b1", add(cast, "u")));
    expect(names(both)).toEqual(idsOf("a1", "a2", "b1", "t", "u"));
  });

  test("what is in the chain already changes nothing, genesis too", async () => {
    const state = await couple();
    const first = signed(cast, state, "a1", add(cast, "t"));
    const after = await next(await next(state, first), signed(cast, await next(state, first), "b1", add(cast, "u")));
    expect(await fold(after, first, checks)).toEqual({ ok: false, error: "known" });
    const genesis = genesisOf(cast, ["a1", "a2"], ["b1"]);
    expect(await fold(after, genesis, checks)).toEqual({ ok: false, error: "known" });
    expect(await fold(after, genesisOf(cast, ["a1"]), checks)).toEqual({ ok: false, error: "second-genesis" });
  });

  test("two branches never join: whoever follows one refuses the other", async () => {
    const state = await alone();
    const one = await next(state, signed(cast, state, "a1", add(cast, "t")));
    const other = await next(state, signed(cast, state, "a2", add(cast, "u")));
    const later = signed(cast, other, "a1", remove(cast, "u"));
    expect(await fold(one, later, checks)).toEqual({ ok: false, error: "unknown-prev" });
    expect(toHex(headOf(one))).not.toBe(toHex(headOf(other)));
  });

  test("an entry of one space is none of another, though the keys were the same", async () => {
    const state = await alone();
    const author = { by: "device", device: cast.device("a1").device } as const;
    const foreign = signedOn(cast, headOf(state), ELSEWHERE, author, "a1", add(cast, "t"));
    expect(await fold(state, foreign, checks)).toEqual({ ok: false, error: "other-space" });
  });

  test("nothing follows the end", async () => {
    const state = await couple();
    const after = await next(state, signed(cast, state, "b1", DISSOLVE));
    expect(after.dissolvedBy).toBe("b");
    for (const name of ["a1", "A", "B"]) {
      expect(await fold(after, signed(cast, after, name, add(cast, "t")), checks)).toEqual({
        ok: false,
        error: "dissolved",
      });
    }
  });
});

describe("who may sign what", () => {
  const refusedFor = async (state: Membership, name: string, act: Parameters<typeof signed>[3]) => {
    const folded = await fold(state, signed(cast, state, name, act), checks);
    return folded.ok ? "accepted" : folded.error;
  };

  test("a stranger, a device that went, and a member who is not there", async () => {
    const state = await alone();
    const after = await next(state, signed(cast, state, "a1", remove(cast, "a2")));
    expect(await refusedFor(after, "stranger", add(cast, "t"))).toBe("not-live");
    expect(await refusedFor(after, "a2", add(cast, "t"))).toBe("not-live");
    expect(await refusedFor(after, "B", add(cast, "t"))).toBe("no-such-member");
  });

  test("neither can remove, or bring back, a device of the other", async () => {
    const state = await couple();
    for (const [name, device] of [
      ["b1", "a1"],
      ["B", "a1"],
      ["a1", "b1"],
      ["A", "b1"],
    ] as const) {
      expect(await refusedFor(state, name, remove(cast, device))).toBe("no-such-device");
    }
    const after = await next(state, signed(cast, state, "a1", remove(cast, "a2")));
    const outranking = signed(cast, after, "B", add(cast, "u"), headOf(state));
    expect(names(await next(after, outranking))).toEqual(idsOf("a1", "b1", "u"));
  });

  test("whatever a device adds is a device of its own member", async () => {
    const state = await couple();
    const after = await next(state, signed(cast, state, "b1", add(cast, "t")));
    expect(after.devices.get(cast.device("t").device)?.member).toBe("b");
  });

  test("a removed device is gone for good: neither its id nor its keys come back", async () => {
    const state = await alone();
    const after = await next(state, signed(cast, state, "a1", remove(cast, "a2")));
    expect(await refusedFor(after, "a1", remove(cast, "a2"))).toBe("no-such-device");
    expect(await refusedFor(after, "a1", add(cast, "a2"))).toBe("id-taken");
    expect(
      await refusedFor(after, "A", { ...cast.device("a2"), kind: "add-device", device: cast.device("t").device }),
    ).toBe("key-taken");
  });

  test("no key is named twice: not of a device, not of a member, not for another purpose", async () => {
    const state = await couple();
    const [fresh, taken] = [cast.device("t"), [cast.device("b1").agreement, cast.member("B").recovery]];
    for (const agreement of [...taken, fresh.signing]) {
      expect(await refusedFor(state, "a1", { kind: "add-device", ...fresh, agreement })).toBe("key-taken");
    }
    for (const recovery of [...taken, cast.member("A").recovery]) {
      expect(await refusedFor(state, "A", { kind: "rotate-member", ...cast.member("A2"), recovery })).toBe("key-taken");
    }
  });

  test("words are changed by the words alone, and the old ones then do nothing", async () => {
    const state = await couple();
    for (const name of ["a1", "b1"]) expect(await refusedFor(state, name, rotate(cast, "A2"))).toBe("member-key-only");
    const after = await next(state, signed(cast, state, "A", rotate(cast, "A2")));
    expect(await refusedFor(after, "A", remove(cast, "a1"))).toBe("forged");
    expect(await refusedFor(after, "A2", rotate(cast, "A"))).toBe("key-taken");
    expect(await refusedFor(after, "A2", remove(cast, "a1"))).toBe("accepted");
    expect(await refusedFor(after, "B", remove(cast, "b1"))).toBe("accepted");
  });

  test("a signature counts for what it was made for, and under no other label", async () => {
    const state = await alone();
    const entry = signed(cast, state, "a1", add(cast, "t"));
    const unsigned = entry.subarray(0, -64);
    for (const forged of [
      withSignatures(unsigned, cast.hand("a2").sign(ENTRY_LABEL, unsigned)),
      withSignatures(unsigned, cast.hand("a1").sign("envelope", unsigned)),
      withSignatures(unsigned, new Uint8Array(64)),
    ]) {
      expect(await fold(state, forged, checks)).toEqual({ ok: false, error: "forged" });
    }
  });

  test("one person's own space is ended by the words alone; of two, either ends it with any device", async () => {
    expect(await refusedFor(await alone(), "a1", DISSOLVE)).toBe("member-key-only");
    expect(await refusedFor(await alone(), "A", DISSOLVE)).toBe("accepted");
    for (const name of ["a1", "b1", "A", "B"])
      expect(await refusedFor(await couple(), name, DISSOLVE)).toBe("accepted");
  });

  test(`a member has at most ${MAX_DEVICES} devices at a time, whatever the other has`, async () => {
    let state = await couple();
    for (let n = 3; n <= MAX_DEVICES; n++) state = await next(state, signed(cast, state, "a1", add(cast, `t${n}`)));
    for (const name of ["a1", "A"]) expect(await refusedFor(state, name, add(cast, "t"))).toBe("too-many-devices");
    expect(await refusedFor(state, "b1", add(cast, "t"))).toBe("accepted");
    state = await next(state, signed(cast, state, "a1", remove(cast, "t3")));
    expect(await refusedFor(state, "a1", add(cast, "t"))).toBe("accepted");
  });

  test("an epoch is the next, and is for exactly those who are there", async () => {
    const state = await couple();
    const right = epoch(state);
    expect(await refusedFor(state, "b1", right)).toBe("accepted");
    const [box] = right.boxes;
    const stranger = { device: cast.device("stranger").device, box: new Uint8Array(80) };
    for (const wrong of [
      { ...right, boxes: right.boxes.slice(1) },
      { ...right, boxes: [...right.boxes, stranger] },
      { ...right, boxes: [...right.boxes.filter((one) => one !== box), stranger] },
      { ...right, boxes: [] },
      { ...right, recovery: right.recovery.slice(1) },
    ]) {
      expect(await refusedFor(state, "b1", wrong)).toBe("wrong-boxes");
    }
    for (const number of [1, 2 ** 32 - 1]) {
      expect(await refusedFor(state, "b1", { ...right, number, link: new Uint8Array(60) })).toBe("wrong-number");
    }
    const made = await next(state, signed(cast, state, "b1", right));
    expect(await refusedFor(made, "a1", right)).toBe("wrong-number");
    expect(await refusedFor(made, "a1", epoch(made))).toBe("accepted");
  });
});
