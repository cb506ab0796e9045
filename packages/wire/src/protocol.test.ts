import {
  fromHex,
  parseDeviceId,
  parseOpId,
  parseRoundId,
  parseSpaceId,
  type Result,
  toBase64Url,
  toHex,
} from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../docs/protocol.md?raw";
import { announcementContent } from "./announcement.ts";
import { encodeBatches, MAX_BATCHES, MAX_BATCHES_BYTES } from "./batches.ts";
import { decodeEnvelope, encodeEnvelope, MAX_BOX_BYTES } from "./envelope.ts";
import { EMPTY_HASH, encodeHeader, HEADER_BYTES } from "./header.ts";
import { HEADER_LAYOUT, MAX_ENVELOPE_BYTES, WIDTHS } from "./layout.ts";
import { MAX_FRAME_BYTES } from "./limits.ts";
import { locatorContent } from "./locator.ts";
import { memberProofContent, proofContent } from "./proof.ts";
import { encodeReveal } from "./reveal.ts";
import { announcedDevice, FROM_CLIENT, FROM_RELAY, sealedList } from "./samples.acceptance.ts";
import { encodeUnsignedRecord, type SealedRecord, sharePlace } from "./sealed-record.ts";
import { CLIENT_MESSAGES, RELAY_MESSAGES } from "./spoken.ts";

/** The `name = value` lines of the document; a value goes on in lines that begin with two spaces. */
const printed = new Map(
  [...document.matchAll(/^([a-z]+\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("\n  ", ""),
  ]),
);

function fromDocument(name: string): string {
  const value = printed.get(name);
  if (value === undefined) throw new Error(`docs/protocol.md has no ${name}`);
  return value;
}

const bytes = (from: number, length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, i) => from + i);

function id<T>(parse: (text: string) => Result<T, string>, from: number): T {
  const parsed = parse(toBase64Url(bytes(from, 16)));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const header = {
  space: id(parseSpaceId, 0x00),
  epoch: 0,
  device: id(parseDeviceId, 0x10),
  devSeq: 1,
  prevHash: EMPTY_HASH,
  opId: id(parseOpId, 0x20),
  chainHead: EMPTY_HASH,
  seenSeq: 0,
  seenHash: EMPTY_HASH,
};

const round = id(() => parseRoundId(toBase64Url(fromHex(fromDocument("sealed.round")))), 0);

const record: SealedRecord = {
  space: header.space,
  round,
  member: "a",
  version: 1,
  epoch: 0,
  device: header.device,
  chainHead: EMPTY_HASH,
  opId: header.opId,
  com: fromHex(fromDocument("sealed.com")),
  h2: fromHex(fromDocument("sealed.h2")),
  wrap: fromHex(fromDocument("sealed.wrap")),
  box: fromHex(fromDocument("sealed.box")),
};

const versions = { a: 1, b: 1 };
const shares = { a: bytes(0x40, 32), b: bytes(0x80, 32) };
const answers = encodeReveal({ space: header.space, round, versions, shares, tokens: 1, agreeing: [0] });
const matches = encodeReveal({ space: header.space, round, versions, shares: null, tokens: 4, agreeing: [0, 3] });

const ORIGIN = "https://book.example.org";

test("docs/protocol.md prints the header and the framing of batches that this package writes, to the byte", () => {
  const mine = [...printed].filter(([name]) =>
    /^(envelope|batches|frame|record|reveal)\.|^proof\.\w*[cC]ontent$/.test(name),
  );
  const box = fromHex(fromDocument("box.sealed"));
  const signature = fromHex(fromDocument("signature.value"));
  const envelope = encodeEnvelope(encodeHeader(header), box, signature);
  expect(Object.fromEntries(mine)).toEqual({
    "envelope.header": toHex(encodeHeader(header)),
    "envelope.boxLength": toHex(envelope.slice(HEADER_BYTES, HEADER_BYTES + 4)),
    "envelope.length": `${envelope.length}`,
    "batches.text": encodeBatches([fromDocument("batch.text")]),
    "record.place": toHex(sharePlace(record)),
    "record.head": toHex(encodeUnsignedRecord(record).slice(0, -record.box.length)),
    "reveal.answers": toHex(answers),
    "reveal.matches": toHex(matches),
    "proof.content": toHex(proofContent(bytes(0x60, 32), header.space, header.device, ORIGIN)),
    "proof.memberContent": toHex(memberProofContent(bytes(0x60, 32), header.space, "b", ORIGIN)),
    "proof.announcementContent": toHex(announcementContent(header.space, announcedDevice)),
    "proof.locatorContent": toHex(locatorContent(bytes(0x50, 16), sealedList.version, sealedList.box)),
    ...Object.fromEntries(
      [...FROM_CLIENT, ...FROM_RELAY].map(({ message, bytes: frame }) => [
        `frame.${message.type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        toHex(frame),
      ]),
    ),
  });
  expect(decodeEnvelope(envelope)).toMatchObject({ ok: true, value: { header, box, signature } });
});

test("the table of the document has the fields of the layout, in order, at their places", () => {
  const rows = [...document.matchAll(/^\| (\d+) \| (\d+) \| `(\w+)` \|/gm)].map(([, at, width, name]) => [
    at,
    width,
    name,
  ]);
  let at = 0;
  const declared = HEADER_LAYOUT.map(([name, type]) => {
    const row = [`${at}`, `${WIDTHS[type]}`, name];
    at += WIDTHS[type];
    return row;
  });
  expect(rows).toEqual(declared);
});

test("the tables of the document say of each message what the code says", () => {
  const rows = [...document.matchAll(/^\| `([0-9a-f]{2})` \| `([a-z-]+)` \| (?:`(.*)`|nothing) \|$/gm)];
  expect(rows.map(([, code = "", type, layout = ""]) => [Number.parseInt(code, 16), type, layout])).toEqual(
    [...CLIENT_MESSAGES, ...RELAY_MESSAGES].map(({ code, type, layout }) => [code, type, layout]),
  );
});

test("the limits of the document are those of the code", () => {
  const limits = [MAX_FRAME_BYTES, MAX_ENVELOPE_BYTES, MAX_BOX_BYTES, MAX_BATCHES, MAX_BATCHES_BYTES].map((limit) =>
    limit.toLocaleString("en"),
  );
  for (const limit of limits) expect(document).toContain(limit);
});
