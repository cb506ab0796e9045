import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { changeLock } from "./lock/change-lock.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import { beginCouple } from "./testing/couple.ts";
import { dayKind, noteKind, schema } from "./testing/kinds.ts";
import { openDevice } from "./testing/links.ts";
import { lockWith, unlocked } from "./testing/locks.ts";
import { createWorld, START_MS, value, vaultOf, type World } from "./testing/world.ts";
import { readWho, WHO } from "./who.ts";

const whoOn = async (world: World) => readWho(openMemoryStorage(world.disk), await vaultOf(world));

test("hold:H9 a profile that says nothing of it is of a person alone", async () => {
  const world = createWorld();
  const { member, members } = await world.open();
  expect([member, members, world.disk.values.has(WHO)]).toEqual(["a", 1, false]);
  expect(await whoOn(world)).toEqual(ok({ member: "a", members: 1 }));
});

test("hold:H9 log and snapshot of one person open as they lay there before there were two", async () => {
  const world = createWorld();
  const { device } = await world.open();
  const { entry, chunk, manifest } = await vaultOf(world);
  const other = "EBESExQVFhcYGRobHB0eHw";
  const [one, two, three] = ["MDEyMzQ1Njc4OTo7PD0-PA", "MDEyMzQ1Njc4OTo7PD0-PQ", "MDEyMzQ1Njc4OTo7PD0-Pg"];
  const log = [
    `{"v":1,"s":[${START_MS - 3},0,"${device}","${one}"],"x":[],"o":[["note",1,"n","text","folded"]]}`,
    `{"v":1,"s":[${START_MS - 2},0,"${device}","${two}"],"x":[],"o":[["day",1,"2026-11-23","text","walked"]]}`,
    `${other} 1 ["{\\"v\\":1,\\"s\\":[${START_MS - 1},0,\\"${other}\\",\\"${three}\\"],\\"x\\":[],\\"o\\":[[\\"day\\",1,\\"2026-11-23\\",\\"mood\\",7]]}"]`,
  ];
  const append = await Promise.all(log.map((text) => entry.seal(text)));
  const folded = `{"v":1,"n":["note","text","${device}"],"s":[[${START_MS - 3},0,2,"${one}","a"]],"r":[[0,null,"n",1,0,"folded"]]}`;
  const upTo = `{"v":1,"id":"s","upTo":1,"damaged":0,"schema":${JSON.stringify(schema.fingerprint)},"clock":{"ms":${START_MS - 3},"counter":0},"voided":[{"author":"a","op":"${other}"}],"chunks":[{"id":"c","bucket":"","count":1}]}`;
  const putChunks = new Map([["c", await chunk("c").seal(folded)]]);
  value(
    await openMemoryStorage(world.disk).write({
      append,
      putChunks,
      set: new Map([["manifest", await manifest.seal(upTo)]]),
    }),
  );
  const again = await world.open();
  expect(again.list(noteKind)).toEqual([{ id: "n", owner: null, fields: { text: "folded" } }]);
  expect(again.list(dayKind)).toEqual([{ id: "2026-11-23", owner: "a", fields: { text: "walked", mood: 7 } }]);
  expect([again.damaged(), await again.check()]).toEqual([0, ok("same")]);
});

test("each of two knows which of them it is, and does after every start", async () => {
  const { a, b } = await beginCouple();
  expect(await whoOn(a.world)).toEqual(ok({ member: "a", members: 2 }));
  expect(await whoOn(b.world)).toEqual(ok({ member: "b", members: 2 }));
  expect((await b.world.open()).member).toBe("b");
});

test("it does under another lock", async () => {
  const { b } = await beginCouple();
  value(await changeLock(b.space.door, await lockWith("seven small boats")));
  const again = await b.world.open({ unlocked: await unlocked(b.world, "seven small boats") });
  expect([again.member, again.members]).toEqual(["b", 2]);
});

test("where it cannot be read, nothing is opened under a guess", async () => {
  const { b } = await beginCouple();
  const box = b.world.disk.values.get(WHO);
  for (const wrong of [Uint8Array.of(1, 2, 3), await (await vaultOf(b.world)).who.seal("c of 3")]) {
    b.world.disk.values.set(WHO, wrong);
    expect(await whoOn(b.world)).toEqual(err({ kind: "unavailable", detail: expect.any(String) }));
    await expect(b.world.open()).rejects.toThrow("unavailable");
  }
  if (box !== undefined) b.world.disk.values.set(WHO, box);
  expect((await b.world.open()).member).toBe("b");
});

test("one that was taken away, or put in another's place, does not agree with the chain, and nothing is sent or taken in", async () => {
  const { b } = await beginCouple();
  b.world.disk.values.delete(WHO);
  await expect(openDevice(b.world)).rejects.toThrow("damaged");
  b.world.disk.values.set(WHO, await (await vaultOf(b.world)).who.seal("a of 2"));
  await expect(openDevice(b.world)).rejects.toThrow("damaged");
});
