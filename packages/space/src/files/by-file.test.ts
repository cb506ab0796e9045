/** Several devices of one person that never had a line to each other, each with the link, the log and the disk of a real one. */
import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { becomeDevice } from "../devices/become-device.ts";
import { ownDeviceKeys } from "../devices/own.ts";
import { share } from "../devices/share.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { quickStretch } from "../testing/locks.ts";
import { newProfile, openProfile, type Profile, secretOf, unlockedProfile } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { value } from "../testing/world.ts";
import { acceptHere, addDevice, makeDueEpoch } from "./add.ts";
import { parcelOf } from "./book.acceptance.ts";
import { lookForMe } from "./look.ts";
import { readRequest, writeRequest } from "./request.ts";
import { takeParcel } from "./take.ts";
import { additionWords, requestWords } from "./words.ts";

/** A book that is on one device and may have others, with no relay anywhere. */
async function begun(seed = 1): Promise<Profile> {
  const profile = await newProfile(seed);
  value(await share({ ...profile, secret: await secretOf(profile) }));
  return profile;
}

const write = async ({ space }: Profile, id: string, text: string): Promise<void> =>
  void value(await space.commit(set(noteKind, id, { text })));
const textOf = ({ space }: Profile, id: string): string | undefined => space.get(noteKind, id)?.fields.text;

/** The whole way, as two people's hands would go it; gives the new device, opened anew. */
async function added(to: Profile, fresh: Profile): Promise<Profile> {
  const own = value(await ownDeviceKeys(fresh.door));
  const request = value(await readRequest(await writeRequest(own)));
  expect(await requestWords(request, quickStretch)).toEqual(await requestWords(own, quickStretch));
  value(await addDevice(to.link, request, acceptHere(to.link)));
  const file = await parcelOf(to.link);
  const { membership } = to.link.standing();
  const named = membership?.devices.get(own.device);
  const found = value(await lookForMe(file, own));
  if (membership === null || named === undefined) throw new Error("the device was added");
  const words = await additionWords(found.parcel.membership, found.device, quickStretch);
  expect(words).toEqual(await additionWords(membership, named, quickStretch));
  value(await becomeDevice({ ...fresh, chain: found.parcel.chain, came: "invited" }));
  const joined = await openProfile(fresh.world);
  value(await takeParcel(joined.link, file));
  value(await joined.space.refresh());
  return joined;
}

async function carry(from: Profile, to: Profile) {
  const taken = value(await takeParcel(to.link, await parcelOf(from.link)));
  value(await to.space.refresh());
  return taken;
}

