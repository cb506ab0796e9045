import "../../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { changeLock, createLock, openByPassphrase, readLock } from "@counterpoint/space";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { stretchInWorker } from "../../platform/stretch.ts";
import { DeviceProvider } from "../device.ts";
import { english } from "../messages/en.ts";
import * as profile from "../profile.ts";
import { createDevice, openTab, writeDay } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { LockGate } from "./LockGate.tsx";
import { confirmPassphrase } from "./unlock.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
vi.mock("../profile.ts", { spy: true });

const { lock, passphrase: said, shell, us } = english;
const WORDS = "seven small boats";

let disk: TestDisk;
const failed = vi.fn();

/** A book with a note of today in it, under a lock. */
beforeEach(async () => {
  history.replaceState(null, "", "/");
  failed.mockReset();
  disk = createDisk();
  const space = await openTab(disk);
  await writeDay(space, Temporal.Now.plainDateISO().toString(), { note: "from this morning" });
  const changed = await changeLock(space.door, await createLock(WORDS, undefined, stretchInWorker));
  if (!changed.ok) throw new Error(changed.error.kind);
  vi.mocked(profile.existingStorage).mockImplementation(async () => ok(disk.connect()));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draw = () =>
  render(
    <DeviceProvider value={createDevice()}>
      <LockGate onFailed={failed} />
    </DeviceProvider>,
  );
const field = () => page.getByLabelText(lock.screen.passphrase, { exact: true });
const note = () => page.getByRole("textbox", { name: english.today.note });

async function attempt(passphrase: string): Promise<void> {
  await field().fill(passphrase);
  await userEvent.keyboard("{Enter}");
}

test("safety:S10 the passphrase opens the book, and another one does not", async () => {
  await draw();
  await attempt("seven small boat");
  await expect.element(page.getByRole("alert")).toHaveTextContent(said.wrong);
  await expect.element(note()).not.toBeInTheDocument();
  await attempt(WORDS);
  await expect.element(note()).toHaveValue("from this morning");
  await expect.element(field()).not.toBeInTheDocument();
  expect(failed).not.toHaveBeenCalled();
});

test("the open book knows its lock: Us says so, and the passphrase can be asked again", async () => {
  await draw();
  await attempt(WORDS);
  await page.getByRole("link", { name: new RegExp(`^(${shell.us}|${shell.usOnRail})$`) }).click();
  await expect.element(page.getByRole("heading", { name: us.title })).toBeVisible();
  await expect.element(page.getByText(lock.kept.on)).toBeVisible();
  await expect.element(page.getByRole("button", { name: lock.now })).toBeVisible();
});

test("safety:S1 asked again of an open book, only the passphrase of its lock is right", async () => {
  const unlocked = await openTab();
  expect(await confirmPassphrase(unlocked, WORDS)).toBe("wrong");
  const opened = await changeLock(unlocked.door, await createLock(WORDS, undefined, stretchInWorker));
  expect(opened.ok).toBe(true);
  expect(await confirmPassphrase(unlocked, "")).toBe("wrong");
  expect(await confirmPassphrase(unlocked, "seven small")).toBe("wrong");
  expect(await confirmPassphrase(unlocked, WORDS)).toBe("right");
});

test("safety:S10 a worker that cannot do its work has the same answer as a wrong passphrase", async () => {
  await draw();
  await expect.element(field()).toHaveFocus();
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new RangeError("out of memory");
      }
    },
  );
  await attempt(WORDS);
  await expect.element(page.getByRole("alert")).toHaveTextContent(said.wrong);
});

test.each([
  ["damaged", Uint8Array.of(1, 2, 3), "keys-lost"],
  ["of a newer version", Uint8Array.of(2), "newer"],
])(
  "hold:H7 hold:H9 a lock that is %s is said to be so, and no field is shown that could not help",
  async (_, bytes, kind) => {
    disk.memory.values.set("lock", bytes);
    await draw();
    await expect.poll(() => failed.mock.calls).toContainEqual([{ kind }]);
    await expect.element(field()).not.toBeInTheDocument();
  },
);

test("the lock is read anew at each attempt: another tab may have changed it", async () => {
  await draw();
  await expect.element(field()).toHaveFocus();
  const other = await createLock("another one", undefined, stretchInWorker);
  const space = await profile.openIn(disk.connect(), await keyTo(WORDS));
  if (!space.ok) throw new Error(space.error.kind);
  const changed = await changeLock(space.value.door, other);
  expect(changed.ok).toBe(true);
  await attempt("another one");
  await expect.element(note()).toHaveValue("from this morning");
});

async function keyTo(passphrase: string) {
  const read = await readLock(disk.connect());
  if (!read.ok || read.value === undefined) throw new Error("there is a lock");
  const key = await openByPassphrase(read.value, passphrase, stretchInWorker);
  if (!key.ok) throw new Error(key.error);
  return key.value;
}
