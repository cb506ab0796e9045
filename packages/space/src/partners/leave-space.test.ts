import type { ClientMessage } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { encodeDeposits } from "../exchange/deposit-codec.ts";
import { DEPOSITS } from "../exchange/names.ts";
import { TO_SCRUB } from "../storage/port.ts";
import { createRoom, shareBook } from "../testing/fleet.ts";
import {
  another,
  beginPeople,
  counting,
  DAY_MS,
  hand,
  leave,
  type People,
  type Person,
  readOn,
  wake,
  write,
} from "../testing/leaving.ts";
import { answer, answersOn, dummy } from "../testing/rounds.ts";
import { tampering } from "../testing/tampering.ts";
import { value, vaultOf } from "../testing/world.ts";
import { leaveSpace } from "./leave-space.ts";

let people: People;
let a: Person;
let b: Person;
beforeEach(async () => {
  people = await beginPeople();
  ({ a, b } = people);
});

const LEFT = { kind: "left" };
const DONE = { ok: true, value: undefined };

/** What lies on the disk of what was put in. */
async function depositsOn({ world }: Person): Promise<string | undefined> {
  const box = world.disk.values.get(DEPOSITS);
  return box instanceof Uint8Array ? value(await (await vaultOf(world)).deposits.open(box)) : undefined;
}

