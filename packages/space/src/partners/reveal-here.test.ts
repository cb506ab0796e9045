import type { OpenKeyring } from "@counterpoint/crypto";
import { newDeviceId, newRoundId, newSpaceId, ok, type RoundId, seededChance } from "@counterpoint/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import type { Deposit } from "../exchange/port.ts";
import type { Link } from "../link/port.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes } from "../storage/port.ts";
import { alarmsOf, stateOf } from "../testing/attacked.ts";
import { newDevice } from "../testing/chains.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { batchOf } from "../testing/forged.ts";
import { fused } from "../testing/fuse.ts";
import { keysOf, openDevice, type TestDevice } from "../testing/links.ts";
import { answer, answerOf, answersOn, dummy, forgeRecord, KEY, type RecordWish } from "../testing/rounds.ts";
import { bytesOn, copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import { meetHere } from "./meet-here.ts";
import { revealHere } from "./reveal-here.ts";

const NOTHING = [undefined, undefined];
const BOTH = ["tea", "rain"];

let couple: Couple;
let round: RoundId;

beforeEach(async () => {
  couple = await beginCouple();
  round = await couple.a.link.exchange.roundOf(KEY);
});

const reveal = async (of: RoundId = round): Promise<boolean> =>
  value(await revealHere(couple.a.link, couple.b.link, of));

const shownOn = (...devices: readonly TestDevice[]): unknown => devices.map((device) => answersOn(device));

test("both answers open on both sides, and nothing waits any more", async () => {
  const { a, b } = couple;
  await answer(a, "tea");
  await answer(b, "rain");
  expect(shownOn(a, b)).toEqual([NOTHING, NOTHING]);
  expect(await reveal()).toBe(true);
  expect(shownOn(a, b)).toEqual([BOTH, BOTH]);
  for (const { link } of [a, b]) expect([link.exchange.waiting(), link.standing().alarms]).toEqual([[], []]);
  // What both have seen stays as it is.
  const put = await a.link.exchange.putIn(round, { kind: "dummy" }, { opensAt: 0 });
  expect(put).toEqual({ ok: false, error: { kind: "opened" } });
  expect(await reveal()).toBe(false);
});

test("whoever has the phone first, and whose hour was set, makes no difference", async () => {
  const { a, b } = couple;
  const what = (device: TestDevice, text: string) =>
    ({ kind: "answer", subject: "q", batch: answerOf(device, text) }) as const;
  value(await b.link.exchange.putIn(round, what(b, "rain"), { opensAt: 999_999 }));
  value(await a.link.exchange.putIn(round, what(a, "tea"), { opensAt: 0 }));
  expect(value(await revealHere(b.link, a.link, round))).toBe(true);
  expect(shownOn(a, b)).toEqual([BOTH, BOTH]);
});

test("of what was put in several times the last opens", async () => {
  await answer(couple.a, "coffee");
  await answer(couple.b, "rain");
  await answer(couple.a, "tea");
  expect(await reveal()).toBe(true);
  expect(shownOn(couple.a)).toEqual([BOTH]);
});

describe("safety:S6 hold:H3 what does not open leaves no trace of why", () => {
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["neither has put anything in", async () => undefined],
    ["only the first has", () => answer(couple.a, "tea")],
    ["only the second has", () => answer(couple.b, "rain")],
    ["the second has put in what is none", async () => [await answer(couple.a, "tea"), await dummy(couple.b)]],
    [
      "the first has taken it back",
      async () => [await answer(couple.a, "tea"), await answer(couple.b, "rain"), await dummy(couple.a)],
    ],
    [
      "one has answered, and the other has marked",
      async () => {
        await answer(couple.a, "tea");
        const marks = { kind: "choices", items: ["walk"], choices: new Map([["walk", "keen"]] as const) } as const;
        return couple.b.link.exchange.putIn(round, marks, { opensAt: 0 });
      },
    ],
    [
      "the question was another one for the other",
      async () => [await answer(couple.a, "tea"), await answer(couple.b, "rain", { subject: "q7|2|Whose fault?" })],
    ],
  ];

  test.for(ways)("safety:S6 hold:H3 %s", async ([, put]) => {
    await put();
    const before = [couple.a, couple.b].map(({ world }) => copyOf(world.disk));
    expect(await reveal()).toBe(false);
    expect(shownOn(couple.a, couple.b)).toEqual([NOTHING, NOTHING]);
    expect([alarmsOf(couple.a), alarmsOf(couple.b)]).toEqual([[], []]);
    expect([couple.a.world.disk, couple.b.world.disk].map(bytesOn)).toEqual(before.map(bytesOn));
  });
});

