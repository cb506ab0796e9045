import "../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { DeviceProvider } from "./device.ts";
import { FirstPage } from "./FirstPage.tsx";
import { BOOK_OF } from "./lock/person-here.ts";
import { english } from "./messages/en.ts";
import * as profile from "./profile.ts";
import { createDevice, openTab } from "./testing/bench.tsx";
import { createDisk, type TestDisk } from "./testing/disk.ts";
import { openWithLock } from "./testing/locked.ts";

vi.mock("../platform/stretch.ts", () => import("./testing/least-stretch.ts"));
vi.mock("./profile.ts", { spy: true });

const { firstMinute, lock, shell } = english;

/** Of the second person; where it is undefined they have no book here. */
let disk: TestDisk | undefined;

beforeEach(() => {
  history.replaceState(null, "", "/");
  disk = undefined;
  vi.mocked(profile.existingStorage).mockImplementation(async (database) =>
    ok(database === BOOK_OF.second ? disk?.connect() : undefined),
  );
});

const draw = () =>
  render(
    <DeviceProvider value={createDevice()}>
      <FirstPage
        onEnter={() => undefined}
        onLookAround={() => undefined}
        onOpen={async () => ok(await openTab())}
        onForget={async () => undefined}
      />
    </DeviceProvider>,
  );
const welcome = () => page.getByRole("heading", { name: firstMinute.welcome.title });
const field = () => page.getByLabelText(lock.screen.passphrase, { exact: true });

test("where nobody has a book the first minute begins", async () => {
  await draw();
  await expect.element(welcome()).toBeVisible();
});

test("safety:S5 where one of two took theirs off this device, the other's stays, shut, behind its own lock", async () => {
  disk = createDisk();
  (await openWithLock(disk, "eleven grey stones")).close();
  await draw();
  await expect.element(field()).toHaveFocus();
  await expect.element(welcome()).not.toBeInTheDocument();
});

test("a second book that was cut off before it had a lock is none", async () => {
  disk = createDisk();
  (await openTab(disk)).close();
  await draw();
  await expect.element(welcome()).toBeVisible();
});

test("hold:H7 one that cannot be read is said to be so, and is not taken for none", async () => {
  disk = createDisk();
  disk.memory.values.set("lock", Uint8Array.of(1, 2, 3));
  await draw();
  await expect.element(page.getByRole("heading", { name: shell.cannotOpen.title })).toBeVisible();
});
