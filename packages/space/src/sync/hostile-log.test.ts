import type { LogEntry } from "@counterpoint/wire";
import { expect, test } from "vitest";
import { beginBook, envelopeBy, folded } from "../testing/chains.ts";
import { admit, type Running, textsOf, write } from "../testing/fleet.ts";
import { sayingLog, type Tampering, withBit } from "../testing/hostile-relay.ts";
import { hostileScene, type Scene, threeNotes } from "../testing/hostile-scene.ts";
import { copyOfSpace } from "../testing/relay-space.ts";

const kinds = ({ sync }: Running): readonly string[] => sync.alarms().map(({ kind }) => kind);

const BEFORE = { before: "all is well" };
const ALL = { ...BEFORE, two: "from the phone", three: "from the tablet", four: "from the phone again" };

/** Where the relay is honest again, all that everybody wrote is everywhere. */
async function nothingLost({ room, phone, laptop, relay }: Scene): Promise<void> {
  relay.tampering = {};
  await write(laptop, "after", "the laptop goes on");
  laptop.sync.hurry();
  await room.pass(3_600_000);
  expect(textsOf(laptop)).toEqual({ ...ALL, after: "the laptop goes on" });
  expect(textsOf(phone)).toEqual(textsOf(laptop));
}

/** Alters what the log has at place 2. */
const atTwo = (alter: (envelope: LogEntry["envelope"]) => LogEntry["envelope"]): Tampering =>
  sayingLog((entries) =>
    entries.map(({ seq, envelope }) => ({ seq, envelope: seq === 2 ? alter(envelope) : envelope })),
  );

/** Shows other places of the honest log than those that are asked for. */
const showing = (scene: Scene, places: Readonly<Record<number, number>>): Tampering =>
  sayingLog((entries) =>
    entries.flatMap(({ seq, envelope }) => {
      const other = places[seq];
      if (other === undefined) return { seq, envelope };
      const shown = scene.space().log[other - 1];
      return shown === undefined ? [] : { seq, envelope: shown.envelope };
    }),
  );

test("hold:H5 a place that is left out of the log shows in the numbers, and nothing is lost", async () => {
  const scene = await hostileScene();
  await scene.attack(
    sayingLog((entries) => entries.filter(({ seq }) => seq !== 3)),
    () => threeNotes(scene),
  );
  expect(kinds(scene.laptop)).toContain("log-changed");
  await nothingLost(scene);
});

test("hold:H5 an envelope that is withheld, with the rest moved up, is missed by its author's count", async () => {
  const scene = await hostileScene();
  await scene.attack(showing(scene, { 2: 3, 3: 4 }), () => threeNotes(scene));
  expect(scene.laptop.sync.alarms()).toContainEqual({
    kind: "withheld",
    device: scene.phone.space.device,
    devSeq: expect.any(Number),
  });
});

test("hold:H5 envelopes of one device in another order are told from those of an honest log", async () => {
  const scene = await hostileScene();
  await scene.attack(showing(scene, { 2: 4, 4: 2 }), async () => {
    scene.laptop.close();
    await threeNotes(scene);
    const again = await scene.room.start(scene.worlds.laptop, { transport: scene.relay });
    expect(kinds(again)).toContain("log-changed");
    expect(kinds(again)).not.toContain("backdated");
  });
});

test("hold:H5 an envelope that comes again at another place counts once, and what it took the place of is missed", async () => {
  const scene = await hostileScene();
  await scene.attack(showing(scene, { 2: 1 }), () => threeNotes(scene));
  expect(kinds(scene.laptop)).toContain("withheld");
});

test("hold:H7 an altered bit is not taken for what its author wrote", async () => {
  const scene = await hostileScene();
  await scene.attack(
    atTwo((envelope) => withBit(envelope, 250)),
    () => threeNotes(scene),
  );
  expect(kinds(scene.laptop)).toContain("forged");
  expect(Object.keys(textsOf(scene.laptop))).not.toContain("two");
});

test("hold:H7 an envelope that is cut off is refused", async () => {
  const scene = await hostileScene();
  await scene.attack(
    atTwo((envelope) => envelope.slice(0, 300)),
    () => threeNotes(scene),
  );
  expect(kinds(scene.laptop)).toContain("forged");
});

test("hold:H7 an envelope of another space is refused", async () => {
  const [scene, book] = [await hostileScene(), await beginBook(99)];
  const foreign = await envelopeBy(book.phone, await folded(book.chain, book.space), scene.room.chance);
  await scene.attack(
    atTwo(() => foreign),
    () => threeNotes(scene),
  );
  expect(scene.laptop.sync.alarms()).toContainEqual({
    kind: "forged",
    device: null,
    why: "other-space",
    hash: expect.any(String),
  });
});

test("hold:H5 devices that are shown different logs find out by what they have seen", async () => {
  const scene = await hostileScene();
  await scene.attack(showing(scene, { 2: 3, 3: 2 }), async () => {
    scene.laptop.sync.stop();
    await threeNotes(scene);
    const again = await scene.room.start(scene.worlds.laptop, { transport: scene.relay });
    await write(again, "five", "from the laptop");
    await scene.room.quiet.settled();
  });
  expect(scene.phone.sync.alarms()).toContainEqual({
    kind: "log-forked",
    device: scene.laptop.space.device,
    seq: expect.any(Number),
  });
});