test("what both marked, and nothing else, is known to both", async () => {
  const { a, b } = couple;
  const items = ["walk", "cook", "sing", "swim"];
  const hers = new Map([
    ["walk", "keen"],
    ["cook", "open"],
    ["sing", "keen"],
  ] as const);
  const his = new Map([
    ["walk", "keen"],
    ["cook", "keen"],
    ["swim", "open"],
  ] as const);
  value(await a.link.exchange.putIn(round, { kind: "choices", items, choices: hers }, { opensAt: 0 }));
  value(await b.link.exchange.putIn(round, { kind: "choices", items, choices: his }, { opensAt: 0 }));
  expect(await reveal()).toBe(true);
  const matches = new Map([
    ["walk", "keen"],
    ["cook", "open"],
  ]);
  expect(value(await a.link.exchange.matches(round, items, hers))).toEqual(matches);
  expect(value(await b.link.exchange.matches(round, items, his))).toEqual(matches);
});

test("who does not belong together opens nothing", async () => {
  const { b: stranger } = await beginCouple(5);
  await answer(couple.a, "tea");
  await answer(stranger, "rain");
  expect(await revealHere(couple.a.link, stranger.link, round)).toMatchObject({ error: { kind: "other-book" } });
  expect(await revealHere(couple.a.link, couple.a.link, round)).toMatchObject({ error: { kind: "other-book" } });
});

test("hold:H3 hold:H4 wherever the power is cut, both answers are on a side or neither; meeting again brings the rest", async () => {
  await answer(couple.a, "tea");
  await answer(couple.b, "rain");
  for (let writes = 0, isCut = true; isCut; writes++) {
    const worlds = [couple.a, couple.b].map(({ world }) => createWorld(copyOf(world.disk)));
    const storages = worlds.map(({ disk }) => fused(openMemoryStorage(disk)));
    const devices = await Promise.all(worlds.map((world, at) => openDevice(world, storages[at])));
    // One power for both: what the second may write is what the first has left of it.
    let left = writes;
    const links = devices.map(({ link }, at) => ({
      ...link,
      takeLoose: async (entries: readonly Bytes[]) => {
        storages[at]?.blowAfter(left--);
        return link.takeLoose(entries);
      },
    }));
    const [one, other] = links;
    if (one === undefined || other === undefined) throw new Error("two");
    const done = await revealHere(one, other, round);
    isCut = storages.some((storage) => storage.isBlown());
    expect(done.ok).toBe(!isCut);
    const [a, b] = await Promise.all(worlds.map((world) => openDevice(world)));
    if (a === undefined || b === undefined) throw new Error("two");
    for (const device of [a, b]) expect([BOTH, NOTHING]).toContainEqual(answersOn(device));
    value(await meetHere(a.link, b.link));
    expect(answersOn(a)).toEqual(answersOn(b));
    if (answersOn(a)[0] === undefined) expect(value(await revealHere(a.link, b.link, round))).toBe(true);
    expect([shownOn(a, b), alarmsOf(a), alarmsOf(b)]).toEqual([[BOTH, BOTH], [], []]);
  }
});

