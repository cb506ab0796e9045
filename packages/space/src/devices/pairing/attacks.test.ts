/** Whoever has seen the link, and whoever runs the relay, alone or together: each attack is named by what it tries. */
import { newSecret } from "@counterpoint/crypto";
import { seededChance } from "@counterpoint/kernel";
import { headOf, isLive } from "@counterpoint/membership";
import { describe, expect, test } from "vitest";
import { writeKeys } from "../../meeting/keys-note.ts";
import { keyOf, type Meeting, meet, placeOf, sealNote } from "../../meeting/meeting.ts";
import type { Bytes } from "../../storage/port.ts";
import { converse } from "../../sync/conversation.ts";
import type { Transport } from "../../sync/port.ts";
import { createRoom, type Room } from "../../testing/meetings.ts";
import { extending, newProfile, openProfile, type Profile, sharedBook } from "../../testing/profiles.ts";
import { tampering } from "../../testing/tampering.ts";
import { value } from "../../testing/world.ts";
import { deviceKeysOf, openOwn } from "../own.ts";
import type { Inviting, Joining } from "../port.ts";
import { invite } from "./invite.ts";
import { join } from "./join.ts";
import { JOINING, parseJoinLink } from "./join-link.ts";
import { SLOT } from "./notes.ts";
import { commitmentTo, signGrant } from "./transcript.ts";

const chance = seededChance(99);

const inviteIn = ({ timers }: Room, transport: Transport, host: Profile): Inviting =>
  invite({ ...host, sync: extending(host, transport), transport, timers });

const joinIn = ({ timers }: Room, transport: Transport, guest: Profile, link: string): Joining =>
  join({ ...guest, transport, timers, link });

/** A third one at the place of the meeting, who has seen the link. */
const intrude = ({ timers, relay: { transport } }: Room, link: string): Promise<Meeting> =>
  meet({ occasion: JOINING, transport, timers, secret: value(parseJoinLink(link)).secret, left: { own: 7, other: 7 } });

const words = ({ state }: Inviting | Joining): string => {
  const now = state();
  return now.kind === "compare" ? now.words.join(" ") : now.kind;
};

const why = ({ state }: Inviting | Joining): string => {
  const now = state();
  return now.kind === "failed" ? now.why : now.kind;
};

const failed =
  ({ state }: Inviting | Joining) =>
  () =>
    state().kind === "failed";
const comparing =
  ({ state }: Inviting | Joining) =>
  () =>
    state().kind === "compare";

const ownNote = async ({ door }: Profile): Promise<Bytes> =>
  writeKeys({ keys: deviceKeysOf(value(await openOwn(door)).ring), nonce: chance.bytes(32) });

const found = (slot: number) => (notes: ReadonlyMap<number, Bytes>) => notes.get(slot);

const liveIn = ({ link }: Profile): number =>
  [...(link.standing().membership?.devices.values() ?? [])].filter(isLive).length;

