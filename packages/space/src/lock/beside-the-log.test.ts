import { newRecoveryEntropy } from "@counterpoint/crypto";
import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { lockWith, unlocked } from "../testing/locks.ts";
import { createWorld, value, vaultOf, type World } from "../testing/world.ts";
import { changeLock } from "./change-lock.ts";

const [FIRST, SECOND] = ["seven small boats", "a quiet lamp by the door"];

const openWith = async (world: World, passphrase?: string) =>
  world.open(passphrase === undefined ? {} : { unlocked: await unlocked(world, passphrase) });

/** Changes the lock from one passphrase to another; undefined is no lock. */
async function relock(world: World, from: string | undefined, to: string | undefined): Promise<void> {
  const { door } = await openWith(world, from);
  value(await changeLock(door, to === undefined ? undefined : await lockWith(to)));
}

test("what the recovery words spell is the same under each new lock, and without one", async () => {
  const world = createWorld();
  const entropy = newRecoveryEntropy();
  await relock(world, undefined, FIRST);
  value(await (await openWith(world, FIRST)).recovery.set(entropy));
  await relock(world, FIRST, SECOND);
  expect(await (await openWith(world, SECOND)).recovery.read()).toEqual(ok({ kind: "set", entropy }));
  await relock(world, SECOND, undefined);
  expect(await (await openWith(world)).recovery.read()).toEqual(ok({ kind: "set", entropy }));
});

test("safety:S16 the offer that was declined is not made again because the lock has changed", async () => {
  const world = createWorld();
  await relock(world, undefined, FIRST);
  value(await (await openWith(world, FIRST)).recovery.remove());
  await relock(world, FIRST, SECOND);
  expect(await (await openWith(world, SECOND)).recovery.read()).toEqual(ok({ kind: "declined" }));
});

test("it is sealed anew: what opened it before opens it no more", async () => {
  const world = createWorld();
  value(await (await openWith(world)).recovery.set(newRecoveryEntropy()));
  const former = await vaultOf(world);
  await relock(world, undefined, FIRST);
  const box = world.disk.values.get("recovery");
  if (!(box instanceof Uint8Array)) throw new Error("it lies there as bytes");
  expect(await former.recovery.open(box)).toEqual(err("damaged"));
});

test("a tab that did not hear of the new lock cannot write words under the old keys", async () => {
  const world = createWorld();
  const behind = await openWith(world);
  await relock(world, undefined, FIRST);
  expect(await behind.recovery.set(newRecoveryEntropy())).toEqual(err({ kind: "closed" }));
  expect(await (await openWith(world, FIRST)).recovery.read()).toEqual(ok({ kind: "unanswered" }));
});

test("what could not be read before is told of after, and new words put it right", async () => {
  const world = createWorld();
  await openWith(world);
  world.disk.values.set("recovery", Uint8Array.of(1, 2, 3));
  await relock(world, undefined, FIRST);
  const { recovery } = await openWith(world, FIRST);
  expect(await recovery.read()).toEqual(err({ kind: "damaged" }));
  const entropy = newRecoveryEntropy();
  value(await recovery.set(entropy));
  expect(await recovery.read()).toEqual(ok({ kind: "set", entropy }));
});

test("all that is sealed under the local secret is known to a change of the lock: sealed anew, or dropped as a cache", async () => {
  const world = createWorld();
  await openWith(world);
  const anew = ["deposits", "entry", "link", "membership", "recovery", "waiting", "who"];
  const caches = ["chunk", "manifest"];
  // Whoever seals something else adds it to `change-lock.ts`, or it is lost with the first lock.
  expect(Object.keys(await vaultOf(world)).toSorted()).toEqual([...anew, ...caches].toSorted());
});
