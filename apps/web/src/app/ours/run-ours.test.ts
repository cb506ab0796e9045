import { err, ok, type Result } from "@counterpoint/kernel";
import {
  acceptHere,
  deviceNameKind,
  type HandInError,
  nameDevice,
  ownDeviceKeys,
  type Sync,
  type SyncStatus,
  takeBack,
} from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createStore } from "../../platform/store.ts";
import { openTab } from "../testing/bench.tsx";
import { must } from "../testing/must.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import type { OurBook } from "./our-book.ts";
import { type OurPorts, runOurs } from "./run-ours.ts";

let couple: Couple;
let lead: (() => () => void) | undefined;
let wake: () => void;
const status = createStore<SyncStatus>({ kind: "in-step" });
const asked: string[] = [];
const lines = vi.fn();

beforeEach(async () => {
  couple = await createCouple();
  lead = undefined;
  asked.length = 0;
  status.set({ kind: "in-step" });
  lines.mockReset();
});
afterEach(() => couple.close());

const sync = (): Sync => ({
  status: status.get,
  alarms: () => [],
  subscribe: status.subscribe,
  hurry: () => void asked.push("hurry"),
  setPace: () => undefined,
  extend: async () => ok(undefined),
  announced: () => [],
  refuseAnnounced: async () => ok(undefined),
  stop: () => void asked.push("stop"),
});

const run = (given: Partial<OurPorts> = {}): OurBook =>
  runOurs({
    database: "counterpoint-ours-1",
    space: couple.a.space,
    link: couple.a.link,
    carrier: "host",
    reach: { transport: { origin: "https://book.example.org", open: lines } },
    start: () => {
      asked.push("start");
      return sync();
    },
    pace: () => ({ shortest: 0, longest: 0 }),
    watchLead: (begin) => {
      lead = begin;
      return () => void asked.push("lead no more");
    },
    watchWaking: (woken) => {
      wake = woken;
      return () => undefined;
    },
    watchDue: () => {
      asked.push("watch");
      return () => void asked.push("watch no more");
    },
    handIn: async () => ok(undefined),
    takeBack,
    name: "Phone",
    ...given,
  });

const nameHere = () => couple.a.space.get(deviceNameKind, couple.a.link.device)?.fields.name;

test("one tab speaks: it keeps in step and hands in what is due, and the others say that another does", () => {
  const book = run();
  expect([book.view().status, book.sync()]).toEqual([{ kind: "elsewhere" }, undefined]);
  const cease = lead?.();
  expect(asked).toEqual(["start", "watch"]);
  expect(book.view().status).toEqual({ kind: "in-step" });
  status.set({ kind: "newer" });
  expect(book.view().status).toEqual({ kind: "newer" });
  wake();
  cease?.();
  expect(asked).toEqual(["start", "watch", "hurry", "watch no more", "stop"]);
  expect(book.view().status).toEqual({ kind: "elsewhere" });
});

test("what is seen is the same object until something in it changes, and whoever listens is told", () => {
  const book = run();
  const told = vi.fn();
  book.subscribe(told);
  const before = book.view();
  expect(book.view()).toBe(before);
  lead?.();
  expect(told).toHaveBeenCalled();
  expect(book.view()).not.toBe(before);
  expect([book.view().over, book.view().parted]).toEqual([null, false]);
  expect([book.view().devices, book.view().partnerDevices].map((devices) => devices.length)).toEqual([1, 1]);
});

describe("hold:H8 where nothing may be sent", () => {
  test.each([
    ["file", "by-file"],
    ["here", "alone"],
  ] as const)("hold:H8 by %s no line is opened, nobody leads, and nothing is handed in", async (carrier, kind) => {
    const handIn = vi.fn(async () => ok(undefined));
    const book = run({ carrier, handIn });
    expect([book.view().status, book.reach, lead]).toEqual([{ kind }, undefined, undefined]);
    expect(await book.handIn()).toEqual(ok(undefined));
    expect(await book.withdraw(await book.link.exchange.roundOf("a question"))).toEqual(ok(undefined));
    expect(handIn).not.toHaveBeenCalled();
    expect(lines).not.toHaveBeenCalled();
    expect(book.link.exchange.waiting()).toMatchObject([{ what: "dummy", state: "unsent" }]);
  });
});

test("what is handed in and what is taken back go one after the other, also behind one that failed", async () => {
  const open = Promise.withResolvers<Result<void, HandInError>>();
  const order: string[] = [];
  const book = run({
    handIn: async () => {
      order.push("hand in");
      const done = await open.promise;
      order.push("handed in");
      return done;
    },
    takeBack: async () => {
      order.push("take back");
      return ok(undefined);
    },
  });
  const round = await book.link.exchange.roundOf("a question");
  const both = [book.handIn(), book.withdraw(round)];
  open.resolve(err({ kind: "offline" }));
  expect(await Promise.all(both)).toEqual([err({ kind: "offline" }), ok(undefined)]);
  expect(order).toEqual(["hand in", "handed in", "take back"]);
});

test("a device is called after what it is, once, and never over a name that somebody gave", async () => {
  run();
  await expect.poll(nameHere).toBe("Phone");
  must(await couple.a.space.commit(nameDevice(couple.a.link.device, "Desk")));
  run();
  expect(nameHere()).toBe("Desk");
});

test("what is over is said, whoever speaks, and once all of it is here nobody is asked any more", async () => {
  must(await couple.a.link.takeChain(couple.a.link.chain(0).length, [await couple.a.link.acts.dissolve()]));
  const book = run();
  expect([book.view().status, book.view().over]).toEqual([{ kind: "ended" }, "ended"]);
  must(await couple.a.link.part());
  lead = undefined;
  expect(run().view().parted).toBe(true);
  expect(lead).toBeUndefined();
});

test("what was cut off after a device was taken out is said and ended when the book is opened; where a line runs, that ends it", async () => {
  const { link } = couple.a;
  const lost = await openTab();
  const accept = acceptHere(link);
  must(await accept(async () => link.acts.addDevice(must(await ownDeviceKeys(lost.door)))));
  must(await accept(() => link.acts.newEpoch()));
  must(await accept(() => link.acts.removeDevice(lost.device)));
  expect([run().view().unfinished, link.standing().epochDue]).toEqual([false, true]);
  const book = run({ carrier: "file" });
  expect(book.view().unfinished).toBe(true);
  await expect.poll(() => book.view().unfinished).toBe(false);
  expect([link.standing().mayWrite, book.view().alarms]).toEqual([true, []]);
  lost.close();
});

test("once it is closed it ceases to lead", () => {
  const book = run();
  lead?.();
  book.close();
  expect(asked).toContain("lead no more");
});