describe("whoever leaves without a word", () => {
  test("safety:S7 keeps their own copy, is told that they have left, also after reopening, and asks nobody any more", async () => {
    const { room } = people;
    await write(a, room, "from a");
    await write(b, room, "from b");
    expect(await leave(b, room)).toEqual(DONE);
    expect(b.sync.status()).toEqual(LEFT);
    b.close();
    const { transport, lines } = counting(room.relay.transport);
    const again = await wake(room, b.world, transport);
    expect(again.sync.status()).toEqual(LEFT);
    expect(again.link.standing()).toMatchObject({
      over: "left",
      parted: true,
      mayWrite: false,
      epochDue: false,
      alarms: [],
    });
    await write(again, room, "for oneself");
    again.sync.hurry();
    await room.pass(30 * DAY_MS);
    expect([lines(), again.sync.status()]).toEqual([0, LEFT]);
    expect(readOn(again).toSorted()).toEqual(["for oneself", "from a", "from b"]);
    expect(await again.sync.extend(() => again.link.acts.newEpoch())).toMatchObject({ ok: false });
  });

  test("hold:H6 reads nothing that the other writes after, on none of their devices, and sends nothing", async () => {
    const { room } = people;
    const second = await another(room, b);
    await leave(b, room);
    await write(a, room, "after");
    for (const device of [b, second]) {
      device.sync.hurry();
      await write(device, room, "into the void");
    }
    await room.pass(DAY_MS);
    expect([readOn(a), readOn(b), readOn(second)]).toEqual([["after"], ["into the void"], ["into the void"]]);
    expect(room.relay.spaces.get(a.space.id)?.log).toHaveLength(1);
  });

  test("safety:S7 destroys what they had put in and what has not opened, here and at the relay; what has opened stays", async () => {
    const { room } = people;
    for (const [key, other] of [
      ["both", "theirs"],
      ["one", undefined],
    ] as const) {
      await answer(b, "mine", { key });
      if (other === undefined) await dummy(a, key);
      else await answer(a, other, { key });
    }
    for (const one of [a, b]) await hand(one, room);
    await answer(b, "never sent", { key: "later" });
    const before = await depositsOn(b);
    await leave(b, room);
    expect(before?.length).toBeGreaterThan(1_000);
    expect(await depositsOn(b)).toBe(encodeDeposits([]));
    expect([b.link.exchange.waiting(), value(await b.link.exchange.unsent())]).toEqual([[], []]);
    expect(b.world.disk.values.has(TO_SCRUB)).toBe(false);
    await answer(a, "too late", { key: "one" });
    await hand(a, room);
    await room.pass(DAY_MS);
    expect([answersOn(a, "one"), answersOn(b, "one")]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect([answersOn(a, "both"), answersOn(b, "both")]).toEqual([
      ["theirs", "mine"],
      ["theirs", "mine"],
    ]);
    const round = await b.link.exchange.roundOf("later");
    expect(await b.link.exchange.putIn(round, { kind: "dummy" }, { opensAt: 0 })).toEqual({
      ok: false,
      error: { kind: "may-not-write" },
    });
  });
});

describe("where it was said elsewhere, or cut off", () => {
  test("safety:S7 the other devices of the one who left stop likewise, say so, and destroy what waited on them", async () => {
    const { room } = people;
    const second = await another(room, b);
    await answer(second, "mine");
    second.close();
    await leave(b, room);
    const { transport, lines } = counting(room.relay.transport);
    const back = await wake(room, second.world, transport);
    expect(back.sync.status()).toEqual(LEFT);
    await room.pass(30 * DAY_MS);
    expect([lines(), back.sync.status(), back.link.exchange.waiting()]).toEqual([1, LEFT, []]);
    expect(await depositsOn(back)).toBe(encodeDeposits([]));
    expect(a.link.standing().over).toBeNull();
  });

  test.each(["prove", "read-chain", "read-log", "append", "extend", "read-announced", "refuse-announced"] as const)(
    "the answer to %s is enough",
    async (type) => {
      const { room } = people;
      b.close();
      room.relay.refuse = (message) => (message.type === type && isOf(b, message) ? "left" : undefined);
      const again = await wake(room, b.world);
      await write(again, room, "something to send");
      void again.sync.extend(() => again.link.acts.newEpoch());
      void again.sync.refuseAnnounced(a.link.device);
      await room.pass(DAY_MS);
      expect([again.sync.status(), again.link.standing().parted]).toEqual([LEFT, true]);
    },
  );

  test("also the answer to what is handed in, on a line of its own", async () => {
    const { room } = people;
    await answer(b, "mine");
    room.relay.refuse = ({ type }) => (type === "deposit" ? "left" : undefined);
    expect(await hand(b, room)).toEqual({ ok: false, error: { kind: "refused", why: "left" } });
    expect([b.sync.status(), b.link.exchange.waiting()]).toEqual([LEFT, []]);
  });

  test("what was cut off after the relay had heard it is finished by the next line, and said again it is done", async () => {
    const { room } = people;
    b.close();
    const away = tampering(room.relay.transport, { said: (message) => (message.type === "done" ? CUT : message) });
    const again = await wake(room, b.world, counting(room.relay.transport).transport);
    const left = leaveSpace(again.link, { transport: away, timers: room.timers });
    await room.pass(60_000);
    expect(await left).toEqual({ ok: false, error: { kind: "refused", why: "unavailable" } });
    again.sync.hurry();
    await room.pass(DAY_MS);
    expect(again.sync.status()).toEqual(LEFT);
    expect(await leave(again, room)).toEqual(DONE);
  });

  test("where the relay cannot be asked nothing has happened, and all goes on", async () => {
    const { room } = people;
    await answer(b, "mine");
    room.relay.refuse = ({ type }) => (type === "leave" ? "unavailable" : undefined);
    expect(await leave(b, room)).toEqual({ ok: false, error: { kind: "refused", why: "unavailable" } });
    room.relay.refuse = () => undefined;
    expect([b.sync.status(), b.link.exchange.waiting().length]).toEqual([{ kind: "in-step" }, 1]);
    await write(b, room, "still here");
    expect(readOn(a)).toEqual(["still here"]);
  });

  test("another tab of the same device hears of it", async () => {
    const { room } = people;
    const tab = await wake(room, b.world);
    await leave(b, room);
    await room.quiet.settled();
    expect([tab.sync.status(), tab.link.standing().over]).toEqual([LEFT, "left"]);
  });

  test("nobody puts back at a relay that has lost everything what they have left", async () => {
    const { room } = people;
    await leave(b, room);
    for (const one of [a, b]) one.close();
    room.relay.spaces.clear();
    const { transport, lines } = counting(room.relay.transport);
    await wake(room, b.world, transport);
    await room.pass(DAY_MS);
    expect([lines(), room.relay.spaces.size]).toEqual([0, 0]);
  });
});

test("a book of one's own cannot be left, and no word of a relay makes a device give it up", async () => {
  const room = createRoom(5);
  const world = await shareBook(room);
  const own = await wake(room, world);
  expect(await leave(own, room)).toEqual({ ok: false, error: { kind: "refused", why: "not-allowed" } });
  room.relay.refuse = ({ type }) => (type === "append" || type === "prove" ? "left" : undefined);
  await write(own, room, "mine");
  room.relay.cut();
  await room.pass(DAY_MS);
  expect(own.link.standing()).toMatchObject({ over: null, parted: false });
  room.relay.refuse = () => undefined;
  await room.pass(DAY_MS);
  expect([own.sync.status(), room.relay.spaces.get(own.space.id)?.log.length]).toEqual([{ kind: "in-step" }, 1]);
});

const CUT = { type: "refused", why: "unavailable" } as const;

/** Whether it is this device that says it: what says of whom it is, or nothing that anybody else would say now. */
const isOf = ({ link }: Person, message: ClientMessage): boolean =>
  message.type !== "prove" || message.device === link.device;
