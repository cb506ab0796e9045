import "../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import { set } from "@counterpoint/records";
import type { Space, StorageError } from "@counterpoint/space";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { Bench, createDevice, day, openTab, type TestDevice } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { Notices } from "./Notices.tsx";

const { shell } = english;
const TODAY = day("2026-11-24");
const words = set(checkinKind, TODAY, { note: "words" });

let disk: TestDisk;
let space: Space;
let device: TestDevice;

beforeEach(async () => {
  [disk, device] = [createDisk(), createDevice()];
  space = await openTab(disk);
});

const draw = () =>
  render(
    <Bench space={space} device={device}>
      <Notices />
    </Bench>,
  );
const button = (name: string) => page.getByRole("button", { name });
const strip = (name: string) => page.getByRole("region", { name });

test("where all is well, nothing is said", async () => {
  const { container } = await draw();
  expect(container.querySelector("[role=alert], button")).toBeNull();
  expect(container.textContent).toBe("");
});

describe("something could not be kept", () => {
  const ERRORS: readonly StorageError[] = [
    { kind: "full" },
    { kind: "newer" },
    { kind: "closed" },
    { kind: "unavailable", detail: "InvalidStateError" },
  ];

  test.each(ERRORS)(
    "because of $kind: it says what happened and what to do, and interrupts a reader",
    async (error) => {
      disk.fault = error;
      await draw();
      await space.commit(words);
      const said = `${shell.notKept[error.kind]} ${shell.tryAgain}`;
      await expect.element(page.getByRole("alert")).toHaveTextContent(said);
    },
  );

  test("trying again writes it, and then nothing is said any more", async () => {
    disk.fault = { kind: "full" };
    await draw();
    await space.commit(words);
    await button(shell.tryAgain).click();
    await expect.element(page.getByRole("alert")).toBeVisible();
    disk.fault = undefined;
    await button(shell.tryAgain).click();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    expect((await openTab(disk)).get(checkinKind, TODAY)?.fields.note).toBe("words");
  });
});

describe("a new version", () => {
  const ready = () => device.updateState.set({ state: "ready", version: "1.1.0", hash: "bbb222" });

  test("is offered by its name and build, and taken on only when asked", async () => {
    await draw();
    ready();
    await expect.element(strip(shell.update.title).getByText(shell.update.text("1.1.0", "bbb222"))).toBeVisible();
    expect(device.asked).toEqual([]);
    await button(shell.update.use).click();
    await expect.poll(() => device.asked).toEqual(["activate"]);
  });

  test("waits until what is being written is on the disk", async () => {
    await draw();
    ready();
    const release = disk.hold();
    const kept = space.commit(words);
    await button(shell.update.use).click();
    expect(device.asked).toEqual([]);
    release();
    await kept;
    await expect.poll(() => device.asked).toEqual(["activate"]);
    expect(disk.memory.log).toHaveLength(1);
  });

  test("can wait: said no more for this visit", async () => {
    await draw();
    ready();
    await button(shell.update.later).click();
    await expect.element(strip(shell.update.title)).not.toBeInTheDocument();
    expect(device.asked).toEqual([]);
  });
});
