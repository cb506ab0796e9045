import { checks, deriveBytes, type OpenKeyring, parseSecret } from "@counterpoint/crypto";
import { fromBase64Url, fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { deviceKeysOf } from "../devices/own.ts";
import { readKeys, writeKeys } from "../meeting/keys-note.ts";
import { keyOf, placeOf, sealNote } from "../meeting/meeting.ts";
import type { Bytes } from "../storage/port.ts";
import { ascending, fixedDevice } from "../testing/fixed-devices.ts";
import { value } from "../testing/world.ts";
import { genesisOf } from "./genesis.ts";
import { readIntroduction, SLOT } from "./notes.ts";
import { PAIRING, pairLinkText, parsePairLink } from "./pair-link.ts";
import {
  commitmentTo,
  introductionOf,
  signIntroduction,
  spaceOfBoth,
  transcriptOf,
  wordsOfTranscript,
} from "./transcript.ts";

const printed = new Map(
  [...document.matchAll(/^(partners\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll(/\n {2}/g, ""),
  ]),
);

const fromDocument = (name: string): Bytes => fromHex(printed.get(`partners.${name}`) ?? "");

const PEOPLE = {
  host: { keys: { signing: ascending(1, 32), recovery: ascending(0x21, 32) }, name: "Ana" },
  guest: { keys: { signing: ascending(0x41, 32), recovery: ascending(0x61, 32) }, name: "Ben" },
};

async function computed(): Promise<Readonly<Record<string, string>>> {
  const secret = value(parseSecret(ascending(0x20, 32)));
  const [hostDevice, guestDevice] = [await fixedDevice(0x10, 0x80, 0xa0), await fixedDevice(0x30, 0x60, 0xc0)];
  const host = { keys: deviceKeysOf(hostDevice), nonce: ascending(0xa0, 32) };
  const guest = { keys: deviceKeysOf(guestDevice), nonce: ascending(0xc0, 32) };
  const commitment = await commitmentTo(writeKeys(guest));
  const transcript = await transcriptOf(commitment, writeKeys(host), writeKeys(guest));
  const space = await spaceOfBoth(host, guest);
  const signed = (ring: OpenKeyring, slot: 3 | 4, person: (typeof PEOPLE)["host"]) =>
    signIntroduction(ring.signingKey, transcript, slot, person);
  const genesis = genesisOf(
    space,
    { keys: PEOPLE.host.keys, device: host.keys },
    { keys: PEOPLE.guest.keys, device: guest.keys },
  );
  return {
    "partners.link": pairLinkText("https://book.example.org", secret),
    "partners.place": toHex(await placeOf(PAIRING, secret)),
    "partners.key": toHex(await deriveBytes(secret, "partners")),
    "partners.commitment": toHex(commitment),
    "partners.commitmentNote": toHex(
      await sealNote(PAIRING, await keyOf(PAIRING, secret), SLOT.commitment, commitment, ascending(0xf0, 12)),
    ),
    "partners.host": toHex(writeKeys(host)),
    "partners.guest": toHex(writeKeys(guest)),
    "partners.transcript": toHex(transcript),
    "partners.words": wordsOfTranscript(transcript).join(" "),
    "partners.space": toHex(value(fromBase64Url(space))),
    "partners.guestIntroduced": toHex(await signed(guestDevice, SLOT.guestIntroduced, PEOPLE.guest)),
    "partners.hostIntroduced": toHex(await signed(hostDevice, SLOT.hostIntroduced, PEOPLE.host)),
    "partners.genesis": toHex(genesis),
  };
}

test("docs/protocol.md prints what two people's devices say when they pair, to the byte", async () => {
  expect(Object.fromEntries(printed)).toEqual(await computed());
});

test("a reader with the document alone finds the place, the words, the space, and who is who in it", async () => {
  const { secret } = value(parsePairLink(printed.get("partners.link") ?? ""));
  expect(await placeOf(PAIRING, secret)).toEqual(fromDocument("place"));
  const [host, guest] = [value(readKeys(fromDocument("host"))), value(readKeys(fromDocument("guest")))];
  const transcript = await transcriptOf(fromDocument("commitment"), fromDocument("host"), fromDocument("guest"));
  expect(wordsOfTranscript(transcript).join(" ")).toBe(printed.get("partners.words"));
  const space = await spaceOfBoth(host, guest);
  expect(value(fromBase64Url(space))).toEqual(fromDocument("space"));
  const people = await Promise.all(
    (
      [
        ["host", host, SLOT.hostIntroduced],
        ["guest", guest, SLOT.guestIntroduced],
      ] as const
    ).map(async ([whose, { keys }, slot]) => {
      const person = value(readIntroduction(fromDocument(`${whose}Introduced`)));
      const { label, message } = introductionOf(transcript, slot, person.signed);
      expect(await checks.verify(keys.signing, label, message, person.signature)).toBe(true);
      return { keys: person.keys, device: keys, name: person.name };
    }),
  );
  expect(people.map(({ name }) => name)).toEqual(["Ana", "Ben"]);
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new Error("two");
  expect(genesisOf(space, a, b)).toEqual(fromDocument("genesis"));
});
