import { MOST_SPACES } from "@counterpoint/crypto";
import { newSpaceId } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { readLocator, writeLocator } from "../devices/locator.ts";
import { share } from "../devices/share.ts";
import { changeLock } from "../lock/change-lock.ts";
import { converse } from "../sync/conversation.ts";
import { lockWith } from "../testing/locks.ts";
import { createRoom } from "../testing/meetings.ts";
import { mortal } from "../testing/mortal-transport.ts";
import { acceptIn, agree, finishIn, inviteIn, newPerson, openShared, why } from "../testing/partners.ts";
import { unlockedProfile } from "../testing/profiles.ts";
import { value } from "../testing/world.ts";
import { forgetPairing, isPairingBegun } from "./begun.ts";

/** Who invites has lost the line when both had agreed. */
async function unfinished() {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const { transport } = mortal(room.relay.transport, "unsent", ({ type }) => type === "create");
  const inviting = inviteIn(room, ana, transport);
  const accepting = acceptIn(room, ben, inviting.link);
  await agree(room, inviting, accepting);
  expect([inviting.state().kind, accepting.state().kind]).toEqual(["unfinished", "unfinished"]);
  return { room, ana, ben };
}

describe("what both have agreed to and is not finished", () => {
  test("goes on at both, and says who was met", async () => {
    const { room, ana, ben } = await unfinished();
    expect(await finishIn(room, ben)).toEqual({ ok: false, error: { kind: "not-there" } });
    const made = value(await finishIn(room, ana));
    expect(made).toEqual({ space: made.space, member: "a", other: "Ben" });
    expect(value(await finishIn(room, ben))).toEqual({ space: made.space, member: "b", other: "Ana" });
    for (const { storage } of [ana, ben]) expect(value(await isPairingBegun(storage))).toBe(false);
  });

  test("is not finished with other words or another passphrase, and stays", async () => {
    const { room, ana, ben } = await unfinished();
    expect(await finishIn(room, { ...ana, secret: ben.secret })).toEqual({ ok: false, error: { kind: "other-key" } });
    value(await finishIn(room, ana));
  });

  test("keeps its lock until then: a change would lose what both have signed", async () => {
    const { room, ana, ben } = await unfinished();
    const door = { storage: ana.storage, wrapping: ana.door.wrapping };
    expect(await changeLock(door, await lockWith("another one"))).toEqual({
      ok: false,
      error: { kind: "pairing-begun" },
    });
    expect(value(await finishIn(room, ana)).other).toBe("Ben");
    value(await finishIn(room, ben));
    value(await changeLock(door, await lockWith("another one")));
  });

  test("is forgotten whole, and leaves room for another", async () => {
    const { room, ana, ben } = await unfinished();
    for (const { storage, disk } of [ana, ben]) {
      value(await forgetPairing(storage));
      expect([...disk.values.keys()]).toEqual([]);
    }
    expect(await finishIn(room, ana)).toEqual({ ok: false, error: { kind: "nothing-begun" } });
    const inviting = inviteIn(room, ana);
    await agree(room, inviting, acceptIn(room, ben, inviting.link));
    expect(why(inviting)).toBe("paired");
  });

  test("keeps another pairing from beginning in its place", async () => {
    const { room, ana, ben } = await unfinished();
    const inviting = inviteIn(room, ana);
    await room.until(() => why(inviting) !== "waiting", inviting);
    expect(why(inviting)).toBe("not-kept");
    value(await finishIn(room, ana));
    value(await finishIn(room, ben));
  });
});

test("a space that is made is not forgotten by the way", async () => {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  value(await forgetPairing(ana.storage));
  expect((await openShared(ana)).link.standing().mayWrite).toBe(true);
});

describe("the person's list", () => {
  test("has the own book first and what is shared behind it, and words find the own book", async () => {
    const room = createRoom();
    const { transport } = room.relay;
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    value(await share({ ...ana, transport }));
    const inviting = inviteIn(room, ana);
    await agree(room, inviting, acceptIn(room, ben, inviting.link));
    const { space } = await openShared(ana);
    const line = value(await converse(transport));
    expect(value(await readLocator(line, ana.secret)).spaces).toEqual([ana.space.id, space.id]);
    expect(value(await readLocator(line, ben.secret)).spaces).toEqual([space.id]);
  });

  test("that is full is said before anything is made", async () => {
    const room = createRoom();
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    const line = value(await converse(room.relay.transport));
    const full = Array.from({ length: MOST_SPACES }, () => newSpaceId(ana.world.chance));
    value(await writeLocator(line, ana.secret, () => full));
    const inviting = inviteIn(room, ana);
    const accepting = acceptIn(room, ben, inviting.link);
    await agree(room, inviting, accepting);
    expect([why(inviting), ana.disk.values.size, room.relay.spaces.size]).toEqual(["refused", 0, 0]);
    expect(value(await readLocator(line, ana.secret)).spaces).toEqual(full);
  });
});

describe("nobody pairs", () => {
  test.each(["host", "guest"] as const)("safety:S1 where the %s has no lock, and so no passphrase", async (who) => {
    const room = createRoom();
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    const { door } = await unlockedProfile(3);
    const inviting = inviteIn(room, who === "host" ? { ...ana, door } : ana);
    const accepting = acceptIn(room, who === "guest" ? { ...ben, door } : ben, inviting.link);
    const side = who === "host" ? inviting : accepting;
    await room.until(() => side.state().kind === "failed", inviting, accepting);
    expect(why(side)).toBe("no-lock");
  });

  test("with a name that is none, or at a place where a book lies", async () => {
    const room = createRoom();
    const ana = await newPerson(1, "Ana");
    for (const [person, expected] of [
      [{ ...ana, name: " \u202e\n " }, "no-name"],
      [{ ...ana, storage: ana.door.storage }, "not-kept"],
    ] as const) {
      const inviting = inviteIn(room, person);
      await room.until(() => inviting.state().kind === "failed", inviting);
      expect(why(inviting)).toBe(expected);
    }
  });
});
