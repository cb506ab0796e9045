import "../../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { HelpLayer } from "../../places/help/HelpLayer.tsx";
import { stretchInWorker } from "../../platform/stretch.ts";
import { DeviceProvider } from "../device.ts";
import { LockGate } from "../lock/LockGate.tsx";
import { english } from "../messages/en.ts";
import * as profile from "../profile.ts";
import { findings } from "../testing/axe.ts";
import { createDevice } from "../testing/bench.tsx";
import type { TestDisk } from "../testing/disk.ts";
import { openLocked } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { carried } from "./carried.ts";
import { keepOurCarrier } from "./our-carrier.ts";
import * as rooms from "./rooms.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));
vi.mock("../profile.ts", { spy: true });
vi.mock("./rooms.ts", { spy: true });

const { common, leaving, lock, ours, passphrase: said, recovery, shell, today } = english;

let couple: Couple;
let disks: Map<string, TestDisk>;
const failed = vi.fn();

/** The device of the one who invited: their own pages, and beside them what the two share. Nothing is sent. */
beforeEach(async () => {
  history.replaceState(null, "", "/");
  failed.mockReset();
  couple = await createCouple({ stretch: stretchInWorker });
  must(await keepOurCarrier(couple.a.disk.connect(), "here"));
  disks = new Map([
    ["counterpoint", couple.a.own.disk],
    ["counterpoint-ours-1", couple.a.disk],
  ]);
  vi.mocked(profile.existingStorage).mockImplementation(async (name = "counterpoint") =>
    ok(disks.get(name)?.connect()),
  );
  vi.spyOn(indexedDB, "databases").mockImplementation(async () =>
    [...disks.keys()].map((name) => ({ name, version: 2 })),
  );
});
afterEach(() => {
  couple.close();
  vi.restoreAllMocks();
});

const draw = () =>
  render(
    <DeviceProvider value={createDevice()}>
      <HelpLayer>
        <LockGate onFailed={failed} />
      </HelpLayer>
    </DeviceProvider>,
  );
const field = () => page.getByLabelText(new RegExp(`^(${lock.screen.passphrase}|${recovery.passphrase})$`));
const ourPage = () => page.getByText(ours.strip.text);
const ownPage = () => page.getByRole("textbox", { name: today.note });
const toOwn = () => page.getByRole("button", { name: ours.strip.own, exact: true });
const toOurs = () => page.getByRole("button", { name: ours.own.ours, exact: true });

async function attempt(passphrase: string): Promise<void> {
  await field().fill(passphrase);
  await userEvent.keyboard("{Enter}");
}

async function openOwn(): Promise<void> {
  await attempt(couple.a.own.passphrase);
  await openOwnFromOurs();
}

async function openOwnFromOurs(): Promise<void> {
  await toOwn().click();
  await attempt(couple.a.own.passphrase);
  await expect.element(ownPage()).toBeVisible();
}

