import type { OpenKeyring } from "@counterpoint/crypto";
import { err } from "@counterpoint/kernel";
import { beforeEach, expect, test } from "vitest";
import { newKeys } from "../testing/envelopes.ts";
import { type Book, keepingLink, keysOf, newBook, parcelOf } from "./book.acceptance.ts";
import { lookForMe } from "./look.ts";

let phone: OpenKeyring;
let laptop: OpenKeyring;
let book: Book;

beforeEach(async () => {
  [phone, laptop] = [await newKeys(1), await newKeys(2)];
  book = await newBook(phone);
});

const parcel = async (): Promise<Blob> => parcelOf(await keepingLink(phone, book.space, book.chain));

test("a file of the book that added this device is found to be one", async () => {
  await book.add(phone, keysOf(laptop));
  expect(await lookForMe(await parcel(), keysOf(laptop))).toMatchObject({
    ok: true,
    value: { device: { device: laptop.device, added: 2 }, parcel: { space: book.space } },
  });
});

test("a file of a book that added nobody, or another device, is not for this one", async () => {
  expect(await lookForMe(await parcel(), keysOf(laptop))).toEqual(err({ kind: "not-added" }));
  await book.add(phone, keysOf(await newKeys(3)));
  expect(await lookForMe(await parcel(), keysOf(laptop))).toEqual(err({ kind: "not-added" }));
});

test.each(["signing", "agreement"] as const)("nor is one that names its id with another %s key", async (which) => {
  await book.add(phone, { ...keysOf(laptop), [which]: keysOf(await newKeys(4))[which] });
  expect(await lookForMe(await parcel(), keysOf(laptop))).toEqual(err({ kind: "not-added" }));
});

test("a device that was taken out does not come in again", async () => {
  await book.add(phone, keysOf(laptop));
  const last = { devSeq: 0, hash: new Uint8Array(32) };
  book.chain.push(await book.draw(phone, { kind: "remove-device", device: laptop.device, last }));
  expect(await lookForMe(await parcel(), keysOf(laptop))).toEqual(err({ kind: "was-removed" }));
});

test("hold:H7 a file that is no parcel is refused as what it is", async () => {
  expect(await lookForMe(new Blob(["Dear Leah,"]), keysOf(laptop))).toEqual(err({ kind: "foreign" }));
});
