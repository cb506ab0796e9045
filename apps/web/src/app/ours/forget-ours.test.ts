import { ok } from "@counterpoint/kernel";
import { afterEach, expect, test, vi } from "vitest";
import * as profile from "../profile.ts";
import { createCouple } from "../testing/ours.tsx";
import { forgetOurs } from "./forget-ours.ts";
import { openSharedIn } from "./profiles.ts";

vi.mock("../profile.ts", { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("safety:S5 wiping takes along all that this person shares, keys first, and nothing of anybody else on the device", async () => {
  const { a, b, close } = await createCouple();
  const disks = new Map([
    ["counterpoint-ours-1", a.disk],
    ["counterpoint-other-ours-1", b.disk],
  ]);
  vi.stubGlobal("indexedDB", {
    databases: async () => [...disks.keys()].map((name) => ({ name, version: 2 })),
  });
  vi.mocked(profile.existingStorage).mockImplementation(async (name = "") => ok(disks.get(name)?.connect()));
  close();
  expect(await forgetOurs("counterpoint")).toEqual(["counterpoint-ours-1"]);
  const own = await openSharedIn(a.disk.connect(), a.space.door.wrapping);
  expect(own.ok).toBe(false);
  expect((await openSharedIn(b.disk.connect(), b.space.door.wrapping)).ok).toBe(true);
});
