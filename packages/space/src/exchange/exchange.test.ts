import { fromHex } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { decodeSealedRecord, MAX_TOKENS } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { openLink } from "../link/open-link.ts";
import type { Arrived } from "../link/port.ts";
import { changeLock } from "../lock/change-lock.ts";
import { alarmsOf } from "../testing/attacked.ts";
import { beginCouple, type Couple, passChain } from "../testing/couple.ts";
import { dayKind } from "../testing/kinds.ts";
import { extend, fetch, joinBook, newWorld, openDevice } from "../testing/links.ts";
import { lockWith, unlocked } from "../testing/locks.ts";
import {
  answer,
  answerOf,
  answersOn,
  append,
  DAY,
  dummy,
  KEY,
  recordOf,
  released,
  revealOf,
  SUBJECT,
} from "../testing/rounds.ts";
import { value } from "../testing/world.ts";
import type { Deposit } from "./port.ts";

let couple: Couple;

beforeEach(async () => {
  couple = await beginCouple();
});

const AT_ONCE = { opensAt: 0 };

test("both work out the same id for a round", async () => {
  const { a, b } = couple;
  expect(await a.link.exchange.roundOf(KEY)).toBe(await b.link.exchange.roundOf(KEY));
});

describe("what is put in waits for the relay", () => {
  test("the same bytes until it has them, also after a restart", async () => {
    const { a } = couple;
    const put = await answer(a, "tea");
    expect(value(await a.link.exchange.unsent())).toEqual([put]);
    const again = await openDevice(a.world);
    expect(value(await again.link.exchange.unsent())).toEqual([put]);
    value(await again.link.exchange.sent(put.round, put.version));
    expect(value(await again.link.exchange.unsent())).toEqual([]);
    expect(again.link.exchange.waiting()).toEqual([
      expect.objectContaining({ round: put.round, version: 1, what: "answer", state: "sent" }),
    ]);
  });

  test("what comes later takes its place, with a greater version, and an acknowledgement of the earlier does nothing", async () => {
    const { a } = couple;
    const before = await answer(a, "coffee");
    const after = await answer(a, "tea");
    const nothing = await dummy(a);
    expect([before, after, nothing].map(({ version }) => version)).toEqual([1, 2, 3]);
    value(await a.link.exchange.sent(before.round, 1));
    expect(value(await a.link.exchange.unsent())).toEqual([nothing]);
  });

  test("another own device has put in more already: the next is above it", async () => {
    const { a } = couple;
    const round = await a.link.exchange.roundOf(KEY);
    const put = value(await a.link.exchange.putIn(round, { kind: "dummy" }, { opensAt: 0, above: 6 }));
    expect(put.version).toBe(7);
    expect((await answer(a, "tea")).version).toBe(8);
  });

  test("it does not lie there in clear: neither the share nor a token", async () => {
    const { a } = couple;
    const put = await answer(a, "tea");
    const box = a.world.disk.values.get("deposits");
    const text = box instanceof Uint8Array ? Buffer.from(box).toString("latin1") : "";
    expect(text.length).toBeGreaterThan(1000);
    for (const secret of [put.sealed?.share, ...put.tokens]) {
      expect(text).not.toContain(Buffer.from(secret ?? []).toString("base64url"));
    }
  });

  test("what nobody opens any more is forgotten with the next", async () => {
    const { a } = couple;
    await answer(a, "tea");
    a.world.clock.ms += 9 * 24 * 3_600_000;
    expect(value(await a.link.exchange.unsent())).toEqual([]);
    await dummy(a, "q8");
    expect(a.link.exchange.waiting()).toHaveLength(1);
    expect(value(await a.link.exchange.unsent())).toHaveLength(1);
  });
});

test("it is sealed anew under a new lock, and still the same", async () => {
  const { a } = couple;
  const put = await answer(a, "tea");
  value(await changeLock(a.space.door, await lockWith("seven small boats")));
  const space = await a.world.open({ unlocked: await unlocked(a.world, "seven small boats") });
  const link = value(await openLink(space, a.world));
  expect(value(await link.exchange.unsent())).toEqual([put]);
});

