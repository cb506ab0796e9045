import { type OpenKeyring, sign } from "@counterpoint/crypto";
import { fromHex, toHex } from "@counterpoint/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { newKeys } from "../testing/envelopes.ts";
import { value } from "../testing/world.ts";
import {
  type Book,
  envelopeOf,
  type KeepingLink,
  keepingLink,
  keysOf,
  madeOf,
  newBook,
  parcelOf,
} from "./book.acceptance.ts";
import type { ParcelError } from "./error.ts";
import { MAGIC, MAX_PARCEL_BYTES } from "./layout.ts";
import { headOf, pieceOf } from "./pieces.ts";
import { takeParcel } from "./take.ts";

let phoneKeys: OpenKeyring;
let strangerKeys: OpenKeyring;
let book: Book;
let laptop: KeepingLink;
let whole: Bytes;
let envelope: Bytes;

beforeAll(async () => {
  phoneKeys = await newKeys(1);
  strangerKeys = { ...(await newKeys(7)), space: phoneKeys.space };
  const laptopKeys = await newKeys(2);
  book = await newBook(phoneKeys);
  await book.add(phoneKeys, keysOf(laptopKeys));
  const phone = await keepingLink(phoneKeys, book.space, book.chain);
  envelope = await envelopeOf(phoneKeys, 1);
  await phone.takeLoose([envelope]);
  whole = await bytesOf(await parcelOf(phone));
  laptop = await keepingLink(laptopKeys, book.space, book.chain.slice(0, 2));
});

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());
const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const flipped = (bytes: Bytes, at: number): Bytes =>
  bytes.map((byte, i) => (i === (at + bytes.length) % bytes.length ? byte ^ 1 : byte));
const entries = (): Bytes[] => book.chain.map((entry) => pieceOf("entry", entry));

/** As somebody writes it who knows the format and has only keys of their own. */
const forged = (...parts: readonly Uint8Array[]): Promise<Bytes> => madeOf(strangerKeys, joined(...parts));
const made = (...parts: readonly Uint8Array[]): Promise<Bytes> => madeOf(phoneKeys, joined(...parts));
const head = (): Bytes => headOf(book.space, phoneKeys.device);

describe("hold:H7 what is no whole parcel of this book is refused with its reason, and nothing of it is taken", () => {
  const CASES: readonly (readonly [string, () => Promise<Bytes> | Bytes, ParcelError["kind"]])[] = [
    ["an empty file", () => new Uint8Array(), "empty"],
    ["a letter to somebody", () => new TextEncoder().encode("Dear Leah,\n"), "foreign"],
    ["a few bytes of it", () => whole.slice(0, 5), "foreign"],
    [
      "one that a program took for text",
      () =>
        joined(
          MAGIC.filter((byte) => byte !== 13),
          whole.slice(8),
        ),
      "foreign",
    ],
    ["a newer version", () => joined(MAGIC, Uint8Array.of(2), whole.slice(9)), "newer"],
    ["a version that never was", () => joined(MAGIC, Uint8Array.of(0), whole.slice(9)), "altered"],
    ["one that is cut within its head", () => whole.slice(0, 30), "cut-short"],
    ["one that is cut within an entry", () => whole.slice(0, 200), "cut-short"],
    ["one that is cut within its digest", () => whole.slice(0, -70), "cut-short"],
    ["one without its last byte", () => whole.slice(0, -1), "cut-short"],
    ["one with something behind its end", () => joined(whole, Uint8Array.of(0)), "altered"],
    ["two behind each other", () => joined(whole, whole), "altered"],
    ["one with a bit changed in its ids", () => flipped(whole, 12), "altered"],
    ["one with a bit changed in an envelope", () => flipped(whole, -200), "altered"],
    ["one with a bit changed in its digest", () => flipped(whole, -90), "altered"],
    ["one with a bit changed in its signature", () => flipped(whole, -3), "forged"],
    ["a piece of a kind that is none", () => joined(head(), Uint8Array.of(3, 0, 0, 0, 0)), "altered"],
    ["a piece that claims to be huge", () => joined(head(), Uint8Array.of(2, 255, 255, 255, 255)), "altered"],
    ["an entry that claims to be long", () => joined(head(), Uint8Array.of(1, 0, 0, 8, 1)), "altered"],
    [
      "more entries than any chain has",
      () => made(head(), ...Array(4097).fill(pieceOf("entry", new Uint8Array()))),
      "altered",
    ],
    ["one without a chain", () => made(head(), pieceOf("envelope", envelope)), "forged"],
    ["a chain with an entry left out", () => made(head(), ...entries().toSpliced(1, 1)), "forged"],
    [
      "a chain with an entry of a later kind",
      () => made(head(), ...entries(), pieceOf("entry", laterEntry())),
      "newer",
    ],
    ["one that somebody else has made", () => forged(head(), ...entries(), pieceOf("envelope", envelope)), "forged"],
    ["one that names a stranger", () => forged(headOf(book.space, strangerKeys.device), ...entries()), "forged"],
    ["another book's, by its id", otherBooks, "other-book"],
    ["another book's that took the id of this", twinBooks, "other-book"],
  ];

  test("for seven different reasons", () => {
    expect(new Set(CASES.map(([, , kind]) => kind)).size).toBe(7);
  });

  test.each(CASES)("%s", async (_, make, kind) => {
    expect(await takeParcel(laptop, new Blob([await make()]))).toEqual({ ok: false, error: { kind } });
    expect([laptop.entries.length, laptop.journal.size, laptop.handed]).toEqual([2, 0, []]);
  });

  test("and the same file, whole, is taken", async () => {
    const other = await keepingLink(await newKeys(2), book.space, book.chain.slice(0, 2));
    expect(value(await takeParcel(other, new Blob([whole])))).toEqual({ entries: 2, envelopes: 1, alarmed: false });
  });
});

