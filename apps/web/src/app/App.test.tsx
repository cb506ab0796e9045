import "../ui/styles/all.css";
import { err, ok, type Result } from "@counterpoint/kernel";
import { needName } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import { firstEveningKind } from "@counterpoint/today";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import type { Surroundings } from "../platform/surroundings.ts";
import { App } from "./App.tsx";
import { DeviceProvider } from "./device.ts";
import { english } from "./messages/en.ts";
import * as profile from "./profile.ts";
import { createDevice, openTab, writeDay } from "./testing/bench.tsx";
import { createDisk } from "./testing/disk.ts";

vi.mock("./profile.ts", { spy: true });

const { shell, firstMinute, today, around } = english;
type Opened = Result<Space | undefined, profile.ProfileError>;

beforeEach(() => {
  history.replaceState(null, "", "/");
  vi.mocked(profile.openProfile).mockReset();
});

// The flow takes its entry off the history when it is gone, which the browser does a moment later.
afterEach(async () => {
  await cleanup();
  await expect.poll(() => JSON.stringify(history.state)).not.toContain("guard");
});

const draw = (opening: Promise<Opened> | null, surroundings: Surroundings = { kind: "fine" }) =>
  render(
    <DeviceProvider value={createDevice()}>
      <App surroundings={surroundings} opening={opening} />
    </DeviceProvider>,
  );
