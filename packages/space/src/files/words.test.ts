import { checks, type OpenKeyring, RECOVERY_WORDS, stretch } from "@counterpoint/crypto";
import { type Device, type Membership, replay } from "@counterpoint/membership";
import { beforeAll, expect, test } from "vitest";
import { newKeys } from "../testing/envelopes.ts";
import { quickStretch } from "../testing/locks.ts";
import { value } from "../testing/world.ts";
import { type Book, keysOf, newBook } from "./book.acceptance.ts";
import { additionWords, requestWords } from "./words.ts";

let phone: OpenKeyring;
let laptop: OpenKeyring;
let book: Book;

beforeAll(async () => {
  [phone, laptop] = [await newKeys(1), await newKeys(2)];
  book = await newBook(phone);
  await book.add(phone, keysOf(laptop));
});

const stateOf = async ({ chain, space }: Pick<Book, "chain" | "space">): Promise<Membership> =>
  value(await replay(chain, space, checks));

function deviceIn(state: Membership, { device }: OpenKeyring): Device {
  const found = state.devices.get(device);
  if (found === undefined) throw new Error("the device is in the chain");
  return found;
}

const added = async (to: Pick<Book, "chain" | "space">): Promise<readonly string[]> => {
  const state = await stateOf(to);
  return additionWords(state, deviceIn(state, laptop), quickStretch);
};

test("both devices see the same five words for one request", async () => {
  const words = await requestWords(keysOf(laptop), quickStretch);
  expect(words).toHaveLength(5);
  expect(await requestWords(keysOf(laptop), quickStretch)).toEqual(words);
});

test("a request with any other key, or id, has others", async () => {
  const mine = keysOf(laptop);
  const others = [
    { ...mine, device: phone.device },
    { ...mine, signing: phone.signingPublicKey },
    { ...mine, agreement: phone.agreementPublicKey },
  ];
  const seen = await Promise.all([mine, ...others].map((keys) => requestWords(keys, quickStretch)));
  expect(new Set(seen.map(String)).size).toBe(4);
});

test("the words of an addition stay the same while the chain goes on", async () => {
  const words = await added(book);
  const later = { ...book, chain: [...book.chain] };
  later.chain.push(await book.draw(phone, { kind: "add-device", ...keysOf(await newKeys(3)) }));
  expect(await added(later)).toEqual(words);
});

test("another book that takes the same device in, under the same id of a space, has others", async () => {
  const stranger = { ...(await newKeys(9)), space: phone.space };
  const other = await newBook(stranger, 97);
  await other.add(stranger, keysOf(laptop));
  expect(await added(other)).not.toEqual(await added(book));
});

test("the same device added by another device of the book, on another way of its chain, has others", async () => {
  const before = await added(book);
  const way = book.chain.splice(2);
  await book.add(phone, keysOf(await newKeys(3)));
  await book.add(phone, keysOf(laptop));
  const other = await added(book);
  book.chain.splice(2, book.chain.length, ...way);
  expect(other).not.toEqual(before);
  expect(await added(book)).toEqual(before);
});

test("a try costs what trying a passphrase of the recovery costs", async () => {
  const asked: unknown[] = [];
  await requestWords(keysOf(laptop), async (text, salt, cost) => {
    asked.push({ cost, salt: salt.length });
    return quickStretch(text, salt, cost);
  });
  expect(asked).toEqual([{ cost: { memoryKiB: 65_536, passes: 3 }, salt: 16 }]);
  expect(RECOVERY_WORDS).toBeGreaterThan(5);
  expect(await requestWords(keysOf(laptop), stretch)).toHaveLength(5);
});
