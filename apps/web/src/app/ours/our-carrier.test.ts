import { ok } from "@counterpoint/kernel";
import { createMemoryDisk, openMemoryStorage } from "@counterpoint/space";
import { expect, test } from "vitest";
import { keepOurCarrier, readOurCarrier } from "./our-carrier.ts";

test("who paired over a host goes on over it, and whoever chose otherwise is never sent anywhere", async () => {
  const disk = createMemoryDisk();
  const storage = openMemoryStorage(disk);
  expect(await readOurCarrier(storage)).toEqual(ok("host"));
  for (const carrier of ["here", "file", "host"] as const) {
    expect(await keepOurCarrier(storage, carrier)).toEqual(ok(undefined));
    expect(await readOurCarrier(openMemoryStorage(disk))).toEqual(ok(carrier));
  }
});

test("safety:S2 what lies there and cannot be read opens no line", async () => {
  const disk = createMemoryDisk();
  disk.values.set("carrier", Uint8Array.of(9, 9));
  expect(await readOurCarrier(openMemoryStorage(disk))).toEqual(ok("file"));
});