const opened = (value: Space | undefined): Promise<Opened> => Promise.resolve(ok(value));
const heading = (name: string) => page.getByRole("heading", { name });
/** A press without the hand's way to it: the walks through here are long. */
async function press(name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await expect.element(button).toBeVisible();
  button.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe("what is shown while the disk is asked", () => {
  test("nothing, so that no page flashes up that is not meant", async () => {
    const { promise, resolve } = Promise.withResolvers<Opened>();
    const { container } = await draw(promise);
    expect(container.textContent).toBe("");
    resolve(ok(undefined));
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
  });
});

describe("where nothing was ever kept", () => {
  test("the first minute begins, and nothing is made on the device", async () => {
    await draw(opened(undefined));
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
    expect(profile.openProfile).not.toHaveBeenCalled();
    expect(await databases()).not.toContain("counterpoint");
  });

  test("looking around shows a book, says that nothing is kept, keeps nothing, and can be ended", async () => {
    await draw(opened(undefined));
    await press(firstMinute.welcome.around);
    await press(around.choose.empty.open);
    await expect.element(page.getByRole("region", { name: around.strip.emptyTitle })).toBeVisible();
    await expect.element(heading(today.title)).toBeVisible();
    await press(today.skip);
    await expect.element(page.getByText(today.skipped)).toBeVisible();
    await press(around.strip.close);
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
    expect(profile.openProfile).not.toHaveBeenCalled();
    expect(await databases()).not.toContain("counterpoint");
    await press(firstMinute.welcome.around);
    await press(around.choose.empty.open);
    await expect.element(page.getByRole("button", { name: today.skip })).toBeVisible();
  });

  test("what somebody says keep to is on the disk, in the book that opens then", async () => {
    const disk = createDisk();
    vi.mocked(profile.openProfile).mockImplementation(async () => ok(await openTab(disk)));
    await draw(opened(undefined));
    await walkAlone();
    expect(profile.openProfile).not.toHaveBeenCalled();
    await press(firstMinute.keep.keep);
    await expect.element(page.getByText(firstMinute.done.kept)).toBeVisible();
    await press(firstMinute.done.today);
    await expect.element(heading(today.title)).toBeVisible();
    await expect.element(page.getByRole("region", { name: around.strip.emptyTitle })).not.toBeInTheDocument();
    expect(profile.openProfile).toHaveBeenCalledTimes(1);
    expect((await openTab(disk)).list(firstEveningKind)).toHaveLength(1);
  });

  test("what somebody says forget to opens no book", async () => {
    await draw(opened(undefined));
    await walkAlone();
    await press(firstMinute.keep.forget);
    await expect.element(page.getByText(firstMinute.done.forgotten)).toBeVisible();
    expect(profile.openProfile).not.toHaveBeenCalled();
  });

  test("where the device cannot keep it, the evening stays on the screen and can be tried again", async () => {
    const disk = createDisk();
    vi.mocked(profile.openProfile).mockResolvedValueOnce(err({ kind: "full" }));
    vi.mocked(profile.openProfile).mockImplementation(async () => ok(await openTab(disk)));
    await draw(opened(undefined));
    await walkAlone();
    await press(firstMinute.keep.keep);
    await expect.element(page.getByRole("alert")).toHaveTextContent(`${firstMinute.done.failed} ${shell.tryAgain}`);
    await press(shell.tryAgain);
    await expect.element(page.getByText(firstMinute.done.kept)).toBeVisible();
    expect((await openTab(disk)).list(firstEveningKind)).toHaveLength(1);
  });
});

describe("where something was kept", () => {
  test("the book is open at Today, with what was kept in it", async () => {
    const space = await openTab();
    await writeDay(space, Temporal.Now.plainDateISO().toString(), { note: "from this morning" });
    await draw(opened(space));
    await expect.element(page.getByRole("textbox", { name: today.note })).toHaveValue("from this morning");
    await expect.element(heading(firstMinute.welcome.title)).not.toBeInTheDocument();
  });

  test.each([
    [{ kind: "newer" }, shell.cannotOpen.newer],
    [{ kind: "keys-lost" }, shell.cannotOpen["keys-lost"]],
    [{ kind: "closed" }, shell.cannotOpen.closed],
    [{ kind: "full" }, shell.cannotOpen.full],
    [{ kind: "unavailable", detail: "x" }, shell.cannotOpen.unavailable],
    [{ kind: "too-old" }, shell.tooOld.lead],
  ] as const)("and it does not open because of %o, it says so in words", async (error, text) => {
    await draw(Promise.resolve(err(error)));
    await expect.element(page.getByText(text)).toBeVisible();
    await expect.element(page.getByRole("link", { name: shell.exit })).toBeVisible();
  });

  test("a book that did not open is left alone while one looks around", async () => {
    await draw(Promise.resolve(err({ kind: "keys-lost" })));
    await press(shell.cannotOpen.around);
    await press(around.choose.empty.open);
    await expect.element(page.getByRole("region", { name: around.strip.emptyTitle })).toBeVisible();
    await press(around.strip.close);
    await expect.element(heading(shell.cannotOpen.title)).toBeVisible();
    expect(profile.openProfile).not.toHaveBeenCalled();
  });
});

describe("where the app cannot run", () => {
  test.each([
    [{ kind: "insecure" }, shell.insecure.title],
    [{ kind: "too-old", missing: ["web-locks"] }, shell.tooOld.title],
  ] as const)("%o: says so", async (surroundings, title) => {
    await draw(null, surroundings);
    await expect.element(heading(title)).toBeVisible();
  });

  test.each([
    ["over plain http", null, { kind: "insecure" }],
    ["where the book did not open", Promise.resolve(err({ kind: "keys-lost" } as const)), { kind: "fine" }],
  ] as const)("safety:S26 Help opens %s", async (_name, opening, surroundings) => {
    await draw(opening, surroundings);
    await page.getByRole("link", { name: shell.help, exact: true }).click();
    await expect.element(heading("If you do not feel safe")).toBeVisible();
    await press(shell.back);
    await expect.element(heading("If you do not feel safe")).not.toBeInTheDocument();
  });

  test("safety:S26 Help opens from a page that stopped working, too", async () => {
    const broken = await openTab();
    vi.spyOn(broken, "list").mockImplementation(() => {
      throw new Error("a mistake of ours");
    });
    const bench = { createRootOptions: { onCaughtError: () => undefined } };
    const app = <App surroundings={{ kind: "fine" }} opening={opened(broken)} />;
    await render(<DeviceProvider value={createDevice()}>{app}</DeviceProvider>, bench);
    await expect.element(heading(shell.crashed.title)).toBeVisible();
    await page.getByRole("link", { name: shell.help, exact: true }).click();
    await expect.element(heading("If you do not feel safe")).toBeVisible();
  });
});

async function walkAlone(): Promise<void> {
  await press(firstMinute.welcome.alone);
  for (const need of ["N1", "N8", "N13"] as const) await press(needName(need));
  await press(firstMinute.needs.next);
  await press(firstMinute.sliders.next);
  await press(firstMinute.page.next);
}
