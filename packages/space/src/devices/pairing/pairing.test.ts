import { isLive } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../../storage/memory.ts";
import { noteKind } from "../../testing/kinds.ts";
import { createRoom, type Room } from "../../testing/meetings.ts";
import {
  extending,
  inStep,
  newProfile,
  openProfile,
  type Profile,
  secretOf,
  sharedBook,
  unlockedProfile,
} from "../../testing/profiles.ts";
import { faulty } from "../../testing/storage.ts";
import { value } from "../../testing/world.ts";
import { ownDeviceKeys } from "../own.ts";
import type { Inviting, Joining } from "../port.ts";
import { share } from "../share.ts";
import { invite } from "./invite.ts";
import { join } from "./join.ts";

const inviteIn = ({ relay: { transport }, timers }: Room, host: Profile): Inviting =>
  invite({ ...host, sync: extending(host, transport), transport, timers });

const joinIn = ({ relay: { transport }, timers }: Room, guest: Profile, link: string): Joining =>
  join({ ...guest, transport, timers, link });

/** Two devices in front of the same words. */
async function bring(room: Room, host: Profile, guest: Profile) {
  const inviting = inviteIn(room, host);
  const joining = joinIn(room, guest, inviting.link);
  await room.until(() => inviting.state().kind === "compare" && joining.state().kind === "compare", inviting, joining);
  const agree = async (last: string): Promise<void> => {
    joining.confirm();
    inviting.confirm();
    await room.until(() => joining.state().kind === last, inviting, joining);
  };
  return { inviting, joining, agree };
}

async function inFrontOfWords(seed = 10) {
  const room = createRoom();
  const [host, guest] = [await sharedBook(room.relay.transport, seed), await newProfile(seed + 1)];
  return { room, host, guest, ...(await bring(room, host, guest)) };
}

const wordsOn = ({ state }: Inviting | Joining): readonly string[] => {
  const now = state();
  if (now.kind !== "compare") throw new Error(`expected words, got ${JSON.stringify(now)}`);
  return now.words;
};

const why = ({ state }: Inviting | Joining): string => {
  const now = state();
  return now.kind === "failed" ? now.why : now.kind;
};

test("both screens show the same five words, and once both people have said so the new device is in the book", async () => {
  const { room, host, guest, inviting, joining } = await inFrontOfWords();
  expect(wordsOn(inviting)).toHaveLength(5);
  expect(wordsOn(joining)).toEqual(wordsOn(inviting));
  inviting.confirm();
  joining.confirm();
  await room.until(() => inviting.state().kind === "added" && joining.state().kind === "joined", inviting, joining);
  expect(inviting.state()).toEqual({ kind: "added", device: guest.space.device });

  const there = await openProfile(guest.world);
  expect([there.space.id, there.space.device]).toEqual([host.space.id, guest.space.device]);
  const { membership, mayWrite } = there.link.standing();
  expect(mayWrite).toBe(true);
  expect(membership?.epochs.at(-1)?.boxes.has(guest.space.device)).toBe(true);
  expect(there.link.chain(0)).toEqual(host.link.chain(0));
});

test("what was written on the new device before is still there, and will travel", async () => {
  const room = createRoom();
  const [host, before] = [await sharedBook(room.relay.transport, 20), await newProfile(21)];
  value(await before.space.commit(set(noteKind, "mine", { text: "written before" })));
  await (await bring(room, host, before)).agree("joined");
  const after = await openProfile(before.world);
  expect(after.space.list(noteKind).map(({ fields }) => fields.text)).toEqual(["written before"]);
  expect(await after.link.next()).toMatchObject({ ok: true, value: expect.any(Uint8Array) });
});

