import { checkinKind } from "@counterpoint/balance";
import { set } from "@counterpoint/records";
import type { Space, StorageError } from "@counterpoint/space";
import { type ReactNode, useEffect } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render, renderHook } from "vitest-browser-react";
import * as quickExit from "../platform/quick-exit.ts";
import {
  useCommit,
  useOpenSpace,
  useRecord,
  useRecords,
  useSaveStatus,
  useSpaceCare,
  whenSettled,
} from "./space-context.ts";
import { Bench, createDevice, day, openTab, type TestDevice } from "./testing/bench.tsx";
import { createDisk, type TestDisk } from "./testing/disk.ts";

vi.mock("../platform/quick-exit.ts", { spy: true });

const TODAY = day("2026-11-24");
const FULL: StorageError = { kind: "full" };
const note = (text: string) => set(checkinKind, TODAY, { note: text });

let disk: TestDisk;
let space: Space;
let device: TestDevice;

beforeEach(async () => {
  vi.mocked(quickExit.isLeaving).mockReturnValue(false);
  [disk, device] = [createDisk(), createDevice()];
  space = await openTab(disk);
});

function Page(): ReactNode {
  const commit = useCommit();
  const status = useSaveStatus();
  const all = useRecords(checkinKind);
  const today = useRecord(checkinKind, TODAY);
  return (
    <>
      <p data-testid="status">{status.kind === "failed" ? status.error.kind : status.kind}</p>
      <p data-testid="days">{all.map(({ id }) => id).join(" ")}</p>
      <p data-testid="note">{today?.fields.note ?? ""}</p>
      <button type="button" onClick={() => commit(note("kept"))}>
        Write
      </button>
      <button type="button" onClick={() => commit([])}>
        Write nothing
      </button>
    </>
  );
}

const draw = (keeping: "on-device" | "throw-away" = "on-device") =>
  render(
    <Bench space={space} device={device} keeping={keeping}>
      <Page />
    </Bench>,
  );
const status = () => page.getByTestId("status");
const write = () => page.getByRole("button", { name: "Write", exact: true }).click();

describe("what a room decided", () => {
  test("hold:H1 shows at once, and is called saved only when it is on the disk", async () => {
    const release = disk.hold();
    await draw();
    await expect.element(status()).toHaveTextContent("saved");
    await write();
    await expect.element(page.getByTestId("note")).toHaveTextContent("kept");
    await expect.element(page.getByTestId("days")).toHaveTextContent("2026-11-24");
    await expect.element(status()).toHaveTextContent("saving");
    expect(disk.memory.log).toHaveLength(0);
    release();
    await expect.element(status()).toHaveTextContent("saved");
    expect((await openTab(disk)).get(checkinKind, TODAY)?.fields.note).toBe("kept");
  });

  test("what could not be written stays on the page, and trying again writes it", async () => {
    disk.fault = FULL;
    await draw();
    await write();
    await expect.element(status()).toHaveTextContent("full");
    await expect.element(page.getByTestId("note")).toHaveTextContent("kept");
    await space.retry();
    await expect.element(status()).toHaveTextContent("full");
    disk.fault = undefined;
    await space.retry();
    await expect.element(status()).toHaveTextContent("saved");
    expect((await openTab(disk)).get(checkinKind, TODAY)?.fields.note).toBe("kept");
  });

  test("what another tab wrote appears", async () => {
    await draw();
    const other = await openTab(disk);
    await other.commit(note("from the other tab"));
    await expect.element(page.getByTestId("note")).toHaveTextContent("from the other tab");
  });

  test("is asked for where no space is open: that is a mistake in the code, and told as one", async () => {
    const failed = vi.fn();
    const hook = renderHook(() => useOpenSpace(), { createRootOptions: { onUncaughtError: failed } });
    await hook.catch(failed);
    expect(failed.mock.calls[0]?.[0]).toHaveProperty("message", expect.stringContaining("no space is open"));
  });
});

