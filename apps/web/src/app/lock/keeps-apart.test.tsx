import { err, ok } from "@counterpoint/kernel";
import { expect, test, vi } from "vitest";
import { hasBook } from "../here/has-book.ts";
import { openTab } from "../testing/bench.tsx";
import { createDisk } from "../testing/disk.ts";
import { openLocked } from "../testing/locked.ts";
import { removeLock, setLock } from "./change.ts";
import * as closing from "./close-book.ts";
import { confirmPassphrase } from "./unlock.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
vi.mock("./close-book.ts", { spy: true });
vi.mock("../here/has-book.ts", { spy: true });

const FIRST = "seven small boats";

test("safety:S5 where another person’s book is closed here too, no book loses the lock that tells the two apart", async () => {
  vi.mocked(closing.closeEverywhere).mockResolvedValue("closed");
  const disk = createDisk();
  await setLock(await openTab(disk), FIRST);
  const space = await openLocked(disk, FIRST);
  expect(await removeLock(space, FIRST, { who: "second" })).toEqual(err("stays"));
  vi.mocked(hasBook).mockImplementation(async (who) => who === "second");
  expect(await removeLock(space, FIRST, { who: "first" })).toEqual(err("stays"));
  expect(await confirmPassphrase(space, FIRST)).toBe("right");
  vi.mocked(hasBook).mockResolvedValue(false);
  expect(await removeLock(space, FIRST, { who: "first" })).toEqual(ok(undefined));
});
