import { recoveryLocator } from "@counterpoint/crypto";
import { toHex } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { changeLock } from "../lock/change-lock.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import { converse } from "../sync/conversation.ts";
import { noteKind } from "../testing/kinds.ts";
import { lockWith } from "../testing/locks.ts";
import { newProfile, openProfile, secretOf, unlockedProfile } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { faulty } from "../testing/storage.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { becomeDevice } from "./become-device.ts";
import { readLocator } from "./locator.ts";
import { ownDeviceKeys } from "./own.ts";
import { share } from "./share.ts";

const NEXT = "a quiet lamp by the door";

const listOf = async (relay: ReturnType<typeof createTestRelay>, secret: Parameters<typeof readLocator>[1]) => {
  const line = value(await converse(relay.transport));
  const listed = await readLocator(line, secret);
  line.close();
  return listed;
};

test("a book that is shared begins its chain with this device and the member key, and the list finds it", async () => {
  const [relay, profile] = [createTestRelay(), await newProfile(1)];
  const secret = await secretOf(profile);
  value(await share({ ...profile, secret, transport: relay.transport }));
  const { membership, chainLength, mayWrite } = profile.link.standing();
  expect([chainLength, mayWrite]).toEqual([2, true]);
  expect([...(membership?.devices.keys() ?? [])]).toEqual([profile.space.device]);
  expect(membership?.members.size).toBe(1);
  expect(relay.spaces.get(profile.space.id)?.chain).toEqual(profile.link.chain(0));
  expect(await listOf(relay, secret)).toEqual({ ok: true, value: { version: 1, spaces: [profile.space.id] } });
});

test("it is shared at the next start too, and sharing it again changes nothing", async () => {
  const [relay, profile] = [createTestRelay(), await newProfile(1)];
  const secret = await secretOf(profile);
  value(await share({ ...profile, secret, transport: relay.transport }));
  const chain = profile.link.chain(0);
  const again = await openProfile(profile.world);
  expect(again.link.chain(0)).toEqual(chain);
  value(await share({ ...again, secret, transport: relay.transport }));
  expect(relay.spaces.get(profile.space.id)?.chain).toEqual(chain);
  expect(await listOf(relay, secret)).toMatchObject({ value: { version: 1 } });
});

test("safety:S1 without a lock, and so without a passphrase, nothing is shared and nothing is sent", async () => {
  const [relay, profile] = [createTestRelay(), await unlockedProfile(1)];
  const said: string[] = [];
  const transport = tampering(relay.transport, { heard: ({ type }) => void said.push(type) });
  expect(await share({ ...profile, secret: await secretOf(profile), transport })).toEqual({
    ok: false,
    error: { kind: "no-lock" },
  });
  expect([said, relay.spaces.size, profile.link.standing().membership]).toEqual([[], 0, null]);
});

test("safety:S16 the words with another passphrase lead nowhere", async () => {
  const [relay, profile] = [createTestRelay(), await newProfile(1)];
  value(await share({ ...profile, secret: await secretOf(profile), transport: relay.transport }));
  expect(await listOf(relay, await secretOf(profile, "another"))).toEqual({
    ok: true,
    value: { version: 0, spaces: [] },
  });
});

test("hold:H1 neither what was written nor what words and passphrase come to is told to the relay", async () => {
  const [relay, profile] = [createTestRelay(), await newProfile(1)];
  value(await profile.space.commit(set(noteKind, "n", { text: "canary in the mine" })));
  const said: string[] = [];
  const transport = tampering(relay.transport, {
    heard: (message) => void said.push(JSON.stringify(message, hexed)),
  });
  const secret = await secretOf(profile);
  value(await share({ ...profile, secret, transport }));
  const all = said.join();
  expect(all).toContain(toHex((await recoveryLocator(secret)).id));
  for (const hidden of [toHex(new TextEncoder().encode("canary")), toHex(secret)]) expect(all).not.toContain(hidden);
});

const hexed = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? toHex(value) : value);

describe("for files alone", () => {
  test("nothing is sent, and later the same book is put at a relay as it is", async () => {
    const [relay, profile] = [createTestRelay(), await newProfile(1)];
    const secret = await secretOf(profile);
    value(await share({ ...profile, secret }));
    const chain = profile.link.chain(0);
    expect([chain.length, relay.spaces.size]).toEqual([2, 0]);
    value(await profile.link.takeChain(2, [await profile.link.acts.newEpoch()]));
    value(await share({ ...profile, secret, transport: relay.transport }));
    expect(relay.spaces.get(profile.space.id)?.chain).toEqual(profile.link.chain(0));
    expect(await listOf(relay, secret)).toMatchObject({ value: { spaces: [profile.space.id] } });
  });
});