describe("a second device, added by file", () => {
  test("reads all that was written before, and what either writes later goes both ways", async () => {
    const phone = await begun();
    await write(phone, "before", "tea");
    const laptop = await added(phone, await newProfile(2));
    expect(textOf(laptop, "before")).toBe("tea");
    await write(phone, "phone", "from the phone");
    await write(laptop, "laptop", "from the laptop");
    await carry(laptop, phone);
    await carry(phone, laptop);
    for (const device of [phone, laptop]) {
      expect([textOf(device, "phone"), textOf(device, "laptop")]).toEqual(["from the phone", "from the laptop"]);
      expect(device.link.standing().alarms).toEqual([]);
    }
  });

  test("keeps what was on it, and brings it into the book", async () => {
    const fresh = await newProfile(2);
    await write(fresh, "own", "written before");
    const phone = await begun();
    const laptop = await added(phone, fresh);
    expect(textOf(laptop, "own")).toBe("written before");
    await carry(laptop, phone);
    expect(textOf(phone, "own")).toBe("written before");
  });

  test("hold:H5 files in any order, twice, and old ones after new ones come to the same on all", async () => {
    const phone = await begun();
    const [laptop, tablet] = [await added(phone, await newProfile(2)), await added(phone, await newProfile(3))];
    const devices = [phone, laptop, tablet];
    const files: Blob[] = [];
    for (const [at, device] of [phone, laptop, tablet, laptop, phone].entries()) {
      value(await device.space.commit(set(dayKind, day("2026-11-23"), { text: `round ${at}`, mood: at })));
      await write(device, `${at}`, `note ${at}`);
      files.push(await parcelOf(device.link));
    }
    for (const [at, device] of devices.entries()) {
      const order = [...files.slice(at + 1), ...files.slice(0, at + 1), ...files].reverse();
      for (const file of order) value(await takeParcel(device.link, file));
      value(await device.space.refresh());
    }
    const [one, ...others] = devices.map(({ space }) => [space.list(dayKind), space.list(noteKind)]);
    expect(one?.[1]).toHaveLength(5);
    for (const other of others) expect(other).toEqual(one);
    expect(devices.flatMap(({ link }) => link.standing().alarms)).toEqual([]);
  });

  test("hold:H4 what was taken in is there at the next start", async () => {
    const phone = await begun();
    const laptop = await added(phone, await newProfile(2));
    await write(phone, "late", "kept");
    await carry(phone, laptop);
    expect(textOf(await openProfile(laptop.world), "late")).toBe("kept");
    expect(await carry(phone, await openProfile(laptop.world))).toEqual({ entries: 0, envelopes: 0, alarmed: false });
  });

  test("hold:H6 a device that was taken out reads nothing of a file that was made after", async () => {
    const phone = await begun();
    const laptop = await added(phone, await newProfile(2));
    const { link } = phone;
    value(await acceptHere(link)(() => link.acts.removeDevice(laptop.space.device)));
    expect([link.standing().epochDue, link.standing().mayWrite]).toEqual([true, false]);
    value(await makeDueEpoch(link, acceptHere(link)));
    expect([link.standing().epochDue, link.standing().mayWrite]).toEqual([false, true]);
    value(await makeDueEpoch(link, acceptHere(link)));
    expect(link.standing().chainLength).toBe(6);
    await write(phone, "after", "not for the laptop");
    await carry(phone, laptop);
    expect(laptop.link.standing().removed).toBe(true);
    expect(textOf(laptop, "after")).toBeUndefined();
  });

  test("another person's file is refused by name, and nothing of it stays", async () => {
    const [phone, other] = [await begun(1), await begun(5)];
    await write(other, "theirs", "not ours");
    const before = phone.link.standing();
    const taken = await takeParcel(phone.link, await parcelOf(other.link));
    expect(taken).toEqual({ ok: false, error: { kind: "other-book" } });
    expect(phone.link.standing()).toBe(before);
  });

  test("without a lock there is no book by file: no passphrase, no second device", async () => {
    const profile = await unlockedProfile(1);
    expect(await share({ ...profile, secret: await secretOf(profile) })).toMatchObject({ error: { kind: "no-lock" } });
    expect(profile.link.standing().membership).toBeNull();
  });
});

describe("with a relay as well", () => {
  test("a book that was begun for files is put on a relay later, chain and all", async () => {
    const phone = await begun();
    await added(phone, await newProfile(2));
    const relay = createTestRelay();
    value(await share({ ...phone, secret: await secretOf(phone), transport: relay.transport }));
    expect(relay.spaces.get(phone.space.id)?.chain).toEqual(phone.link.chain(0));
    expect(phone.link.standing().alarms).toEqual([]);
  });

  test("what a file has carried reaches the relay as it is, also under the epoch before, and alarms nobody", async () => {
    const phone = await begun();
    const laptop = await added(phone, await newProfile(2));
    await write(laptop, "carried", "by file, before the tablet");
    const carried = await parcelOf(laptop.link);
    await added(phone, await newProfile(3));
    await carry(phone, laptop);
    const sent = value(await laptop.link.next());
    expect(new Uint8Array(await carried.arrayBuffer()).join()).toContain(sent?.join() ?? "nothing to send");
    await takeParcel(phone.link, carried);
    value(await phone.space.refresh());
    expect(textOf(phone, "carried")).toBe("by file, before the tablet");
    await carry(laptop, phone);
    expect([phone, laptop].flatMap(({ link }) => link.standing().alarms)).toEqual([]);
  });
});