describe("hold:H3 a half that cheats gets nothing out of the other", () => {
  let partner: OpenKeyring;
  let mine: Deposit;
  beforeEach(async () => {
    partner = await keysOf(couple.b.world);
    mine = await answer(couple.a, "tea");
  });

  /** The second's side, which gives what it likes, agrees to everything, and remembers what it was given. */
  function cheat(deposit: Deposit): { readonly link: Link; readonly given: Bytes[] } {
    const { link } = couple.b;
    const given: Bytes[] = [];
    const exchange = { ...link.exchange, unsent: async () => ok([deposit]), wouldOpen: async () => ok(true) };
    const takeLoose = async (entries: readonly Bytes[]) => {
      given.push(...entries);
      return ok(entries.length);
    };
    return { link: { ...link, exchange, takeLoose }, given };
  }
  const forge = (wish: RecordWish = {}): Promise<Deposit> =>
    forgeRecord(partner, stateOf(couple.a), round, { member: "b", batch: answerOf(couple.b, "rain"), ...wish });
  const zeros = (length: number) => new Uint8Array(length);

  test("the control: what is as it should be opens", async () => {
    const { link, given } = cheat(await forge());
    expect(value(await revealHere(couple.a.link, link, round))).toBe(true);
    expect([shownOn(couple.a), given.length]).toEqual([[BOTH], 3]);
  });

  const wishes: readonly (readonly [string, () => RecordWish | Promise<RecordWish>])[] = [
    ["another content than it commits to", () => ({ spoil: (parts) => ({ ...parts, com: zeros(32) }) })],
    ["another share than it commits to", () => ({ spoil: (parts) => ({ ...parts, h2: zeros(32) }) })],
    ["a wrapped key that does not open", () => ({ spoil: (parts) => ({ ...parts, wrap: zeros(92) }) })],
    ["a box that does not open", () => ({ spoil: (parts) => ({ ...parts, box: zeros(parts.box.length) }) })],
    ["sealed for another version", () => ({ sealedFor: { version: 3 } })],
    ["sealed for the place of the first", () => ({ sealedFor: { member: "a" } })],
    ["in the name of the first", () => ({ member: "a" })],
    ["of another space", () => ({ space: newSpaceId(seededChance(77)) })],
    ["of a device that the chain does not know", () => ({ device: newDeviceId(seededChance(78)) })],
    ["signed by somebody else", async () => ({ signedBy: await newDevice(couple.a.space.id, seededChance(79)) })],
    ["a batch under the name of a device of the first", () => ({ batch: batchOf(couple.a.link.device, "hers") })],
    ["an answer to another question than that of the round", () => ({ batch: answerOf(couple.b, "rain", "q8") })],
    ["to a question that was edited since", () => ({ subject: "q7|2|What do you owe me?" })],
  ];

  test.for(wishes)("hold:H3 with %s", async ([, wish]) => {
    const { link, given } = cheat(await forge(await wish()));
    for (const [one, other] of [
      [couple.a.link, link],
      [link, couple.a.link],
    ] as const) {
      expect(value(await revealHere(one, other, round))).toBe(false);
    }
    expect([shownOn(couple.a), given]).toEqual([[NOTHING], []]);
    expect(couple.a.link.exchange.waiting()).toHaveLength(1);
  });

  test.for([
    ["what the first has put in, as its own", () => mine],
    ["a record of another round", async () => ({ ...(await forge()), round: newRoundId(seededChance(80)) })],
    ["another version than its record has", async () => ({ ...(await forge()), version: 9 })],
    ["a token of its own making", async () => ({ ...(await forge()), tokens: [zeros(32)] })],
    ["more tokens than one", async () => ({ ...(await forge()), tokens: [...mine.tokens, ...mine.tokens] })],
    ["nothing that could open", async () => ({ ...(await forge()), sealed: null })],
  ] as const)("hold:H3 with %s", async ([, deposit]) => {
    const { link, given } = cheat(await deposit());
    expect(value(await revealHere(couple.a.link, link, round))).toBe(false);
    expect([shownOn(couple.a), given]).toEqual([[NOTHING], []]);
  });
});
