import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { ARRIVES_WITHIN, expectNote, openLockedBook, writeNote } from "./support/devices.ts";
import { expectOpen, field, PASSPHRASE } from "./support/lock.ts";
import { button, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { arrive, devices, parcel, recovery } = words;

const wordsOn = (page: Page, label: string): Promise<readonly string[]> =>
  page.getByRole("list", { name: label }).getByRole("listitem").allInnerTexts();

/** On Us: makes a file for the other devices; it lies at `path` then. */
async function makeFile(page: Page, path: string): Promise<void> {
  await goTo(page, "us");
  await press(page, parcel.make.open);
  const made = page.waitForEvent("download");
  await press(page, parcel.make.go);
  await (await made).saveAs(path);
}

async function takeFile(page: Page, path: string): Promise<void> {
  await goTo(page, "us");
  await press(page, parcel.take.open);
  await field(page, parcel.take.file).setInputFiles(path);
  await expect(heading(page, parcel.take.title)).toBeVisible(ARRIVES_WITHIN);
}

test("hold:H8 hold:H5 two devices of one book by file alone: nothing is sent, and what either writes comes to the other", async ({
  page,
  newDevice,
}, info) => {
  test.setTimeout(180_000);
  const sockets: string[] = [];
  const note = (each: Page): void => void each.on("websocket", (socket) => sockets.push(socket.url()));
  note(page);
  await openLockedBook(page);
  await writeNote(page, "from before");
  await goTo(page, "us");
  await press(page, devices.alone.begin);
  await page.getByRole("radio", { name: devices.add.carrier.file, exact: true }).click();
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await press(page, devices.add.goByFile);

  const guest = await (await newDevice()).context.newPage();
  note(guest);
  await guest.goto("/");
  await press(guest, arrive.ways.open);
  await press(guest, parcel.join.begin);
  const request = await guest.getByText(/^[\w-]{40,}$/).innerText({ timeout: 20_000 });
  const own = await wordsOn(guest, parcel.join.list);
  expect(own).toHaveLength(5);

  await press(page, parcel.add.open);
  await field(page, parcel.add.request).fill(request);
  await press(page, parcel.add.go);
  await expect(page.getByRole("list", { name: parcel.add.list })).toBeVisible(ARRIVES_WITHIN);
  expect(await wordsOn(page, parcel.add.list)).toEqual(own);
  await press(page, parcel.add.same);
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  const made = page.waitForEvent("download");
  await press(page, parcel.add.confirm);
  const file = info.outputPath("for-the-new-device.bin");
  await (await made).saveAs(file);

  await field(guest, parcel.join.file).setInputFiles(file);
  await expect(guest.getByRole("list", { name: parcel.join.bookList })).toBeVisible(ARRIVES_WITHIN);
  await button(guest, parcel.join.same).click();
  await expectOpen(guest);
  await expectNote(guest, "from before");

  await writeNote(guest, "on the new one");
  const back = info.outputPath("back.bin");
  await makeFile(guest, back);
  await takeFile(page, back);
  await expectNote(page, "on the new one");
  expect(sockets).toEqual([]);
});