describe("what cannot be put in", () => {
  test("for a round that has opened: no edits afterwards", async () => {
    const { a, b } = couple;
    const log: Arrived[] = [];
    append(log, ...released(a.space.id, { a: await answer(a, "tea"), b: await answer(b, "rain") }));
    await fetch(a, log);
    const round = await a.link.exchange.roundOf(KEY);
    const put = await a.link.exchange.putIn(round, { kind: "dummy" }, AT_ONCE);
    expect(put).toEqual({ ok: false, error: { kind: "opened" } });
  });

  test("what no record holds, and then nothing has changed", async () => {
    const { a } = couple;
    const batch = a.space.compose(set(dayKind, DAY, { text: '"'.repeat(40_000) }));
    const round = await a.link.exchange.roundOf(KEY);
    const put = await a.link.exchange.putIn(round, { kind: "answer", subject: SUBJECT, batch }, AT_ONCE);
    expect(put).toEqual({ ok: false, error: { kind: "too-long" } });
    expect(a.link.exchange.waiting()).toEqual([]);
  });

  test("hold:H6 by a device that was taken out", async () => {
    const { a } = couple;
    const tablet = await joinBook(a, newWorld(7));
    await extend(a, await a.link.acts.removeDevice(tablet.link.device));
    await passChain(a, tablet);
    const put = await tablet.link.exchange.putIn(await a.link.exchange.roundOf(KEY), { kind: "dummy" }, AT_ONCE);
    expect(put).toEqual({ ok: false, error: { kind: "may-not-write" } });
  });
});

describe("safety:S6 what is put in has one form, whatever it says", () => {
  const shapeOf = (deposit: Deposit) => {
    const decoded = value(decodeSealedRecord(recordOf(deposit)));
    const { com, h2, wrap, epoch, member, version } = decoded.record;
    const lengths = [com, h2, wrap, decoded.signature, deposit.sealed?.share ?? fromHex("")].map((part) => part.length);
    return {
      lengths,
      epoch,
      member,
      version,
      opensAt: deposit.opensAt,
      tokens: deposit.tokens.map((one) => one.length),
    };
  };

  test("safety:S6 an answer and a dummy differ in no length and in nothing that can be read", async () => {
    const { a } = couple;
    const [one, other] = [await answer(a, "tea"), await dummy(a, "q8")];
    expect(shapeOf(other)).toEqual(shapeOf(one));
    expect([1024, 2048, 4096].map((length) => length + 60)).toContain(
      value(decodeSealedRecord(recordOf(other))).record.box.length,
    );
  });

  test("safety:S6 a dummy is as long as this person's answers are", async () => {
    const { a } = couple;
    for (let at = 0; at < 30; at++) await answer(a, "x".repeat(6000), { key: `q${at}` });
    const lengths: number[] = [];
    for (let at = 0; at < 30; at++) {
      lengths.push(value(decodeSealedRecord(recordOf(await dummy(a, `d${at}`)))).record.box.length - 60);
    }
    expect(lengths).toContain(8192);
  });
});

