import { newRecoveryEntropy } from "@counterpoint/crypto";
import { expect, test } from "vitest";
import { extending, letIn, newProfile, openProfile, sharedBook } from "../testing/profiles.ts";
import { createTestRelay } from "../testing/relay.ts";
import { value } from "../testing/world.ts";
import { becomeDevice } from "./become-device.ts";

const { transport } = createTestRelay();
const altered = { ok: false, error: { kind: "altered" } };

test("space, secrets and chain are there after one write; device and keys are as they were, and the words of another book are gone", async () => {
  const [host, guest] = [await sharedBook(transport, 1), await newProfile(2)];
  value(await guest.space.recovery.set(newRecoveryEntropy()));
  let writes = 0;
  const { storage } = guest.door;
  const counted = {
    ...storage,
    write: (change: Parameters<typeof storage.write>[0]) => {
      writes++;
      return storage.write(change);
    },
  };
  const joined = await letIn(host, { ...guest, door: { ...guest.door, storage: counted } }, transport);
  expect(writes).toBe(1);
  expect([joined.space.id, joined.space.device]).toEqual([host.space.id, guest.space.device]);
  expect(joined.link.standing().mayWrite).toBe(true);
  expect(await joined.space.recovery.read()).toEqual({ ok: true, value: { kind: "unanswered" } });
});

test("a chain that does not name this device, or under other keys, or took it out again, is not entered", async () => {
  const [host, guest, stranger] = [await sharedBook(transport, 3), await newProfile(4), await newProfile(5)];
  const become = () => becomeDevice({ ...stranger, chain: host.link.chain(0), came: "invited" as const });
  expect(await become()).toEqual(altered);
  const joined = await letIn(host, guest, transport);
  expect(await become()).toEqual(altered);
  value(await extending(host, transport).extend(() => host.link.acts.removeDevice(joined.space.device)));
  const again = await newProfile(4);
  expect(again.space.device).toBe(guest.space.device);
  expect(await becomeDevice({ ...again, chain: host.link.chain(0), came: "invited" })).toEqual(altered);
});

test("hold:H7 nothing, half a chain, or a chain that begins with something else, is no book", async () => {
  const [host, guest] = [await sharedBook(transport, 6), await newProfile(7)];
  const chain = host.link.chain(0);
  for (const wrong of [
    [],
    chain.slice(1),
    chain.toReversed(),
    [Uint8Array.of(1, 0, 1)],
    chain.map((entry) => entry.slice(0, -1)),
  ])
    expect(await becomeDevice({ ...guest, chain: wrong, came: "invited" })).toEqual(altered);
  expect((await openProfile(guest.world)).space.id).toBe(guest.space.id);
});

test("hold:H9 a chain of a later version is newer, and not altered", async () => {
  const [host, guest] = [await sharedBook(transport, 8), await newProfile(9)];
  const newer = { ok: false, error: { kind: "newer" } };
  const [genesis = new Uint8Array(), ...rest] = host.link.chain(0);
  const later = rest.map((entry) => entry.with(0, 9));
  expect(await becomeDevice({ ...guest, chain: [genesis, ...later], came: "invited" })).toEqual(newer);
  expect(await becomeDevice({ ...guest, chain: [genesis.with(0, 9)], came: "invited" })).toEqual(newer);
});

test("a profile that is in a book already is not put into another", async () => {
  const [host, other] = [await sharedBook(transport, 10), await sharedBook(transport, 11)];
  const refused = { ok: false, error: { kind: "refused", why: "shared" } };
  expect(await becomeDevice({ ...other, chain: host.link.chain(0), came: "invited" })).toEqual(refused);
});