/** Its version and its kind are read before anything else of it. */
const laterEntry = (): Bytes => joined(Uint8Array.of(1, 9), (book.chain.at(-1) ?? new Uint8Array()).slice(2));

async function otherBooks(): Promise<Bytes> {
  const keys = await newKeys(5);
  const other = await newBook(keys);
  return bytesOf(await parcelOf(await keepingLink(keys, other.space, other.chain)));
}

async function twinBooks(): Promise<Bytes> {
  const twin = await newBook(strangerKeys, 98);
  return bytesOf(await parcelOf(await keepingLink(strangerKeys, twin.space, twin.chain)));
}

describe("the file itself", () => {
  test("that is larger than any book is not even begun", async () => {
    const file = Object.defineProperty(new Blob([whole]), "size", { value: MAX_PARCEL_BYTES + 1 });
    const error = { kind: "too-large", limit: MAX_PARCEL_BYTES };
    expect(await takeParcel(laptop, file)).toEqual({ ok: false, error });
  });

  /** Gives its first bytes, and fails when it is read on. */
  const broken = (after: number): Blob => {
    let given = 0;
    const stream = (): ReadableStream<Bytes> =>
      new ReadableStream({
        pull: (controller) => {
          if (given >= after) return controller.error(new DOMException("gone", "NotReadableError"));
          controller.enqueue(whole.slice(given, Math.min(after, given + 50)));
          given = Math.min(after, given + 50);
        },
      });
    return Object.assign(new Blob([whole]), { stream });
  };

  test.each([0, 9, 100, 1_000])("that cannot be read behind byte %i is not called damaged", async (after) => {
    expect(await takeParcel(laptop, broken(after))).toEqual({ ok: false, error: { kind: "unreadable" } });
  });

  test("that is taken away between looking and taking is not half forgotten: what came in stays", async () => {
    const other = await keepingLink(await newKeys(2), book.space, book.chain.slice(0, 2));
    let times = 0;
    const good = new Blob([whole]);
    const stream = () => (times++ === 0 ? good.stream() : broken(0).stream());
    const leaving = Object.assign(new Blob([whole]), { stream });
    expect(await takeParcel(other, leaving)).toEqual({ ok: false, error: { kind: "unreadable" } });
    expect([other.entries.length, other.journal.size]).toEqual([4, 0]);
    expect(value(await takeParcel(other, good))).toEqual({ entries: 0, envelopes: 1, alarmed: false });
  });
});

test("the signature is over the label, framed, and the digest of all that stands before it", async () => {
  const before = whole.slice(0, -96);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", before));
  expect(toHex(whole.slice(-96, -64))).toBe(toHex(digest));
  expect(toHex(whole.slice(-64))).toBe(toHex(await sign(phoneKeys.signingKey, "parcel", digest)));
  expect(before.slice(0, 8)).toEqual(fromHex("8b700d0a1a0af19e"));
});
