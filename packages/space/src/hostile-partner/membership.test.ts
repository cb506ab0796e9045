/** One of two people with all keys of their own, device and words, and a relay that passes on whatever they like. */
import { newSecret, type OpenKeyring } from "@counterpoint/crypto";
import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { type Act, decodeEntry, headOf, isEpochDue, type Membership, type NewEpoch } from "@counterpoint/membership";
import { EMPTY_HASH } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { epochAct } from "../link/epoch-act.ts";
import type { Bytes } from "../storage/port.ts";
import { alarmsOf, stateOf, textsOf, write } from "../testing/attacked.ts";
import { deviceKeys, entryBy, newDevice } from "../testing/chains.ts";
import { beginCouple, type Couple, passAll, passChain } from "../testing/couple.ts";
import { envelopeAs } from "../testing/forged.ts";
import {
  byMember,
  extend,
  joinBook,
  keysOf,
  newWorld,
  openDevice,
  publicKeysOf,
  type TestDevice,
} from "../testing/links.ts";
import { value } from "../testing/world.ts";

let couple: Couple;
let a: TestDevice;
let b: TestDevice;
let hostile: OpenKeyring;
let state: Membership;

beforeEach(async () => {
  couple = await beginCouple();
  ({ a, b } = couple);
  hostile = await keysOf(b.world);
  state = stateOf(a);
});

const last = { devSeq: 0, hash: EMPTY_HASH };

const additionOf = async ({ world }: TestDevice) => ({ kind: "add-device", ...(await publicKeysOf(world)) }) as const;

const theNext = (of: Membership = state): Promise<NewEpoch> => epochAct(of, newSecret(), hostile.epochs.at(-1));

/** What it does for whoever reads it. */
const take = async (one: TestDevice, entry: Bytes): Promise<void> =>
  value(await one.link.takeChain(one.link.chain(0).length, [entry]));

describe("hold:H6 whatever the other signs against somebody is no entry, and is told", () => {
  const ACTS: readonly (readonly [string, () => Act | Promise<Act>])[] = [
    ["the removal of a device of theirs", () => ({ kind: "remove-device", device: a.link.device, last })],
    [
      "a device with the very keys of theirs",
      async () => ({ ...(await additionOf(a)), device: newDeviceId(seededChance(62)) }),
    ],
    [
      "an epoch to which their device has no box",
      async () => {
        const act = await theNext();
        return { ...act, boxes: act.boxes.filter(({ device }) => device !== a.link.device) };
      },
    ],
    [
      "an epoch to which their words have none",
      async () => {
        const act = await theNext();
        return { ...act, recovery: act.recovery.slice(1) };
      },
    ],
    [
      "an epoch with a box for somebody who is not there",
      async () => {
        const act = await theNext();
        const stranger = await newDevice(a.space.id, seededChance(60));
        const box = act.boxes[0]?.box ?? new Uint8Array();
        return { ...act, boxes: [...act.boxes, { device: stranger.device, box }] };
      },
    ],
    ["an epoch in the place of another", async () => ({ ...(await theNext()), number: 0, link: null })],
    ["an epoch that passes over another", async () => ({ ...(await theNext()), number: 2 })],
  ];

  test.for(ACTS.flatMap(([what, act]) => (["device", "words"] as const).map((by) => [what, by, act] as const)))(
    "hold:H6 %s, by their %s",
    async ([, by, act]) => {
      const signed =
        by === "device"
          ? await entryBy(hostile, state, await act())
          : await byMember(couple.members.b, state, headOf(state), await act(), "b");
      await take(a, signed);
      expect(alarmsOf(a)).toEqual([{ kind: "chain-forged", at: 2 }]);
      expect(a.link.standing()).toMatchObject({ chainLength: 2, mayWrite: true, removed: false });
      expect(a.link.standing().partnerDevices).toHaveLength(1);
    },
  );

  test("hold:H6 in the other's name: the words of the one are not the words of the other", async () => {
    const words = await newDevice(a.space.id, seededChance(61));
    const keys = { signing: words.signingPublicKey, recovery: words.agreementPublicKey };
    for (const act of [{ kind: "rotate-member", ...keys } as const, { kind: "dissolve" } as const]) {
      await take(a, await byMember(couple.members.b, state, headOf(state), act, "a"));
      expect(a.link.standing().membership?.members).toEqual(state.members);
      expect(a.link.standing()).toMatchObject({ chainLength: 2, mayWrite: true });
    }
    expect(alarmsOf(a)).toEqual([{ kind: "chain-forged", at: 2 }]);
  });
});

