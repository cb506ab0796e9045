import { checkinKind } from "@counterpoint/balance";
import { type CivilDate, err, parseCivilDate } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import {
  acceptHere,
  changeLock,
  createLock,
  createMemoryDisk,
  type MemoryDisk,
  newRecoveryEntropy,
  openByPassphrase,
  openLink,
  openMemoryStorage,
  parseSecret,
  readLock,
  recoverySecret,
  type Space,
  type Stretch,
  share,
} from "@counterpoint/space";
import { expect, onTestFinished, test, vi } from "vitest";
import { readCarrier } from "../../platform/carrier.ts";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { openIn } from "../profile.ts";
import { bookByFile } from "./book-by-file.ts";
import { joinsByFile } from "./joins-by-file.ts";

const PASSPHRASE = "seven small boats";

function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Tells texts and salts apart as Argon2id does, without its work. */
const quickly: Stretch = async (text, salt) => {
  const bytes = new TextEncoder().encode(`${text}|${salt.join()}`);
  return value(parseSecret(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
};

async function open(disk: MemoryDisk): Promise<Space> {
  const storage = openMemoryStorage(disk);
  const lock = value(await readLock(storage));
  const key = lock && value(await openByPassphrase(lock, PASSPHRASE, quickly));
  return value(await openIn(storage, key));
}

const DAY: CivilDate = value(parseCivilDate("2026-11-24"));

async function lockedDisk(): Promise<MemoryDisk> {
  const disk = createMemoryDisk();
  value(await changeLock((await open(disk)).door, await createLock(PASSPHRASE, undefined, quickly)));
  return disk;
}

async function phone() {
  const space = await open(await lockedDisk());
  const link = value(await openLink(space, { clock: systemClock, chance: secureChance }));
  const secret = await recoverySecret(newRecoveryEntropy(), PASSPHRASE, quickly);
  value(await share({ space, link, secret }));
  return { space, link, files: bookByFile(link, acceptHere(link), quickly) };
}

function newcomer(disk: MemoryDisk) {
  const opening = open(disk);
  return joinsByFile({
    open: async () => ({ ok: true, value: await opening }),
    reopen: async ({ door }) => openIn(openMemoryStorage(disk), door.wrapping),
    stretch: quickly,
  });
}

test("a device comes into a book by file: the same words on both, twice, and then all that was written", async () => {
  const { space, files } = await phone();
  value(await space.commit(set(checkinKind, DAY, { note: "We laughed at the bus stop." })));
  const disk = await lockedDisk();
  const joins = newcomer(disk);
  const request = value(await joins.request());
  const asked = value(await files.ask(request.text));
  expect(asked.words).toEqual(request.words);
  const added = value(await asked.add());
  const found = value(await joins.look(added.file));
  expect(found.words).toEqual(added.words);
  expect(value(await found.join())).toBe("whole");
  const joined = await open(disk);
  expect(joined.id).toBe(space.id);
  expect(joined.get(checkinKind, DAY)?.fields.note).toBe("We laughed at the bus stop.");
});

test("where the disk fails once it is of the book, it is in: the same file is taken in there, and nothing is tried anew", async () => {
  const { space, files } = await phone();
  value(await space.commit(set(checkinKind, DAY, { note: "We laughed at the bus stop." })));
  const disk = await lockedDisk();
  const opening = open(disk);
  const joins = joinsByFile({
    open: async () => ({ ok: true, value: await opening }),
    reopen: async () => err({ kind: "full" }),
    stretch: quickly,
  });
  const asked = value(await files.ask(value(await joins.request()).text));
  const { file } = value(await asked.add());
  expect(value(await value(await joins.look(file)).join())).toBe("begun");
  const joined = await open(disk);
  expect(joined.id).toBe(space.id);
  const link = value(await openLink(joined, { clock: systemClock, chance: secureChance }));
  value(await bookByFile(link, acceptHere(link), quickly).take(file));
  expect(joined.get(checkinKind, DAY)?.fields.note).toBe("We laughed at the bus stop.");
});

test("a file of before, or of another book, brings nobody in", async () => {
  const { files } = await phone();
  const joins = newcomer(await lockedDisk());
  expect(await joins.look(value(await files.make()))).toEqual(err({ kind: "not-added" }));
  const elsewhere = value(await (await phone()).files.ask(value(await newcomer(await lockedDisk()).request()).text));
  expect(await joins.look(value(await elsewhere.add()).file)).toEqual(err({ kind: "not-added" }));
});

test("a book that is in step by way of the host stays so, whatever file is opened on its device", async () => {
  const kept = new Map([["way", "host"]]);
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  const [{ files }, other] = [await phone(), await phone()];
  const joins = joinsByFile({ open: async () => ({ ok: true, value: other.space }), stretch: quickly });
  const { file } = value(await value(await files.ask(value(await joins.request()).text)).add());
  const found = value(await joins.look(file));
  expect(await found.join()).toEqual(err({ kind: "refused", why: "shared" }));
  expect(readCarrier()).toBe("host");
});

test("what is no request is said to be none", async () => {
  expect(await (await phone()).files.ask("a letter")).toEqual(err("foreign"));
});

test("where the keys of this device cannot be read, there is no request and nothing is looked into", async () => {
  const joins = joinsByFile({ open: async () => err({ kind: "too-old" }), stretch: quickly });
  expect(await joins.request()).toEqual(err({ kind: "too-old" }));
  expect(await joins.look(new Blob(["x"]))).toEqual(err({ kind: "too-old" }));
});
