import type { OpenKeyring } from "@counterpoint/crypto";
import { describe, expect, test } from "vitest";
import { newKeys } from "../testing/envelopes.ts";
import { value } from "../testing/world.ts";
import { type Book, envelopeOf, type KeepingLink, keepingLink, keysOf, newBook, parcelOf } from "./book.acceptance.ts";
import { readParcel } from "./read.ts";
import { takeParcel } from "./take.ts";
import { writeParcel } from "./write.ts";

interface Pair {
  readonly book: Book;
  readonly phoneKeys: OpenKeyring;
  readonly laptopKeys: OpenKeyring;
  readonly phone: KeepingLink;
  readonly laptop: KeepingLink;
}

/** Phone and laptop of one book; what each wrote is in its own journal. */
async function pair(): Promise<Pair> {
  const [phoneKeys, laptopKeys] = [await newKeys(1), await newKeys(2)];
  const book = await newBook(phoneKeys);
  await book.add(phoneKeys, keysOf(laptopKeys));
  const phone = await keepingLink(phoneKeys, book.space, book.chain);
  const laptop = await keepingLink(laptopKeys, book.space, book.chain);
  await phone.takeLoose([await envelopeOf(phoneKeys, 1), await envelopeOf(phoneKeys, 2)]);
  await laptop.takeLoose([await envelopeOf({ ...laptopKeys, space: book.space }, 1)]);
  return { book, phoneKeys, laptopKeys, phone, laptop };
}

const journals = (...links: readonly KeepingLink[]) => links.map(({ journal }) => [...journal.keys()].sort());

describe("a parcel", () => {
  test("carries the chain and every envelope, byte by byte, and says how many", async () => {
    const { phone, laptop, phoneKeys } = await pair();
    const file = await parcelOf(phone);
    expect(value(await readParcel(file))).toMatchObject({
      space: phone.space,
      device: phoneKeys.device,
      chain: phone.entries,
      envelopes: 2,
    });
    expect(value(await takeParcel(laptop, file))).toEqual({ entries: 0, envelopes: 2, alarmed: false });
    value(await takeParcel(phone, await parcelOf(laptop)));
    const [here, there] = journals(phone, laptop);
    expect(here).toEqual(there);
    expect(here).toHaveLength(3);
  });

  test("hold:H5 taken in twice, or an older one after a newer, changes nothing", async () => {
    const { phone, laptop, phoneKeys } = await pair();
    const older = await parcelOf(phone);
    await phone.takeLoose([await envelopeOf(phoneKeys, 3)]);
    const newer = await parcelOf(phone);
    expect(value(await takeParcel(laptop, newer))).toMatchObject({ envelopes: 3 });
    const before = journals(laptop);
    for (const file of [newer, older, newer]) {
      expect(value(await takeParcel(laptop, file))).toEqual({ entries: 0, envelopes: 0, alarmed: false });
    }
    expect(journals(laptop)).toEqual(before);
  });

  test("brings devices that came since, and envelopes of theirs that it heard of", async () => {
    const { book, phone, laptop, phoneKeys } = await pair();
    const tablet = await newKeys(3);
    await book.add(phoneKeys, keysOf(tablet));
    value(await phone.takeChain(0, book.chain));
    await phone.takeLoose([await envelopeOf({ ...tablet, space: book.space }, 1)]);
    expect(value(await takeParcel(laptop, await parcelOf(phone)))).toEqual({
      entries: 2,
      envelopes: 3,
      alarmed: false,
    });
    expect(laptop.standing().membership?.devices.has(tablet.device)).toBe(true);
  });

  test("may lag behind: an older chain is compared and changes nothing", async () => {
    const { book, phone, laptop, phoneKeys } = await pair();
    const older = await parcelOf(laptop);
    await book.add(phoneKeys, keysOf(await newKeys(3)));
    value(await phone.takeChain(0, book.chain));
    expect(value(await takeParcel(phone, older))).toEqual({ entries: 0, envelopes: 1, alarmed: false });
    expect(phone.entries).toHaveLength(book.chain.length);
  });

  test("of a book that went another way says that something is wrong", async () => {
    const { book, phone, laptop, phoneKeys, laptopKeys } = await pair();
    const start = [...book.chain];
    await book.add(phoneKeys, keysOf(await newKeys(3)));
    value(await phone.takeChain(0, book.chain));
    book.chain.splice(0, book.chain.length, ...start);
    await book.add({ ...laptopKeys, space: book.space }, keysOf(await newKeys(4)));
    value(await laptop.takeChain(0, book.chain));
    expect(value(await takeParcel(phone, await parcelOf(laptop)))).toMatchObject({ entries: 0, alarmed: true });
    expect(value(await takeParcel(phone, await parcelOf(phone)))).toMatchObject({ entries: 0, alarmed: false });
  });

  test("holds what came while it was written, the entries of the chain too", async () => {
    const { book, phone, laptop, phoneKeys } = await pair();
    const tablet = await newKeys(3);
    const slow = {
      ...phone,
      envelopes: async function* () {
        yield* phone.envelopes();
        await book.add(phoneKeys, keysOf(tablet));
        value(await phone.takeChain(0, book.chain));
        await phone.takeLoose([await envelopeOf({ ...tablet, space: book.space }, 1)]);
        yield* phone.envelopes();
      },
    };
    expect(value(await takeParcel(laptop, await parcelOf(slow)))).toMatchObject({ entries: 2, envelopes: 3 });
  });
});

describe("a long book", () => {
  test("is written in portions and handed in some hundred at a time, never as a whole", async () => {
    const { phone, laptop, phoneKeys } = await pair();
    const text = "x".repeat(2_000);
    for (let devSeq = 3; devSeq <= 600; devSeq++) await phone.takeLoose([await envelopeOf(phoneKeys, devSeq, text)]);
    const sizes: number[] = [];
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    value(
      await writeParcel(phone, (bytes) => {
        sizes.push(bytes.length);
        pieces.push(bytes);
      }),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(70_000);
    laptop.handed.length = 0;
    expect(value(await takeParcel(laptop, new Blob(pieces)))).toMatchObject({ envelopes: 600 });
    expect(laptop.handed).toEqual([256, 256, 88]);
  });

  test("waits for whoever writes it down", async () => {
    const { phone } = await pair();
    let written = 0;
    let late = 0;
    await writeParcel(phone, async () => {
      const before = written;
      await Promise.resolve();
      if (written !== before) late++;
      written++;
    });
    expect([written, late]).toEqual([3, 0]);
  });
});

describe("where it cannot be", () => {
  test("a book on one device alone has no parcel", async () => {
    const keys = await newKeys(1);
    const alone = await keepingLink(keys, keys.space, []);
    expect(await writeParcel(alone, () => undefined)).toEqual({ ok: false, error: { kind: "alone" } });
  });

  test("a disk that fails while it is read makes no parcel, and says how it failed", async () => {
    const { phone } = await pair();
    phone.fault = { kind: "unavailable", detail: "gone" };
    expect(await writeParcel(phone, () => undefined)).toEqual({ ok: false, error: phone.fault });
  });

  test("hold:H4 a full disk takes nothing, says so, and takes all of it once there is room", async () => {
    const { phone, laptop } = await pair();
    const file = await parcelOf(phone);
    laptop.fault = { kind: "full" };
    expect(await takeParcel(laptop, file)).toEqual({ ok: false, error: { kind: "full" } });
    expect(laptop.journal.size).toBe(1);
    laptop.fault = undefined;
    expect(value(await takeParcel(laptop, file))).toMatchObject({ envelopes: 2 });
  });
});
