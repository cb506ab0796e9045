import "../../ui/styles/all.css";
import type { Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../app/messages/en.ts";
import { Bench, createDevice, openTab, type TestDevice } from "../../app/testing/bench.tsx";
import { createBook, createCompany, HOST } from "../../app/testing/company.ts";
import { RUNNING } from "../../platform/build.ts";
import { keepDestination, readDestination } from "../../platform/exit-destination.ts";
import { keepTheme, readTheme } from "../../platform/theme.ts";
import { Us } from "./Us.tsx";

const { us, shell } = english;

let space: Space;
let device: TestDevice;

beforeEach(async () => {
  device = createDevice();
  space = await openTab();
});

afterEach(() => {
  keepTheme("system");
  keepDestination("kitchen");
});

const draw = () =>
  render(
    <Bench space={space} device={device}>
      <Us />
    </Bench>,
  );
const radio = (name: string) => page.getByRole("radio", { name, exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const versionStatus = () => page.getByRole("region", { name: us.version.title }).getByRole("status");

test("its heading has the focus that would be lost when a page over the book gives way to it", async () => {
  await draw();
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
});

describe("where the words are", () => {
  test("who could read them is said without being asked", async () => {
    await draw();
    for (const text of us.kept.text) await expect.element(page.getByText(text)).toBeVisible();
  });

  test.each([
    [true, us.kept.persisted, us.kept.notPersisted],
    [false, us.kept.notPersisted, us.kept.persisted],
  ])(
    "whether the browser has promised to keep them (%s): told as it is, and never asked for here",
    async (promised, said, unsaid) => {
      const persisted = vi.spyOn(navigator.storage, "persisted").mockResolvedValue(promised);
      const persist = vi.spyOn(navigator.storage, "persist");
      await draw();
      await expect.element(page.getByText(said)).toBeVisible();
      await expect.element(page.getByText(unsaid)).not.toBeInTheDocument();
      expect(persist).not.toHaveBeenCalled();
      persisted.mockRestore();
      persist.mockRestore();
    },
  );

  test("entries that could not be read are told of, and only where there are any", async () => {
    await draw();
    await expect.element(page.getByText(shell.damaged(2))).not.toBeInTheDocument();
    vi.spyOn(space, "damaged").mockReturnValue(2);
    await draw();
    await expect.element(page.getByText(shell.damaged(2))).toBeVisible();
  });
});

describe("where the words are, in a book on several devices", () => {
  test.each([
    ["in-step", us.leadShared, us.kept.sharedText(HOST)],
    ["by-file", us.leadShared, us.kept.text],
    ["removed", us.leadRemoved, us.kept.removedText(HOST)],
  ] as const)("%s: who has copies, and what outlasts this device", async (kind, lead, texts) => {
    const book = createBook({ status: { kind } });
    await render(
      <Bench space={space} device={device} company={createCompany({ kind: "shared", book })}>
        <Us />
      </Bench>,
    );
    for (const text of [lead, ...texts]) await expect.element(page.getByText(text, { exact: true })).toBeVisible();
  });
});

test("the sections stand in the order of what is kept, who opens it, and what is only set; taking everything off is last", async () => {
  await draw();
  const titles = page
    .getByRole("heading", { level: 2 })
    .elements()
    .map((heading) => heading.textContent);
  expect(titles).toEqual([
    us.kept.title,
    english.lock.title,
    english.partners.title,
    english.devices.title,
    english.recovery.title,
    english.backup.title,
    us.exit.title,
    us.focus.title,
    us.look.title,
    us.install.title,
    us.version.title,
    english.backup.wipe.title,
  ]);
});

describe("what can be set", () => {
  test("light and dark are shown at once and remembered; the device's own is no trace", async () => {
    await draw();
    await expect.element(radio(us.look.system)).toBeChecked();
    await radio(us.look.dark).click();
    expect(document.documentElement.getAttribute("data-theme")).toBe("dark");
    expect(readTheme()).toBe("dark");
    await radio(us.look.system).click();
    expect(document.documentElement.hasAttribute("data-theme")).toBe(false);
    expect(localStorage.getItem("theme")).toBeNull();
  });

  test("safety:S17 where quick exit goes is remembered, and shown when one comes back", async () => {
    const { unmount } = await draw();
    await expect.element(radio(us.exit.kitchen)).toBeChecked();
    await radio(us.exit.blank).click();
    expect(readDestination()).toBe("blank");
    await unmount();
    await draw();
    await expect.element(radio(us.exit.blank)).toBeChecked();
  });
});

describe("on the home screen", () => {
  test("safety:S12 is optional: offered where the browser can, by a press, with a word of who sees it", async () => {
    await draw();
    await expect.element(page.getByText(us.install.unavailable)).toBeVisible();
    device.installingState.set("available");
    await expect.element(button(us.install.offer)).toBeVisible();
    await expect.element(page.getByText(us.install.text)).toBeVisible();
    expect(device.asked).toEqual([]);
    await button(us.install.offer).click();
    expect(device.asked).toEqual(["offer"]);
    device.installingState.set("installed");
    await expect.element(page.getByText(us.install.installed)).toBeVisible();
    await expect.element(button(us.install.offer)).not.toBeInTheDocument();
  });
});

describe("the version", () => {
  test("that runs is named, and nothing is looked for unasked", async () => {
    await draw();
    await expect.element(page.getByText(us.version.text(RUNNING.version, RUNNING.hash))).toBeVisible();
    await expect.element(versionStatus()).toHaveTextContent("");
    expect(device.asked).toEqual([]);
  });

  test("looking says that it looks, and then that there is none", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    vi.spyOn(device.updates, "look").mockReturnValue(promise);
    await draw();
    await button(us.version.look).click();
    await expect.element(page.getByText(us.version.looking)).toBeVisible();
    await expect.element(versionStatus()).toHaveTextContent("");
    resolve();
    await expect.element(versionStatus()).toHaveTextContent(us.version.current);
  });

  test("where a newer one was found, this one is not called the newest", async () => {
    await draw();
    vi.spyOn(device.updates, "look").mockImplementation(async () => {
      device.updateState.set({ state: "ready", version: "9.0.0", hash: "ccc333" });
    });
    await button(us.version.look).click();
    await expect.element(button(us.version.look)).not.toHaveAttribute("aria-disabled");
    await expect.element(versionStatus()).toHaveTextContent("");
  });

  test("looked for without a network: can be looked for again, and this one is not called the newest", async () => {
    vi.spyOn(device.updates, "look").mockRejectedValue(new TypeError("Failed to fetch"));
    await draw();
    await button(us.version.look).click();
    await expect.element(page.getByText(us.version.looking)).not.toBeInTheDocument();
    await expect.element(button(us.version.look)).not.toHaveAttribute("aria-disabled");
    await expect.element(page.getByText(us.version.current)).not.toBeInTheDocument();
  });
});