test("with syncs that run on both sides, what was written on either is on both in the end", async () => {
  const room = createRoom();
  const { transport } = room.relay;
  const [host, guest] = [await sharedBook(transport, 80), await newProfile(81)];
  value(await host.space.commit(set(noteKind, "one", { text: "on the first" })));
  value(await guest.space.commit(set(noteKind, "two", { text: "on the second, before" })));
  const running = await inStep(host, transport);
  const inviting = invite({ ...host, sync: running, transport, timers: room.timers });
  const joining = joinIn(room, guest, inviting.link);
  await room.until(() => inviting.state().kind === "compare" && joining.state().kind === "compare", inviting, joining);
  inviting.confirm();
  joining.confirm();
  await room.until(() => joining.state().kind === "joined", inviting, joining);

  const there = await openProfile(guest.world);
  const both = [running, await inStep(there, transport)];
  const texts = ({ space }: Profile) =>
    space
      .list(noteKind)
      .map(({ fields }) => fields.text)
      .toSorted();
  await Promise.all(
    [host, there].map(
      (profile) =>
        new Promise<void>((resolve) => {
          const look = (): void => (texts(profile).length === 2 ? resolve() : undefined);
          profile.space.subscribe(look);
          look();
        }),
    ),
  );
  expect(texts(there)).toEqual(["on the first", "on the second, before"]);
  expect(texts(host)).toEqual(texts(there));
  for (const sync of both) {
    expect(sync.alarms()).toEqual([]);
    sync.stop();
  }
});

test("one that came late reads all epochs there ever were", async () => {
  const room = createRoom();
  const host = await sharedBook(room.relay.transport, 30);
  const sync = extending(host, room.relay.transport);
  for (let more = 3; more > 0; more--) value(await sync.extend(() => host.link.acts.newEpoch()));
  const guest = await newProfile(31);
  await (await bring(room, host, guest)).agree("joined");
  expect((await openProfile(guest.world)).link.standing().membership?.epochs).toHaveLength(5);
});

test("the listeners hear of each state, and a state stays the same object", async () => {
  const { inviting, joining } = await inFrontOfWords();
  const heard: string[] = [];
  const stop = joining.subscribe(() => heard.push(joining.state().kind));
  expect(joining.state()).toBe(joining.state());
  joining.confirm();
  joining.cancel();
  stop();
  inviting.cancel();
  expect(heard).toEqual(["waiting", "failed"]);
});

