import { expect, type Page } from "@playwright/test";
import { expectOpen, field, lock, PASSPHRASE, setLock, unlock } from "./lock.ts";
import { sendAtOnceIn } from "./pace.ts";
import { button, expectKept, goTo, heading, note, openBook, press } from "./walk.ts";
import { words } from "./words.ts";
import { workerReady } from "./worker.ts";

const { arrive, devices, recovery, sync } = words;

/** A person who has kept an evening and set a lock stands on Us of the open book. */
export async function openLockedBook(page: Page, address = "/"): Promise<void> {
  await openBook(page, address);
  await setLock(page);
  await unlock(page);
  await expectOpen(page);
  await goTo(page, "us");
}

/** On Us: asks for a device to be added, with the passphrase. The link comes back, and its code stands on the screen. */
export async function invite(page: Page): Promise<string> {
  const [first, next] = [button(page, devices.alone.begin), button(page, devices.add.open)];
  await first.or(next).first().click();
  await expect(heading(page, devices.add.title)).toBeFocused();
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await press(page, devices.add.go);
  await expect(heading(page, devices.offer.title)).toBeVisible();
  return page.getByText(/#join=/).innerText();
}

/** Opens the link on a device, and says that it should come into the book. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(heading(page, arrive.before.title)).toBeFocused();
  await press(page, arrive.before.join);
}

const wordsOn = (page: Page, label: string): Promise<readonly string[]> =>
  page.getByRole("list", { name: label }).getByRole("listitem").allInnerTexts();

/** Both screens show the same five words, and both people say so; the new device stands before its opened book. */
export async function compareAndJoin(host: Page, guest: Page): Promise<void> {
  await expect(heading(host, devices.compare.title)).toBeVisible();
  await expect(heading(guest, arrive.compare.title)).toBeVisible();
  const five = await wordsOn(guest, arrive.compare.list);
  expect(five).toHaveLength(5);
  expect(await wordsOn(host, devices.compare.words)).toEqual(five);
  await press(guest, arrive.compare.same);
  await press(host, devices.compare.same);
  await expect(heading(host, devices.added.title)).toBeVisible();
  await expect(heading(guest, arrive.joined.title)).toBeVisible();
}

/** From Us of the one device to Today of the other, which has the book then. */
export async function addDevice(host: Page, guest: Page): Promise<void> {
  const link = await invite(host);
  await openLink(guest, link);
  await compareAndJoin(host, guest);
  await press(host, devices.added.close);
  await press(guest, arrive.joined.open);
  await expectOpen(guest);
}

/** The quick way for tests of something else: from two empty browsers to one person's book, open on both. */
export async function openOnTwo(host: Page, guest: Page): Promise<void> {
  for (const page of [host, guest]) await sendAtOnceIn(page.context());
  await openLockedBook(host);
  await addDevice(host, guest);
}

/** On Us of a shared book: what is written from now on does not wait before it is sent. */
export async function sendAtOnce(page: Page): Promise<void> {
  await goTo(page, "us");
  await page.getByRole("radio", { name: devices.pace.now, exact: true }).click();
}

/** Until the other device has all that was written here. */
export async function expectPassedOn(page: Page): Promise<void> {
  await goTo(page, "us");
  await expect(page.getByText(sync.status["in-step"])).toBeVisible();
}

/** Takes the network from a device. A line that is open outlives that in a browser, so the page is loaded anew from what it keeps. */
export async function goOffline(page: Page): Promise<void> {
  await workerReady(page);
  await page.context().setOffline(true);
  await page.reload();
  const locked = field(page, lock.screen.passphrase);
  await expect(locked.or(page.getByRole("navigation", { name: words.shell.places }))).toBeVisible();
  if (await locked.isVisible()) await unlock(page);
  await expectOpen(page);
}

/** Writes the note of today, and waits until this device has kept it. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await goTo(page, "today");
  await note(page).fill(text);
  await note(page).blur();
  await expectKept(page);
}

export async function expectNote(page: Page, text: string): Promise<void> {
  await goTo(page, "today");
  await expect(note(page)).toHaveValue(text);
}

export const deviceList = (page: Page) => page.getByRole("list", { name: devices.list.label });
