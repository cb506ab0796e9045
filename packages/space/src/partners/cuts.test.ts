import type { ClientMessage } from "@counterpoint/wire";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import { createRoom } from "../testing/meetings.ts";
import { mortal } from "../testing/mortal-transport.ts";
import { acceptIn, inviteIn, isOver, newPerson, type TestPerson } from "../testing/partners.ts";
import { faulty } from "../testing/storage.ts";
import { value } from "../testing/world.ts";
import { isPairingBegun } from "./begun.ts";
import { endOf, isSharedBy, letItEnd, repeat } from "./ends.acceptance.ts";
import { SLOT } from "./notes.ts";
import type { Pairing } from "./port.ts";

/** What was told on the screens is what is on the disks. */
async function expectTruth(person: TestPerson, pairing: Pairing): Promise<void> {
  const { kind } = pairing.state();
  expect(await isSharedBy(person)).toBe(kind === "paired");
  expect(value(await isPairingBegun(person.storage))).toBe(kind === "unfinished");
}

const leaving = (slot: number) => (message: ClientMessage) => message.type === "leave-note" && message.slot === slot;
const asking = (type: ClientMessage["type"]) => (message: ClientMessage) => message.type === type;

const HOST: readonly (readonly [string, (message: ClientMessage) => boolean])[] = [
  ["its keys", leaving(SLOT.host)],
  ["its introduction", leaving(SLOT.hostIntroduced)],
  ["its signature", leaving(SLOT.hostSigned)],
  ...(["create", "extend", "prove", "read-chain", "read-locator", "put-locator"] as const).map(
    (type) => [type, asking(type)] as const,
  ),
];
const GUEST: typeof HOST = [
  ["its commitment", leaving(SLOT.commitment)],
  ["its keys", leaving(SLOT.guest)],
  ["its introduction", leaving(SLOT.guestIntroduced)],
  ["its signature", leaving(SLOT.guestSigned)],
  ...(["prove", "read-chain", "read-locator", "put-locator"] as const).map((type) => [type, asking(type)] as const),
];

/** A pairing in which one side is gone with one of its messages, and the other waits in vain. */
async function cutOff(of: "host" | "guest", when: "unsent" | "unanswered", kills: (message: ClientMessage) => boolean) {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const line = mortal(room.relay.transport, when, kills);
  const inviting = inviteIn(room, ana, of === "host" ? line.transport : undefined);
  const accepting = acceptIn(room, ben, inviting.link, of === "guest" ? line.transport : undefined);
  const gone = of === "host" ? inviting : accepting;
  const other = of === "host" ? accepting : inviting;
  const goAlong = (): void => {
    for (const side of [inviting, accepting]) {
      side.confirm("words");
      side.confirm("name");
    }
  };
  await room.until(
    () => {
      goAlong();
      return line.isDead();
    },
    inviting,
    accepting,
  );
  const soon = room.timers.now() + 20_000;
  await room.until(
    () => {
      goAlong();
      return isOver(other) || room.timers.now() > soon;
    },
    inviting,
    accepting,
  );
  await letItEnd(room, inviting, accepting);
  await expectTruth(ana, inviting);
  await expectTruth(ben, accepting);
  return { room, ana, ben, gone };
}

describe.each(["unsent", "unanswered"] as const)("safety:S4 one side is gone with a message that is %s", (when) => {
  test.each(HOST)(
    "who invites, with %s: a repeat ends in one space of both, or in nothing anywhere",
    async (_, kills) => {
      const { room, ana, ben } = await cutOff("host", when, kills);
      await repeat(room, ben, ana);
      await endOf(room, ana, ben);
    },
  );

  test.each(GUEST)("who accepts, with %s: the same", async (_, kills) => {
    const { room, ana, ben } = await cutOff("guest", when, kills);
    await repeat(room, ana, ben);
    await endOf(room, ana, ben);
  });
});

test("hold:H4 from when both have signed, a cut on either side ends in the space", async () => {
  const late = [
    cutOff("host", "unsent", asking("create")),
    cutOff("host", "unanswered", asking("extend")),
    cutOff("guest", "unanswered", leaving(SLOT.guestSigned)),
    cutOff("guest", "unsent", asking("put-locator")),
  ];
  for (const cut of late) {
    const { room, ana, ben, gone } = await cut;
    expect(gone.state()).toEqual({ kind: "unfinished" });
    await repeat(room, ana, ben);
    expect(await endOf(room, ana, ben)).toBe("good");
  }
});

describe("hold:H4 a disk that takes no more", () => {
  /** From the `nth` write on. */
  async function fullFrom(nth: number, of: "host" | "guest") {
    const room = createRoom();
    const people = { host: await newPerson(1, "Ana"), guest: await newPerson(2, "Ben") };
    const storage = faulty(openMemoryStorage(people[of].disk));
    let writes = 0;
    const filling = {
      ...storage,
      write: (change: Parameters<typeof storage.write>[0]) => {
        writes++;
        if (writes >= nth) storage.fault = { kind: "full" };
        return storage.write(change);
      },
    };
    const storageOf = (side: "host" | "guest") => (side === of ? filling : people[side].storage);
    const inviting = inviteIn(room, { ...people.host, storage: storageOf("host") });
    const accepting = acceptIn(room, { ...people.guest, storage: storageOf("guest") }, inviting.link);
    const soon = 40_000;
    await room.until(
      () => {
        for (const side of [inviting, accepting]) {
          side.confirm("words");
          side.confirm("name");
        }
        return (isOver(inviting) && isOver(accepting)) || room.timers.now() > soon;
      },
      inviting,
      accepting,
    );
    await letItEnd(room, inviting, accepting);
    return { room, ...people, inviting, accepting };
  }

  test.each(["host", "guest"] as const)(
    "before anything is kept on the side of the %s: there is no space",
    async (of) => {
      const { room, host, guest, inviting, accepting } = await fullFrom(1, of);
      expect((of === "host" ? inviting : accepting).state()).toEqual({ kind: "failed", why: "not-kept" });
      await repeat(room, host, guest);
      expect(await endOf(room, host, guest)).toBe("nothing");
    },
  );

  test.each(["host", "guest"] as const)(
    "after, on the side of the %s: it goes on where there is room again",
    async (of) => {
      const { room, host, guest, inviting, accepting } = await fullFrom(2, of);
      expect((of === "host" ? inviting : accepting).state()).toEqual({ kind: "unfinished" });
      await repeat(room, host, guest);
      expect(await endOf(room, host, guest)).toBe("good");
    },
  );
});
