/** Whoever has seen the link, and whoever runs the relay: each attack is named by what it tries. */
import { newSecret } from "@counterpoint/crypto";
import { seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { deviceKeysOf } from "../devices/own.ts";
import { joinLinkText, parseJoinLink } from "../devices/pairing/join-link.ts";
import { readKeys, writeKeys } from "../meeting/keys-note.ts";
import { keyOf, type Meeting, meet, placeOf, sealNote } from "../meeting/meeting.ts";
import type { Bytes } from "../storage/port.ts";
import { converse } from "../sync/conversation.ts";
import { createRoom, type Room } from "../testing/meetings.ts";
import { acceptIn, agree, inviteIn, isOver, newPerson, type TestPerson, untilKind, why } from "../testing/partners.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { SLOT } from "./notes.ts";
import { PAIRING, pairLinkText, parsePairLink } from "./pair-link.ts";
import type { Pairing } from "./port.ts";
import { mintKeys } from "./prepare.ts";
import { commitmentTo, signIntroduction, transcriptOf } from "./transcript.ts";

const chance = seededChance(99);

/** A third one at the place of the meeting, who has seen the link. */
const intrude = ({ timers, relay: { transport } }: Room, link: string): Promise<Meeting> =>
  meet({ occasion: PAIRING, transport, timers, secret: value(parsePairLink(link)).secret, left: {} });

const found = (slot: number) => (notes: ReadonlyMap<number, Bytes>) => notes.get(slot);

const failed =
  (...sides: readonly Pairing[]) =>
  () =>
    sides.every(({ state }) => state().kind === "failed");

const words = ({ state }: Pairing): string => {
  const now = state();
  return now.kind === "compare" ? now.words.join(" ") : now.kind;
};

const nothingAt = ({ relay }: Room, ...people: readonly TestPerson[]): void =>
  expect([relay.spaces.size, ...people.map(({ disk }) => disk.values.size)]).toEqual([0, ...people.map(() => 0)]);

/** Whichever sees it first goes, and that the other side is gone may be what the second sees. */
function expectCaught(replaced: Pairing, deceived: Pairing): void {
  expect(["used", "ended"]).toContain(why(replaced));
  expect(["altered", "ended"]).toContain(why(deceived));
  expect([why(replaced), why(deceived)]).not.toEqual(["ended", "ended"]);
}

async function couple(): Promise<{ readonly room: Room; readonly ana: TestPerson; readonly ben: TestPerson }> {
  return { room: createRoom(), ana: await newPerson(1, "Ana"), ben: await newPerson(2, "Ben") };
}

/** Keys of a device that a stranger has made. */
async function strangers() {
  const { door } = await newPerson(7, "Nobody");
  const { ring } = await mintKeys(door);
  return { ring, note: writeKeys({ keys: deviceKeysOf(ring), nonce: chance.bytes(32) }) };
}

describe("somebody who has seen the link", () => {
  test("stands between the two: each screen shows other words, and nothing comes of it", async () => {
    // Two places with one link: the intruder keeps the two apart and speaks to each.
    const [near, far] = [createRoom(), createRoom()];
    const { ana, ben } = await couple();
    const thief = await strangers();
    const inviting = inviteIn(near, ana);
    const accepting = acceptIn(far, ben, inviting.link);
    const [asGuest, asHost] = [await intrude(near, inviting.link), await intrude(far, inviting.link)];
    value(await asGuest.leave(SLOT.commitment, await commitmentTo(thief.note)));
    const shown = asGuest.until(found(SLOT.host));
    await near.until(() => near.timers.now() > 3_000, inviting);
    // The nonce is the true one: the most like the truth that it can be.
    const { nonce } = value(readKeys(value(await shown)));
    value(await asHost.leave(SLOT.host, writeKeys({ keys: deviceKeysOf(thief.ring), nonce })));
    value(await asGuest.leave(SLOT.guest, thief.note));
    await untilKind(near, "compare", inviting);
    await untilKind(far, "compare", accepting);
    expect(words(inviting)).not.toBe(words(accepting));
    inviting.cancel();
    accepting.cancel();
    nothingAt(near, ana);
    nothingAt(far, ben);
  });

  test("commits to keys and then names others: that is no answer to the commitment", async () => {
    const { room, ana } = await couple();
    const inviting = inviteIn(room, ana);
    const intruder = await intrude(room, inviting.link);
    value(await intruder.leave(SLOT.commitment, await commitmentTo((await strangers()).note)));
    value(await intruder.leave(SLOT.guest, (await strangers()).note));
    await room.until(failed(inviting), inviting);
    expect(why(inviting)).toBe("altered");
    nothingAt(room, ana);
  });

  test("has one try: nothing that decides the words or the space is shown before the other side is bound to its part", async () => {
    const { room, ana, ben } = await couple();
    const slots: number[] = [];
    const transport = tampering(room.relay.transport, {
      heard: (message) => {
        if (message.type === "leave-note") slots.push(message.slot);
      },
    });
    const inviting = inviteIn(room, ana, transport);
    await room.until(() => room.timers.now() > 5_000, inviting);
    expect(slots).toEqual([]);
    const accepting = acceptIn(room, ben, inviting.link, transport);
    await untilKind(room, "compare", inviting, accepting);
    expect(slots).toEqual([SLOT.commitment, SLOT.host, SLOT.guest]);
    const soon = room.timers.now() + 5_000;
    await room.until(() => room.timers.now() > soon, inviting, accepting);
    // No name leaves before its person has said that the words are the same.
    expect(slots).toHaveLength(3);
    inviting.cancel();
    accepting.cancel();
  });

  test("was there first: the one who is meant is told that the link was used", async () => {
    const { room, ana, ben } = await couple();
    const inviting = inviteIn(room, ana);
    const stealing = acceptIn(room, await newPerson(3, "Ben"), inviting.link);
    await untilKind(room, "compare", inviting, stealing);
    const accepting = acceptIn(room, ben, inviting.link);
    await room.until(failed(accepting), inviting, stealing, accepting);
    expect(why(accepting)).toBe("used");
    inviting.cancel();
    await room.until(failed(stealing), stealing);
    nothingAt(room, ana, ben);
  });

  test("uses it again after two have paired by it", async () => {
    const { room, ana, ben } = await couple();
    const inviting = inviteIn(room, ana);
    await agree(room, inviting, acceptIn(room, ben, inviting.link));
    const late = acceptIn(room, await newPerson(3, "Ben"), inviting.link);
    await room.until(failed(late), late);
    expect([why(late), room.relay.spaces.size]).toEqual(["used", 1]);
  });

  test.each(["host", "guest"] as const)(
    "puts another person in the place of the %s, after the words were compared",
    async (whose) => {
      const { room, ana, ben } = await couple();
      const inviting = inviteIn(room, ana);
      const accepting = acceptIn(room, ben, inviting.link);
      const shown: string[] = [];
      for (const { subscribe, state } of [inviting, accepting]) subscribe(() => shown.push(JSON.stringify(state())));
      await untilKind(room, "compare", inviting, accepting);
      const [intruder, thief] = [await intrude(room, inviting.link), await strangers()];
      const notes = value(
        await intruder.until((all) =>
          all.size === 3 ? [0, 1, 2].map((slot) => all.get(slot) ?? chance.bytes(0)) : undefined,
        ),
      );
      const [commitment = chance.bytes(0), host = chance.bytes(0), guest = chance.bytes(0)] = notes;
      const slot = whose === "host" ? SLOT.hostIntroduced : SLOT.guestIntroduced;
      const keys = { signing: chance.bytes(32), recovery: chance.bytes(32) };
      const transcript = await transcriptOf(commitment, host, guest);
      const forged = await signIntroduction(thief.ring.signingKey, transcript, slot, { keys, name: "Mallory" });
      value(await intruder.leave(slot, forged));
      await agree(room, inviting, accepting);
      const [replaced, deceived] = whose === "host" ? [inviting, accepting] : [accepting, inviting];
      expectCaught(replaced, deceived);
      expect(shown.join()).not.toContain("Mallory");
      nothingAt(room, ana, ben);
    },
  );

  test("gives each their own introduction back as the other's", async () => {
    const { room, ana, ben } = await couple();
    const inviting = inviteIn(room, ana);
    const accepting = acceptIn(room, ben, inviting.link);
    await untilKind(room, "compare", inviting, accepting);
    inviting.confirm("words");
    const intruder = await intrude(room, inviting.link);
    const own = intruder.until(found(SLOT.hostIntroduced));
    await room.until(() => room.timers.now() > 5_000, inviting, accepting);
    value(await intruder.leave(SLOT.guestIntroduced, value(await own)));
    await room.until(failed(inviting), inviting, accepting);
    expect(why(inviting)).toBe("altered");
    accepting.cancel();
    nothingAt(room, ana, ben);
  });

  test.each(["host", "guest"] as const)("signs in the place of the %s", async (whose) => {
    const { room, ana, ben } = await couple();
    const inviting = inviteIn(room, ana);
    const accepting = acceptIn(room, ben, inviting.link);
    await untilKind(room, "compare", inviting, accepting);
    const intruder = await intrude(room, inviting.link);
    value(await intruder.leave(whose === "host" ? SLOT.hostSigned : SLOT.guestSigned, chance.bytes(64)));
    await agree(room, inviting, accepting);
    const [replaced, deceived] = whose === "host" ? [inviting, accepting] : [accepting, inviting];
    expectCaught(replaced, deceived);
    nothingAt(room, ana, ben);
  });

  test("hold:H7 leaves anything of any length in any slot that is free: a named failure, and no space", async () => {
    for (const [slot, length] of [
      SLOT.host,
      SLOT.guest,
      SLOT.hostIntroduced,
      SLOT.guestIntroduced,
      SLOT.guestSigned,
      SLOT.hostSigned,
    ].map((at, i) => [at, [0, 1, 63, 65, 111, 249][i] ?? 0] as const)) {
      const { room, ana, ben } = await couple();
      const inviting = inviteIn(room, ana);
      const intruder = await intrude(room, inviting.link);
      value(await intruder.leave(slot, chance.bytes(length)));
      const accepting = acceptIn(room, ben, inviting.link);
      await agree(room, inviting, accepting);
      for (const side of [inviting, accepting])
        expect(["used", "altered", "ended"], `slot ${slot}`).toContain(why(side));
      nothingAt(room, ana, ben);
    }
  });
});

describe("notes of elsewhere", () => {
  /** Leaves a note that was rightly sealed once, in the slot of the commitment. */
  async function leaveRaw({ relay }: Room, link: string, of: "another slot" | "another meeting"): Promise<void> {
    const { secret } = value(parsePairLink(link));
    const key = await keyOf(PAIRING, of === "another meeting" ? newSecret() : secret);
    const note = await sealNote(PAIRING, key, of === "another slot" ? SLOT.guest : SLOT.commitment, new Uint8Array(32));
    const line = value(await converse(relay.transport));
    const place = await placeOf(PAIRING, secret);
    expect(await line.ask({ type: "leave-note", place, slot: SLOT.commitment, note })).toMatchObject({
      value: { type: "done" },
    });
    line.close();
  }

  test.each(["another slot", "another meeting"] as const)("of %s do not open", async (of) => {
    const { room, ana } = await couple();
    const inviting = inviteIn(room, ana);
    await leaveRaw(room, inviting.link, of);
    await room.until(failed(inviting), inviting);
    expect(why(inviting)).toBe("altered");
    nothingAt(room, ana);
  });

  test("a relay that swaps the partners of two meetings joins nobody to anybody", async () => {
    const room = createRoom();
    const people = await Promise.all(["Ana", "Ben", "Cleo", "Dan"].map((name, at) => newPerson(at + 1, name)));
    const [ana, ben, cleo, dan] = people;
    if (ana === undefined || ben === undefined || cleo === undefined || dan === undefined) throw new Error("four");
    const places: Bytes[] = [];
    const swapping = tampering(room.relay.transport, {
      asked: (message) =>
        message.type === "read-notes"
          ? { ...message, place: places.find((at) => !same(at, message.place)) ?? message.place }
          : message,
    });
    const [one, two] = [inviteIn(room, ana, swapping), inviteIn(room, cleo, swapping)];
    for (const { link } of [one, two]) places.push(await placeOf(PAIRING, value(parsePairLink(link)).secret));
    const others = [acceptIn(room, ben, one.link), acceptIn(room, dan, two.link)];
    await agree(room, one, two, ...others);
    for (const side of [one, two]) expect(why(side)).toBe("altered");
    for (const side of others) expect(why(side)).toBe("ended");
    nothingAt(room, ...people);
  });

  const same = (one: Bytes, other: Bytes): boolean => one.join() === other.join();

  test("a join link is no pair link, and no pair link a join link, whole or in part; one secret leads to two places", async () => {
    const [secret, origin] = [newSecret(), "https://book.example.org"];
    const [pair, join] = [pairLinkText(origin, secret), joinLinkText(origin, secret)];
    const end = (text: string): string => text.slice(text.indexOf("=") + 1);
    for (const text of [join, join.slice(join.indexOf("#")), end(join)]) expect(parsePairLink(text).ok).toBe(false);
    for (const text of [pair, pair.slice(pair.indexOf("#")), end(pair)]) expect(parseJoinLink(text).ok).toBe(false);
    const { room, ben } = await couple();
    const accepting = acceptIn(room, ben, join);
    expect([why(accepting), isOver(accepting)]).toEqual(["bad-link", true]);
    const joining = { place: "pairing-place", key: "pairing", note: "pairing-note" };
    expect(await placeOf(PAIRING, secret)).not.toEqual(await placeOf(joining, secret));
  });
});
