import { checkinKind } from "@counterpoint/balance";
import { err, ok } from "@counterpoint/kernel";
import { newRecoveryEntropy, openByPassphrase, readLock, recoverySecret, type Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stretchInWorker } from "../../platform/stretch.ts";
import { beside } from "../ours/beside.ts";
import { openSharedIn } from "../ours/profiles.ts";
import { changeWords, removeWords } from "../recovery/words.ts";
import { day, openTab, writeDay } from "../testing/bench.tsx";
import { type SharedBeside, shareBeside } from "../testing/beside.ts";
import { createBook } from "../testing/company.ts";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openLocked } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { changePassphrase, removeLock, removePasskey, setLock } from "./change.ts";
import * as closing from "./close-book.ts";
import { confirmPassphrase } from "./unlock.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
vi.mock("./close-book.ts", { spy: true });

const [FIRST, SECOND] = ["seven small boats", "another four words"];
const done = { ok: true, value: undefined };

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  vi.mocked(closing.closeEverywhere).mockReset();
  vi.mocked(closing.closeEverywhere).mockResolvedValue("closed");
  disk = createDisk();
  space = await openTab(disk);
  await writeDay(space, "2026-11-24", { note: "kept" });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const names = () => [...disk.memory.values.keys()].toSorted();

test("a lock that is set is on the disk before the book closes everywhere", async () => {
  vi.mocked(closing.closeEverywhere).mockImplementation(async () => {
    expect(names()).toEqual(["keyring", "lock"]);
    return "closed";
  });
  expect(await setLock(space, FIRST)).toEqual(done);
  expect(closing.closeEverywhere).toHaveBeenCalledExactlyOnceWith(space);
  expect(await confirmPassphrase(space, FIRST)).toBe("right");
});

test("safety:S1 with a wrong passphrase nothing about the lock changes, and the book stays open", async () => {
  await setLock(space, FIRST);
  vi.mocked(closing.closeEverywhere).mockClear();
  const before = new Map(disk.memory.values);
  const wrong = { ok: false, error: "wrong" };
  for (const attempt of ["", SECOND]) {
    expect(await changePassphrase(space, attempt, "a third one")).toEqual(wrong);
    expect(await removeLock(space, attempt)).toEqual(wrong);
  }
  expect(disk.memory.values).toEqual(before);
  expect(closing.closeEverywhere).not.toHaveBeenCalled();
});

test("what lies beside it is closed, also where the change ends by surprise", async () => {
  await setLock(space, FIRST);
  const close = vi.fn();
  const failing = {
    ...beside(new Map()),
    get shared(): never {
      throw new Error("planned");
    },
    close,
  };
  await expect(removeLock(space, FIRST, { beside: async () => ok(failing) })).rejects.toThrow("planned");
  expect(close).toHaveBeenCalledTimes(1);
});

/** A device that has no memory left for a worker. */
class NoWorker {
  constructor() {
    throw new RangeError("out of memory");
  }
}

/** One that has memory for so many workers, and for no more. */
function onlyFor(count: number): typeof Worker {
  const Real = Worker;
  let left = count;
  return class extends Real {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      if (left-- <= 0) throw new RangeError("out of memory");
      super(...given);
    }
  };
}

test.each([
  [
    "the disk is full",
    () => {
      disk.fault = { kind: "full" };
    },
  ],
  ["the worker cannot work", () => void vi.stubGlobal("Worker", NoWorker)],
])("hold:H4 where %s, no lock is set, the book stays open, and all is there", async (_, harm) => {
  harm();
  expect(await setLock(space, FIRST)).toEqual({ ok: false, error: "not-kept" });
  expect(closing.closeEverywhere).not.toHaveBeenCalled();
  expect(names()).toEqual(["device-key", "keyring"]);
  disk.fault = undefined;
  expect((await openTab(disk)).get(checkinKind, day("2026-11-24"))?.fields.note).toBe("kept");
});