describe("common ground", () => {
  const ITEMS = ["dance", "swim", "cook"];
  const put = async (device: Couple["a"], choices: ReadonlyMap<string, "open" | "keen">): Promise<Deposit> => {
    const round = await device.link.exchange.roundOf("list 1");
    return value(await device.link.exchange.putIn(round, { kind: "choices", items: ITEMS, choices }, AT_ONCE));
  };
  const [mine, theirs] = [
    new Map([
      ["dance", "keen"],
      ["swim", "open"],
    ] as const),
    new Map([
      ["dance", "keen"],
      ["swim", "keen"],
      ["cook", "keen"],
    ] as const),
  ];

  test("both learn what both hold, and of all else nothing", async () => {
    const { a, b } = couple;
    const log: Arrived[] = [];
    const both = { a: await put(a, mine), b: await put(b, theirs) };
    expect(both.a).toMatchObject({ sealed: null, tokens: { length: 6 } });
    append(log, ...released(a.space.id, both));
    const matches = new Map([
      ["dance", "keen"],
      ["swim", "open"],
    ]);
    for (const [device, own] of [
      [a, mine],
      [b, theirs],
    ] as const) {
      expect(await device.link.exchange.matches(both.a.round, ITEMS, own)).toEqual({ ok: true, value: undefined });
      await fetch(device, log);
      expect(await device.link.exchange.matches(both.a.round, ITEMS, own)).toEqual({ ok: true, value: matches });
      expect([alarmsOf(device), device.link.exchange.waiting()]).toEqual([[], []]);
    }
  });

  test("hold:H3 a list that was edited since changes nothing: it is read as it was when something was put in", async () => {
    const { a, b } = couple;
    const both = { a: await put(a, mine), b: await put(b, theirs) };
    const log: Arrived[] = [];
    append(log, ...released(a.space.id, both));
    await fetch(a, log);
    const edited = ["dance", "swim", "say sorry", "move house"];
    const read = await a.link.exchange.matches(both.a.round, edited, new Map([["say sorry", "keen"]]));
    expect(value(read)).toEqual(new Map(Object.entries({ dance: "keen", swim: "open" })));
    const tablet = await joinBook(a, newWorld(7));
    await fetch(tablet, log);
    const elsewhere = await tablet.link.exchange.matches(both.a.round, edited, mine);
    expect(elsewhere).toEqual({ ok: false, error: { kind: "not-agreed" } });
    expect(value(await tablet.link.exchange.matches(both.a.round, ITEMS, mine))?.size).toBe(2);
  });

  test("a device that has put in no marks, as it does where nobody marks any, reads what another own device has marked", async () => {
    const { a, b } = couple;
    const tablet = await joinBook(a, newWorld(7));
    const filled = await put(tablet, new Map());
    const both = { a: { ...(await put(a, mine)), version: filled.version + 1 }, b: await put(b, theirs) };
    const log: Arrived[] = [];
    append(log, ...released(a.space.id, both));
    await fetch(tablet, log);
    const { exchange } = tablet.link;
    expect(value(await exchange.matches(both.a.round, ITEMS, mine))?.size).toBe(2);
    expect(await exchange.matches(both.a.round, ITEMS, new Map())).toEqual({
      ok: false,
      error: { kind: "not-agreed" },
    });
  });

  test("hold:H3 a relay that makes up an agreement, or opens older choices, is not believed", async () => {
    const { a, b } = couple;
    const both = { a: await put(a, mine), b: await put(b, theirs) };
    const all: Arrived[] = [];
    append(all, revealOf(a.space.id, both, { agreeing: [0, 1, 2, 3, 4, 5] }));
    await fetch(b, all);
    expect(value(await b.link.exchange.matches(both.a.round, ITEMS, theirs))?.size).toBe(3);
    await fetch(a, all);
    expect(await a.link.exchange.matches(both.a.round, ITEMS, mine)).toEqual({
      ok: false,
      error: { kind: "not-agreed" },
    });
    const again = await beginCouple(5);
    const old = { a: await put(again.a, theirs), b: await put(again.b, theirs) };
    const since = await put(again.a, new Map());
    value(await again.a.link.exchange.sent(since.round, since.version));
    const log: Arrived[] = [];
    append(log, ...released(again.a.space.id, old));
    await fetch(again.a, log);
    expect(alarmsOf(again.a)).toEqual([{ kind: "round", round: old.a.round, why: "not-agreed" }]);
  });

  test("a list may have as many things as a deposit has room for", async () => {
    const { a } = couple;
    const items = Array.from({ length: MAX_TOKENS / 2 }, (_, at) => `thing ${at}`);
    const round = await a.link.exchange.roundOf("long");
    const long = await a.link.exchange.putIn(round, { kind: "choices", items, choices: new Map() }, AT_ONCE);
    expect(value(long).tokens).toHaveLength(MAX_TOKENS);
    const longer = { kind: "choices", items: [...items, "one more"], choices: new Map() } as const;
    expect(await a.link.exchange.putIn(round, longer, AT_ONCE)).toEqual({ ok: false, error: { kind: "too-long" } });
  });
});

test("a batch that is composed is written nowhere, and has a stamp of its own", async () => {
  const { a } = couple;
  const [one, other] = [answerOf(a, "tea"), answerOf(a, "tea")];
  expect(one.stamp).not.toEqual(other.stamp);
  expect([a.world.disk.log, answersOn(a)]).toEqual([[], [undefined, undefined]]);
});
