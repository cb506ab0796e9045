import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { COMING_BACK, newRecoveryEntropy, type Space, wordsOf } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { joinLink } from "../../platform/join-link.ts";
import { App } from "../App.tsx";
import { DeviceProvider } from "../device.ts";
import { closeEverywhere } from "../lock/close-book.ts";
import { english } from "../messages/en.ts";
import * as profile from "../profile.ts";
import { createArriving, createJoining, foundBook, type TestJoining } from "../testing/arriving.ts";
import { createDevice, openTab, writeDay } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { arrivingIn } from "./arriving.ts";

vi.mock("../profile.ts", { spy: true });
vi.mock("../lock/close-book.ts", () => ({ closeEverywhere: vi.fn(async () => "closed"), closeBook: vi.fn() }));
vi.mock("./arriving.ts", () => ({ arrivingIn: vi.fn() }));

const { arrive, firstMinute, around, parcel, recovery, today } = english;
const LINK = `${location.origin}/#join=AQIDBA`;

let disk: TestDisk;
let joining: TestJoining;

beforeEach(async () => {
  history.replaceState(null, "", "/");
  joinLink.set(null);
  [disk, joining] = [createDisk(), createJoining()];
  vi.mocked(closeEverywhere).mockClear();
  vi.mocked(profile.openProfile).mockReset();
  // The book itself lies in memory here; what stands on the disk of the browser in its stead is an empty database.
  vi.mocked(profile.openProfile).mockImplementation(async () => {
    await makeDatabase();
    return ok(await openTab(disk));
  });
  arriveWith({ join: async () => joining });
});
afterEach(async () => {
  joinLink.set(null);
  await cleanup();
  indexedDB.deleteDatabase(profile.DATABASE);
});

const makeDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open(profile.DATABASE, 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
/** Something waits: what it says is told by the test. */
const markWaiting = (): void => void disk.memory.values.set(COMING_BACK, Uint8Array.of(1));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
const arriveWith = (parts: Parameters<typeof createArriving>[0]): void => {
  vi.mocked(arrivingIn).mockReset().mockReturnValue(createArriving(parts));
};
const draw = (space?: Space) =>
  render(
    <DeviceProvider value={createDevice()}>
      <App surroundings={{ kind: "fine" }} opening={Promise.resolve(ok(space))} />
    </DeviceProvider>,
  );
const heading = (name: string) => page.getByRole("heading", { name });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("a link, where nothing was ever kept", () => {
  test("is asked about first, and left it leads to the first page; nothing was made", async () => {
    joinLink.set(LINK);
    await draw();
    await expect.element(heading(arrive.before.title)).toBeVisible();
    await button(arrive.leave).click();
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
    expect(profile.openProfile).not.toHaveBeenCalled();
    expect(joinLink.get()).toBeNull();
  });

  test("that leads nowhere leaves nothing behind on the device", async () => {
    joinLink.set(LINK);
    await draw();
    await button(arrive.before.join).click();
    await expect.element(heading(arrive.connecting.title)).toBeVisible();
    expect(await databases()).toContain(profile.DATABASE);
    joining.at.set({ kind: "failed", why: "expired" });
    await button(arrive.back).click();
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
    expect(await databases()).not.toContain(profile.DATABASE);
  });

  test("that led into a book opens it anew, in every tab, at Today", async () => {
    history.replaceState(null, "", "/us");
    joinLink.set(LINK);
    await draw();
    await button(arrive.before.join).click();
    joining.at.set({ kind: "joined" });
    await button(arrive.joined.open).click();
    expect(closeEverywhere).toHaveBeenCalledTimes(1);
    expect([location.pathname, joinLink.get()]).toEqual(["/", null]);
    expect(await databases()).toContain(profile.DATABASE);
  });

  test("comes before looking around, and when it was left one looks around again", async () => {
    await draw();
    await button(firstMinute.welcome.around).click();
    await button(around.choose.empty.open).click();
    await expect.element(heading(today.title)).toBeVisible();
    joinLink.set(LINK);
    await expect.element(heading(arrive.before.title)).toBeVisible();
    await button(arrive.leave).click();
    await expect.element(heading(around.choose.title)).toBeVisible();
  });
});

describe("from the first page", () => {
  test("safety:S12 the ways to a book elsewhere are one press away, and have no address", async () => {
    await draw();
    await button(arrive.ways.open).click();
    await expect.element(heading(arrive.ways.title)).toHaveFocus();
    expect(location.pathname + location.hash).toBe("/");
    await page.getByLabelText(arrive.link.field).fill(LINK);
    await button(arrive.link.go).click();
    await expect.element(heading(arrive.before.title)).toHaveFocus();
    await button(arrive.leave).click();
    await expect.element(heading(arrive.ways.title)).toBeVisible();
    await button(arrive.back).click();
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
  });

  test("safety:S1 whoever has asked to come in finds the book open meanwhile, and what waits above it", async () => {
    let hoursLeft: number | undefined;
    arriveWith({
      comingBack: {
        announce: async () => {
          hoursLeft = 48;
          markWaiting();
          return ok(foundBook({ hoursLeft }));
        },
        waiting: async () => ok(hoursLeft === undefined ? undefined : { hoursLeft }),
      },
    });
    await draw();
    await button(arrive.ways.open).click();
    await button(arrive.words.open).click();
    await page.getByLabelText(recovery.entry.words).fill(wordsOf(newRecoveryEntropy()).join(" "));
    await page.getByLabelText(arrive.enter.passphrase).fill("a quiet lamp by the door");
    await button(arrive.enter.find).click();
    await button(arrive.found.ask).click();
    await button(arrive.wait.done).click();
    await expect.element(page.getByRole("region", { name: arrive.strip.title })).toBeVisible();
    await expect.element(heading(today.title)).toBeVisible();
    expect(await databases()).toContain(profile.DATABASE);
  });
});

describe("by file", () => {
  test("a book that has shown who it is stays for the file, also when the page is left before", async () => {
    await draw();
    await button(arrive.ways.open).click();
    await button(parcel.join.begin).click();
    await expect.element(heading(parcel.join.title)).toHaveFocus();
    await button(arrive.back).click();
    await expect.element(heading(today.title)).toBeVisible();
    expect(await databases()).toContain(profile.DATABASE);
  });

  test("where the book does not open, it says so", async () => {
    vi.mocked(profile.openProfile).mockResolvedValue(err({ kind: "full" }));
    await draw();
    await button(arrive.ways.open).click();
    await button(parcel.join.begin).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(arrive.notFound["not-opened"]);
    await button(arrive.back).click();
    await expect.element(heading(arrive.ways.title)).toBeVisible();
  });
});

describe("on a device that has a book", () => {
  test("nothing is fetched for what does not wait", async () => {
    const space = await openTab(disk);
    await draw(space);
    await expect.element(heading(today.title)).toBeVisible();
    expect(arrivingIn).not.toHaveBeenCalled();
  });

  test("a link lies over it, says that what is in it stays, and left it leads back", async () => {
    const space = await openTab(disk);
    await writeDay(space, Temporal.Now.plainDateISO().toString(), { note: "mine" });
    await draw(space);
    await expect.element(page.getByRole("textbox", { name: today.note })).toHaveValue("mine");
    joinLink.set(LINK);
    await expect.element(page.getByText(arrive.before.here)).toBeVisible();
    await button(arrive.before.join).click();
    joining.at.set({ kind: "failed", why: "offline" });
    await button(arrive.back).click();
    await expect.element(page.getByRole("textbox", { name: today.note })).toHaveValue("mine");
  });

  test("safety:S1 while it waits to come into another, that stands above every page", async () => {
    const space = await openTab(disk);
    markWaiting();
    arriveWith({ comingBack: { waiting: async () => ok({ hoursLeft: 31 }) } });
    await draw(space);
    await expect.element(page.getByRole("region", { name: arrive.strip.title })).toBeVisible();
    await button(arrive.strip.look).click();
    await expect.element(heading(arrive.wait.title)).toHaveFocus();
    await button(arrive.wait.done).click();
    await expect.element(page.getByRole("region", { name: arrive.strip.title })).toBeVisible();
  });
});
