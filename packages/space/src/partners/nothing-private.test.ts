/** What is said while two people pair, as whoever has the link and whoever runs the relay could read it together. */
import { recoveryKeys } from "@counterpoint/crypto";
import { fromBase64Url, toBase64Url, toHex } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { nameDevice } from "../device-name.ts";
import { openOwn } from "../devices/own.ts";
import { share } from "../devices/share.ts";
import { meet } from "../meeting/meeting.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { createRoom } from "../testing/meetings.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, type TestPerson } from "../testing/partners.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { PAIRING, parsePairLink } from "./pair-link.ts";

const utf8 = new TextEncoder();

/** Everything of a person's own book that could give it away, in hex. */
async function secretsOf({ door, space, secret }: TestPerson): Promise<ReadonlyMap<string, string>> {
  const { ring } = value(await openOwn(door));
  const entropy = value(await space.recovery.draw());
  const keys = await recoveryKeys(secret, space.id);
  const all: readonly (readonly [string, Uint8Array])[] = [
    ["the id of the book", value(fromBase64Url(space.id))],
    ["the id of the device", value(fromBase64Url(space.device))],
    ["the key it signs with", ring.signingPublicKey],
    ["the key it agrees by", ring.agreementPublicKey],
    ["the local secret", ring.local],
    ["the secret of its epoch", ring.epochs[0] ?? new Uint8Array()],
    ["what the words spell", entropy],
    ["what words and passphrase come to", secret],
    ["the member key of the book", keys.signing.publicKey],
    ["the recovery key of the book", keys.agreement.publicKey],
    ["what was written", utf8.encode("canary in the mine")],
    ["how the device is called", utf8.encode("kitchen tablet")],
  ];
  return new Map(all.map(([name, bytes]) => [name, toHex(bytes)]));
}

test("safety:S4 nothing of either private book is in anything that is said: no id, no key, no word, no name of a device", async () => {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  const heard: string[] = [];
  const listening = tampering(room.relay.transport, {
    heard: (message) => void heard.push(JSON.stringify(message, hexed)),
    said: (message) => {
      heard.push(JSON.stringify(message, hexed));
      return message;
    },
  });
  for (const person of [ana, ben]) {
    value(await person.space.commit(set(noteKind, "n", { text: "canary in the mine" })));
    value(await person.space.commit(nameDevice(person.space.device, "kitchen tablet")));
    // The book is at the same relay, so that there is something to be tied to.
    value(await share({ ...person, transport: room.relay.transport }));
  }
  const inviting = inviteIn(room, ana, listening);
  const accepting = acceptIn(room, ben, inviting.link, listening);
  const { secret } = value(parsePairLink(inviting.link));
  const reader = await meet({ ...room, transport: room.relay.transport, occasion: PAIRING, secret, left: {} });
  const notes = reader.until((all) => (all.size === 7 ? all : undefined));
  await agree(room, inviting, accepting);
  expect([inviting.state().kind, accepting.state().kind]).toEqual(["paired", "paired"]);
  const read = [...value(await notes).values()].map(toHex);
  reader.close();

  // The control: what is in them is found in this way.
  const { link, space } = await openShared(ana);
  const keys = link.standing().membership?.members.get("b");
  expect(read.join()).toContain(toHex(keys?.signing ?? new Uint8Array()));
  expect(heard.join()).toContain(toHex(value(fromBase64Url(space.id))));
  for (const person of [ana, ben]) {
    for (const [name, hex] of await secretsOf(person)) {
      expect(hex.length, name).toBeGreaterThan(20);
      for (const said of [...heard, ...read]) expect(said.includes(hex), name).toBe(false);
    }
  }
});

/** Ids are text in messages. */
const hexed = (_: string, part: unknown): unknown => {
  if (part instanceof Uint8Array) return toHex(part);
  const bytes = typeof part === "string" ? fromBase64Url(part) : undefined;
  return bytes?.ok && toBase64Url(bytes.value) === part ? toHex(bytes.value) : part;
};

test("safety:S4 hold:H2 a space in which nobody has written is empty on both sides, whatever was written before", async () => {
  const room = createRoom();
  const [ana, ben] = [await newPerson(3, "Ana"), await newPerson(4, "Ben")];
  for (const { space } of [ana, ben]) {
    value(await space.commit(set(noteKind, "n", { text: "from before" })));
    value(await space.commit(set(dayKind, day("2026-11-23"), { text: "from before" })));
  }
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  for (const person of [ana, ben]) {
    const { space, link, world } = await openShared(person);
    expect([space.list(noteKind), space.list(dayKind, "a"), space.list(dayKind, "b")]).toEqual([[], [], []]);
    expect([world.disk.log.length, link.standing().unsent]).toEqual([0, 0]);
    expect(room.relay.spaces.get(space.id)?.log).toEqual([]);
  }
});
