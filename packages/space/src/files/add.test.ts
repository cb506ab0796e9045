import type { OpenKeyring } from "@counterpoint/crypto";
import { err, type Result } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { beforeEach, describe, expect, test } from "vitest";
import type { Link } from "../link/port.ts";
import { newKeys } from "../testing/envelopes.ts";
import { value } from "../testing/world.ts";
import { type Accept, acceptHere, addDevice } from "./add.ts";
import { type Book, epochOf, type KeepingLink, keepingLink, keysOf, newBook, parcelOf } from "./book.acceptance.ts";
import { takeParcel } from "./take.ts";

let phoneKeys: OpenKeyring;
let laptopKeys: OpenKeyring;
let book: Book;
let keeping: KeepingLink;
let phone: Link;

beforeEach(async () => {
  [phoneKeys, laptopKeys] = [await newKeys(1), await newKeys(2)];
  book = await newBook(phoneKeys);
  keeping = await keepingLink(phoneKeys, book.space, book.chain);
  phone = acting(keeping);
});

const stateOf = (link: Link): Membership => {
  const { membership } = link.standing();
  if (membership === null) throw new Error("the book is shared");
  return membership;
};

/** Draws its entries up as a device of the book. */
const acting = (link: KeepingLink): Link => ({
  ...link,
  acts: {
    addDevice: async (keys) => book.draw(phoneKeys, { kind: "add-device", ...keys }, link.entries),
    removeDevice: async (device) =>
      book.draw(
        phoneKeys,
        { kind: "remove-device", device, last: { devSeq: 0, hash: new Uint8Array(32) } },
        link.entries,
      ),
    dissolve: async () => book.draw(phoneKeys, { kind: "dissolve" }, link.entries),
    newEpoch: async () => book.draw(phoneKeys, epochOf(stateOf(link)), link.entries),
  },
});

const here = (): Accept => acceptHere(phone);
const add = (accept: Accept = here()): Promise<Result<void, unknown>> => addDevice(phone, keysOf(laptopKeys), accept);
const refusing =
  (why: "offline" | "not-allowed" | "over-quota" | "not-kept"): Accept =>
  async () =>
    err(why);

describe("adding a device from its request", () => {
  test("writes it into the chain, and an epoch with its key, with nobody to ask", async () => {
    value(await add());
    const { devices, epochs } = stateOf(phone);
    expect(devices.get(laptopKeys.device)?.removal).toBeNull();
    expect([...(epochs.at(-1)?.boxes.keys() ?? [])]).toContain(laptopKeys.device);
    expect(keeping.entries).toHaveLength(4);
  });

  test("and the parcel then made is one that the new device can read", async () => {
    value(await add());
    const laptop = await keepingLink(laptopKeys, book.space, keeping.entries.slice(0, 1));
    expect(value(await takeParcel(laptop, await parcelOf(phone)))).toMatchObject({ entries: 3, alarmed: false });
    expect(stateOf(laptop).devices.has(laptopKeys.device)).toBe(true);
  });

  test("a second time changes nothing", async () => {
    value(await add());
    value(await add());
    expect(keeping.entries).toHaveLength(4);
  });

  test("that broke off before the epoch is ended by doing it again", async () => {
    let asked = 0;
    const breaking: Accept = async (act) => (asked++ === 0 ? here()(act) : err("offline"));
    expect(await add(breaking)).toEqual(err({ kind: "offline" }));
    expect(keeping.entries).toHaveLength(3);
    value(await add());
    expect(keeping.entries).toHaveLength(4);
  });
});

describe("a device is not added", () => {
  test.each(["offline", "not-allowed", "over-quota", "not-kept"] as const)("where a relay says %s", async (why) => {
    expect(await add(refusing(why))).toEqual(err({ kind: why }));
    expect(keeping.entries).toHaveLength(2);
  });

  test("where the disk is full", async () => {
    keeping.fault = { kind: "full" };
    expect(await add()).toEqual(err({ kind: "full" }));
  });

  test("to a book on one device alone", async () => {
    const alone = await keepingLink(phoneKeys, phoneKeys.space, []);
    expect(await addDevice(alone, keysOf(laptopKeys), here())).toEqual(err({ kind: "alone" }));
  });

  test("where eight are in it already", async () => {
    for (let seed = 11; seed <= 17; seed++) value(await addDevice(phone, keysOf(await newKeys(seed)), here()));
    const before = keeping.entries.length;
    expect(await add()).toEqual(err({ kind: "too-many" }));
    expect(keeping.entries).toHaveLength(before);
  });

  test("that was taken out: its keys are used up", async () => {
    value(await add());
    value(await here()(() => phone.acts.removeDevice(laptopKeys.device)));
    expect(await add()).toEqual(err({ kind: "was-removed" }));
  });

  test("under an id that the book knows with other keys", async () => {
    value(await add());
    const other = { ...keysOf(await newKeys(5)), device: laptopKeys.device };
    expect(await addDevice(phone, other, here())).toEqual(err({ kind: "not-allowed" }));
  });

  test("where somebody else's entry came first, and the chain does not hold this one", async () => {
    const lost: Accept = async () => ({ ok: true, value: undefined });
    expect(await add(lost)).toEqual(err({ kind: "not-allowed" }));
  });
});