test("words that the disk has refused so far hold a change up: it would lose them", async () => {
  disk.fault = { kind: "full" };
  await space.commit([{ kind: "checkin", version: 1, id: "2026-11-25", field: "note", value: "not on the disk" }]);
  disk.fault = undefined;
  expect(await setLock(space, FIRST)).toEqual({ ok: false, error: "not-kept" });
  await space.retry();
  expect(await setLock(space, FIRST)).toEqual(done);
});

describe("of a book on several devices", () => {
  const entropy = newRecoveryEntropy();

  test("a new passphrase is told to the book first, with the words that lie here, and then the lock has it", async () => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    await space.recovery.set(entropy);
    const book = createBook();
    const renew = vi.spyOn(book, "renew");
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(done);
    const secrets = [FIRST, SECOND].map((passphrase) => recoverySecret(entropy, passphrase, stretchInWorker));
    expect(renew.mock.calls).toEqual([[...(await Promise.all(secrets)), []]]);
    expect(await confirmPassphrase(space, SECOND)).toBe("right");
  });

  test("that cannot be told keeps its passphrase", async () => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    await space.recovery.set(entropy);
    const book = createBook();
    book.answer = err({ kind: "offline" });
    vi.mocked(closing.closeEverywhere).mockClear();
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(err("no-line"));
    expect(await confirmPassphrase(space, FIRST)).toBe("right");
    expect(closing.closeEverywhere).not.toHaveBeenCalled();
  });

  const lockedWith = async (): Promise<void> => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    await space.recovery.set(entropy);
  };

  test.each([
    [
      "words that the disk has refused so far",
      async () => {
        disk.fault = { kind: "full" };
        await space.commit([{ kind: "checkin", version: 1, id: "2026-11-25", field: "note", value: "not on it" }]);
      },
    ],
    ["no memory for the new lock", async () => void vi.stubGlobal("Worker", onlyFor(1))],
  ])("hold:H4 with %s, the book is told of nothing, since it cannot be told back", async (_, harm) => {
    await lockedWith();
    const book = createBook();
    await harm();
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(err("not-kept"));
    expect(book.asked).toEqual([]);
  });

  test("a lock that fails after the book was told is said to be half done: the lock is the old one", async () => {
    await lockedWith();
    const book = createBook();
    vi.spyOn(book, "renew").mockImplementation(async () => {
      disk.fault = { kind: "full" };
      return ok(undefined);
    });
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(err("half-done"));
    disk.fault = undefined;
    expect(await confirmPassphrase(space, FIRST)).toBe("right");
  });

  test("a book that rests on another passphrase already, of a change that was cut off, is not passed over", async () => {
    await lockedWith();
    const book = createBook();
    book.renewing = err({ kind: "other-key" });
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(err("other-key"));
    expect(await confirmPassphrase(space, FIRST)).toBe("right");
  });

  test("safety:S1 while no book runs that could be told, passphrase and lock stay: the disk says that others rest on them", async () => {
    await lockedWith();
    disk.memory.values.set("chain", Uint8Array.of(1));
    expect(await changePassphrase(space, FIRST, SECOND)).toEqual(err("no-line"));
    expect(await removeLock(space, FIRST)).toEqual(err("stays"));
    expect(await confirmPassphrase(space, FIRST)).toBe("right");
  });

  test("where the words lie elsewhere, the lock can be changed and taken away as ever, also before the book runs", async () => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    disk.memory.values.set("chain", Uint8Array.of(1));
    expect(await changePassphrase(space, FIRST, SECOND)).toEqual(done);
    space = await openLocked(disk, SECOND);
    expect(await removeLock(space, SECOND)).toEqual(done);
  });

  test("where the words lie on another device, or the passphrase was wrong, there is nothing to tell", async () => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    const book = createBook();
    const renew = vi.spyOn(book, "renew");
    expect(await changePassphrase(space, "no", SECOND, { book })).toEqual(err("wrong"));
    expect(await changePassphrase(space, FIRST, SECOND, { book })).toEqual(ok(undefined));
    expect(renew).not.toHaveBeenCalled();
  });
});