describe("somebody who has seen the link", () => {
  test("stands between the two devices: each screen shows other words, and nobody is added", async () => {
    // Two places with one link: the intruder keeps the two apart and speaks to each.
    const [near, far] = [createRoom(), createRoom()];
    const [host, guest, thief] = [await sharedBook(near.relay.transport, 1), await newProfile(2), await newProfile(3)];
    const inviting = inviteIn(near, near.relay.transport, host);
    const [asGuest, asHost] = [await intrude(near, inviting.link), await intrude(far, inviting.link)];
    const stolen = await ownNote(thief);
    value(await asGuest.leave(SLOT.commitment, await commitmentTo(stolen)));

    const joining = joinIn(far, far.relay.transport, guest, inviting.link);
    const commitment = asHost.until(found(SLOT.commitment));
    const book = asGuest.until(found(SLOT.book));
    await near.until(() => near.timers.now() > 3_000, inviting);
    await far.until(() => far.timers.now() > 3_000, joining);
    const shown = value(await book);
    value(await commitment);
    // The same book, down to the nonce: the most like the truth that it can be.
    value(await asHost.leave(SLOT.book, shown));
    value(await asGuest.leave(SLOT.keys, stolen));
    await near.until(comparing(inviting), inviting);
    await far.until(comparing(joining), joining);

    expect(words(inviting)).not.toBe(words(joining));
    inviting.cancel();
    joining.cancel();
    expect(liveIn(host)).toBe(1);
  });

  test("commits to the keys of the true device and then names its own: that is no answer to the commitment", async () => {
    const room = createRoom();
    const [host, guest, thief] = [await sharedBook(room.relay.transport, 1), await newProfile(2), await newProfile(3)];
    const inviting = inviteIn(room, room.relay.transport, host);
    const intruder = await intrude(room, inviting.link);
    value(await intruder.leave(SLOT.commitment, await commitmentTo(await ownNote(guest))));
    value(await intruder.leave(SLOT.keys, await ownNote(thief)));
    await room.until(failed(inviting), inviting);
    expect([why(inviting), liveIn(host)]).toEqual(["altered", 1]);
  });

  test("has one try: what decides the words is not shown before it is bound to its keys, nor those of the new device before a book is shown", async () => {
    const room = createRoom();
    const [host, guest] = [await sharedBook(room.relay.transport, 1), await newProfile(2)];
    const slots: number[] = [];
    const transport = tampering(room.relay.transport, {
      heard: (message) => {
        if (message.type === "leave-note") slots.push(message.slot);
      },
    });
    const inviting = inviteIn(room, transport, host);
    await room.until(() => room.timers.now() > 5_000, inviting);
    expect(slots).toEqual([]);
    const joining = joinIn(room, transport, guest, inviting.link);
    await room.until(comparing(joining), inviting, joining);
    expect(slots).toEqual([SLOT.commitment, SLOT.book, SLOT.keys]);
    inviting.cancel();
    joining.cancel();
  });

  test("was there first: the true device says that the link was used, and the words on the other are nobody's", async () => {
    const room = createRoom();
    const [host, guest, thief] = [await sharedBook(room.relay.transport, 1), await newProfile(2), await newProfile(3)];
    const inviting = inviteIn(room, room.relay.transport, host);
    const stealing = joinIn(room, room.relay.transport, thief, inviting.link);
    await room.until(comparing(inviting), inviting, stealing);
    const joining = joinIn(room, room.relay.transport, guest, inviting.link);
    await room.until(failed(joining), inviting, stealing, joining);
    expect(why(joining)).toBe("used");
    inviting.cancel();
    await room.until(failed(stealing), stealing);
    expect(liveIn(host)).toBe(1);
  });

  test("uses a link again after somebody has joined by it", async () => {
    const room = createRoom();
    const [host, guest, thief] = [await sharedBook(room.relay.transport, 1), await newProfile(2), await newProfile(3)];
    const inviting = inviteIn(room, room.relay.transport, host);
    const joining = joinIn(room, room.relay.transport, guest, inviting.link);
    await room.until(() => comparing(inviting)() && comparing(joining)(), inviting, joining);
    inviting.confirm();
    joining.confirm();
    await room.until(() => joining.state().kind === "joined", inviting, joining);
    const late = joinIn(room, room.relay.transport, thief, inviting.link);
    await room.until(failed(late), late);
    expect([why(late), liveIn(host)]).toEqual(["used", 2]);
  });

  test("confirms in place of the new device: without its key that is no confirmation", async () => {
    const room = createRoom();
    const [host, guest] = [await sharedBook(room.relay.transport, 1), await newProfile(2)];
    const inviting = inviteIn(room, room.relay.transport, host);
    const joining = joinIn(room, room.relay.transport, guest, inviting.link);
    await room.until(() => comparing(inviting)() && comparing(joining)(), inviting, joining);
    const intruder = await intrude(room, inviting.link);
    value(await intruder.leave(SLOT.confirmed, chance.bytes(64)));
    inviting.confirm();
    await room.until(failed(inviting), inviting, joining);
    expect([why(inviting), liveIn(host)]).toEqual(["altered", 1]);
  });

  test("lets the new device in by itself: a grant that no device of the book has signed is refused", async () => {
    const room = createRoom();
    const [host, guest, thief] = [await sharedBook(room.relay.transport, 1), await newProfile(2), await newProfile(3)];
    const inviting = inviteIn(room, room.relay.transport, host);
    const joining = joinIn(room, room.relay.transport, guest, inviting.link);
    await room.until(() => comparing(inviting)() && comparing(joining)(), inviting, joining);
    const intruder = await intrude(room, inviting.link);
    const { ring } = value(await openOwn(thief.door));
    const state = host.link.standing().membership;
    if (state === null) throw new Error("the book is shared");
    const grant = { device: host.space.device, head: headOf(state), seq: 0, hash: new Uint8Array(32) };
    value(await intruder.leave(SLOT.grant, await signGrant(ring.signingKey, new Uint8Array(32), grant)));
    joining.confirm();
    inviting.confirm();
    await room.until(() => failed(joining)() && !["confirmed", "adding"].includes(why(inviting)), inviting, joining);
    // The new device may have left before it was added, or after: then it is in the chain, and has nothing of the book.
    expect(["unfinished", "cancelled"]).toContain(why(inviting));
    expect(why(joining)).toBe("altered");
    expect((await openProfile(guest.world)).space.id).not.toBe(host.space.id);
  });

  test("puts a note of one slot into another, or of another meeting into this one: it does not open", async () => {
    const room = createRoom();
    const host = await sharedBook(room.relay.transport, 1);
    for (const of of ["another slot", "another meeting"] as const) {
      const inviting = inviteIn(room, room.relay.transport, host);
      await leaveRaw(room, inviting.link, of);
      await room.until(failed(inviting), inviting);
      expect(why(inviting)).toBe("altered");
    }
  });
});

