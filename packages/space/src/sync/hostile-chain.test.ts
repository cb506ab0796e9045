import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { entryBy, newDevice } from "../testing/chains.ts";
import { admit, type Running, textsOf, write } from "../testing/fleet.ts";
import { sayingChain, type Tampering, withBit } from "../testing/hostile-relay.ts";
import { hostileScene, type Scene } from "../testing/hostile-scene.ts";
import { keysOf, publicKeysOf } from "../testing/links.ts";
import { copyOfSpace } from "../testing/relay-space.ts";
import { value } from "../testing/world.ts";

const kinds = ({ sync }: Running): readonly string[] => sync.alarms().map(({ kind }) => kind);

/** The phone lets a fourth device in. */
async function addFourth({ room, phone, worlds }: Scene): Promise<void> {
  await admit(room, phone, worlds.phone, room.newWorld());
  await room.quiet.settled();
}

/** Alters the entry that comes next in the chain. */
const next = (scene: Scene, alter: (entry: Bytes) => Bytes): Tampering => {
  const at = scene.space().chain.length;
  return sayingChain((entry, place) => (place === at ? alter(entry) : entry));
};

test("hold:H5 a chain that is put back is told, and the relay is given what it lost", async () => {
  const scene = await hostileScene();
  const old = copyOfSpace(scene.space());
  await addFourth(scene);
  const whole = scene.space().chain;
  scene.room.relay.spaces.set(old.id, { ...old, log: scene.space().log, places: scene.space().places });
  scene.room.relay.cut();
  await scene.room.pass(60_000);
  // Whoever comes back first sees it, and gives the relay what it lacks.
  const alarms = [scene.phone, scene.tablet, scene.laptop].flatMap(({ sync }) => sync.alarms());
  expect(alarms).toContainEqual({ kind: "rolled-back", what: "chain", had: whole.length, has: old.chain.length });
  expect(scene.space().chain).toEqual(whole);
});

test("hold:H7 an entry with an altered bit is refused", async () => {
  const scene = await hostileScene();
  const at = scene.space().chain.length;
  await scene.attack(
    next(scene, (entry) => withBit(entry, -1)),
    () => addFourth(scene),
  );
  expect(scene.laptop.sync.alarms()).toEqual([{ kind: "chain-forged", at }]);
  expect(scene.laptop.link.standing().chainLength).toBe(at);
  expect(scene.laptop.sync.status()).toEqual({ kind: "refused", why: "chain" });
});

test("hold:H9 an entry of a later version is called that, and what is true is taken when it comes", async () => {
  const scene = await hostileScene();
  await scene.attack(
    next(scene, (entry) => entry.with(0, 2)),
    () => addFourth(scene),
  );
  expect(scene.laptop.sync.alarms()).toEqual([]);
  expect(scene.laptop.sync.status()).toEqual({ kind: "newer" });
  scene.relay.tampering = {};
  await scene.room.pass(16 * 60_000);
  expect(scene.laptop.sync.status()).toEqual({ kind: "in-step" });
  expect(scene.laptop.link.chain(0)).toEqual(scene.space().chain);
});

test("hold:H7 keys that are swapped in an entry are not taken", async () => {
  const scene = await hostileScene();
  const stranger = await newDevice(scene.space().id, scene.room.chance);
  const at = scene.space().chain.length;
  await scene.attack(
    next(scene, (entry) => {
      const swapped = entry.slice();
      swapped.set(stranger.signingPublicKey, entry.length - 64 - 64);
      return swapped;
    }),
    () => addFourth(scene),
  );
  expect(scene.laptop.sync.alarms()).toEqual([{ kind: "chain-forged", at }]);
});

test("hold:H7 an entry that no key of the chain has signed is not taken", async () => {
  const scene = await hostileScene();
  const { membership, id } = scene.space();
  const stranger = await newDevice(id, scene.room.chance);
  const { device } = await keysOf(scene.worlds.phone);
  const keys = { device: stranger.device, signing: stranger.signingPublicKey, agreement: stranger.agreementPublicKey };
  const forged = await entryBy({ ...stranger, device }, membership, { kind: "add-device", ...keys });
  await scene.attack(
    next(scene, () => forged),
    () => addFourth(scene),
  );
  expect(kinds(scene.laptop)).toEqual(["chain-forged"]);
});

test("hold:H5 two chains are told from each other when they meet", async () => {
  const scene = await hostileScene();
  const { phone, room, laptop } = scene;
  const [one, other] = [room.newWorld(), room.newWorld()];
  await one.open();
  await other.open();
  const at = scene.space().chain.length;
  // A phone with a key that was copied, say, signs two entries for one place.
  const second = await phone.link.acts.addDevice(await publicKeysOf(other));
  await scene.attack(
    sayingChain((entry, place) => (place === at ? second : place > at ? undefined : entry)),
    async () => value(await phone.sync.extend(async () => phone.link.acts.addDevice(await publicKeysOf(one)))),
  );
  scene.relay.tampering = {};
  room.relay.cut();
  await room.pass(60_000);
  laptop.sync.hurry();
  await room.pass(60_000);
  expect(scene.laptop.sync.alarms()).toContainEqual({ kind: "chain-forked", at });
  expect(scene.laptop.sync.status()).toEqual({ kind: "refused", why: "chain" });
});

test("hold:H5 a removal that is kept from a device is found out by the first word after it", async () => {
  const scene = await hostileScene();
  const { phone, tablet, laptop, room } = scene;
  const length = scene.space().chain.length;
  await scene.attack(
    {
      says: ({ request, message }) => {
        if (message.type === "proved") return [{ request, message: { ...message, chainLength: length } }];
        if (message.type !== "chain") return [{ request, message }];
        const entries = message.entries.filter((_, at) => message.from + at < length);
        return request === 0 ? [] : [{ request, message: { ...message, entries } }];
      },
    },
    async () => {
      value(await phone.sync.extend(() => phone.link.acts.removeDevice(tablet.space.device)));
      await room.quiet.settled();
      await write(phone, "secret", "not for the tablet");
      await room.quiet.settled();
    },
  );
  expect(kinds(laptop)).toContain("chain-forked");
  expect(Object.keys(textsOf(laptop))).not.toContain("secret");
  expect(Object.keys(textsOf(tablet))).not.toContain("secret");
});

test("hold:H5 what a device writes after it was taken out does not count, whoever passes it on", async () => {
  const scene = await hostileScene();
  const { phone, tablet, laptop, room } = scene;
  tablet.sync.stop();
  await write(tablet, "late", "from a stolen tablet");
  const envelope = value(await tablet.link.next());
  if (envelope === undefined) throw new Error("the tablet has something to say");
  value(await phone.sync.extend(() => phone.link.acts.removeDevice(tablet.space.device)));
  await room.quiet.settled();
  const { log } = scene.space();
  log.push({ seq: log.length + 1, envelope });
  await write(phone, "next", "from the phone");
  await room.quiet.settled();
  for (const device of [phone, laptop]) {
    expect(device.sync.alarms()).toEqual([
      { kind: "after-removal", device: tablet.space.device, devSeq: expect.any(Number) },
    ]);
    expect(textsOf(device)).toEqual({ before: "all is well", next: "from the phone" });
  }
});
