/** What runs in the browser: devices of one book, each with a database and a line of its own, and a real relay. */
import { changeKeyring, sign } from "@counterpoint/crypto";
import { type Clock, civilDateAt, type Result, seededChance, UTC } from "@counterpoint/kernel";
import { type DeviceKeys, ENTRY_LABEL, withSignatures, writeGenesis } from "@counterpoint/membership";
import { createSchema, defineKind, set } from "@counterpoint/records";
import { openIndexedDbStorage, openSpace, type Space } from "@counterpoint/space";
import * as v from "valibot";
import { KEYRING, openKeys } from "../../packages/space/src/keys.ts";
import { firstLink } from "../../packages/space/src/link/first-link.ts";
import type { RunningLink } from "../../packages/space/src/link/link.ts";
import { openLink } from "../../packages/space/src/link/open-link.ts";
import type { Storage } from "../../packages/space/src/storage/port.ts";
import { converse } from "../../packages/space/src/sync/conversation.ts";
import type { Sync } from "../../packages/space/src/sync/port.ts";
import { startSync } from "../../packages/space/src/sync/start-sync.ts";
import { webSocketTransport } from "../../packages/space/src/sync/websocket.ts";
import { newDevice } from "../../packages/space/src/testing/chains.ts";

const evening = defineKind({
  name: "evening",
  version: 1,
  writers: "both",
  id: v.string(),
  fields: { close: v.number(), self: v.number(), pull: v.number(), load: v.number(), tag: v.string() },
});
const FIELDS = 5;
/** As many as a person writes before what waits is sent. */
const TOGETHER = 5;

const clock: Clock = { now: () => Date.now(), zone: () => UTC };
const chance = seededChance(Date.now());
const transport = webSocketTransport(location.origin);

interface Device {
  readonly storage: Storage;
  readonly space: Space;
  readonly link: RunningLink;
  readonly sync: Sync;
}

async function start(name: string): Promise<Device> {
  const storage = must(await openIndexedDbStorage(name));
  const space = must(await openSpace({ storage, clock, chance, schema: createSchema([evening]) }));
  const link = must(await openLink(space, { clock, chance }));
  const sync = startSync({ link, transport, chance, pace: { shortest: 0, longest: 0 } });
  return { storage, space, link, sync };
}

async function keysOf(storage: Storage): Promise<DeviceKeys> {
  const { device, signingPublicKey, agreementPublicKey } = must(await openKeys(storage, chance));
  return { device, signing: signingPublicKey, agreement: agreementPublicKey };
}

/** A book on one device, at the relay. */
async function begin(): Promise<Device> {
  const device = await start("phone");
  const member = await newDevice(device.space.id, chance);
  const keys = { signing: member.signingPublicKey, recovery: member.agreementPublicKey };
  const members = [{ ...keys, devices: [await keysOf(device.storage)] }];
  const unsigned = writeGenesis({ space: device.space.id, members });
  const genesis = withSignatures(unsigned, await sign(member.signingKey, ENTRY_LABEL, unsigned));
  const line = must(await converse(transport));
  must(await line.ask({ type: "create", space: device.space.id, genesis }));
  line.close();
  must(await device.link.takeChain(0, [genesis]));
  await until(device, () => device.sync.status().kind === "in-step" && device.link.standing().mayWrite);
  return device;
}

/** Lets another in, as it is after both have compared their words. */
async function admit(by: Device, name: string): Promise<void> {
  const storage = must(await openIndexedDbStorage(name));
  (await openSpace({ storage, clock, chance, schema: createSchema([evening]) })).ok;
  const keys = await keysOf(storage);
  must(await by.sync.extend(() => by.link.acts.addDevice(keys)));
  await until(by, () => !by.link.standing().epochDue);
  const [own, other] = [must(await openKeys(storage, chance)), must(await openKeys(by.storage, chance))];
  const ring = must(await changeKeyring(own.sealed, own.wrapping, { space: by.space.id, epochs: other.epochs }));
  const today = civilDateAt(Date.now(), UTC);
  const first = must(
    await firstLink({ space: by.space.id, device: own.device, local: own.local, chain: by.link.chain(0), today }),
  );
  must(await storage.write({ set: new Map([...first, [KEYRING, ring]]) }));
}

const until = ({ link, sync, space }: Device, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      for (const stop of stops) stop();
      resolve();
    };
    const stops = [link.subscribe(look), sync.subscribe(look), space.subscribe(look)];
    look();
  });

/** Milliseconds from each write on one device until the other shows it. */
async function typedToShown(count: number): Promise<readonly number[]> {
  const phone = await begin();
  await admit(phone, "laptop");
  const laptop = await start("laptop");
  await until(laptop, () => laptop.sync.status().kind === "in-step");
  const figures: number[] = [];
  for (let n = 1; n <= count; n++) {
    const from = performance.now();
    const shown = until(laptop, () => laptop.space.get(evening, "today")?.fields.close === n);
    void phone.space.commit(set(evening, "today", { close: n }));
    await shown;
    figures.push(performance.now() - from);
    await until(phone, () => phone.link.standing().unsent === 0);
  }
  return figures;
}

/** Puts so many operations at the relay, and lets a tablet in that has none of them yet. */
async function fill(operations: number): Promise<number> {
  const phone = await begin();
  const evenings = operations / FIELDS;
  for (let n = 0; n < evenings; n++) {
    const fields = { close: n % 101, self: (7 * n) % 101, pull: (3 * n) % 101, load: (5 * n) % 101, tag: `${n}` };
    const kept = phone.space.commit(set(evening, `e${n}`, fields));
    if (n % TOGETHER !== TOGETHER - 1) continue;
    must(await kept);
    await until(phone, () => phone.link.standing().unsent === 0);
  }
  await admit(phone, "tablet");
  return phone.link.standing().seen.seq;
}

/** Milliseconds until all of it is shown on the tablet, from opening its database on. */
async function catchUp(operations: number): Promise<number> {
  const from = performance.now();
  const tablet = await start("tablet");
  await until(tablet, () => tablet.space.list(evening).length === operations / FIELDS);
  return performance.now() - from;
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

Object.assign(globalThis, { bench: { typedToShown, fill, catchUp } });
