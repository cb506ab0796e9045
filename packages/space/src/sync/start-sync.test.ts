import type { OpenKeyring } from "@counterpoint/crypto";
import type { Refusal } from "@counterpoint/wire";
import { describe, expect, test } from "vitest";
import { deviceKeys, entryBy, folded, newDevice } from "../testing/chains.ts";
import { chance, room } from "../testing/line-room.ts";
import type { ScriptedLink } from "../testing/scripted-link.ts";

describe("a line to an honest relay", () => {
  test("proves itself before all else, makes the epoch that is due, and is in step", async () => {
    const { device, book, said, relay } = await room();
    const { sync } = await device(book.phone);
    expect(sync.status()).toEqual({ kind: "in-step" });
    expect(said.slice(0, 3)).toEqual(["open", "prove", "read-chain"]);
    expect(relay.spaces.get(book.space)?.membership.epochs.length).toBe(2);
  });

  test("brings what one device wrote to the other, in order, one envelope after the other", async () => {
    const { device, book, laptop, relay, settled, said } = await room();
    const [phone, other] = [await device(book.phone), await device(laptop)];
    said.length = 0;
    phone.link.write(5);
    await settled();
    expect(phone.link.acknowledged.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(other.link.taken).toEqual(relay.spaces.get(book.space)?.log);
    expect(said.filter((message) => message === "append")).toHaveLength(5);
    expect([phone.sync.status(), other.sync.status()]).toEqual([{ kind: "in-step" }, { kind: "in-step" }]);
  });

  test("catches up page by page with what was written while it was away", async () => {
    const { device, book, laptop, settled, said } = await room();
    const phone = await device(book.phone);
    phone.link.write(600);
    await settled();
    said.length = 0;
    const late = await device(laptop);
    expect(late.link.taken).toHaveLength(600);
    expect(said.filter((message) => message === "read-log")).toHaveLength(3);
    expect(late.sync.status()).toEqual({ kind: "in-step" });
  });

  test("waits as long as it is told before it sends, and no longer however much is written", async () => {
    const { device, book, pass, settled } = await room();
    const { link, sync } = await device(book.phone, { shortest: 10_000, longest: 10_000 });
    link.write(1);
    await settled();
    expect(sync.status()).toEqual({ kind: "sending", unsent: 1 });
    await pass(9_000);
    link.write(1);
    await pass(999);
    expect(link.acknowledged).toEqual([]);
    await pass(1);
    expect(link.acknowledged).toHaveLength(2);
    link.write(1);
    sync.hurry();
    await settled();
    expect(link.acknowledged).toHaveLength(3);
  });

  test("comes back after a cut, later each time, and at once when it is hurried", async () => {
    const { device, book, relay, pass, said, settled } = await room();
    const { link, sync } = await device(book.phone);
    relay.cut();
    await settled();
    expect(sync.status()).toEqual({ kind: "offline", unsent: 0 });
    link.write(2);
    await settled();
    expect(sync.status()).toEqual({ kind: "offline", unsent: 2 });
    await pass(1_000);
    expect(sync.status()).toEqual({ kind: "in-step" });
    expect(link.acknowledged).toHaveLength(2);
    relay.refuse = () => "unavailable";
    relay.cut();
    await settled();
    said.length = 0;
    await pass(60 * 60_000);
    const opened = said.filter((what) => what === "open").length;
    expect(opened).toBeGreaterThan(12);
    expect(opened).toBeLessThan(40);
    relay.refuse = () => undefined;
    sync.hurry();
    await settled();
    expect(sync.status()).toEqual({ kind: "in-step" });
  });

  test("an entry of the chain is accepted and taken, also where somebody else was first", async () => {
    const { device, book, laptop, relay, settled } = await room();
    const [phone, other] = [await device(book.phone), await device(laptop)];
    const adding = async (by: ScriptedLink, keys: OpenKeyring) => {
      const { membership } = by.standing();
      if (membership === null) throw new Error("the book is shared");
      const tablet = await newDevice(book.space, chance);
      return entryBy(keys, membership, { kind: "add-device", ...deviceKeys(tablet) });
    };
    const both = await Promise.all([
      phone.sync.extend(() => adding(phone.link, book.phone)),
      other.sync.extend(() => adding(other.link, laptop)),
    ]);
    expect(both).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    await settled();
    const at = relay.spaces.get(book.space);
    expect([phone.link.chain(0), other.link.chain(0)]).toEqual([at?.chain, at?.chain]);
    const stranger = await newDevice(book.space, chance);
    expect(await phone.sync.extend(() => adding(phone.link, stranger))).toEqual({ ok: false, error: "not-allowed" });
    relay.cut();
    await settled();
    expect(await phone.sync.extend(() => adding(phone.link, book.phone))).toEqual({ ok: false, error: "offline" });
  });

  test("a device that was taken out while it was away sees so in the chain, and stays silent", async () => {
    const { device, book, laptop, settled, pass, said } = await room();
    const [phone, other] = [await device(book.phone), await device(laptop)];
    other.sync.stop();
    const remove = {
      kind: "remove-device",
      device: laptop.device,
      last: { devSeq: 0, hash: new Uint8Array(32) },
    } as const;
    const act = async () =>
      entryBy(book.phone, phone.link.standing().membership ?? (await folded([], book.space)), remove);
    expect(await phone.sync.extend(act)).toEqual({ ok: true, value: undefined });
    await settled();
    said.length = 0;
    phone.sync.stop();
    const back = await device(laptop);
    expect(back.sync.status()).toEqual({ kind: "removed" });
    await pass(24 * 3_600_000);
    expect(said).toEqual(["open", "prove", "read-chain"]);
  });

  test("a relay that has lost everything is given the book again", async () => {
    const { device, book, relay, pass, settled } = await room();
    const { link, sync } = await device(book.phone);
    relay.spaces.clear();
    relay.cut();
    await settled();
    await pass(1_000);
    expect(sync.status()).toEqual({ kind: "in-step" });
    expect(relay.spaces.get(book.space)?.chain).toEqual(link.chain(0));
  });

  test("what cannot be kept here is said, and tried again", async () => {
    const { device, book, laptop, pass, settled } = await room();
    const [phone, other] = [await device(book.phone), await device(laptop)];
    other.link.fault = { kind: "full" };
    phone.link.write(3);
    await settled();
    expect(other.sync.status()).toEqual({ kind: "not-kept" });
    other.link.fault = undefined;
    await pass(10_000);
    expect(other.link.taken).toHaveLength(3);
    expect(other.sync.status()).toEqual({ kind: "in-step" });
  });
});

test("a disk that belongs to another page is left alone for good", async () => {
  const { device, book, laptop, pass, settled, said } = await room();
  const [phone, other] = [await device(book.phone), await device(laptop)];
  other.link.fault = { kind: "closed" };
  phone.link.write(1);
  await settled();
  phone.sync.stop();
  said.length = 0;
  await pass(24 * 3_600_000);
  expect(other.sync.status()).toEqual({ kind: "not-kept" });
  expect(said).toEqual([]);
});

describe("what an envelope is refused with", () => {
  const refusing = async (why: Refusal) => {
    const { device, book, relay, settled, pass } = await room();
    const { link, sync } = await device(book.phone);
    relay.refuse = ({ type }) => (type === "append" ? why : undefined);
    link.write(1);
    await settled();
    const status = sync.status();
    relay.refuse = () => undefined;
    await pass(16 * 60_000);
    expect(sync.status()).toEqual({ kind: "in-step" });
    expect(link.acknowledged).toHaveLength(1);
    return status;
  };

  test.for<[Refusal, string]>([
    ["too-fast", "sending"],
    ["unavailable", "sending"],
    ["stale-epoch", "refused"],
    ["over-quota", "refused"],
    ["malformed", "refused"],
    ["unknown-version", "newer"],
    ["not-proved", "offline"],
    ["removed", "offline"],
  ])("%s: %s, and sent when it is over", async ([why, kind]) => {
    expect(await refusing(why)).toMatchObject({ kind });
  });
});