describe("nobody is added", () => {
  const devices = ({ link }: Profile): number =>
    [...(link.standing().membership?.devices.values() ?? [])].filter(isLive).length;

  test("while only one of the two has confirmed", async () => {
    const { room, host, inviting, joining } = await inFrontOfWords();
    joining.confirm();
    const end = room.timers.now() + 30_000;
    await room.until(() => room.timers.now() > end, inviting, joining);
    expect([inviting.state().kind, joining.state().kind, devices(host)]).toEqual(["compare", "waiting", 1]);
    inviting.cancel();
    await room.until(() => joining.state().kind === "failed", inviting, joining);
    expect(why(joining)).toBe("cancelled");
    expect(devices(host)).toBe(1);
  });

  test("where the new device says that the words differ: the other is told", async () => {
    const { room, host, inviting, joining } = await inFrontOfWords();
    joining.cancel();
    await room.until(() => inviting.state().kind === "failed", inviting);
    expect([why(inviting), why(joining), devices(host)]).toEqual(["cancelled", "cancelled", 1]);
    inviting.confirm();
    expect(why(inviting)).toBe("cancelled");
  });

  test("after ten minutes", async () => {
    const room = createRoom();
    const host = await sharedBook(room.relay.transport);
    const inviting = inviteIn(room, host);
    await room.until(() => inviting.state().kind === "failed", inviting);
    expect(why(inviting)).toBe("expired");
    expect(room.timers.now()).toBeGreaterThanOrEqual(600_000);
    const joining = joinIn(room, await newProfile(2), inviting.link);
    await room.until(() => joining.state().kind === "failed", inviting, joining);
    expect(why(joining)).toBe("cancelled");
    expect(devices(host)).toBe(1);
  });

  test("safety:S1 where the inviting device has no lock, and so no passphrase", async () => {
    const room = createRoom();
    const inviting = inviteIn(room, await unlockedProfile(3));
    await room.until(() => inviting.state().kind === "failed", inviting);
    expect(why(inviting)).toBe("no-lock");
  });

  test("where the book is on one device alone", async () => {
    const room = createRoom();
    const inviting = inviteIn(room, await newProfile(4));
    await room.until(() => inviting.state().kind === "failed", inviting);
    expect(why(inviting)).toBe("bad-link");
  });

  test("where the link is not whole, or of another place", async () => {
    const room = createRoom();
    const guest = await newProfile(5);
    expect(why(joinIn(room, guest, "https://book.example.org/#join=AAAA"))).toBe("bad-link");
    const inviting = inviteIn(room, await sharedBook(room.relay.transport));
    const elsewhere = inviting.link.replace("book.example.org", "elsewhere.example.org");
    expect(why(joinIn(room, guest, elsewhere))).toBe("bad-link");
    inviting.cancel();
  });

  test("where there is no line for ten minutes; one that comes back in time is enough", async () => {
    const { room, guest, inviting, joining } = await inFrontOfWords(40);
    room.relay.cut();
    inviting.confirm();
    joining.confirm();
    await room.until(() => joining.state().kind === "joined", inviting, joining);
    expect((await openProfile(guest.world)).link.standing().mayWrite).toBe(true);
    const dead = { origin: room.relay.transport.origin, open: room.relay.transport.open };
    dead.open = (listener) => {
      queueMicrotask(() => listener.closed());
      return { send: () => undefined, close: () => undefined };
    };
    const lonely = createRoom();
    const host = await sharedBook(lonely.relay.transport, 41);
    const offline = invite({ ...host, sync: extending(host, dead), transport: dead, timers: lonely.timers });
    await lonely.until(() => offline.state().kind === "failed", offline);
    expect(why(offline)).toBe("offline");
  });
});

test("hold:H4 where its disk refuses after it was added, a new link lets the same device in", async () => {
  const room = createRoom();
  const [host, { world }] = [await sharedBook(room.relay.transport, 50), await newProfile(51)];
  const storage = faulty(openMemoryStorage(world.disk));
  const guest = await openProfile(world, storage);
  const first = await bring(room, host, guest);
  storage.fault = { kind: "full" };
  await first.agree("failed");
  expect([why(first.joining), why(first.inviting)]).toEqual(["not-kept", "added"]);
  const again = await openProfile(world);
  expect(again.space.id).not.toBe(host.space.id);
  await (await bring(room, host, again)).agree("joined");
  const there = await openProfile(world);
  expect([there.space.id, there.link.standing().mayWrite]).toEqual([host.space.id, true]);
  expect(host.link.standing().membership?.devices.size).toBe(2);
});

test("a book that was begun for files alone lets a device in once it is at a relay", async () => {
  const room = createRoom();
  const [host, guest] = [await newProfile(60), await newProfile(61)];
  const secret = await secretOf(host);
  value(await share({ ...host, secret }));
  value(await share({ ...host, secret, transport: room.relay.transport }));
  const { joining, agree } = await bring(room, host, guest);
  await agree("joined");
  expect(joining.state()).toEqual({ kind: "joined" });
});

test("eight devices are the most: the ninth is told before anything is shown", async () => {
  const room = createRoom();
  const host = await sharedBook(room.relay.transport, 70);
  const sync = extending(host, room.relay.transport);
  for (let more = 1; more < 8; more++) {
    value(
      await sync.extend(async () =>
        host.link.acts.addDevice(value(await ownDeviceKeys((await newProfile(70 + more)).door))),
      ),
    );
  }
  const inviting = inviteIn(room, host);
  await room.until(() => inviting.state().kind === "failed", inviting);
  expect(why(inviting)).toBe("too-many");
});