test("hold:H5 a log that is put back is told, and each device sends again what it wrote since", async () => {
  const scene = await hostileScene();
  const { room, phone, laptop, tablet } = scene;
  const old = copyOfSpace(scene.space());
  await threeNotes(scene);
  room.relay.spaces.set(old.id, old);
  room.relay.cut();
  await room.pass(30 * 60_000);
  const devices = [phone, laptop, tablet];
  expect(devices.flatMap(({ sync }) => sync.alarms())).toContainEqual({
    kind: "rolled-back",
    what: "log",
    had: 4,
    has: 1,
  });
  for (const device of devices) {
    expect(textsOf(device)).toEqual(ALL);
    expect(device.sync.status()).toEqual({ kind: "in-step" });
  }
  const late = room.newWorld();
  await admit(room, phone, scene.worlds.phone, late);
  const came = await room.start(late);
  expect([textsOf(came), came.sync.alarms()]).toEqual([ALL, []]);
});

test("hold:H5 a relay that has lost everything is given all of it again", async () => {
  const scene = await hostileScene();
  const { room, phone, laptop, tablet } = scene;
  await threeNotes(scene);
  room.relay.spaces.clear();
  room.relay.cut();
  await room.pass(30 * 60_000);
  for (const device of [phone, laptop, tablet]) {
    expect(textsOf(device)).toEqual(ALL);
    expect(device.sync.status()).toEqual({ kind: "in-step" });
  }
  const late = room.newWorld();
  await admit(room, phone, scene.worlds.phone, late);
  const came = await room.start(late);
  expect([textsOf(came), came.sync.alarms()]).toEqual([ALL, []]);
});

test("hold:H5 a fresh device that is shown less than whoever let it in has seen is told", async () => {
  const scene = await hostileScene();
  await threeNotes(scene);
  const { phone, worlds, room } = scene;
  const [world, { seq, hash }] = [room.newWorld(), phone.link.standing().seen];
  await admit(room, phone, worlds.phone, world, { device: phone.space.device, seq, hash });
  scene.relay.tampering = {
    says: ({ request, message }) => {
      if (message.type === "log") {
        return [{ request, message: { ...message, head: 1, entries: message.entries.filter((one) => one.seq < 2) } }];
      }
      return [{ request, message: message.type === "proved" ? { ...message, head: 1 } : message }];
    },
  };
  const fresh = await room.start(world, { transport: scene.relay });
  expect(fresh.sync.alarms()).toEqual([{ kind: "rolled-back", what: "log", had: 4, has: 1 }]);
});

test("hold:H5 a head that is not there is not believed", async () => {
  const scene = await hostileScene();
  await scene.attack(
    {
      says: ({ request, message }) => [
        { request, message: "head" in message ? { ...message, head: message.head + 7 } : message },
      ],
    },
    () => threeNotes(scene),
  );
  expect(scene.laptop.sync.status().kind).not.toBe("in-step");
  expect(textsOf(scene.laptop)).toEqual(ALL);
  await nothingLost(scene);
});

test("hold:H5 a place that an envelope does not have is found out when the log is read", async () => {
  const scene = await hostileScene();
  await scene.attack(
    {
      says: ({ request, message }) => [
        {
          request,
          message:
            message.type === "kept"
              ? { ...message, outcomes: message.outcomes.map((one) => ({ ...one, seq: one.seq + 1 })) }
              : message,
        },
      ],
    },
    async () => {
      await write(scene.laptop, "mine", "from the laptop");
      await scene.room.quiet.settled();
      await write(scene.phone, "next", "from the phone");
    },
  );
  expect(kinds(scene.laptop)).toContain("log-changed");
});

/** Says that it keeps an envelope of the laptop as the next of the log, and does not. */
function forgetting({ space }: Scene): Tampering {
  const [id, seq] = [space().id, space().log.length + 1];
  let left = 1;
  let isLying = false;
  return {
    hears: (message) => {
      if (message.type !== "append" || left === 0) return message;
      left--;
      isLying = true;
      return { type: "read-announced", space: id };
    },
    says: ({ request, message }) => {
      if (!isLying || message.type !== "announcements") return [{ request, message }];
      isLying = false;
      return [{ request, message: { type: "kept", outcomes: [{ outcome: "kept", seq }] } }];
    },
  };
}

test("hold:H5 what is acknowledged and forgotten is found out, and sent again", async () => {
  const scene = await hostileScene();
  const { phone, laptop, room } = scene;
  await scene.attack(forgetting(scene), async () => {
    await write(laptop, "mine", "from the laptop");
    await room.quiet.settled();
    room.relay.cut();
  });
  expect(laptop.sync.alarms()).toContainEqual({ kind: "rolled-back", what: "log", had: 2, has: 1 });
  await write(phone, "two", "from the phone");
  await room.pass(3_600_000);
  for (const device of [phone, laptop]) {
    expect(textsOf(device)).toEqual({ ...BEFORE, two: "from the phone", mine: "from the laptop" });
  }
});
