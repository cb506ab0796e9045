import { newSecret, type OpenKeyring, type Secret } from "@counterpoint/crypto";
import { err, seededChance } from "@counterpoint/kernel";
import type { Act, Membership, NewEpoch } from "@counterpoint/membership";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { type Begun, beginBook, deviceKeys, entryBy, entryByMember, folded, newDevice } from "../testing/chains.ts";
import { beginCouple, passChain } from "../testing/couple.ts";
import { extend, keysOf } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import { epochAct } from "./epoch-act.ts";
import { deviceBox, openEpochs, recoveryBox } from "./epoch-secrets.ts";

const boxOf = (state: Membership, keys: OpenKeyring) =>
  deviceBox(state, keys.device, { privateKey: keys.agreementKey, publicKey: keys.agreementPublicKey });

const wordsOf = (state: Membership, keys: OpenKeyring) =>
  recoveryBox(state, "a", { privateKey: keys.agreementKey, publicKey: keys.agreementPublicKey });

/** A book whose epochs hold real secrets; each change is followed by the next one. */
async function book() {
  const { phone, member, space, chain: begun }: Begun = await beginBook();
  const [genesis = new Uint8Array()] = begun;
  const chain: Bytes[] = [genesis];
  const secrets: Secret[] = [];
  const take = async (entry: Bytes): Promise<Membership> => {
    chain.push(entry);
    return folded(chain, space);
  };
  const epoch = async (by: OpenKeyring, alter: (act: NewEpoch) => NewEpoch = (act) => act): Promise<Membership> => {
    const state = await folded(chain, space);
    const secret = newSecret();
    const act = alter(await epochAct(state, secret, secrets.at(-1)));
    secrets.push(secret);
    return take(await entryBy(by, state, act));
  };
  const act = async (by: OpenKeyring, what: Act) => take(await entryBy(by, await folded(chain, space), what));
  const actByWords = async (what: Act) => take(await entryByMember(member, await folded(chain, space), what));
  return { space, phone, member, secrets, epoch, act, actByWords, state: () => folded(chain, space) };
}

const add = (keys: OpenKeyring): Act => ({ kind: "add-device", ...deviceKeys(keys) });

test("a device that came late opens the newest with its lockbox, and all before by the links", async () => {
  const { space, phone, secrets, epoch, act } = await book();
  await epoch(phone);
  const laptop = await newDevice(space, seededChance(3));
  await act(phone, add(laptop));
  await epoch(phone);
  const state = await epoch(laptop);
  for (const keys of [phone, laptop]) expect(value(await openEpochs(state, boxOf(state, keys)))).toEqual(secrets);
});

test("recovery words alone open every epoch", async () => {
  const { phone, member, secrets, epoch } = await book();
  await epoch(phone);
  const state = await epoch(phone);
  expect(value(await openEpochs(state, wordsOf(state, member)))).toEqual(secrets);
});

test("words that were made later open what came before them too, and those before open nothing new", async () => {
  const { space, phone, member, secrets, epoch, actByWords } = await book();
  await epoch(phone);
  const later = await newDevice(space, seededChance(5));
  await actByWords({ kind: "rotate-member", signing: later.signingPublicKey, recovery: later.agreementPublicKey });
  const state = await epoch(phone);
  expect(value(await openEpochs(state, wordsOf(state, later)))).toEqual(secrets);
  expect(await openEpochs(state, wordsOf(state, member))).toEqual({ ok: false, error: "wrong-secret" });
});

test("hold:H6 a device that was taken out opens nothing that is sealed after", async () => {
  const { space, phone, epoch, act } = await book();
  await epoch(phone);
  const laptop = await newDevice(space, seededChance(3));
  await act(phone, add(laptop));
  await epoch(phone);
  const none = { devSeq: 0, hash: new Uint8Array(32) };
  await act(phone, { kind: "remove-device", device: laptop.device, last: none });
  const state = await epoch(phone);
  expect(await openEpochs(state, boxOf(state, laptop))).toEqual({ ok: false, error: "wrong-secret" });
});

test("what a stolen phone put into a lockbox or a link is not taken for a secret, and shuts nobody out who has another way", async () => {
  const { space, phone, member, secrets, epoch, act } = await book();
  await epoch(phone);
  const laptop = await newDevice(space, seededChance(3));
  await act(phone, add(laptop));
  await epoch(phone, (honest) => ({ ...honest, link: new Uint8Array(60) }));
  const state = await epoch(laptop);
  expect(value(await openEpochs(state, wordsOf(state, member)))).toEqual(secrets);
  expect(value(await openEpochs(state, boxOf(state, phone)))).toEqual(secrets);
  expect(await openEpochs(state, boxOf(state, laptop))).toEqual({ ok: false, error: "wrong-secret" });
});

test("a lockbox with another secret than the one that the chain commits to is no lockbox", async () => {
  const { phone, epoch, state: now } = await book();
  await epoch(phone);
  const before = await now();
  const wrong = await epochAct(before, newSecret(), undefined);
  const state = await epoch(phone, (honest) => ({ ...honest, boxes: wrong.boxes, recovery: wrong.recovery }));
  expect(await openEpochs(state, boxOf(state, phone))).toEqual({ ok: false, error: "wrong-secret" });
});

test("of two people, the words of each open every epoch, and no box of the other's", async () => {
  const { a, b, members } = await beginCouple();
  await extend(b, await b.link.acts.newEpoch());
  await passChain(b, a);
  const { membership } = a.link.standing();
  if (membership === null) throw new Error("there is a chain");
  const { epochs } = await keysOf(b.world);
  expect(epochs).toHaveLength(2);
  expect((await keysOf(a.world)).epochs).toEqual(epochs);
  for (const member of ["a", "b"] as const) {
    const { agreementKey: privateKey, agreementPublicKey: publicKey } = members[member];
    expect(value(await openEpochs(membership, recoveryBox(membership, member, { privateKey, publicKey })))).toEqual(
      epochs,
    );
    const other = recoveryBox(membership, member === "a" ? "b" : "a", { privateKey, publicKey });
    expect(await openEpochs(membership, other)).toEqual(err("wrong-secret"));
  }
});
