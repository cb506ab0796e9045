import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { deviceList, expectNote, openLockedBook, writeNote } from "./support/devices.ts";
import { expectOpen, field, PASSPHRASE, unlock } from "./support/lock.ts";
import { answer, button, expectKept, goTo, heading, note, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { arrive, devices, parcel, recovery, sync } = words;

/** Every line that a page opens, but for the files of the app. */
function linesOf(page: Page): readonly string[] {
  const opened: string[] = [];
  page.on("websocket", (socket) => opened.push(socket.url()));
  return opened;
}

/** On Us of a locked book that is on this device alone. */
async function beginWithFiles(page: Page): Promise<void> {
  await press(page, devices.alone.begin);
  await page.getByRole("radio", { name: devices.add.carrier.file, exact: true }).click();
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await press(page, devices.add.goByFile);
  await expect(button(page, parcel.add.open)).toBeVisible();
}

const wordsOn = (page: Page, label: string): Promise<readonly string[]> =>
  page.getByRole("list", { name: label, exact: true }).getByRole("listitem").allInnerTexts();

/** What pressing this gives to keep, as a file on this machine. */
async function saved(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await press(page, name);
  const file = await coming;
  expect(file.suggestedFilename()).toBe("notes.bin");
  return file.path();
}

const request = (page: Page) => page.getByText(/^[\w-]{114}$/);

/** A new device, as far as its code. */
async function asks(page: Page): Promise<string> {
  await page.goto("/");
  await press(page, arrive.ways.open);
  await press(page, parcel.join.begin);
  await expect(heading(page, parcel.join.title)).toBeFocused();
  await expect(request(page)).toBeVisible();
  return request(page).innerText();
}

/** From Us of the one to the book on the other. */
async function addByFile(host: Page, guest: Page): Promise<void> {
  const text = await asks(guest);
  await press(host, parcel.add.open);
  await field(host, parcel.add.request).fill(text);
  await press(host, parcel.add.go);
  await expect(host.getByRole("region", { name: parcel.add.compare })).toBeFocused();
  const five = await wordsOn(host, parcel.add.list);
  expect(five).toHaveLength(5);
  expect(await wordsOn(guest, parcel.join.list)).toEqual(five);
  await press(host, parcel.add.same);
  await field(host, recovery.passphrase).fill(PASSPHRASE);
  const file = await saved(host, parcel.add.confirm);
  await expect(host.getByRole("region", { name: parcel.add.title })).toBeVisible();
  await guest.getByLabel(parcel.join.file).setInputFiles(file);
  await expect(heading(guest, parcel.join.third)).toBeVisible();
  expect(await wordsOn(guest, parcel.join.bookList)).toEqual(await wordsOn(host, parcel.add.list));
  await press(guest, parcel.join.same);
  await expectOpen(guest);
}

/** A file of the one is taken in by the other. */
async function carry(from: Page, to: Page): Promise<void> {
  await goTo(from, "us");
  await press(from, parcel.make.open);
  const file = await saved(from, parcel.make.go);
  await goTo(to, "us");
  await press(to, parcel.take.open);
  await to.getByLabel(parcel.take.file).setInputFiles(file);
  await expect(to.getByRole("region", { name: parcel.take.title })).toBeFocused();
}

test("hold:H8 two devices are kept in step by files alone, with no line to anybody, and offline", async ({
  page,
  newDevice,
}) => {
  const lines = linesOf(page);
  await openLockedBook(page);
  await writeNote(page, "from before");
  await goTo(page, "us");
  await beginWithFiles(page);
  const guest = await (await newDevice()).context.newPage();
  const others = linesOf(guest);
  await addByFile(page, guest);
  await expectNote(guest, "from before");

  // Without so much as the address that the app came from.
  await page.context().setOffline(true);
  await guest.context().setOffline(true);
  await writeNote(page, "from the first, far from any net");
  await goTo(guest, "today");
  await answer(guest, "close", "End");
  await expectKept(guest);
  await carry(page, guest);
  await carry(guest, page);
  await expectNote(guest, "from the first, far from any net");
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");

  await goTo(page, "us");
  await expect(deviceList(page).getByRole("listitem")).toHaveCount(2);
  await press(page, parcel.take.open);
  expect([lines, others]).toEqual([[], []]);
});

test("hold:H8 a book on one device opens no line to anybody, wherever one looks, and asks for nothing while it is written in", async ({
  page,
}) => {
  const lines = linesOf(page);
  await openLockedBook(page);
  await goTo(page, "today");
  await expect(slider(page, "close")).toBeVisible();
  await page.waitForLoadState("load");
  const asked: string[] = [];
  page.on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
  await writeNote(page, "nobody hears of this");
  await answer(page, "close", "End");
  await expectKept(page);
  expect([lines, asked]).toEqual([[], []]);
  await page.reload();
  await unlock(page);
  await expect(note(page)).toHaveValue("nobody hears of this");
  for (const place of ["balance", "talk", "us"] as const) await goTo(page, place);
  await press(page, devices.alone.begin);
  await expect(heading(page, devices.add.title)).toBeFocused();
  await press(page, devices.add.leave);
  expect(lines).toEqual([]);
});

test("hold:H7 a file that was cut, or is of another book, is refused with its reason and changes nothing", async ({
  page,
  newDevice,
}) => {
  await openLockedBook(page);
  await beginWithFiles(page);
  const stranger = await (await newDevice()).context.newPage();
  await openLockedBook(stranger);
  await beginWithFiles(stranger);
  await press(stranger, parcel.make.open);
  const theirs = await saved(stranger, parcel.make.go);
  await press(page, parcel.take.open);
  await page.getByLabel(parcel.take.file).setInputFiles(theirs);
  await expect(page.getByRole("alert")).toHaveText(`${parcel.refused["other-book"]} ${parcel.refused.unchanged}`);
  await page.getByLabel(parcel.take.file).setInputFiles({
    name: "notes.bin",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("8b700d0a1a0af19e0100", "hex"),
  });
  await expect(page.getByRole("alert")).toHaveText(`${parcel.refused["cut-short"]} ${parcel.refused.unchanged}`);
});

test("safety:S12 a scanned code stands in no address and no history, and is in the form for adding by file; each step is for everybody", async ({
  page,
  newDevice,
}) => {
  await openLockedBook(page);
  await beginWithFiles(page);
  for (const { open } of [parcel.make, parcel.take, parcel.add]) {
    await press(page, open);
    await expectAccessible(page);
  }
  await expect(page.getByText(sync.status["by-file"])).toBeVisible();
  const guest = await (await newDevice()).context.newPage();
  const text = await asks(guest);
  await expectAccessible(guest);
  await page.evaluate((request) => {
    location.hash = `#device=${request}`;
  }, text);
  await expect.poll(() => page.evaluate(() => location.href)).not.toContain("device");
  await goTo(page, "today");
  await goTo(page, "us");
  await expect(field(page, parcel.add.request)).toHaveValue(text);
});
