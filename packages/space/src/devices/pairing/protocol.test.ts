import { checks, deriveBytes, parseSecret } from "@counterpoint/crypto";
import { fromHex, newSpaceId, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../../docs/protocol.md?raw";
import { readKeys, writeKeys } from "../../meeting/keys-note.ts";
import { keyOf, placeOf, sealNote } from "../../meeting/meeting.ts";
import type { Bytes } from "../../storage/port.ts";
import { ascending, fixedDevice, fixedId } from "../../testing/fixed-devices.ts";
import { value } from "../../testing/world.ts";
import { JOINING, joinLinkText, parseJoinLink } from "./join-link.ts";
import { readBook, readGrant, SLOT, writeBook } from "./notes.ts";
import {
  commitmentTo,
  confirmationOf,
  grantOf,
  signConfirmation,
  signGrant,
  transcriptOf,
  wordsOfTranscript,
} from "./transcript.ts";

const printed = new Map(
  [...document.matchAll(/^(pairing\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll(/\n {2}/g, ""),
  ]),
);

const fromDocument = (name: string): Bytes => fromHex(printed.get(`pairing.${name}`) ?? "");

async function computed(): Promise<Readonly<Record<string, string>>> {
  const secret = value(parseSecret(ascending(0x20, 32)));
  const [joiner, inviter] = [await fixedDevice(0x10, 0x80, 0xa0), await fixedDevice(0x30, 0x60, 0xa0)];
  const keys = { device: joiner.device, signing: joiner.signingPublicKey, agreement: joiner.agreementPublicKey };
  const keysNote = writeKeys({ keys, nonce: ascending(0xc0, 32) });
  const book = writeBook({
    nonce: ascending(0xa0, 32),
    space: newSpaceId(fixedId(0)),
    genesis: ascending(0x40, 32),
    head: ascending(0x60, 32),
  });
  const commitment = await commitmentTo(keysNote);
  const transcript = await transcriptOf(commitment, book, keysNote);
  const grant = { device: inviter.device, head: ascending(0x60, 32), seq: 7, hash: ascending(0x80, 32) };
  return {
    "pairing.link": joinLinkText("https://book.example.org", secret),
    "pairing.place": toHex(await placeOf(JOINING, secret)),
    "pairing.key": toHex(await deriveBytes(secret, "pairing")),
    "pairing.commitment": toHex(commitment),
    "pairing.commitmentNote": toHex(
      await sealNote(JOINING, await keyOf(JOINING, secret), SLOT.commitment, commitment, ascending(0xf0, 12)),
    ),
    "pairing.book": toHex(book),
    "pairing.keys": toHex(keysNote),
    "pairing.transcript": toHex(transcript),
    "pairing.words": wordsOfTranscript(transcript).join(" "),
    "pairing.confirmation": toHex(await signConfirmation(joiner.signingKey, transcript)),
    "pairing.grant": toHex(await signGrant(inviter.signingKey, transcript, grant)),
  };
}

test("docs/protocol.md prints what two devices say when they meet, to the byte", async () => {
  expect(Object.fromEntries(printed)).toEqual(await computed());
});

test("a reader with the document alone finds the place, the words, and who signed", async () => {
  const { secret } = value(parseJoinLink(printed.get("pairing.link") ?? ""));
  expect(await placeOf(JOINING, secret)).toEqual(fromDocument("place"));
  const transcript = await transcriptOf(fromDocument("commitment"), fromDocument("book"), fromDocument("keys"));
  expect(wordsOfTranscript(transcript).join(" ")).toBe(printed.get("pairing.words"));
  const { keys } = value(readKeys(fromDocument("keys")));
  const confirmation = confirmationOf(transcript);
  const confirmed = fromDocument("confirmation");
  expect(await checks.verify(keys.signing, confirmation.label, confirmation.message, confirmed)).toBe(true);
  const grant = value(readGrant(fromDocument("grant")));
  expect(grant.head).toEqual(value(readBook(fromDocument("book"))).head);
  const { label, message } = grantOf(transcript, grant.signed);
  const inviter = await fixedDevice(0x30, 0x60, 0xa0);
  expect(await checks.verify(inviter.signingPublicKey, label, message, grant.signature)).toBe(true);
});
