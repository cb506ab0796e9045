import "../../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { changeLock, createLock, openByPassphrase, readLock } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { stretchInWorker } from "../../platform/stretch.ts";
import { DeviceProvider } from "../device.ts";
import { english } from "../messages/en.ts";
import * as profile from "../profile.ts";
import { createDevice, openTab, writeDay } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { LockGate } from "./LockGate.tsx";
import { BOOK_OF } from "./person-here.ts";
import { confirmPassphrase, unlock } from "./unlock.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
vi.mock("../profile.ts", { spy: true });

const { lock, passphrase: said, shell, us } = english;
const WORDS = "seven small boats";
const OTHERS = "eleven grey stones";

let disk: TestDisk;
/** Of the other person of this device, in the tests that have one. */
let otherDisk: TestDisk | undefined;
const failed = vi.fn();

/** A book with a note of today in it, under a lock. */
beforeEach(async () => {
  history.replaceState(null, "", "/");
  failed.mockReset();
  disk = await lockedBook("from this morning", WORDS);
  otherDisk = undefined;
  vi.mocked(profile.existingStorage).mockImplementation(async (database) =>
    ok((database === BOOK_OF.second ? otherDisk : disk)?.connect()),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function lockedBook(text: string, passphrase: string): Promise<TestDisk> {
  const made = createDisk();
  const space = await openTab(made);
  await writeDay(space, Temporal.Now.plainDateISO().toString(), { note: text });
  const changed = await changeLock(space.door, await createLock(passphrase, undefined, stretchInWorker));
  if (!changed.ok) throw new Error(changed.error.kind);
  return made;
}

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

describe("two people on one device", () => {
  const OTHER_NOTE = "from the other one";

  test.each([
    [WORDS, "from this morning"],
    [OTHERS, OTHER_NOTE],
  ])("safety:S5 one field is for both, and “%s” opens the book that it is of", async (passphrase, text) => {
    otherDisk = await lockedBook(OTHER_NOTE, OTHERS);
    await draw();
    await attempt(passphrase);
    await expect.element(note()).toHaveValue(text);
  });

  test("safety:S5 the screen is the one of a single book, to the word: no name, and no second field", async () => {
    const alone = await draw();
    await expect.element(field()).toHaveFocus();
    const before = document.body.textContent;
    await alone.unmount();
    otherDisk = await lockedBook(OTHER_NOTE, OTHERS);
    await draw();
    await expect.element(field()).toHaveFocus();
    expect(document.body.textContent).toBe(before);
  });

  test("safety:S10 what is not right has the same answer, after both locks were tried", async () => {
    otherDisk = await lockedBook(OTHER_NOTE, OTHERS);
    await draw();
    await attempt("neither of them");
    await expect.element(page.getByRole("alert")).toHaveTextContent(said.wrong);
    await attempt(OTHERS);
    await expect.element(note()).toHaveValue(OTHER_NOTE);
  });

  test.each([
    ["was taken off this device", () => undefined],
    [
      "is damaged",
      () => {
        const damaged = createDisk();
        damaged.memory.values.set("lock", Uint8Array.of(1, 2, 3));
        return damaged;
      },
    ],
  ])("where the book of one %s, the other's opens", async (_, broken) => {
    otherDisk = await lockedBook(OTHER_NOTE, OTHERS);
    vi.mocked(profile.existingStorage).mockImplementation(async (database) =>
      ok((database === BOOK_OF.second ? otherDisk : broken())?.connect()),
    );
    const opened = await unlock({ kind: "passphrase", passphrase: OTHERS });
    expect(opened).toMatchObject({ ok: true, value: { who: "second" } });
  });
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
