/** Both have agreed. What one of them, or the relay, then makes is not what was agreed. */
import { newSecret, type OpenKeyring, recoveryKeys, sign } from "@counterpoint/crypto";
import { seededChance } from "@counterpoint/kernel";
import { draft, ENTRY_LABEL, type NewEpoch, withSignatures, writeGenesis } from "@counterpoint/membership";
import { describe, expect, test } from "vitest";
import { readMembership } from "../devices/chain-read.ts";
import { deviceKeysOf } from "../devices/own.ts";
import { epochAct } from "../link/epoch-act.ts";
import type { Bytes } from "../storage/port.ts";
import { newDevice } from "../testing/chains.ts";
import { createRoom } from "../testing/meetings.ts";
import {
  acceptIn,
  agree,
  finishIn,
  inviteIn,
  isOver,
  newPerson,
  openShared,
  type TestPerson,
  why,
} from "../testing/partners.ts";
import { beginSpace, extendSpace } from "../testing/relay-space.ts";
import { tampering } from "../testing/tampering.ts";
import { value } from "../testing/world.ts";
import { readBegun } from "./begun.ts";
import { genesisOf, memberKeysOf, signGenesis } from "./genesis.ts";

const chance = seededChance(5);

const begunOf = async ({ storage, door: { wrapping } }: TestPerson) => {
  const begun = value(await readBegun({ storage, wrapping }));
  if (begun === undefined) throw new Error("both have agreed");
  return begun;
};

/** What a dishonest side has to work with: all that is its own, and all that was said. */
interface Scene {
  readonly ana: TestPerson;
  readonly ben: TestPerson;
  readonly host: OpenKeyring;
  readonly guest: OpenKeyring;
  readonly genesis: Bytes;
}

/** Both have agreed, and the one who invites has made nothing yet: what lies at the relay is for `make` to say. */
async function agreed(make: (scene: Scene) => Promise<readonly Bytes[]>) {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  let held = true;
  const holding = tampering(room.relay.transport, {
    asked: (message) => (held && message.type === "create" ? undefined : message),
  });
  const inviting = inviteIn(room, ana, holding);
  const accepting = acceptIn(room, ben, inviting.link);
  await room.until(
    () => {
      for (const side of [inviting, accepting]) {
        side.confirm("words");
        side.confirm("name");
      }
      return [inviting, accepting].every(({ state }) => state().kind === "making");
    },
    inviting,
    accepting,
  );
  const soon = room.timers.now() + 3_000;
  await room.until(() => room.timers.now() > soon, inviting, accepting);
  const [host, guest] = [await begunOf(ana), await begunOf(ben)];
  const [genesis] = host.chain;
  if (genesis === undefined) throw new Error("a chain begins");
  const { ring } = host.own;
  const [first, ...entries] = await make({ ana, ben, host: ring, guest: guest.own.ring, genesis });
  if (first !== undefined) {
    const space = await beginSpace(ring.space, first);
    if (typeof space === "string") throw new Error(space);
    for (const [before, entry] of entries.entries()) expect(await extendSpace(space, before + 1, entry)).toBe("done");
    room.relay.spaces.set(ring.space, space);
  }
  return { room, ana, ben, inviting, accepting, release: () => (held = false) };
}

const founderOf = async ({ secret }: TestPerson, ring: OpenKeyring) => ({
  keys: memberKeysOf(await recoveryKeys(secret, ring.space)),
  device: deviceKeysOf(ring),
});

/** Epoch 0 by this device, with something else in it than should be. */
async function epoch(by: OpenKeyring, genesis: Bytes, change: (act: NewEpoch) => NewEpoch): Promise<Bytes> {
  const state = value(await readMembership([genesis], by.space));
  const act = change(await epochAct(state, newSecret(), undefined));
  const unsigned = draft(state, { by: "device", device: by.device }, act);
  return withSignatures(unsigned, await sign(by.signingKey, ENTRY_LABEL, unsigned));
}

const boxWrongFor =
  ({ device }: OpenKeyring) =>
  (act: NewEpoch): NewEpoch => ({
    ...act,
    boxes: act.boxes.map((each) => (each.device === device ? { device, box: chance.bytes(80) } : each)),
  });

/** The words of `b` are the second. */
const wordsOfGuestWrong = (act: NewEpoch): NewEpoch => ({
  ...act,
  recovery: act.recovery.map((box, at) => (at === 1 ? chance.bytes(80) : box)),
});

const whole = (act: NewEpoch): NewEpoch => act;

