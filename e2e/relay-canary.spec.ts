import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkinKind, ownLineKind, rhythmKind } from "@counterpoint/balance";
import { parseCivilDate } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { deviceNameKind, openEnvelope } from "@counterpoint/space";
import { firstEveningKind } from "@counterpoint/today";
import { type ClientMessage, decodeEnvelope, decodeFromClient } from "@counterpoint/wire";
import { expect, test } from "@playwright/test";
import { webSocketTransport } from "../packages/space/src/sync/websocket.ts";
import { freePort } from "../scripts/free-port.ts";
import { canary, found, leaveInClear, STORES, startGround } from "./support/hunt/ground.ts";
import { canReadMemory } from "./support/hunt/memory.ts";
import { another, begin, type Device, PASSPHRASE, until, valid } from "./support/hunt/person.ts";
import { formsIn, type Spelling, spellingsOf, spellingsOfBytes } from "./support/hunt/spellings.ts";
import { listenIn } from "./support/hunt/wire.ts";
import { startRelay } from "./support/relay.ts";

const DAY = valid(parseCivilDate("1913-05-29"));

for (const [store, makePlace] of STORES) {
  test(`hold:H1 nothing of a book lies in the relay's files (${store}), memory or logs, or goes over the wire`, async () => {
    const ground = await startGround(makePlace);
    const devices: Device[] = [];
    try {
      const stem = canary();
      const transport = webSocketTransport(ground.origin);
      const ada = await begin(1, transport);
      devices.push(ada.device);
      await writeEverywhere(ada.device, stem);
      const laptop = await another(2, ada.device, transport);
      devices.push(laptop);
      await until(laptop.space, () => laptop.space.get(checkinKind, DAY)?.fields.note === `${stem} in a note`);
      valid(await laptop.space.commit(set(checkinKind, DAY, { note: `${stem} from the laptop` })));
      await until(ada.device.space, () => noteOf(ada.device) === `${stem} from the laptop`);
      await until(laptop.sync, () => laptop.sync.status().kind === "in-step");

      const keys = [await ada.device.keys(), await laptop.keys()];
      const secrets = [ada.entropy, ada.secret, ...keys.flatMap(({ epochs, local }) => [...epochs, local])];
      const wanted = [...spellingsOf(stem), ...spellingsOf(PASSPHRASE), ...secrets.flatMap(spellingsOfBytes)];
      const rare = [`["${ownLineKind.name}"`, `["${firstEveningKind.name}"`, DAY].map(asItIs);
      expect(keys[0]?.epochs.length).toBeGreaterThan(1);
      expect(await found(ground, [...wanted, ...rare])).toEqual({
        files: [],
        memory: [],
        log: [],
        wire: [],
      });

      // The control: what is put into each of these places in clear is found by the same search.
      const control = canary();
      await leaveInClear(transport.origin, control);
      const search = await found(ground, spellingsOf(control));
      expect(search.files.join()).toContain("as it is");
      if (canReadMemory) expect(search.memory).toContain("as it is");
      else test.info().annotations.push({ type: "left out", description: "memory: only Linux shows it" });
      expect(search.wire).toContain("as it is");
      expect(await logOfRefusal(control)).toContain("as it is");
    } finally {
      for (const device of devices) device.close();
      await ground.close();
    }
  });
}