describe("the browser is asked not to clear what is kept", () => {
  test("once something was kept, not before", async () => {
    const release = disk.hold();
    await draw();
    await write();
    await expect.element(status()).toHaveTextContent("saving");
    expect(device.asked).toEqual([]);
    release();
    await expect.poll(() => device.asked).toEqual(["persist"]);
  });

  test("not for nothing, not for what could not be written, not while looking around", async () => {
    await draw();
    await page.getByRole("button", { name: "Write nothing" }).click();
    disk.fault = FULL;
    await write();
    await expect.element(status()).toHaveTextContent("full");
    disk.fault = undefined;
    await space.retry();
    await draw("throw-away");
    await page.getByRole("button", { name: "Write", exact: true }).last().click();
    await whenSettled(space);
    expect(device.asked).toEqual([]);
  });
});

describe("care for the open space", () => {
  const care = () => renderHook(() => useSpaceCare(space));
  /** Whether the browser would ask before it closes the page. */
  const isHeld = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  test("the browser asks before it closes a page with unwritten words, and only then", async () => {
    const { unmount } = await care();
    expect(isHeld()).toBe(false);
    const release = disk.hold();
    const kept = space.commit(note("on its way"));
    expect(isHeld()).toBe(true);
    release();
    await kept;
    expect(isHeld()).toBe(false);
    disk.fault = FULL;
    await space.commit(note("not written"));
    expect(isHeld()).toBe(true);
    await unmount();
    expect(isHeld()).toBe(false);
  });

  test("safety:S17 nothing holds the page back on a quick exit, not even unwritten words", async () => {
    await care();
    disk.fault = FULL;
    await space.commit(note("not written"));
    vi.mocked(quickExit.isLeaving).mockReturnValue(true);
    expect(isHeld()).toBe(false);
  });

  test("looking at the page again reads what other tabs wrote; a page that is gone reads nothing", async () => {
    const refresh = vi.spyOn(space, "refresh");
    const { unmount } = await care();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(refresh).toHaveBeenCalledTimes(1);
    const hidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    hidden.mockRestore();
    expect(refresh).toHaveBeenCalledTimes(1);
    await unmount();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("hold:H4 what was cut off when a lock was taken away is done in an idle moment, in a book without a lock", async () => {
    disk.memory.values.set("to-scrub", Uint8Array.of(1));
    await care();
    await expect.poll(() => [...disk.memory.values.keys()]).not.toContain("to-scrub");
  });

  test("the space is tidied in an idle moment", async () => {
    const tidy = vi.spyOn(space, "tidy");
    await care();
    await expect.poll(() => tidy.mock.calls.length).toBe(1);
  });
});

describe("when everything has settled", () => {
  test("at once where nothing is on its way", async () => {
    await whenSettled(space);
    expect(space.status()).toEqual({ kind: "saved" });
  });

  test.each([
    ["written", undefined, "saved"],
    ["not written", FULL, "failed"],
  ] as const)("and not before it is %s", async (_name, fault, outcome) => {
    const release = disk.hold();
    disk.fault = fault;
    void space.commit(note("on its way"));
    let settled = false;
    const waiting = whenSettled(space).then(() => {
      settled = true;
    });
    await openTab(createDisk());
    expect(settled).toBe(false);
    release();
    await waiting;
    expect(space.status().kind).toBe(outcome);
  });
});

test("a component that committed and is gone at once has still written", async () => {
  function WritesOnLeaving(): ReactNode {
    const commit = useCommit();
    // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes
    useEffect(() => () => commit(note("last words")), []);
    return null;
  }
  const { unmount } = await render(
    <Bench space={space} device={device}>
      <WritesOnLeaving />
    </Bench>,
  );
  await unmount();
  await whenSettled(space);
  expect((await openTab(disk)).get(checkinKind, TODAY)?.fields.note).toBe("last words");
});