describe("who invites shows one beginning and makes another", () => {
  test.each<[string, (scene: Scene) => Promise<readonly Bytes[]>]>([
    [
      "in which somebody else holds the words of who accepts",
      async ({ ana, host, guest }) => {
        const mallory = await recoveryKeys((await newPerson(9, "Mallory")).secret, host.space);
        const unsigned = genesisOf(host.space, await founderOf(ana, host), {
          keys: memberKeysOf(mallory),
          device: deviceKeysOf(guest),
        });
        const own = await recoveryKeys(ana.secret, host.space);
        const genesis = withSignatures(
          unsigned,
          await signGenesis(own, unsigned),
          await signGenesis(mallory, unsigned),
        );
        return [genesis, await epoch(host, genesis, whole)];
      },
    ],
    [
      "in which the device of who accepts is one of the other person's",
      async ({ ana, host, guest }) => {
        const own = await recoveryKeys(ana.secret, host.space);
        const devices = [host, guest].map(deviceKeysOf);
        const unsigned = writeGenesis({ space: host.space, members: [{ ...memberKeysOf(own), devices }] });
        const genesis = withSignatures(unsigned, await signGenesis(own, unsigned));
        return [genesis, await epoch(host, genesis, whole)];
      },
    ],
    [
      "with another device of its own than the one whose words were compared, signed by both all the same",
      async ({ ana, ben, host, guest }) => {
        const other = await newDevice(host.space, chance);
        const unsigned = genesisOf(host.space, await founderOf(ana, other), await founderOf(ben, guest));
        const keys = [await recoveryKeys(ana.secret, host.space), await recoveryKeys(ben.secret, host.space)];
        const signatures = await Promise.all(keys.map((each) => signGenesis(each, unsigned)));
        const genesis = withSignatures(unsigned, ...signatures);
        return [genesis, await epoch(other, genesis, whole)];
      },
    ],
    [
      "with a first epoch that the device of who accepts cannot open",
      async ({ host, guest, genesis }) => [genesis, await epoch(host, genesis, boxWrongFor(guest))],
    ],
    [
      "with a first epoch that the words of who accepts cannot open",
      async ({ host, genesis }) => [genesis, await epoch(host, genesis, wordsOfGuestWrong)],
    ],
  ])("%s: no space, and nothing stays", async (_, make) => {
    const { room, ben, accepting } = await agreed(make);
    await room.until(() => isOver(accepting), accepting);
    expect(accepting.state()).toEqual({ kind: "failed", why: "altered" });
    expect(ben.disk.values.size).toBe(0);
  });

  test.each<[string, (scene: Scene) => Promise<readonly Bytes[]>]>([
    ["nothing", async () => []],
    ["the beginning alone, and no first epoch", async ({ genesis }) => [genesis]],
    [
      "one under the same id that does not know who accepts",
      async ({ ana, host }) => {
        const own = await recoveryKeys(ana.secret, host.space);
        const founder = { ...memberKeysOf(own), devices: [deviceKeysOf(host)] };
        const unsigned = writeGenesis({ space: host.space, members: [founder] });
        return [withSignatures(unsigned, await signGenesis(own, unsigned))];
      },
    ],
  ])("makes %s: it is said to be unfinished, and goes on or is forgotten", async (_, make) => {
    const { room, ben, accepting } = await agreed(make);
    await room.until(() => isOver(accepting), accepting);
    expect(accepting.state()).toEqual({ kind: "unfinished" });
    expect(await finishIn(room, ben)).toEqual({ ok: false, error: { kind: "not-there" } });
  });
});

test("who accepts makes the first epoch, with nothing in it for who invites: no space on the side of who invites", async () => {
  const { room, ana, inviting, release } = await agreed(async ({ host, guest, genesis }) => [
    genesis,
    await epoch(guest, genesis, boxWrongFor(host)),
  ]);
  release();
  await room.until(() => isOver(inviting), inviting);
  expect(inviting.state()).toEqual({ kind: "failed", why: "altered" });
  expect(ana.disk.values.size).toBe(0);
});

describe("a relay that lies when both have agreed", () => {
  async function pairWith(
    said: (chain: readonly Bytes[], other: readonly Bytes[]) => readonly Bytes[],
    of: "host" | "guest",
  ) {
    const [elsewhere, room] = [createRoom(), createRoom()];
    const strangers = [await newPerson(5, "Cleo"), await newPerson(6, "Dan")] as const;
    const theirs = inviteIn(elsewhere, strangers[0]);
    await agree(elsewhere, theirs, acceptIn(elsewhere, strangers[1], theirs.link));
    const other = (await openShared(strangers[0])).link.chain(0);
    const lying = tampering(room.relay.transport, {
      said: (message) =>
        message.type === "chain"
          ? { ...message, entries: message.from === 0 ? said(message.entries, other) : [] }
          : message,
    });
    const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
    const inviting = inviteIn(room, ana, of === "host" ? lying : undefined);
    const accepting = acceptIn(room, ben, inviting.link, of === "guest" ? lying : undefined);
    await agree(room, inviting, accepting);
    return of === "host" ? { side: inviting, person: ana } : { side: accepting, person: ben };
  }

  test.each<[string, Parameters<typeof pairWith>[0]]>([
    ["another couple's chain", (_, other) => other],
    ["entries in another order", (chain) => chain.toReversed()],
    ["an entry with one bit changed", (chain) => chain.map((entry, at) => (at === 1 ? flipped(entry, 60) : entry))],
    ["a beginning with one bit changed", (chain) => chain.map((entry, at) => (at === 0 ? flipped(entry, 30) : entry))],
    ["one entry twice", (chain) => [...chain, ...chain.slice(1)]],
  ])("gives %s: a named failure on either side, and nothing is kept", async (_, said) => {
    for (const of of ["host", "guest"] as const) {
      const { side, person } = await pairWith(said, of);
      expect([why(side), person.disk.values.size]).toEqual(["altered", 0]);
    }
  });

  const flipped = (entry: Bytes, at: number): Bytes => entry.with(at, (entry[at] ?? 0) ^ 1);

  test.each(["taken", "over-quota", "not-allowed"] as const)(
    "refuses the new space by %s: that is said, and nothing is kept",
    async (word) => {
      const room = createRoom();
      room.relay.refuse = ({ type }) => (type === "create" ? word : undefined);
      const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
      const inviting = inviteIn(room, ana);
      const accepting = acceptIn(room, ben, inviting.link);
      await agree(room, inviting, accepting);
      expect([why(inviting), ana.disk.values.size]).toEqual(["refused", 0]);
      expect(accepting.state()).toEqual({ kind: "unfinished" });
      expect(await finishIn(room, ben)).toEqual({ ok: false, error: { kind: "not-there" } });
    },
  );
});
