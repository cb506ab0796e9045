import { checks, openKeyring, parseBoxKey, stretch } from "@counterpoint/crypto";
import { fromHex, newDeviceId, ok, parseSpaceId, toBase64Url, toHex } from "@counterpoint/kernel";
import { replay } from "@counterpoint/membership";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import type { Bytes } from "../storage/port.ts";
import { value } from "../testing/world.ts";
import { keepingLink, keysOf, parcelOf } from "./book.acceptance.ts";
import { MAGIC, PIECES } from "./layout.ts";
import { envelopesIn, readParcel } from "./read.ts";
import { readRequest, writeRequest } from "./request.ts";
import { additionWords, requestWords } from "./words.ts";

/** The `name = value` lines of the document; a value goes on in lines that begin with two spaces. */
const printed = new Map(
  [...document.matchAll(/^([a-z]+\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("\n  ", ""),
  ]),
);
const hexOf = (name: string): Bytes => fromHex(printed.get(name) ?? "");
const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);
const idFrom = (from: number) => ({
  unit: () => 0,
  below: () => 0,
  bytes: (length: number) => ascending(from, length),
});

const SPACE = value(parseSpaceId(toBase64Url(ascending(0x00, 16))));
const CHAIN = [hexOf("membership.genesis"), hexOf("membership.firstEpoch")];
const ENVELOPE = Uint8Array.of(
  ...hexOf("envelope.header"),
  ...hexOf("envelope.boxLength"),
  ...hexOf("box.sealed"),
  ...hexOf("signature.value"),
);
const LAPTOP = {
  device: newDeviceId(idFrom(0x30)),
  signing: hexOf("membership.laptopKey"),
  agreement: ascending(0xf0, 32),
};

/** As the phone of these examples writes it. */
async function exampleParcel(): Promise<Bytes> {
  const raw = await crypto.subtle.importKey("raw", hexOf("keyring.wrapping"), "AES-GCM", false, ["encrypt", "decrypt"]);
  const phone = value(await openKeyring(hexOf("keyring.sealed"), value(parseBoxKey(raw))));
  const link = await keepingLink(phone, SPACE, CHAIN);
  value(await link.takeLoose([ENVELOPE]));
  return new Uint8Array(await (await parcelOf(link)).arrayBuffer());
}

test("docs/protocol.md prints the parcel and the request that this package writes, to the byte", async () => {
  const parcel = await exampleParcel();
  const chain = value(await replay([...CHAIN, hexOf("membership.addDevice")], SPACE, checks));
  const laptop = chain.devices.get(LAPTOP.device);
  if (laptop === undefined) throw new Error("the laptop is in the chain");
  const mine = [...printed].filter(([name]) => /^(parcel|request)\./.test(name));
  expect(Object.fromEntries(mine)).toEqual({
    "parcel.head": toHex(parcel.slice(0, 41)),
    "parcel.length": `${parcel.length}`,
    "parcel.digest": toHex(parcel.slice(-96, -64)),
    "parcel.signature": toHex(parcel.slice(-64)),
    "request.text": await writeRequest(LAPTOP),
    "request.words": (await requestWords(LAPTOP, stretch)).join(" "),
    "request.additionWords": (await additionWords(chain, laptop, stretch)).join(" "),
  });
  expect(keysOf({ ...LAPTOP, signingPublicKey: LAPTOP.signing, agreementPublicKey: LAPTOP.agreement })).toEqual(LAPTOP);
});

test("a reader with the document alone puts the parcel together, and reads it", async () => {
  const piece = (number: number, content: Bytes): readonly number[] => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, content.length);
    return [number, ...length, ...content];
  };
  const bytes = Uint8Array.of(
    ...hexOf("parcel.head"),
    ...CHAIN.flatMap((entry) => piece(1, entry)),
    ...piece(2, ENVELOPE),
    0,
    ...hexOf("parcel.digest"),
    ...hexOf("parcel.signature"),
  );
  const parcel = value(await readParcel(new Blob([bytes])));
  expect(parcel).toMatchObject({ space: SPACE, chain: CHAIN, envelopes: 1 });
  for await (const envelope of envelopesIn(parcel)) expect(envelope).toEqual(ok(ENVELOPE));
  expect(await readRequest(printed.get("request.text") ?? "")).toEqual(ok(LAPTOP));
});

test("the document has the numbers and the limits of the code", () => {
  const section = /^## Parcels$.*?^## /ms.exec(document)?.[0] ?? "";
  expect(section).toContain(`${toHex(MAGIC).replaceAll(/..(?=.)/g, "$& ")}`);
  for (const [name, { number, most }] of Object.entries(PIECES)) {
    expect(section).toContain(`| \`${name}\` | ${number} | ${most.toLocaleString("en")} |`);
  }
  expect(section).toContain("512 MiB");
});