test("a device that has joined by a file puts the book at a relay, and makes no list by words that are not the book's", async () => {
  const [relay, home, guest] = [createTestRelay(), await newProfile(1), await newProfile(2)];
  const secret = await secretOf(home);
  value(await share({ ...home, secret }));
  const keys = value(await ownDeviceKeys(guest.door));
  for (const act of [() => home.link.acts.addDevice(keys), () => home.link.acts.newEpoch()])
    value(await home.link.takeChain(home.link.standing().chainLength, [await act()]));
  value(await becomeDevice({ ...guest, chain: home.link.chain(0), came: "invited" }));
  const joined = await openProfile(guest.world);
  const other = await secretOf(joined);
  value(await share({ ...joined, transport: relay.transport }));
  expect(relay.spaces.get(home.space.id)?.chain).toEqual(home.link.chain(0));
  value(await share({ ...joined, secret: other, transport: relay.transport }));
  expect(await listOf(relay, other)).toMatchObject({ value: { version: 0 } });
  value(await share({ ...home, secret, transport: relay.transport }));
  expect(await listOf(relay, secret)).toMatchObject({ value: { spaces: [home.space.id] } });
});

describe("what goes wrong", () => {
  test("hold:H4 cut off after the relay had it and before this device kept it: the next try ends where the first was going", async () => {
    const [relay, { world }] = [createTestRelay(), await newProfile(1)];
    const storage = faulty(openMemoryStorage(world.disk));
    const profile = await openProfile(world, storage);
    const secret = await secretOf(profile);
    storage.fault = { kind: "full" };
    expect(await share({ ...profile, secret, transport: relay.transport })).toEqual({
      ok: false,
      error: { kind: "full" },
    });
    storage.fault = undefined;
    const there = relay.spaces.get(profile.space.id)?.chain;
    expect([there?.length, profile.link.standing().membership]).toEqual([2, null]);
    const later = await openProfile(world);
    value(await share({ ...later, secret, transport: relay.transport }));
    expect(later.link.chain(0)).toEqual(there);
    expect(later.link.standing().mayWrite).toBe(true);
  });

  test("hold:H4 cut off, and shared again under a passphrase that was changed meanwhile: words and the new one find it", async () => {
    const [relay, profile] = [createTestRelay(), await newProfile(1)];
    const transport = tampering(relay.transport, {
      asked: (message) => (message.type === "extend" ? undefined : message),
    });
    expect((await share({ ...profile, secret: await secretOf(profile), transport })).ok).toBe(false);
    value(await changeLock(profile.door, await lockWith(NEXT)));
    const later = await openProfile(profile.world, undefined, NEXT);
    const secret = await secretOf(later, NEXT);
    value(await share({ ...later, secret, transport: relay.transport }));
    expect(later.link.standing().mayWrite).toBe(true);
    expect(await listOf(relay, secret)).toMatchObject({ value: { spaces: [later.space.id] } });
  });

  test("cut off at any message: the book stays alone here, and the next try shares it", async () => {
    const steps = ["create", "prove", "read-chain", "extend", "read-locator", "put-locator"];
    for (const step of steps) {
      const [relay, profile] = [createTestRelay(), await newProfile(1)];
      const secret = await secretOf(profile);
      const transport = tampering(relay.transport, {
        asked: (message) => (message.type === step ? undefined : message),
      });
      expect(await share({ ...profile, secret, transport }), step).toEqual({ ok: false, error: { kind: "offline" } });
      expect(profile.link.standing().membership).toBeNull();
      value(await share({ ...profile, secret, transport: relay.transport }));
      expect(relay.spaces.get(profile.space.id)?.chain).toEqual(profile.link.chain(0));
    }
  });

  test("a relay that refuses is told of with its word, and nothing is shared here", async () => {
    const [relay, profile] = [createTestRelay(), await newProfile(1)];
    relay.refuse = ({ type }) => (type === "create" ? "over-quota" : undefined);
    expect(await share({ ...profile, secret: await secretOf(profile), transport: relay.transport })).toEqual({
      ok: false,
      error: { kind: "refused", why: "over-quota" },
    });
    expect(profile.link.standing().membership).toBeNull();
  });

  test("a relay that answers with another chain, or an altered list, is caught", async () => {
    const other = createTestRelay();
    const stranger = await newProfile(2);
    value(await share({ ...stranger, secret: await secretOf(stranger), transport: other.transport }));
    const relay = createTestRelay();
    const profile = await newProfile(1);
    const secret = await secretOf(profile);
    const wrong = tampering(relay.transport, {
      said: (message) =>
        message.type === "chain" && message.entries.length > 0
          ? { ...message, entries: [...stranger.link.chain(0)] }
          : message,
    });
    expect(await share({ ...profile, secret, transport: wrong })).toEqual({ ok: false, error: { kind: "altered" } });
    value(await share({ ...profile, secret, transport: relay.transport }));
    const alter = tampering(relay.transport, {
      said: (message) => (message.type === "locator" ? { ...message, version: message.version + 1 } : message),
    });
    expect(await share({ ...profile, secret, transport: alter })).toEqual({ ok: false, error: { kind: "altered" } });
  });
});