describe("hold:H6 a device that one of them has taken out", () => {
  let lost: TestDevice;
  beforeEach(async () => {
    lost = await joinBook(a, newWorld(7));
    await passChain(a, b);
    await extend(a, await a.link.acts.removeDevice(lost.link.device));
    await passChain(a, b);
    state = stateOf(a);
    hostile = await keysOf(b.world);
  });

  test("hold:H6 is let back in by no epoch of the other's, and by no addition", async () => {
    const act = await theNext();
    const [box] = act.boxes;
    if (box === undefined) throw new Error("there is a box");
    const offered = [
      { ...act, boxes: [...act.boxes, { ...box, device: lost.link.device }] },
      await additionOf(lost),
      { ...(await additionOf(lost)), device: newDeviceId(seededChance(63)) },
    ];
    for (const one of offered) await take(a, await entryBy(hostile, state, one));
    expect(alarmsOf(a)).toEqual([{ kind: "chain-forged", at: state.steps.length }]);
    expect(stateOf(a).devices.get(lost.link.device)?.removal).not.toBeNull();
  });

  test("hold:H6 reads nothing that the other goes on to seal for it: under the epoch from before, it counts nowhere", async () => {
    await take(a, await entryBy(hostile, state, await theNext()));
    value(await a.link.takeLoose([await envelopeAs(hostile, stateOf(a), { text: "for it too", epoch: 1 })]));
    expect(textsOf(a)).toEqual([]);
    expect(alarmsOf(a)).toMatchObject([{ kind: "forged", device: b.link.device, why: "wrong-epoch" }]);
  });
});

describe("hold:H6 an epoch whose boxes are rubbish for the other", () => {
  /** Of the epoch that their boxes do not hold. */
  const secret = newSecret();
  beforeEach(async () => {
    await write(b, "from before");
    await passAll(b, a);
    const [right, wrong] = [await epochAct(state, secret, hostile.epochs.at(-1)), await theNext()];
    const boxes = right.boxes.map((box) => wrong.boxes.find(({ device }) => device === box.device) ?? box);
    await take(a, await entryBy(hostile, state, { ...right, boxes, recovery: wrong.recovery }));
  });

  test("hold:H6 keeps them from writing, and that is told; they read on, and can end it", async () => {
    expect(alarmsOf(a)).toEqual([{ kind: "wrong-epoch-secret", epoch: 1 }]);
    expect(a.link.standing()).toMatchObject({ mayWrite: false, removed: false });
    const made = value(decodeEntry(a.link.chain(2)[0] ?? new Uint8Array()));
    expect(made).toMatchObject({ entry: { author: { by: "device", device: b.link.device } } });
    expect(textsOf(await openDevice(a.world))).toEqual(["from before"]);
    await take(a, await entryBy(await keysOf(a.world), stateOf(a), { kind: "dissolve" }));
    expect(stateOf(a).dissolvedBy).toBe("a");
  });

  test("hold:H6 does not make them try for the next one, which is not theirs to make; with an honest one they go on", async () => {
    const third = deviceKeys(await newDevice(a.space.id, seededChance(64)));
    await take(a, await entryBy(hostile, stateOf(a), { kind: "add-device", ...third }));
    expect(isEpochDue(stateOf(a))).toBe(true);
    expect(a.link.standing()).toMatchObject({ epochDue: false, mayWrite: false });
    await take(a, await entryBy(hostile, stateOf(a), await epochAct(stateOf(a), newSecret(), secret)));
    expect(a.link.standing()).toMatchObject({ epochDue: false, mayWrite: true });
    await write(a, "again");
    await passChain(a, b);
    await passAll(a, b);
    expect(textsOf(b).toSorted()).toEqual(["again", "from before"]);
  });
});

test("hold:H5 who tells two devices of the other two things is found out by both, by name, once they write on", async () => {
  const second = await joinBook(a, newWorld(7));
  await passChain(a, b);
  const now = stateOf(a);
  const keys = await keysOf(b.world);
  const [one, other] = [await envelopeAs(keys, now, { text: "yes" }), await envelopeAs(keys, now, { text: "no" })];
  value(await a.link.takeLoose([one]));
  value(await second.link.takeLoose([other]));
  expect([textsOf(a), textsOf(second)]).toEqual([["yes"], ["no"]]);
  const after = await envelopeAs(keys, now, { text: "and so on", after: { devSeq: 1, envelope: one } });
  for (const device of [a, second]) value(await device.link.takeLoose([after, one, other]));
  for (const device of [a, second]) {
    expect(alarmsOf(device)).toContainEqual({
      kind: "device-forked",
      device: b.link.device,
      devSeq: expect.any(Number),
    });
    expect(device.link.standing().partnerDevices.map((known) => known.device)).toEqual([b.link.device]);
  }
});
