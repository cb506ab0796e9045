import { err, ok } from "@counterpoint/kernel";
import * as spaces from "@counterpoint/space";
import {
  newRecoveryEntropy,
  type PairingState,
  PERSON_NAME_ID,
  type Person,
  pairHere,
  personNameKind,
  recoverySecret,
  type Space,
  type Storage,
  type Transport,
} from "@counterpoint/space";
import { pairKind } from "@counterpoint/talk";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../../platform/clock.ts";
import { keepOurCarrier } from "../ours/our-carrier.ts";
import { openSharedIn } from "../ours/profiles.ts";
import { ownSecret } from "../recovery/own-secret.ts";
import { createDatabases, type TestDatabases } from "../testing/databases.ts";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openWithLock, quickStretch } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { createPairs, type PairsPorts } from "./pairs.ts";

vi.mock("../../platform/stretch.ts", () => ({ stretchInWorker: vi.fn() }));
vi.mock("@counterpoint/space", { spy: true });

const ORIGIN = "https://book.example.org";
const SELF = { name: "Ana", passphrase: "a quiet lamp" };
const LINK = `${ORIGIN}/#pair=${"A".repeat(44)}`;

let [book, databases]: [TestDisk, TestDatabases] = [createDisk(), createDatabases()];
let space: Space;
let opened = 0;

/** A line that nobody answers. */
const silent: Transport = {
  origin: ORIGIN,
  open: () => {
    opened++;
    return { send: () => undefined, close: () => undefined };
  },
};

beforeEach(async () => {
  [book, databases, opened] = [createDisk(), createDatabases(), 0];
  space = await openWithLock(book, SELF.passphrase);
});

const pairs = (ports: Partial<PairsPorts> = {}) =>
  createPairs({
    space,
    book: "counterpoint",
    disk: databases,
    transport: silent,
    host: "book.example.org",
    stretch: quickStretch,
    ...ports,
  });
/** Ben, whose side of it does not matter here. */
async function anybody(): Promise<Person> {
  const { door } = await openWithLock(createDisk(), "two tall trees");
  const secret = await recoverySecret(newRecoveryEntropy(), "two tall trees", quickStretch);
  return { door, storage: createDisk().connect(), secret };
}

/** This book is on several devices, as far as anybody looks here. */
const shareHere = (): void => void book.memory.values.set("chain", Uint8Array.of(1));