describe("of a person who shares a book with somebody", () => {
  let ours: SharedBeside;
  beforeEach(async () => {
    await setLock(space, FIRST);
    space = await openLocked(disk, FIRST);
    ours = await shareBeside(space, FIRST);
  });

  const opensOurs = async (passphrase: string): Promise<boolean> => {
    const lock = must(await readLock(ours.disk.connect()));
    const key = lock && (await openByPassphrase(lock, passphrase, stretchInWorker));
    return key?.ok === true && (await openSharedIn(ours.disk.connect(), key.value)).ok;
  };

  test("safety:S1 a new passphrase opens both from then on, brings both back, and the former does neither", async () => {
    const { beside } = ours;
    expect(await changePassphrase(space, FIRST, SECOND, { beside })).toEqual(done);
    expect([await confirmPassphrase(space, SECOND), await opensOurs(SECOND)]).toEqual(["right", true]);
    expect([await confirmPassphrase(space, FIRST), await opensOurs(FIRST)]).toEqual(["wrong", false]);
    space = await openLocked(disk, SECOND);
    expect(await ours.restsOn(space, SECOND)).toBe(true);
    expect(await ours.restsOn(space, FIRST)).toBe(false);
  });

  test("hold:H4 where the book cannot be told, neither lock changes, though its own devices are told of both together", async () => {
    const { beside } = ours;
    const book = createBook();
    const renew = vi.spyOn(book, "renew");
    book.answer = err({ kind: "offline" });
    expect(await changePassphrase(space, FIRST, SECOND, { book, beside })).toEqual(err("no-line"));
    expect(renew.mock.calls[0]?.[2]).toHaveLength(1);
    expect([await confirmPassphrase(space, FIRST), await opensOurs(FIRST)]).toEqual(["right", true]);
  });

  test("a passkey that is taken away leaves the passphrase to both", async () => {
    expect(await removePasskey(space, FIRST, { beside: ours.beside })).toEqual(done);
    expect([await confirmPassphrase(space, FIRST), await opensOurs(FIRST)]).toEqual(["right", true]);
  });

  test("safety:S1 the lock is not taken away", async () => {
    vi.mocked(closing.closeEverywhere).mockClear();
    expect(await removeLock(space, FIRST, { beside: ours.beside })).toEqual(err("stays"));
    expect(closing.closeEverywhere).not.toHaveBeenCalled();
    expect([await confirmPassphrase(space, FIRST), await opensOurs(FIRST)]).toEqual(["right", true]);
  });

  test("other words bring both back from then on, and they are not taken away", async () => {
    const { beside } = ours;
    const words = newRecoveryEntropy();
    const changing = { space, book: undefined, beside, passphrase: FIRST };
    expect(await changeWords({ ...changing, entropy: words })).toBe("set");
    expect(await space.recovery.read()).toEqual(ok({ kind: "set", entropy: words }));
    expect(await ours.restsOn(space, FIRST)).toBe(true);
    // Once more: nothing is left of the first time.
    expect(await changeWords({ ...changing, entropy: newRecoveryEntropy() })).toBe("set");
    expect(await ours.restsOn(space, FIRST)).toBe(true);
    expect(await removeWords(space, beside)).toBe("stays");
  });

  test("what lies on the disk and cannot be looked at changes nothing", async () => {
    const beside = async () => err({ kind: "full" } as const);
    for (const changed of [changePassphrase(space, FIRST, SECOND, { beside }), removeLock(space, FIRST, { beside })]) {
      expect(await changed).toEqual(err("not-kept"));
    }
    expect(await changeWords({ space, beside, passphrase: FIRST, entropy: newRecoveryEntropy() })).toBe("not-kept");
    expect(await removeWords(space, beside)).toBe("not-kept");
    expect(await confirmPassphrase(space, FIRST)).toBe("right");
  });
});
