import { fromHex, newDeviceId, newSpaceId, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import document from "../../../../docs/protocol.md?raw";
import { type Bytes, concat } from "../bytes.ts";
import { importSigningKey, importVerifyKey } from "../ed25519.ts";
import { idBytes } from "../id-bytes.ts";
import { parseSecret, type Secret } from "../secret.ts";
import { sign, verify } from "../sign.ts";
import { matchPlaces } from "./matching.ts";
import { openAnswer } from "./open.ts";
import { answerToken, roundIdOf } from "./round.ts";
import { sealAnswer, wrapKey } from "./seal.ts";

const printed = new Map(
  [...document.matchAll(/^((?:sealed|batch|record|matching)\.[A-Za-z0-9]+) = (.*(?:\n {2}.*)*)/gm)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("\n  ", "")],
  ),
);

function fromDocument(name: string): string {
  const value = printed.get(name);
  if (value === undefined) throw new Error(`docs/protocol.md has no ${name}`);
  return value;
}

const ascending = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i);

function secret(from: number): Secret {
  const parsed = parseSecret(ascending(from, 32));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const id = (from: number) => ({ unit: () => 0, below: () => 0, bytes: (length: number) => ascending(from, length) });
const [space, device] = [newSpaceId(id(0x00)), newDeviceId(id(0x10))];
const first = secret(0x60);

const KEY = "2026-11-26|q7";
const SUBJECT = "q7|1|What did you miss today?";
const ITEMS = ["dance", "swim at night"];

const placeOf = async (): Promise<Bytes> =>
  concat([idBytes(space), idBytes(await roundIdOf(first, KEY)), Uint8Array.of(0), Uint8Array.of(0, 0, 0, 1)]);

const unsigned = (box: Bytes): Bytes => concat([fromHex(fromDocument("record.head")), box]);

async function computed(): Promise<Readonly<Record<string, string>>> {
  const round = await roundIdOf(first, KEY);
  const place = await placeOf();
  const drawn = {
    salt: ascending(0x00, 32),
    half: ascending(0x20, 32),
    share: secret(0x40),
    wrapNonce: ascending(0xc0, 12),
    boxNonce: ascending(0xd0, 12),
  };
  const answer = { place, subject: SUBJECT, content: fromDocument("batch.text") };
  const sealed = await sealAnswer(answer, await wrapKey(first, device), drawn);
  if (!sealed.ok) throw new Error(sealed.error);
  const { com, h2, wrap, box } = sealed.value.parts;
  const signing = await importSigningKey(concat([fromHex("302e020100300506032b657004220420"), ascending(0x80, 32)]));
  if (!signing.ok) throw new Error(signing.error);
  const places = await matchPlaces(first, round, ITEMS);
  return {
    "sealed.key": KEY,
    "sealed.round": toHex(idBytes(round)),
    "sealed.token": toHex(await answerToken(first, round)),
    "sealed.subject": SUBJECT,
    "sealed.com": toHex(com),
    "sealed.h2": toHex(h2),
    "sealed.wrap": toHex(wrap),
    "sealed.box": toHex(box),
    "sealed.signature": toHex(await sign(signing.value, "sealed-record", unsigned(box))),
    "matching.things": ITEMS.join(", "),
    "matching.order": places.map(({ item, degree }) => `${item} (${degree})`).join(", "),
    "matching.tokens": places.map(({ token }) => toHex(token)).join(" "),
  };
}

test("docs/protocol.md prints the sealed answer and the tokens that this package makes, to the byte", async () => {
  const mine = [...printed].filter(([name]) => /^(sealed|matching)\./.test(name));
  expect(Object.fromEntries(mine)).toEqual(await computed());
});

test("a reader with the document alone opens its answer, and knows whose it is", async () => {
  const bytes = (name: string): Bytes => fromHex(fromDocument(name));
  const parts = {
    com: bytes("sealed.com"),
    h2: bytes("sealed.h2"),
    wrap: bytes("sealed.wrap"),
    box: bytes("sealed.box"),
  };
  const opened = await openAnswer(parts, await placeOf(), secret(0x40), await wrapKey(first, device));
  expect(opened).toMatchObject({ ok: true, value: { content: fromDocument("batch.text") } });
  const key = await importVerifyKey(fromHex(/signature\.publicKey = (\w+)/.exec(document)?.[1] ?? ""));
  const signed = unsigned(parts.box);
  expect(key.ok && (await verify(key.value, "sealed-record", signed, bytes("sealed.signature")))).toBe(true);
});