describe("inviting", () => {
  test("makes a link of this address, and rests on words that are drawn for it and shown to nobody", async () => {
    const invitation = must(await pairs().invite(SELF));
    expect(invitation.link).toMatch(/^https:\/\/book\.example\.org\/#pair=[\w-]{40,}$/);
    expect(must(await space.recovery.read())).toMatchObject({ kind: "unanswered", drawn: expect.any(Uint8Array) });
    invitation.cancel();
  });

  test("safety:S4 called off, there is nothing of it on the device", async () => {
    const invitation = must(await pairs().invite(SELF));
    invitation.cancel();
    expect(invitation.state()).toEqual({ kind: "failed", why: "cancelled" });
    expect([...databases.there.keys()]).toEqual([]);
  });

  test("rests on the words on paper where there are some", async () => {
    const entropy = newRecoveryEntropy();
    must(await space.recovery.set(entropy));
    must(await pairs().invite(SELF)).cancel();
    expect(must(await space.recovery.read())).toEqual({ kind: "set", entropy });
  });
});

describe("once both have agreed", () => {
  const ours = async (): Promise<Space> => {
    const storage = must(await databases.open("counterpoint-ours-1"));
    return must(await openSharedIn(storage, space.door.wrapping));
  };

  test("the book of both lies there under the lock of the own one, with the name and the common clock in it", async () => {
    vi.mocked(spaces.invitePartner).mockImplementationOnce((options) => {
      const listeners = new Set<() => void>();
      let state: PairingState = { kind: "waiting" };
      void anybody().then(async (other) => {
        const paired = must(await pairHere(options, other, systemClock));
        state = { kind: "paired", space: paired, member: "a", other: "Ben" };
        for (const listener of listeners) listener();
      });
      const subscribe = (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      };
      return { link: LINK, state: () => state, subscribe, confirm: () => undefined, cancel: () => undefined };
    });
    must(await pairs().invite(SELF));
    const name = async (): Promise<string | undefined> => {
      if (!databases.there.get("counterpoint-ours-1")?.values.has("chain")) return undefined;
      return (await ours()).get(personNameKind, PERSON_NAME_ID, "a")?.fields.name;
    };
    await expect.poll(name).toBe("Ana");
    expect((await ours()).list(pairKind)).toHaveLength(1);
    expect((await ours()).members).toBe(2);
  });
});

describe("what keeps it from beginning", () => {
  test("words that lie on another device of this person: none are drawn in their stead", async () => {
    shareHere();
    expect(await pairs().invite(SELF)).toEqual(err({ kind: "words-elsewhere" }));
    expect(must(await space.recovery.read())).toEqual({ kind: "unanswered" });
  });

  test("words that cannot be read", async () => {
    book.memory.values.set("recovery", Uint8Array.of(1, 2, 3));
    expect(await pairs().invite(SELF)).toEqual(err({ kind: "words-damaged" }));
  });

  test("a device that has no memory left for the passphrase", async () => {
    const stretch = () => Promise.reject(new RangeError("out of memory"));
    expect(await pairs({ stretch }).accept(LINK, SELF)).toMatchObject({ ok: false, error: { kind: "unavailable" } });
  });

  test("another pairing that did not come to its end: it is left as it is", async () => {
    const begun = must(await databases.open("counterpoint-ours-1"));
    must(await begun.write({ set: new Map([["partners", Uint8Array.of(1)]]) }));
    expect(await pairs().accept(LINK, SELF)).toEqual(err({ kind: "begun" }));
    expect(databases.there.get("counterpoint-ours-1")?.values.has("partners")).toBe(true);
    expect(opened).toBe(0);
  });
});

test("a link that is none of this address ends at once, and no line is opened for it", async () => {
  const pairing = must(await pairs().accept("https://other.example.org/#pair=AAAA", SELF));
  expect(pairing.state()).toEqual({ kind: "failed", why: "bad-link" });
  expect(opened).toBe(0);
});

describe("what did not come to its end", () => {
  const begin = async () => {
    const storage = must(await databases.open("counterpoint-ours-1"));
    must(await storage.write({ set: new Map([["partners", Uint8Array.of(1)]]) }));
  };

  test("is forgotten: nothing of it stays, and nothing else goes", async () => {
    await begin();
    must(await databases.open("counterpoint-ours-2"));
    must(await pairs().forget());
    expect([...databases.there.keys()]).toEqual(["counterpoint-ours-2"]);
    expect(await pairs().forget()).toEqual(ok(undefined));
  });

  test("and is not there: there is nothing to finish", async () => {
    expect(await pairs().finish(SELF)).toEqual(err({ kind: "nothing-begun" }));
  });

  test("hold:H8 on one phone, it asks no host for what was never to be sent: it stays, to be forgotten", async () => {
    const storage = must(await databases.open("counterpoint-ours-1"));
    must(await keepOurCarrier(storage, "here"));
    let writes = 0;
    const failing: Storage = {
      ...storage,
      write: async (change) => (writes++ < 1 ? storage.write(change) : err({ kind: "full" })),
    };
    const secret = must(await ownSecret(space, SELF.passphrase, quickStretch));
    const mine = { door: space.door, storage: failing, secret };
    expect(await pairHere(await anybody(), mine, systemClock)).toEqual(err({ kind: "full" }));
    expect(await pairs().finish(SELF)).toEqual(err({ kind: "begun-here" }));
    expect(opened).toBe(0);
    must(await pairs().forget());
    expect([...databases.there.keys()]).toEqual([]);
  });

  test("is not finished with what does not open: it stays, to be forgotten", async () => {
    await begin();
    expect((await pairs().finish(SELF)).ok).toBe(false);
    expect([...databases.there.keys()]).toEqual(["counterpoint-ours-1"]);
  });
});
