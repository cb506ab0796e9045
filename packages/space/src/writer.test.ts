import { ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { createMemoryDisk, openMemoryStorage } from "./storage/memory.ts";
import type { Bytes } from "./storage/port.ts";
import { faulty } from "./testing/storage.ts";
import { createWriter, type Writer } from "./writer.ts";

function setUp() {
  const disk = createMemoryDisk();
  const storage = faulty(openMemoryStorage(disk));
  const statuses: string[] = [];
  const writer: Writer = createWriter(
    storage,
    async (text) => Uint8Array.from(new TextEncoder().encode(text)),
    () => statuses.push(writer.status().kind),
  );
  const written = () => disk.log.map(({ bytes }) => text(bytes)).join("");
  return { disk, storage, statuses, writer, written };
}

const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

test("texts are written in the order pushed, and those that come meanwhile in one change", async () => {
  const { disk, storage, statuses, writer, written } = setUp();
  const release = storage.holdWrites();
  const first = writer.push("a");
  const rest = [..."bcdef"].map((letter) => writer.push(letter));
  expect(disk.log).toEqual([]);
  release();
  expect(await Promise.all([first, ...rest])).toEqual(Array.from({ length: 6 }, () => ok(undefined)));
  expect(written()).toBe("abcdef");
  expect(statuses).toEqual(["saving", "saved"]);
});

test("hold:H4 when a write fails, those that wait behind it are told too, and all are kept in order", async () => {
  const { storage, statuses, writer, written } = setUp();
  const release = storage.holdWrites();
  storage.fault = { kind: "full" };
  const first = writer.push("a");
  await Promise.resolve();
  const second = writer.push("b");
  release();
  const full = { ok: false, error: { kind: "full" } };
  expect(await Promise.all([first, second])).toEqual([full, full]);
  expect(statuses).toEqual(["saving", "failed"]);
  storage.fault = undefined;
  expect(await writer.push("c")).toEqual(ok(undefined));
  expect(written()).toBe("abc");
  expect(statuses).toEqual(["saving", "failed", "saving", "saved"]);
});

test("retry writes what waits, and does nothing where nothing does", async () => {
  const { storage, statuses, writer, written } = setUp();
  await writer.retry();
  expect(statuses).toEqual([]);
  storage.fault = { kind: "unavailable", detail: "a test" };
  await writer.push("a");
  storage.fault = undefined;
  await writer.retry();
  expect(written()).toBe("a");
  expect(writer.status()).toEqual({ kind: "saved" });
});

test("a push out of a status change is not left lying", async () => {
  const disk = createMemoryDisk();
  const more = ["b"];
  const pushed: Promise<unknown>[] = [];
  const writer: Writer = createWriter(
    openMemoryStorage(disk),
    async (letter) => Uint8Array.from(new TextEncoder().encode(letter)),
    () => {
      const next = writer.status().kind === "saved" ? more.pop() : undefined;
      if (next !== undefined) pushed.push(writer.push(next));
    },
  );
  await writer.push("a");
  expect(await Promise.all(pushed)).toEqual([ok(undefined)]);
  expect(disk.log).toHaveLength(2);
  expect(writer.status()).toEqual({ kind: "saved" });
});
