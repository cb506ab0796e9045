import { recoveryKeys } from "@counterpoint/crypto";
import { isLive } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Transport } from "../sync/port.ts";
import { noteKind } from "../testing/kinds.ts";
import { createRoom, type Room } from "../testing/meetings.ts";
import {
  announcedOn,
  catchUpChain,
  extending,
  inStep,
  letIn,
  newProfile,
  openProfile,
  type Profile,
  secretOf,
  sharedBook,
  when,
} from "../testing/profiles.ts";
import { faulty } from "../testing/storage.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { memberEntry } from "./member-entry.ts";
import { createRestoring } from "./restoring.ts";

const HOUR_MS = 3_600_000;

const restoringOn = ({ door, clock }: Profile, transport: Transport) => createRestoring({ door, clock, transport });

/** A book on one device, and a profile elsewhere that belongs to nobody yet. */
async function lostAndNew(seed = 1) {
  const room = createRoom();
  const { transport } = room.relay;
  const [home, away] = [await sharedBook(room.relay.transport, seed), await newProfile(seed + 1, "another passphrase")];
  const open = await openProfile(away.world, undefined, "another passphrase");
  return { room, transport, home, secret: home.secret, away: open, restoring: restoringOn(open, transport) };
}

const hoursPass = ({ clock }: Room, hours: number, profile?: Profile): void => {
  clock.ms += hours * HOUR_MS;
  if (profile !== undefined) profile.clock.ms += hours * HOUR_MS;
};

const reopened = ({ world }: Profile) => openProfile(world, undefined, "another passphrase");

test("words and passphrase find the book; after the wait this profile is a device of it, with all epochs", async () => {
  const { room, transport, home, secret, away, restoring } = await lostAndNew();
  value(await extending(home, transport).extend(() => home.link.acts.newEpoch()));
  value(await away.space.commit(set(noteKind, "here", { text: "written while waiting" })));
  expect(value(await restoring.find(secret))).toEqual({ space: home.space.id, liveDevices: 1, hoursLeft: undefined });
  expect(value(await restoring.announce(secret))).toMatchObject({ hoursLeft: 48 });
  hoursPass(room, 48);
  value(await restoring.finish(secret));

  const there = await reopened(away);
  expect([there.space.id, there.space.device]).toEqual([home.space.id, away.space.device]);
  const { membership, unconfirmed, mayWrite } = there.link.standing();
  expect([...(membership?.devices.keys() ?? [])].toSorted()).toEqual([home.space.device, away.space.device].toSorted());
  expect(membership?.epochs).toHaveLength(3);
  // A3: nothing is written before the person has seen what was found.
  expect([unconfirmed, mayWrite]).toEqual([true, false]);
  expect(there.space.list(noteKind).map(({ fields }) => fields.text)).toEqual(["written while waiting"]);
  value(await there.link.confirm());
  expect(there.link.standing().mayWrite).toBe(true);
  await catchUpChain(home, transport);
  expect(home.link.standing().membership?.epochs).toHaveLength(3);
});

