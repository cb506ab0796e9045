import { err } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { openIn } from "../profile.ts";
import { createDisk } from "../testing/disk.ts";
import { openWithLock } from "../testing/locked.ts";
import { createCouple } from "../testing/ours.tsx";
import { openSharedIn } from "./profiles.ts";

test("hold:H7 what two share is not opened as a private book: nothing private can be written where another reads it", async () => {
  const { a, close } = await createCouple();
  expect(await openIn(a.disk.connect(), a.space.door.wrapping)).toEqual(err({ kind: "keys-lost" }));
  close();
});

test("hold:H7 a private book is not opened as what two share", async () => {
  const disk = createDisk();
  const { door } = await openWithLock(disk, "seven small boats");
  expect(await openSharedIn(disk.connect(), door.wrapping)).toEqual(err({ kind: "keys-lost" }));
});

test("hold:H3 what comes out of sealed rounds alone is no kind of a private book, and one of what two share", async () => {
  const { a, close } = await createCouple();
  const own = await openIn(a.own.disk.connect(), a.space.door.wrapping);
  expect(own.ok && own.value.sealedKinds.size).toBe(0);
  expect([...a.space.sealedKinds]).toEqual(["answer"]);
  close();
});

test("each opens where it belongs", async () => {
  const { a, close } = await createCouple();
  const opened = await openSharedIn(a.disk.connect(), a.space.door.wrapping);
  expect(opened.ok && opened.value.member).toBe("a");
  close();
});
