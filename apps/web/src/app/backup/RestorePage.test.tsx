import "../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import { err, ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { DeviceProvider } from "../device.ts";
import { backup } from "../messages/en/backup.ts";
import { createDevice, day, openTab, writeDay } from "../testing/bench.tsx";
import { makeFile } from "./make.ts";
import { RestorePage } from "./RestorePage.tsx";

const DAY = day("2026-02-03");

let made: Space;
const device = createDevice();
const onOpen = vi.fn<Parameters<typeof RestorePage>[0]["onOpen"]>();
const onEnter = vi.fn();
const onBack = vi.fn();

beforeEach(async () => {
  made = await openTab();
  onOpen.mockReset().mockImplementation(async () => ok(made));
  onEnter.mockReset();
  onBack.mockReset();
  device.asked.length = 0;
});

async function draw(change: (text: string) => string = (text) => text) {
  const from = await openTab();
  await writeDay(from, DAY, { note: "From the old phone." });
  const file = await makeFile(from, { kind: "json" });
  if (!file.ok) throw new Error(file.error.kind);
  await render(
    <DeviceProvider value={device}>
      <RestorePage onOpen={onOpen} onEnter={onEnter} onBack={onBack} />
    </DeviceProvider>,
  );
  await page.getByLabelText(backup.restore.file).upload(new File([change(await file.value.file.text())], "notes.json"));
}
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("a book begins from a file: it is made once somebody has seen what is inside and said keep", async () => {
  await draw();
  await expect.element(page.getByText(backup.restore.days(1, DAY, DAY))).toBeVisible();
  expect(onOpen).not.toHaveBeenCalled();
  await button(backup.first.add).click();
  await expect.poll(() => onEnter.mock.calls.length).toBe(1);
  expect(made.get(checkinKind, DAY)?.fields.note).toBe("From the old phone.");
  expect(device.asked).toEqual(["persist"]);
});

test("a file that was refused makes no book", async () => {
  await draw((text) => text.replace("old phone", "new phone"));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(button(backup.first.add)).not.toBeInTheDocument();
  expect(onOpen).not.toHaveBeenCalled();
});

test("where the device cannot keep it, it says so and can be tried again", async () => {
  onOpen.mockImplementationOnce(async () => err({ kind: "full" }));
  await draw();
  await button(backup.first.add).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(backup.restore.notAdded.full);
  expect(onEnter).not.toHaveBeenCalled();
  await button(backup.first.add).click();
  await expect.poll(() => onEnter.mock.calls.length).toBe(1);
});

test("can be left, before a file and after", async () => {
  await draw();
  await button(backup.leave).click();
  await button(backup.first.back).click();
  expect(onBack).toHaveBeenCalledTimes(2);
  expect(onOpen).not.toHaveBeenCalled();
});