describe("safety:S1 coming back is not silent, and waits", () => {
  test("safety:S1 every live device is told, by what the member key has signed alone, and for how long", async () => {
    const { room, transport, home, secret, away, restoring } = await lostAndNew();
    const laptop = await letIn(home, await newProfile(7), transport);
    const running = await inStep(laptop, transport);
    value(await restoring.announce(secret));
    await when(running, () => running.announced().length > 0);
    expect(running.announced()).toMatchObject([{ keys: { device: away.space.device }, hoursLeft: 48 }]);
    running.stop();
    hoursPass(room, 47);
    for (const device of [home, laptop])
      expect(await announcedOn(device, transport)).toMatchObject([
        { keys: { device: away.space.device }, hoursLeft: 1 },
      ]);
    const forged = tampering(transport, {
      said: (message) =>
        message.type === "announcements"
          ? {
              ...message,
              announced: message.announced.flatMap((each) => [{ ...each, device: home.space.device }, each]),
            }
          : message,
    });
    expect((await announcedOn(home, forged)).map(({ keys }) => keys.device)).toEqual([away.space.device]);
  });

  test("safety:S1 before 48 hours are over it is refused, on any clock but the relay's", async () => {
    const { room, secret, away, restoring, home, transport } = await lostAndNew();
    value(await restoring.announce(secret));
    away.clock.ms += 1_000 * HOUR_MS;
    hoursPass(room, 47);
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-yet", hoursLeft: 1 } });
    await catchUpChain(home, transport);
    expect(home.link.standing().membership?.devices.size).toBe(1);
    hoursPass(room, 1);
    value(await restoring.finish(secret));
  });

  test("safety:S1 asking again does not begin the wait anew, nor shorten it", async () => {
    const { room, secret, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 20);
    expect(value(await restoring.announce(secret))).toMatchObject({ hoursLeft: 28 });
    expect(value(await restoring.find(secret))).toMatchObject({ hoursLeft: 28 });
  });

  test("safety:S1 a device that says no ends it, however long it had waited", async () => {
    const { room, transport, home, secret, away, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 48);
    const sync = await inStep(home, transport);
    value(await sync.refuseAnnounced(away.space.device));
    sync.stop();
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-announced" } });
    expect(value(await restoring.find(secret))).toMatchObject({ hoursLeft: undefined });
    expect((await reopened(away)).space.id).not.toBe(home.space.id);
  });

  test("safety:S1 who never announced is refused, also where a lying relay says that somebody did", async () => {
    const { transport, home, secret, restoring, away } = await lostAndNew();
    expect(await restoring.finish(secret)).toEqual({ ok: false, error: { kind: "not-announced" } });
    const lying = tampering(transport, {
      said: (message) => (message.type === "refused" && message.why === "not-yet" ? { type: "done" } : message),
    });
    expect(await restoringOn(away, lying).finish(secret)).toMatchObject({ ok: false });
    await catchUpChain(home, transport);
    expect(home.link.standing().membership?.devices.size).toBe(1);
  });

  test("where no device is live any more there is nobody to ask, and no wait", async () => {
    const { transport, home, secret, away, restoring } = await lostAndNew();
    const keys = await recoveryKeys(secret, home.space.id);
    value(
      await extending(home, transport).extend(async () => {
        const state = home.link.standing().membership;
        if (state === null) throw new Error("the book is shared");
        const last = { devSeq: 0, hash: new Uint8Array(32) };
        return memberEntry(state, "a", keys, { kind: "remove-device", device: home.space.device, last });
      }),
    );
    expect(value(await restoring.find(secret))).toMatchObject({ liveDevices: 0 });
    value(await restoring.finish(secret));
    const { membership } = (await reopened(away)).link.standing();
    expect([...(membership?.devices.values() ?? [])].filter(isLive).map(({ device }) => device)).toEqual([
      away.space.device,
    ]);
  });
});

describe("while it waits", () => {
  test("this device knows for how long without a line, also after the next start, and forgets it when it is told to", async () => {
    const { room, secret, away, restoring } = await lostAndNew();
    expect(await restoring.waiting()).toEqual({ ok: true, value: undefined });
    value(await restoring.announce(secret));
    expect(value(await restoring.waiting())).toEqual({ hoursLeft: 48 });
    hoursPass(room, 40, away);
    const dead: Transport = {
      origin: "https://book.example.org",
      open: () => {
        throw new Error("no line is opened");
      },
    };
    const later = restoringOn(await reopened(away), dead);
    expect(value(await later.waiting())).toEqual({ hoursLeft: 8 });
    value(await later.giveUp());
    expect(value(await later.waiting())).toBeUndefined();
  });

  test("safety:S16 nothing of words or passphrase is kept", async () => {
    const { secret, away, restoring } = await lostAndNew();
    const before = new Map(away.world.disk.values);
    value(await restoring.announce(secret));
    const added = [...away.world.disk.values].filter(([name, kept]) => before.get(name) !== kept);
    expect(added.map(([name]) => name)).toEqual(["coming-back"]);
    expect(await (await reopened(away)).space.recovery.read()).toEqual({ ok: true, value: { kind: "unanswered" } });
  });

  test("what is kept of it is dropped once it is over", async () => {
    const { room, secret, away, restoring } = await lostAndNew();
    value(await restoring.announce(secret));
    hoursPass(room, 48);
    value(await restoring.finish(secret));
    expect(away.world.disk.values.has("coming-back")).toBe(false);
  });
});