test("hold:H2 every envelope that left is sealed under the book's own epochs, and under no key of anybody else's", async () => {
  const site = await mkdtemp(path.join(tmpdir(), "counterpoint-site-"));
  await writeFile(path.join(site, "index.html"), "<!doctype html><title>.</title>");
  const port = await freePort();
  const wire = await listenIn(() => port);
  const origin = `http://localhost:${wire.port}`;
  const relay = await startRelay({
    dataFolder: path.join(site, "data"),
    port,
    env: { PUBLIC_URL: origin, APP_DIR: site },
  });
  const devices: Device[] = [];
  try {
    const transport = webSocketTransport(origin);
    const [ada, ben] = [await begin(1, transport), await begin(5, transport)];
    devices.push(ada.device, ben.device);
    await writeEverywhere(ada.device, canary());
    await writeEverywhere(ben.device, canary());
    const laptop = await another(2, ada.device, transport);
    devices.push(laptop);
    await until(laptop.space, () => noteOf(laptop) !== undefined);
    valid(await laptop.space.commit(set(checkinKind, DAY, { note: "from the laptop" })));
    await until(ada.device.space, () => noteOf(ada.device) === "from the laptop");
    await until(ben.device.sync, () => ben.device.sync.status().kind === "in-step");

    const messages = wire.fromClients().map((bytes) => valid(decodeFromClient(new Uint8Array(bytes))).message);
    const envelopes = messages.flatMap((message) => (message.type === "append" ? message.envelopes : []));
    const of = (device: Device) =>
      envelopes.filter((bytes) => valid(decodeEnvelope(bytes)).header.space === device.space.id);
    const [adas, bens] = [of(ada.device), of(ben.device)];
    expect(adas.length).toBeGreaterThan(1);
    expect(bens.length).toBeGreaterThan(0);
    expect(adas.length + bens.length).toBe(envelopes.length);
    for (const bytes of adas) {
      expect(await opens(bytes, [ada.device, laptop], laptop)).toBe("opened");
      expect(await opens(bytes, [ada.device, laptop], ben.device)).toMatch(/^"(not-authentic|unknown-epoch)"$/);
    }
    for (const bytes of bens) expect(await opens(bytes, [ben.device], ben.device)).toBe("opened");
    expect(messages.map(({ type }) => type).filter((type) => !SPOKEN.has(type))).toEqual([]);
  } finally {
    for (const device of devices) device.close();
    await relay.stop();
    await wire.close();
    await rm(site, { recursive: true, force: true });
  }
});

/** All that these devices had to say: whatever else a client learns to say has to be looked at here first. */
const SPOKEN: ReadonlySet<ClientMessage["type"]> = new Set<ClientMessage["type"]>([
  "append",
  "create",
  "extend",
  "leave-note",
  "prove",
  "put-locator",
  "read-announced",
  "read-chain",
  "read-locator",
  "read-log",
  "read-log-hash",
  "read-notes",
]);

const asItIs = (text: string): Spelling => ({ form: text, bytes: Buffer.from(text) });
const noteOf = ({ space }: Device): string | undefined => space.get(checkinKind, DAY)?.fields.note;

/** In every kind of record, and in every field that takes a text. */
async function writeEverywhere({ space }: Device, stem: string): Promise<void> {
  const quoted = (where: string) => ({ ref: "example@1", text: `${stem} in a ${where}` });
  const evening = {
    zone: `${stem}/zone`,
    needs: [],
    strength: quoted("strength"),
    sentence: quoted("sentence"),
    step: quoted("step"),
    card: quoted("card"),
  };
  valid(
    await space.commit([
      ...set(checkinKind, DAY, { note: `${stem} in a note`, zone: `${stem}/zone`, close: 71 }),
      ...set(firstEveningKind, `${DAY}.${space.device}`, evening),
      ...set(ownLineKind, "close", { value: 68, movedOn: DAY }),
      ...set(rhythmKind, "checkin", { rhythm: "daily" }),
      ...set(deviceNameKind, space.device, { name: stem }),
    ]),
  );
}

/** What the relay does print, it prints into the log that is searched. */
async function logOfRefusal(word: string): Promise<readonly string[]> {
  const failing = startRelay({ dataFolder: tmpdir(), env: { APP_DIR: path.join(tmpdir(), word) } });
  const why = await failing.then(
    () => "it started",
    (error: Error) => error.message,
  );
  return formsIn(Buffer.from(why), spellingsOf(word));
}

/** With the epochs of `reader`, whoever of the book wrote it. */
async function opens(bytes: Uint8Array<ArrayBuffer>, book: readonly Device[], reader: Device): Promise<string> {
  const writers = await Promise.all(book.map((device) => device.keys()));
  const { epochs } = await reader.keys();
  const opened = await openEnvelope(bytes, {
    space: valid(decodeEnvelope(bytes)).header.space,
    epoch: (number) => epochs[number],
    device: (device) => writers.find((writer) => writer.device === device)?.verifyKey,
  });
  return opened.ok ? "opened" : JSON.stringify(opened.error);
}
