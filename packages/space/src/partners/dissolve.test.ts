import { beforeEach, expect, test } from "vitest";
import { encodeDeposits } from "../exchange/deposit-codec.ts";
import { DEPOSITS } from "../exchange/names.ts";
import {
  another,
  beginPeople,
  counting,
  DAY_MS,
  hand,
  type People,
  type Person,
  readOn,
  wake,
  write,
} from "../testing/leaving.ts";
import { answer } from "../testing/rounds.ts";
import { tampering } from "../testing/tampering.ts";
import { value, vaultOf } from "../testing/world.ts";

let people: People;
let a: Person;
let b: Person;
beforeEach(async () => {
  people = await beginPeople(3);
  ({ a, b } = people);
});

const ENDED = { kind: "ended" };

async function dissolve({ sync, link }: Person): Promise<void> {
  const ended = sync.extend(() => link.acts.dissolve());
  await people.room.pass(60_000);
  value(await ended);
}

test("safety:S7 either ends the space for both with the phone in their hand; both are told, and keep what they have", async () => {
  const { room } = people;
  await write(a, room, "from a");
  await write(b, room, "from b");
  await dissolve(b);
  for (const one of [a, b]) {
    expect(one.sync.status()).toEqual(ENDED);
    expect(one.link.standing()).toMatchObject({ over: "ended", parted: true, mayWrite: false, alarms: [] });
    one.close();
    const { transport, lines } = counting(room.relay.transport);
    const again = await wake(room, one.world, transport);
    await write(again, room, "for oneself");
    again.sync.hurry();
    await room.pass(30 * DAY_MS);
    expect([again.sync.status(), lines()]).toEqual([ENDED, 0]);
    expect(readOn(again).toSorted()).toEqual(["for oneself", "from a", "from b"]);
    again.close();
  }
});

test("safety:S7 what was put in and has not opened is destroyed on both sides, and is nothing more to hand in", async () => {
  const { room } = people;
  await answer(a, "mine");
  await hand(a, room);
  await answer(b, "theirs");
  await dissolve(a);
  for (const one of [a, b]) {
    expect([one.link.exchange.waiting(), value(await one.link.exchange.unsent())]).toEqual([[], []]);
    const box = one.world.disk.values.get(DEPOSITS);
    if (!(box instanceof Uint8Array)) throw new Error("it is sealed");
    expect(value(await (await vaultOf(one.world)).deposits.open(box))).toBe(encodeDeposits([]));
    expect(await hand(one, room)).toEqual({ ok: true, value: undefined });
  }
  expect(room.relay.spaces.get(a.space.id)?.log).toEqual([]);
});

test("a device that was away fetches the last words, whichever way round it is told of them and of the end", async () => {
  const { room } = people;
  const second = await another(room, a);
  second.close();
  // The news of the last words does not reach this one, which hears of the end alone.
  let unheard = 1;
  a.close();
  const late = tampering(room.relay.transport, {
    said: (message) => (message.type === "log" && unheard-- > 0 ? { ...message, head: 0, entries: [] } : message),
  });
  const slow = await wake(room, a.world, late);
  await write(b, room, "the last words");
  expect([unheard, readOn(slow)]).toEqual([0, []]);
  const proofs = counting(room.relay.transport);
  await dissolve(b);
  await room.pass(DAY_MS);
  const back = await wake(room, second.world, proofs.transport);
  await room.pass(DAY_MS);
  for (const one of [slow, back]) {
    expect([readOn(one), one.link.standing().parted]).toEqual([["the last words"], true]);
  }
  expect(proofs.lines()).toBeLessThanOrEqual(2);
});