describe("what does not lead to the book", () => {
  test("the words with another passphrase, and other words, look alike: nothing is there", async () => {
    const { transport, home, away } = await lostAndNew();
    const restoring = restoringOn(away, transport);
    const nothing = { ok: false, error: { kind: "nothing-there" } };
    expect(await restoring.find(await secretOf(home, "wrong"))).toEqual(nothing);
    expect(await restoring.find(await secretOf(away))).toEqual(nothing);
    expect(await restoring.announce(await secretOf(away))).toEqual(nothing);
    expect(await restoring.finish(await secretOf(away))).toEqual(nothing);
  });

  test("no line", async () => {
    const { secret, away } = await lostAndNew();
    const dead: Transport = {
      origin: "https://book.example.org",
      open: (listener) => {
        queueMicrotask(() => listener.closed());
        return { send: () => undefined, close: () => undefined };
      },
    };
    expect(await restoringOn(away, dead).find(secret)).toEqual({ ok: false, error: { kind: "offline" } });
  });

  test.each<[string, Parameters<typeof tampering>[1]["said"]]>([
    [
      "a list that was altered",
      (said) => (said.type === "locator" ? { ...said, box: said.box.with(20, (said.box[20] ?? 0) ^ 1) } : said),
    ],
    [
      "a list under another key",
      (said) => (said.type === "locator" ? { ...said, key: said.key.with(0, (said.key[0] ?? 0) ^ 1) } : said),
    ],
    [
      "an entry of the chain with one bit changed",
      (said) =>
        said.type === "chain"
          ? { ...said, entries: said.entries.map((entry) => entry.with(60, (entry[60] ?? 0) ^ 1)) }
          : said,
    ],
    [
      "a chain from its second entry on",
      (said) => (said.type === "chain" ? { ...said, entries: said.entries.slice(1) } : said),
    ],
  ])("%s is caught, and nothing is kept", async (_, said) => {
    const { transport, secret, away } = await lostAndNew();
    const restoring = restoringOn(away, tampering(transport, said === undefined ? {} : { said }));
    const altered = { ok: false, error: { kind: "altered" } };
    expect(await restoring.find(secret)).toEqual(altered);
    expect(await restoring.finish(secret)).toEqual(altered);
    expect(away.world.disk.values.has("coming-back")).toBe(false);
  });

  test("another person's book, which a relay puts in the place of the own", async () => {
    const { transport, home, secret, away } = await lostAndNew();
    const stranger = await sharedBook(transport, 9);
    const swapping = tampering(transport, {
      asked: (message) => (message.type === "prove-member" ? { ...message, space: stranger.space.id } : message),
    });
    expect(await restoringOn(away, swapping).find(secret)).toEqual({ ok: false, error: { kind: "nothing-there" } });
    const answering = tampering(transport, {
      said: (message) =>
        message.type === "chain" && message.space === home.space.id && message.from === 0
          ? { ...message, entries: stranger.link.chain(0) }
          : message,
    });
    expect(await restoringOn(away, answering).find(secret)).toEqual({ ok: false, error: { kind: "altered" } });
  });
});

describe("cut off", () => {
  test("hold:H4 at any step of the end, once or by a full disk: the next try ends it, and the device is there once", async () => {
    for (const step of ["add-device", "new-epoch", "the disk"]) {
      const { room, transport, home, secret, away, restoring } = await lostAndNew();
      value(await restoring.announce(secret));
      hoursPass(room, 48);
      const storage = faulty(openMemoryStorage(away.world.disk));
      const profile = await openProfile(away.world, storage, "another passphrase");
      if (step === "the disk") storage.fault = { kind: "full" };
      let extended = 0;
      const cut = tampering(transport, {
        asked: (message) => {
          if (message.type !== "extend" || step === "the disk") return message;
          return extended++ === (step === "add-device" ? 0 : 1) ? undefined : message;
        },
      });
      expect(await restoringOn(profile, cut).finish(secret)).toMatchObject({ ok: false });
      expect((await reopened(away)).space.id).not.toBe(home.space.id);
      value(await restoringOn(await reopened(away), transport).finish(secret));
      const { membership } = (await reopened(away)).link.standing();
      expect(membership?.devices.size).toBe(2);
      expect(membership?.epochs.at(-1)?.boxes.has(away.space.device)).toBe(true);
    }
  });
});
