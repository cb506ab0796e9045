/** Words or a passphrase are about to change, and more than one book rests on them. */
import type { RecoverySecret } from "@counterpoint/crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { acceptHere } from "../files/add.ts";
import { changeLock } from "../lock/change-lock.ts";
import { converse } from "../sync/conversation.ts";
import type { Transport } from "../sync/port.ts";
import { lockWith, unlocked } from "../testing/locks.ts";
import { createRoom, type Room } from "../testing/meetings.ts";
import { mortal } from "../testing/mortal-transport.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, type TestPerson } from "../testing/partners.ts";
import { openProfile, type Profile, secretOf } from "../testing/profiles.ts";
import { value } from "../testing/world.ts";
import { acceptOnLine } from "./accept-on-line.ts";
import { onLine } from "./ask.ts";
import { readLocator } from "./locator.ts";
import { renewMembers } from "./renew-members.ts";
import type { Resting } from "./rotate-member.ts";
import { seekAll } from "./seek.ts";
import { share } from "./share.ts";

const NEXT = "another four words";
const THIRD = "a third one";
const OTHER_KEY = { ok: false, error: { kind: "other-key" } };

let room: Room;
let ana: TestPerson;
let ben: TestPerson;

beforeEach(async () => {
  room = createRoom();
  [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  value(await share({ ...ana, transport: room.relay.transport }));
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
});

async function books(transport: Transport): Promise<readonly Resting[]> {
  const ours = await openShared(ana);
  return [ana.link, ours.link].map((link) => ({
    link,
    accept: acceptOnLine(link, { transport, timers: room.timers }),
    epochs: "asked",
    reach: { transport, timers: room.timers },
  }));
}

const renew = async (to: RecoverySecret, transport = room.relay.transport, from = ana.secret) =>
  renewMembers({ door: ana.door, books: await books(transport), from, to });

/** To how many books words and passphrase lead, by the list that they find. */
const ledTo = async (secret: RecoverySecret): Promise<number> => {
  const found = await onLine({ transport: room.relay.transport }, (line) => seekAll(line, secret));
  return found.ok ? found.value.books.length : 0;
};

test("safety:S1 both books rest on the new passphrase then, and on the former nothing does", async () => {
  const next = await secretOf(ana, NEXT);
  value(await renew(next));
  expect([await ledTo(ana.secret), await ledTo(next)]).toEqual([0, 2]);
  for (const { link } of await books(room.relay.transport)) {
    const { membership, mayWrite } = link.standing();
    expect([membership?.epochs.length, mayWrite]).toEqual([2, true]);
  }
  const line = value(await converse(room.relay.transport));
  expect(value(await readLocator(line, ana.secret)).spaces).toEqual([]);
});

describe("cut off", () => {
  test("hold:H4 at any message: each book is led to by the former or the new passphrase, and the same again ends it", async () => {
    const next = await secretOf(ana, NEXT);
    let ended = false;
    for (let messages = 1; !ended; messages++) {
      let left = messages;
      const { transport, isDead } = mortal(
        room.relay.transport,
        messages % 2 === 0 ? "unsent" : "unanswered",
        () => --left <= 0,
      );
      const renewed = await renew(next, transport);
      ended = !isDead();
      expect((await ledTo(ana.secret)) + (await ledTo(next))).toBe(2);
      if (ended) value(renewed);
      if (messages > 40) throw new Error("it never ends");
    }
    expect([await ledTo(ana.secret), await ledTo(next)]).toEqual([0, 2]);
  });

  test("hold:H4 between the two books a third passphrase is refused, and the same one goes on", async () => {
    const next = await secretOf(ana, NEXT);
    const { transport } = mortal(room.relay.transport, "unanswered", ({ type }) => type === "extend");
    expect((await renew(next, transport)).ok).toBe(false);
    const third = await secretOf(ana, THIRD);
    // The relay has what was not answered; from then on it is known here too.
    expect(await renew(third)).toEqual({ ok: false, error: { kind: "refused", why: "not-allowed" } });
    expect(await renew(third)).toEqual(OTHER_KEY);
    value(await renew(next));
    expect([await ledTo(next), await ledTo(third)]).toEqual([2, 0]);
  });

  test("hold:H4 before the lock is changed: the same one ends it, and the one after that is as any other", async () => {
    const next = await secretOf(ana, NEXT);
    value(await renew(next));
    expect(await renew(await secretOf(ana, THIRD))).toEqual(OTHER_KEY);
    value(await renew(next));
    value(await changeLock(ana.door, await lockWith(NEXT), new Map([["ours", ana.storage]])));
    const again = await openProfile(ana.world, undefined, NEXT);
    const third = await secretOf(again, THIRD);
    value(await renewIn(again, next, third));
    expect([await ledTo(next), await ledTo(third)]).toEqual([0, 2]);
  });
});

async function renewIn(own: Profile, from: RecoverySecret, to: RecoverySecret) {
  const [transport, door] = [room.relay.transport, { ...ana.door, wrapping: await unlocked(own.world, NEXT) }];
  const ours = await openShared({ ...ana, door });
  const resting = [own.link, ours.link].map((link) => ({
    link,
    accept: acceptOnLine(link, { transport }),
    epochs: "asked" as const,
    reach: { transport },
  }));
  return renewMembers({ door: own.door, books: resting, from, to });
}

test("what these words lead to and this device is not in stays in the former list: whoever is not told rests on it", async () => {
  const next = await secretOf(ana, NEXT);
  const [own] = await books(room.relay.transport);
  if (own === undefined) throw new Error("there is her own book");
  value(await renewMembers({ door: ana.door, books: [own], from: ana.secret, to: next }));
  expect([await ledTo(ana.secret), await ledTo(next)]).toEqual([1, 1]);
  // Once a device that is in both has told the other, nothing is left in it.
  value(await renew(next));
  expect([await ledTo(ana.secret), await ledTo(next)]).toEqual([0, 2]);
  const line = value(await converse(room.relay.transport));
  expect(value(await readLocator(line, ana.secret)).spaces).toEqual([]);
});

describe("what does not rest on the words of this device", () => {
  test("stays as it is and keeps nobody from a new passphrase, however often it is asked for", async () => {
    const [other, next] = [await newPerson(3, "Cleo"), await secretOf(ana, NEXT)];
    value(await share({ ...other, transport: room.relay.transport }));
    const reach = { transport: room.relay.transport };
    const mixed: readonly Resting[] = [
      { link: other.link, accept: acceptOnLine(other.link, reach), epochs: "asked", reach },
      ...(await books(reach.transport)),
    ];
    for (const _ of ["once", "again"])
      value(await renewMembers({ door: ana.door, books: mixed, from: ana.secret, to: next }));
    expect([await ledTo(other.secret), await ledTo(next)]).toEqual([1, 2]);
  });

  test("nothing is sent where no book does", async () => {
    let asked = 0;
    const { transport } = mortal(room.relay.transport, "unsent", () => {
      asked++;
      return true;
    });
    const [from, to] = [await secretOf(ana, "not this one"), await secretOf(ana, NEXT)];
    value(await renew(to, transport, from));
    expect([asked, await ledTo(ana.secret)]).toEqual([0, 2]);
  });

  test("nor is a space told that this person has left", async () => {
    const ours = await openShared(ana);
    value(await ours.link.part());
    const over = { ...ours.link, standing: () => ({ ...ours.link.standing(), over: "left" as const }) };
    const before = ours.link.standing().chainLength;
    const resting = [{ link: over, accept: acceptHere(over), epochs: "asked" as const }];
    value(await renewMembers({ door: ana.door, books: resting, from: ana.secret, to: await secretOf(ana, NEXT) }));
    expect(ours.link.standing().chainLength).toBe(before);
  });
});
