import { ok } from "@counterpoint/kernel";
import * as spaces from "@counterpoint/space";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shareBeside } from "../testing/beside.ts";
import { createDisk } from "../testing/disk.ts";
import { openWithLock, quickStretch } from "../testing/locked.ts";
import { must } from "../testing/must.ts";

vi.mock("@counterpoint/space", { spy: true });
const PASSPHRASE = "seven small boats";
const closed = vi.fn();

beforeEach(() => closed.mockReset());
afterEach(() => vi.restoreAllMocks());

/** Links that are opened from now on tell when they are closed. */
async function watchLinks(): Promise<void> {
  const { openLink } = await vi.importActual<typeof spaces>("@counterpoint/space");
  vi.mocked(spaces.openLink).mockImplementation(async (...given) => {
    const link = await openLink(...given);
    if (!link.ok) return link;
    const close = (): void => {
      closed();
      link.value.close();
    };
    return ok({ ...link.value, close });
  });
}

test("what was opened for a change is closed after it, whatever comes of that", async () => {
  const space = await openWithLock(createDisk(), PASSPHRASE);
  const { whileResting } = must(await (await shareBeside(space, PASSPHRASE, quickStretch)).beside());
  await watchLinks();
  const { wrapping } = space.door;
  if (wrapping === undefined) throw new Error("it has a lock");
  expect(await whileResting(wrapping, async ({ books }) => books.length)).toBe(1);
  expect(closed).toHaveBeenCalledTimes(1);
  await expect(whileResting(wrapping, () => Promise.reject(new Error("planned")))).rejects.toThrow("planned");
  expect(closed).toHaveBeenCalledTimes(2);
});
