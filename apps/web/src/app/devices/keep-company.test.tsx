import { err, ok } from "@counterpoint/kernel";
import { openLink, recoverySecret, type Space, share } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { english } from "../messages/en.ts";
import { openTab } from "../testing/bench.tsx";
import { createBook } from "../testing/company.ts";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openWithLock, quickStretch } from "../testing/locked.ts";
import type { Company } from "./company.ts";
import { type KeptCompany, keepCompany, type Opener } from "./keep-company.ts";
import type { RunningBook } from "./run-shared.ts";

const PASSPHRASE = "seven small boats";

let disk: TestDisk;
let space: Space;
let shown: Company[];
let book: RunningBook;
const kept: KeptCompany[] = [];
const close = vi.fn();
const openShared = vi.fn<Opener["openShared"]>();
const shareBook = vi.fn<Opener["shareBook"]>();
const opener = vi.fn(async (): Promise<Opener> => ({ openShared, shareBook }));

beforeEach(async () => {
  for (const spy of [close, openShared, shareBook, opener]) spy.mockClear();
  disk = createDisk();
  space = await openTab(disk);
  shown = [];
  book = { ...createBook(), close };
  openShared.mockImplementation(async () => ok(book));
  shareBook.mockImplementation(async () => ok(book));
});
afterEach(() => {
  for (const one of kept.splice(0)) one.close();
});

const keep = (): KeptCompany => {
  const one = keepCompany(
    space,
    async () => english,
    (company) => void shown.push(company),
    opener,
  );
  kept.push(one);
  return one;
};
const last = () => shown.at(-1)?.kind;

/** What another tab does that shares the book. */
async function shareElsewhere(): Promise<void> {
  space = await openWithLock(disk, PASSPHRASE);
  const link = await openLink(space, { clock: systemClock, chance: secureChance });
  const entropy = await space.recovery.draw();
  if (!link.ok || !entropy.ok) throw new Error("the other tab could not open it");
  const secret = await recoverySecret(entropy.value, PASSPHRASE, quickStretch);
  expect(await share({ space, link: link.value, secret })).toEqual(ok(undefined));
}

describe("hold:H8 a book that is here alone", () => {
  test("is known as such, and what could send anything is not even fetched", async () => {
    keep();
    await expect.poll(last).toBe("alone");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(opener).not.toHaveBeenCalled();
  });

  test("is shared when somebody says so, with the passphrase and the way they chose", async () => {
    const company = keep();
    await expect.poll(last).toBe("alone");
    expect(await company.share(PASSPHRASE, "file")).toEqual(ok(book));
    expect(shareBook).toHaveBeenCalledExactlyOnceWith(space, english, PASSPHRASE, "file");
    expect(shown.at(-1)).toEqual({ kind: "shared", book });
  });

  test("stays alone where sharing it did not work", async () => {
    shareBook.mockResolvedValue(err({ kind: "offline" }));
    const company = keep();
    await expect.poll(last).toBe("alone");
    expect(await company.share(PASSPHRASE, "host")).toEqual(err({ kind: "offline" }));
    expect(last()).toBe("alone");
  });

  test("is not shared where part of the program does not come, and can be once it does", async () => {
    const company = keep();
    await expect.poll(last).toBe("alone");
    opener.mockRejectedValueOnce(new TypeError("failed to fetch"));
    expect(await company.share(PASSPHRASE, "host")).toEqual(err({ kind: "offline" }));
    expect(await company.share(PASSPHRASE, "host")).toEqual(ok(book));
  });
});

describe("a book that is shared", () => {
  test("runs from the start, once", async () => {
    await shareElsewhere();
    keep();
    await expect.poll(last).toBe("shared");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(openShared).toHaveBeenCalledTimes(1);
  });

  test("is run in its stead where it is shared anew, by another way", async () => {
    await shareElsewhere();
    const company = keep();
    await expect.poll(last).toBe("shared");
    const other = { ...createBook(), close: vi.fn() };
    shareBook.mockResolvedValue(ok(other));
    await company.share(PASSPHRASE, "host");
    expect(close).toHaveBeenCalledTimes(1);
    expect(shown.at(-1)).toEqual({ kind: "shared", book: other });
  });

  test("is ended with the book, also where it was still being opened then", async () => {
    await shareElsewhere();
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Opener["openShared"]>>>();
    openShared.mockReturnValue(promise);
    const company = keep();
    await expect.poll(() => openShared.mock.calls.length).toBe(1);
    company.close();
    resolve(ok(book));
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(shown).toEqual([]);
  });

  test("of which part of the program did not come is said to be so, and tried again when it is looked at next", async () => {
    await shareElsewhere();
    opener.mockRejectedValueOnce(new TypeError("failed to fetch"));
    keep();
    await expect.poll(last).toBe("unreadable");
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.poll(last).toBe("shared");
  });

  test("that cannot be read is said to be so", async () => {
    await shareElsewhere();
    openShared.mockResolvedValue(err({ kind: "keys-lost" }));
    keep();
    await expect.poll(last).toBe("unreadable");
  });
});
