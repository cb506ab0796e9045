import { beforeEach, describe, expect, test } from "vitest";
import type { Reach } from "../devices/ask.ts";
import { beginPeople, leave, type People, type Person } from "../testing/leaving.ts";
import { PUSH_KEY } from "../testing/relay-answers.ts";
import { tampering } from "../testing/tampering.ts";
import { readPushKey, subscribeNotices, unsubscribeNotices } from "./notices-at-relay.ts";

const ENDPOINT = "https://web.push.apple.com/QGuQyavXutnMH";
const DONE = { ok: true, value: undefined };

let people: People;
let a: Person;
let reach: Reach;
beforeEach(async () => {
  people = await beginPeople();
  ({ a } = people);
  reach = { transport: people.room.relay.transport, timers: people.room.timers };
});

/** The clock of the room goes on until it is answered. */
async function settled<T>(asked: Promise<T>): Promise<T> {
  await people.room.pass(1_000);
  return asked;
}

describe("a device of two", () => {
  test("learns the key, says where it can be told, and has it forgotten", async () => {
    expect(await settled(readPushKey(reach))).toEqual({ ok: true, value: PUSH_KEY });
    expect(await settled(subscribeNotices(a.link, reach, ENDPOINT))).toEqual(DONE);
    expect([...people.room.relay.endpoints]).toEqual([[a.link.device, ENDPOINT]]);
    for (let times = 0; times < 2; times++) {
      expect(await settled(unsubscribeNotices(a.link, reach))).toEqual(DONE);
      expect([...people.room.relay.endpoints]).toEqual([]);
    }
  });

  test("safety:S11 says nothing but the address, for this space, and nothing to the other", async () => {
    const said: unknown[] = [];
    const transport = tampering(reach.transport, { heard: (message) => said.push(message) });
    const before = people.b.link.standing();
    await settled(subscribeNotices(a.link, { ...reach, transport }, ENDPOINT));
    expect(said).toMatchObject([
      { type: "prove", device: a.link.device },
      { type: "subscribe", space: a.link.space, endpoint: new TextEncoder().encode(ENDPOINT) },
    ]);
    expect(people.b.link.standing()).toEqual(before);
  });

  test("hears why it was not done", async () => {
    people.room.relay.refuse = ({ type }) => (type === "subscribe" ? "not-allowed" : undefined);
    expect(await settled(subscribeNotices(a.link, reach, ENDPOINT))).toEqual({
      ok: false,
      error: { kind: "refused", why: "not-allowed" },
    });
    people.room.relay.refuse = ({ type }) => (type === "read-push-key" ? "unavailable" : undefined);
    expect(await settled(readPushKey(reach))).toEqual({ ok: false, error: { kind: "refused", why: "unavailable" } });
    const altered = tampering(reach.transport, { said: (same) => (same.type === "done" ? { ...PLACE } : same) });
    expect(await settled(subscribeNotices(a.link, { ...reach, transport: altered }, ENDPOINT))).toMatchObject({
      ok: false,
    });
  });
});

const PLACE = { type: "notes", notes: [] } as const;

test("safety:S7 whoever has left cannot, and their device is done with the relay", async () => {
  await leave(a, people.room);
  expect(await settled(subscribeNotices(a.link, reach, ENDPOINT))).toEqual({
    ok: false,
    error: { kind: "refused", why: "left" },
  });
  expect(a.link.standing().parted).toBe(true);
  expect([...people.room.relay.endpoints]).toEqual([]);
});