describe("safety:S3 unlocking opens what two share", () => {
  test("safety:S3 and the own pages ask for the passphrase again; another one opens nothing", async () => {
    await draw();
    await attempt(couple.a.own.passphrase);
    await expect.element(ourPage()).toBeVisible();
    await expect.element(ownPage()).not.toBeInTheDocument();
    await toOwn().click();
    await expect.element(page.getByRole("heading", { name: ours.own.title })).toHaveFocus();
    await attempt("one small boats");
    await expect.element(page.getByText(said.wrong)).toBeVisible();
    await expect.element(ownPage()).not.toBeInTheDocument();
    await attempt(couple.a.own.passphrase);
    await expect.element(ownPage()).toBeVisible();
    await expect.element(ourPage()).not.toBeInTheDocument();
    expect(failed).not.toHaveBeenCalled();
  });

  test("whoever stays stays, and no address tells that they had asked", async () => {
    await draw();
    await attempt(couple.a.own.passphrase);
    await toOwn().click();
    expect(location.pathname).toBe("/");
    await page.getByRole("button", { name: ours.own.back }).click();
    await expect.element(ourPage()).toBeVisible();
  });

  test("whoever stays while the passphrase is tried stays: no page of their own opens after that", async () => {
    await draw();
    await attempt(couple.a.own.passphrase);
    await toOwn().click();
    const tried = Promise.withResolvers<undefined>();
    const left = Promise.withResolvers<undefined>();
    vi.mocked(rooms.openOwn).mockImplementationOnce(async () => {
      await tried.promise;
      const space = await openLocked(couple.a.own.disk, couple.a.own.passphrase);
      vi.spyOn(space, "close").mockImplementationOnce(() => left.resolve(undefined));
      return ok(space);
    });
    await attempt(couple.a.own.passphrase);
    await page.getByRole("button", { name: ours.own.back }).click();
    await expect.element(ourPage()).toBeVisible();
    tried.resolve(undefined);
    await left.promise;
    await expect.element(ourPage()).toBeVisible();
    await expect.element(ownPage()).not.toBeInTheDocument();
  });

  test("and not the page that lay over it when it was shut, such as the one on leaving", async () => {
    history.replaceState({ layer: "leave", detail: "never" }, "", "/us");
    await draw();
    await attempt(couple.a.own.passphrase);
    await expect.element(ourPage()).toBeVisible();
    await expect.element(page.getByRole("heading", { name: leaving.section.title, exact: true })).toBeVisible();
    expect([location.pathname, history.state]).toEqual(["/us", {}]);
  });

  test("a note that is carried over comes to where it is decided on, and is not there the next time", async () => {
    await draw();
    await openOwn();
    await ownPage().fill("only for me");
    await page.getByRole("link", { name: shell.balance, exact: true }).click();
    await page
      .getByRole("button", { name: new RegExp(`^${common.shown.copy}`) })
      .first()
      .click();
    await expect.element(page.getByRole("heading", { name: common.preview.title("Ben") })).toBeVisible();
    expect(location.pathname).toBe("/talk");
    expect(carried.get()).toBe("only for me");
    await openOwnFromOurs();
    expect(carried.get()).toBeNull();
  });

  test("from the own pages one goes back without being asked, and they are closed behind one", async () => {
    await draw();
    await openOwn();
    await toOurs().click();
    await expect.element(ourPage()).toBeVisible();
    await expect.element(ownPage()).not.toBeInTheDocument();
    await toOwn().click();
    await expect.element(field()).toBeVisible();
  });

  test("what stands at the top of each room is the same whether much or nothing lies in the other", async () => {
    await draw();
    await openOwn();
    await ownPage().fill("only for me");
    await toOurs().click();
    await expect.element(ourPage()).toBeVisible();
    const strip = page.getByRole("region", { name: ours.strip.title }).element();
    expect(strip.textContent).toBe([ours.strip.title, ours.strip.text, ours.strip.own].join(""));
  });
});

test("Help and Quick exit are on every screen of it", async () => {
  await draw();
  await attempt(couple.a.own.passphrase);
  for (const name of [shell.help, shell.exit]) await expect.element(page.getByRole("link", { name })).toBeVisible();
  await toOwn().click();
  await expect.element(field()).toBeVisible();
  for (const name of [shell.help, shell.exit]) await expect.element(page.getByRole("link", { name })).toBeVisible();
  expect(await findings(document.body)).toEqual([]);
});

test("safety:S5 the passphrase of the other person on this device opens nothing from here", async () => {
  disks.set("counterpoint-other", couple.b.own.disk);
  await draw();
  await attempt(couple.a.own.passphrase);
  await toOwn().click();
  await attempt(couple.b.own.passphrase);
  await expect.element(page.getByText(said.wrong)).toBeVisible();
  await expect.element(ownPage()).not.toBeInTheDocument();
});

test("what is over does not open first any more, and stays to be read", async () => {
  const { link } = couple.a;
  must(await link.takeChain(link.chain(0).length, [await link.acts.dissolve()]));
  must(await link.part());
  await draw();
  await attempt(couple.a.own.passphrase);
  await expect.element(ownPage()).toBeVisible();
  await toOurs().click();
  await expect.element(page.getByText(ours.status.ended)).toBeVisible();
});

test("what is damaged is said, and the own pages open all the same", async () => {
  couple.a.disk.memory.values.set("keyring", Uint8Array.of(1, 2, 3));
  await draw();
  await attempt(couple.a.own.passphrase);
  await expect.element(ownPage()).toBeVisible();
  await expect.element(page.getByText(ours.cannotOpen.text)).toBeVisible();
  await expect.element(toOurs()).not.toBeInTheDocument();
});

test("where nothing is shared there is no way to anything, and no word of it", async () => {
  disks.delete("counterpoint-ours-1");
  await draw();
  await attempt(couple.a.own.passphrase);
  await expect.element(ownPage()).toBeVisible();
  await expect.element(toOurs()).not.toBeInTheDocument();
});

test("each place of the two has its page, and says where what was written is", async () => {
  await draw();
  await attempt(couple.a.own.passphrase);
  await expect.element(page.getByText(ours.status.alone)).toBeVisible();
  for (const name of [shell.talk, shell.us, shell.today]) {
    await page.getByRole("link", { name, exact: true }).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
