/** Whoever has lost every device comes back by words and passphrase, to their own book and to what they share with it. */
import { ok, type Result } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { beforeEach, describe, expect, test } from "vitest";
import { share } from "../../devices/share.ts";
import { isShared } from "../../link/first-link.ts";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "../../storage/memory.ts";
import type { Storage, StorageError } from "../../storage/port.ts";
import { hoursPass } from "../../testing/coming-back.ts";
import { fused } from "../../testing/fuse.ts";
import { noteKind } from "../../testing/kinds.ts";
import type { TestDevice } from "../../testing/links.ts";
import { createRoom, type Room } from "../../testing/meetings.ts";
import { type Own, passOn, use } from "../../testing/own-devices.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, type TestPerson } from "../../testing/partners.ts";
import { newProfile, openProfile, type Profile, unlockedProfile } from "../../testing/profiles.ts";
import { tampering } from "../../testing/tampering.ts";
import { value } from "../../testing/world.ts";
import { createComingBack } from "./come-back.ts";
import { readWaiting } from "./waiting.ts";

let room: Room;
let ana: TestPerson;
let away: Profile;
let disks: MemoryDisk[];

beforeEach(async () => {
  room = createRoom();
  const [one, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  ana = one;
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  const ours = await openShared(ana);
  value(await ours.space.commit(set(noteKind, "n", { text: "from before" })));
  await passOn(ours.link, room.relay.transport, ana.world.chance);
  away = await newProfile(20, "another passphrase");
  disks = [];
});

async function freshDisk(): Promise<Result<Storage, StorageError>> {
  const disk = createMemoryDisk();
  disks.push(disk);
  return ok(openMemoryStorage(disk));
}

const backOn = (
  { door, clock }: Pick<Profile, "door" | "clock">,
  transport = room.relay.transport,
  fresh: () => Promise<Result<Storage, StorageError>> = freshDisk,
) => createComingBack({ door, clock, transport, fresh });

function oursIn({ ours }: Own): TestDevice {
  if (ours === undefined) throw new Error("it came in");
  return ours;
}

/** What came back of what is shared. */
async function oursOn(profile: Profile) {
  const [disk] = disks;
  if (disk === undefined) throw new Error("nothing came");
  return openShared({ ...profile, disk }, 20);
}

describe("with a book of their own at the relay", () => {
  beforeEach(async () => void value(await share({ ...ana, transport: room.relay.transport })));

  test("safety:S1 both are asked for at once, each waits its 48 hours, and both come back", async () => {
    const back = backOn(away);
    expect(value(await back.find(ana.secret))).toMatchObject({
      space: ana.space.id,
      of: "own",
      shared: 1,
      hoursLeft: undefined,
    });
    expect(value(await back.announce(ana.secret))).toMatchObject({ space: ana.space.id, hoursLeft: 48 });
    hoursPass(room, 47, away);
    expect(await back.finish(ana.secret)).toEqual({ ok: false, error: { kind: "not-yet", hoursLeft: 1 } });
    expect(disks).toEqual([]);
    hoursPass(room, 1, away);
    value(await back.finish(ana.secret));
    expect(value(await isShared(away.door.storage))).toBe(true);
    expect(value(await readWaiting(away.door)).size).toBe(0);
  });

  test("nothing is written in it before the person has confirmed what was found; then it goes on as before", async () => {
    const back = backOn(away);
    value(await back.announce(ana.secret));
    hoursPass(room, 48, away);
    value(await back.finish(ana.secret));
    const { space, link } = await oursOn(away);
    expect([space.member, space.members, link.standing().unconfirmed, link.standing().mayWrite]).toEqual([
      "a",
      2,
      true,
      false,
    ]);
    value(await link.confirm());
    await passOn(link, room.relay.transport, away.world.chance);
    expect([space.get(noteKind, "n")?.fields.text, link.standing().mayWrite]).toEqual(["from before", true]);
  });

  test("without a lock here the own book alone is asked for", async () => {
    const open = await unlockedProfile(30);
    const back = backOn(open);
    expect(value(await back.find(ana.secret)).shared).toBe(1);
    value(await back.announce(ana.secret));
    hoursPass(room, 48, open);
    value(await back.finish(ana.secret));
    expect([value(await isShared(open.door.storage)), disks]).toEqual([true, []]);
  });

  test("what two share keeps nobody from their own, whatever the relay does with it", async () => {
    const ours = (await openShared(ana)).space.id;
    const transport = tampering(room.relay.transport, {
      asked: (message) =>
        message.type === "announce" && message.space === ours ? { ...message, device: ana.space.device } : message,
    });
    const back = backOn(away, transport);
    value(await back.announce(ana.secret));
    hoursPass(room, 48, away);
    value(await back.finish(ana.secret));
    expect([value(await isShared(away.door.storage)), disks]).toEqual([true, []]);
  });

  test.each(["prove-member", "announce", "extend"] as const)(
    "a relay that is busy just when it is asked (%s) for what is shared is asked again, so that nobody comes back without it",
    async (type) => {
      const ours = (await openShared(ana)).space.id;
      let busy = 1;
      room.relay.refuse = (message) =>
        message.type === type && message.space === ours && busy-- > 0 ? "unavailable" : undefined;
      const back = backOn(away);
      const later = { ok: false, error: { kind: "refused", why: "unavailable" } };
      if (type !== "extend") expect(await back.announce(ana.secret)).toEqual(later);
      value(await back.announce(ana.secret));
      hoursPass(room, 48, away);
      if (type === "prove-member") busy = 1;
      if (type !== "announce") expect(await back.finish(ana.secret)).toEqual(later);
      expect(value(await isShared(away.door.storage))).toBe(false);
      value(await back.finish(ana.secret));
      expect([value(await isShared(away.door.storage)), (await oursOn(away)).space.id]).toEqual([true, ours]);
    },
  );

  test.each([0, 1, 2, 3, 4, 5])(
    "hold:H4 the power is cut at write %i of what comes back: never two profiles under the same keys",
    async (writes) => {
      value(await backOn(away).announce(ana.secret));
      hoursPass(room, 48, away);
      const storage = fused(openMemoryStorage(away.world.disk));
      storage.blowAfter(writes);
      const cut = { ...away, door: { ...away.door, storage } };
      await backOn(cut).finish(ana.secret);
      await backOn(away).finish(ana.secret);
      expect(disks.filter(({ values }) => values.has("link")).length).toBeLessThan(2);
      expect(value(await isShared(away.door.storage))).toBe(true);
    },
  );

  test("a disk that is full just then is no reason to wait once more", async () => {
    value(await backOn(away).announce(ana.secret));
    hoursPass(room, 48, away);
    const back = backOn(away, room.relay.transport, async () => ({ ok: false, error: { kind: "full" } }));
    await back.finish(ana.secret);
    expect(value(await readWaiting(away.door)).size).toBe(1);
  });

  test("whoever comes into it by the own book, since it was cut off, is asked all the same what was found (A3)", async () => {
    value(await backOn(away).announce(ana.secret));
    hoursPass(room, 48, away);
    value(
      await backOn(away, room.relay.transport, async () => ({ ok: false, error: { kind: "full" } })).finish(ana.secret),
    );
    const profile = await openProfile(away.world, undefined, "another passphrase");
    value(await profile.link.confirm());
    const { transport } = room.relay;
    const first = { profile: ana, ours: await openShared(ana) };
    await use(first, transport);
    const own = { profile, ours: undefined };
    expect((await use(own, transport)).entered).toEqual([]);
    expect((await use(own, transport)).entered).toHaveLength(1);
    const { link } = oursIn(own);
    expect([link.standing().unconfirmed, link.standing().mayWrite]).toEqual([true, false]);
  });

  test("forgotten, nothing waits any more", async () => {
    const back = backOn(away);
    value(await back.announce(ana.secret));
    expect(value(await readWaiting(away.door)).size).toBe(1);
    value(await back.giveUp());
    expect([value(await readWaiting(away.door)).size, value(await back.waiting())]).toEqual([0, undefined]);
  });
});

test("whose own book was at no relay comes back to what is shared alone, and the book here stays what it is", async () => {
  const back = backOn(away);
  const ours = (await openShared(ana)).space.id;
  expect(value(await back.find(ana.secret))).toEqual({
    space: ours,
    liveDevices: 1,
    of: "two",
    shared: 1,
    hoursLeft: undefined,
  });
  expect(value(await back.announce(ana.secret)).hoursLeft).toBe(48);
  expect(value(await back.waiting())?.hoursLeft).toBe(48);
  hoursPass(room, 47, away);
  expect(await back.finish(ana.secret)).toEqual({ ok: false, error: { kind: "not-yet", hoursLeft: 1 } });
  hoursPass(room, 1, away);
  value(await back.finish(ana.secret));
  expect([value(await isShared(away.door.storage)), value(await back.waiting())]).toEqual([false, undefined]);
  expect((await oursOn(away)).space.id).toBe(ours);
});

describe("whose own book was at no relay, and the power is cut", () => {
  test.each([0, 1, 2, 3])(
    "hold:H4 at write %i of what comes back: once there is nothing left that can be waited for, nothing is waited for",
    async (writes) => {
      value(await backOn(away).announce(ana.secret));
      hoursPass(room, 48, away);
      const storage = fused(openMemoryStorage(away.world.disk));
      storage.blowAfter(writes);
      await backOn({ ...away, door: { ...away.door, storage } }).finish(ana.secret);
      const back = backOn(away);
      if (value(await back.waiting()) !== undefined) value(await back.finish(ana.secret));
      expect(value(await back.waiting())).toBeUndefined();
      expect((await oursOn(away)).link.standing().unconfirmed).toBe(true);
    },
  );

  test("a disk that is full then leaves what waits as it was", async () => {
    value(await backOn(away).announce(ana.secret));
    hoursPass(room, 48, away);
    await backOn(away, room.relay.transport, async () => ({ ok: false, error: { kind: "full" } })).finish(ana.secret);
    expect(value(await backOn(away).waiting())?.hoursLeft).toBe(0);
    value(await backOn(away).finish(ana.secret));
    expect(disks.filter(({ values }) => values.has("link"))).toHaveLength(1);
  });
});

test("words of nobody, and those with another passphrase, find nothing", async () => {
  const nobody = (await newPerson(9, "Nobody")).secret;
  const nothing = { ok: false, error: { kind: "nothing-there" } };
  expect([await backOn(away).find(nobody), await backOn(away).finish(nobody)]).toEqual([nothing, nothing]);
});
