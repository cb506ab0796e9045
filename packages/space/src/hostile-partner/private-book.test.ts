/** Two people who have paired, each with a private book at the same relay: what the keys of one room open of another. */
import {
  type AgreementPair,
  type OpenKeyring,
  openAnswer,
  openLockbox,
  parseSecret,
  type RecoverySecret,
  recoveryKeys,
  type Secret,
  wrapKey,
} from "@counterpoint/crypto";
import type { Membership } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { decodeSealedRecord, sharePlace } from "@counterpoint/wire";
import { beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../devices/own.ts";
import { share } from "../devices/share.ts";
import type { Deposit } from "../exchange/port.ts";
import type { Bytes } from "../storage/port.ts";
import { stateOf } from "../testing/attacked.ts";
import { noteKind } from "../testing/kinds.ts";
import { send, type TestDevice } from "../testing/links.ts";
import { createRoom } from "../testing/meetings.ts";
import { acceptIn, agree, inviteIn, newPerson, openShared, type TestPerson } from "../testing/partners.ts";
import { boxesOn, opensWith, type Sealed } from "../testing/reach.ts";
import { answer } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

/** A book of one's own, or what two share, with all that lies anywhere of it and every key that belongs to it. */
interface Place {
  readonly sealed: readonly Sealed[];
  readonly secrets: readonly Secret[];
  readonly pairs: readonly AgreementPair[];
  readonly chain: Membership;
  readonly answers: readonly Deposit[];
}

const places = new Map<"her book" | "his book" | "what they share", Place>();

/** What of a profile is not under its keys: the lock, the keyring under it, and hashes of envelopes. */
const APART = /^(lock|keyring|device-key|hashes .*)$/u;

async function sealedBy(device: TestDevice, person: TestPerson): Promise<readonly Sealed[]> {
  value(await device.space.commit(set(noteKind, "n", { text: `of ${person.name}` })));
  const sent = (await send(device)).map((bytes) => ({ what: "envelope", bytes }));
  value(await device.space.tidy());
  return [...boxesOn(device.world.disk).filter(({ what }) => !APART.test(what)), ...sent];
}

const ringOf = async ({ space }: TestDevice): Promise<OpenKeyring> => value(await openOwn(space.door)).ring;

const secretsIn = ({ epochs, local }: OpenKeyring): readonly Secret[] => [...epochs, local];

async function pairsOf(ring: OpenKeyring, secret: RecoverySecret): Promise<readonly AgreementPair[]> {
  const { agreement } = await recoveryKeys(secret, ring.space);
  return [{ privateKey: ring.agreementKey, publicKey: ring.agreementPublicKey }, agreement];
}

async function ownBook(person: TestPerson): Promise<Place> {
  const [ring, sealed] = [await ringOf(person), await sealedBy(person, person)];
  const pairs = await pairsOf(ring, person.secret);
  return { sealed, secrets: secretsIn(ring), pairs, chain: stateOf(person), answers: [] };
}

beforeAll(async () => {
  const room = createRoom();
  const [ana, ben] = [await newPerson(1, "Ana"), await newPerson(2, "Ben")];
  for (const person of [ana, ben]) value(await share({ ...person, transport: room.relay.transport }));
  const inviting = inviteIn(room, ana);
  await agree(room, inviting, acceptIn(room, ben, inviting.link));
  places.set("her book", await ownBook(ana));
  places.set("his book", await ownBook(ben));
  const [hers, his] = [await openShared(ana, 3), await openShared(ben, 4)];
  const rings = [await ringOf(hers), await ringOf(his)] as const;
  const answers = [await answer(hers, "tea"), await answer(his, "rain")];
  places.set("what they share", {
    sealed: [...(await sealedBy(hers, ana)), ...(await sealedBy(his, ben))],
    secrets: rings.flatMap(secretsIn),
    pairs: [...(await pairsOf(rings[0], ana.secret)), ...(await pairsOf(rings[1], ben.secret))],
    chain: stateOf(hers),
    answers,
  });
});

async function opensAny(secrets: readonly Secret[], bytes: Bytes): Promise<boolean> {
  for (const secret of secrets) if (await opensWith(secret, bytes)) return true;
  return false;
}

/** By whichever pair, in whoever's place. */
async function lockboxesOpened({ space, epochs }: Membership, pairs: readonly AgreementPair[]): Promise<number> {
  const boxes = epochs.flatMap(({ number, boxes: of, recovery }) => [
    ...[...of].map(([device, box]) => ({ box, place: { space, epoch: number, of: { device } } })),
    ...[...recovery].map(([member, { box }]) => ({ box, place: { space, epoch: number, of: { member } } })),
  ]);
  const tried = boxes.map(async ({ box, place }) => {
    const opened = await Promise.all(pairs.map((pair) => openLockbox(box, pair, place)));
    return opened.some(({ ok }) => ok);
  });
  return (await Promise.all(tried)).filter(Boolean).length;
}

async function answersOpened(answers: readonly Deposit[], secrets: readonly Secret[]): Promise<number> {
  let opened = 0;
  for (const { sealed } of answers) {
    const { record } = value(decodeSealedRecord(sealed?.record ?? new Uint8Array()));
    for (const secret of secrets) {
      const tried = await openAnswer(
        record,
        sharePlace(record),
        sealed?.share ?? new Uint8Array(),
        await wrapKey(secret, record.device),
      );
      if (tried.ok) opened++;
    }
  }
  return opened;
}

describe.each(["her book", "his book", "what they share"] as const)("hold:H2 %s", (which) => {
  const own = (): Place => {
    const place = places.get(which);
    if (place === undefined) throw new Error("it was collected");
    return place;
  };
  const others = (): readonly Place[] => [...places].flatMap(([name, place]) => (name === which ? [] : [place]));

  test("hold:H2 the control: every box is opened by its own keys", async () => {
    const { sealed, secrets, pairs, chain, answers } = own();
    expect(sealed.map(({ what }) => what)).toEqual(expect.arrayContaining(["envelope", "manifest", "link"]));
    for (const { what, bytes } of sealed) expect(await opensAny(secrets, bytes), what).toBe(true);
    const everyBox = chain.epochs.reduce((sum, { boxes, recovery }) => sum + boxes.size + recovery.size, 0);
    expect(everyBox).toBeGreaterThan(0);
    expect(await lockboxesOpened(chain, pairs)).toBe(everyBox);
    expect(await answersOpened(answers, secrets.slice(0, 1))).toBe(answers.length);
  });

  test("hold:H2 no key of any other room opens a box of it: neither a secret, nor a device, nor anybody's words", async () => {
    const { sealed, chain, answers } = own();
    const shares = others().flatMap((place) => place.answers.map((one) => one.sealed?.share ?? new Uint8Array()));
    const secrets = [...others().flatMap((place) => place.secrets), ...shares.map((one) => value(parseSecret(one)))];
    for (const { what, bytes } of sealed) expect(await opensAny(secrets, bytes), what).toBe(false);
    const pairs = others().flatMap((place) => place.pairs);
    expect(await lockboxesOpened(chain, pairs)).toBe(0);
    expect(await answersOpened(answers, secrets)).toBe(0);
  });

  test("hold:H2 no key of it is a key of any other, nor is anybody in it known elsewhere", () => {
    const named = ({ chain }: Place): readonly string[] => [...chain.keys, ...chain.devices.keys(), chain.space];
    const elsewhere = new Set(others().flatMap(named));
    expect(named(own()).filter((name) => elsewhere.has(name))).toEqual([]);
  });
});