/** Leaves a note that was rightly sealed once, in the slot of the commitment. */
async function leaveRaw({ relay }: Room, link: string, of: "another slot" | "another meeting"): Promise<void> {
  const { secret } = value(parseJoinLink(link));
  const key = await keyOf(JOINING, of === "another meeting" ? newSecret() : secret);
  const note = await sealNote(JOINING, key, of === "another slot" ? SLOT.keys : SLOT.commitment, new Uint8Array(32));
  const line = value(await converse(relay.transport));
  const left = await line.ask({
    type: "leave-note",
    place: await placeOf(JOINING, secret),
    slot: SLOT.commitment,
    note,
  });
  expect(left).toMatchObject({ value: { type: "done" } });
  line.close();
}

describe("a relay that lies to the new device", () => {
  /** Everything goes well until the new device asks for the chain. */
  async function enterWith(said: (chain: readonly Bytes[], other: readonly Bytes[]) => readonly Bytes[]) {
    const room = createRoom();
    const [host, guest] = [await sharedBook(room.relay.transport, 1), await newProfile(2)];
    const stranger = await sharedBook(createRoom().relay.transport, 5);
    const transport = tampering(room.relay.transport, {
      said: (message) =>
        message.type === "chain"
          ? { ...message, entries: message.from === 0 ? said(message.entries, stranger.link.chain(0)) : [] }
          : message,
    });
    const inviting = inviteIn(room, room.relay.transport, host);
    const joining = joinIn(room, transport, guest, inviting.link);
    await room.until(() => comparing(inviting)() && comparing(joining)(), inviting, joining);
    inviting.confirm();
    joining.confirm();
    await room.until(() => !["waiting", "entering"].includes(joining.state().kind), inviting, joining);
    return { why: why(joining), isIn: (await openProfile(guest.world)).space.id === host.space.id };
  }

  test.each<[string, Parameters<typeof enterWith>[0]]>([
    ["another book's chain", (_, other) => other],
    ["a chain that is shorter than the inviting device has it", (chain) => chain.slice(0, 3)],
    ["a chain before the new device was added", (chain) => chain.slice(0, 2)],
    ["entries in another order", (chain) => chain.toReversed()],
    [
      "an entry with one bit changed",
      (chain) => chain.map((entry, at) => (at === 2 ? entry.with(60, (entry[60] ?? 0) ^ 1) : entry)),
    ],
  ])("gives %s: nothing is kept", async (_, said) => {
    expect(await enterWith(said)).toEqual({ why: "altered", isIn: false });
  });
});
