/** Two people with a browser each, who come to have a book of two by the screens. */
import { expect, type Page } from "@playwright/test";
import { openLockedBook } from "../devices.ts";
import { expectLocked, field, lock, PASSPHRASE, said, unlock } from "../lock.ts";
import { sendAtOnceIn } from "../pace.ts";
import { button, heading, press } from "../walk.ts";
import { words } from "../words.ts";

const { ours, partners } = words;

/** On Us of an open book with a lock: reads what it means, and makes a link. It stands on the screen, and comes back. */
export async function inviteByLink(page: Page, name: string): Promise<string> {
  await press(page, partners.section.begin);
  await expect(heading(page, partners.what.title)).toBeFocused();
  await press(page, partners.host.goOn(new URL(page.url()).host));
  await field(page, partners.self.name).fill(name);
  await field(page, partners.self.passphrase).fill(PASSPHRASE);
  await press(page, partners.self.show);
  await expect(heading(page, partners.offer.title)).toBeFocused();
  const lines = await page.getByText(/#pair=/).innerText();
  const link = /https?:\/\/\S+#pair=[\w-]+/.exec(lines)?.[0];
  if (link === undefined) throw new Error(`there is no link in ${JSON.stringify(lines)}`);
  return link;
}

/** Opens a link where nothing was ever kept, and goes as far as reading what it means. */
export async function openPairLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await readInvitation(page);
}

async function readInvitation(page: Page): Promise<void> {
  await expect(heading(page, partners.invited.title)).toBeFocused();
  await press(page, partners.invited.goOn);
  await expect(heading(page, partners.what.title)).toBeFocused();
}

/** From there: a book with a lock is made on the way, and the link is answered. */
export async function answerLink(page: Page, name: string): Promise<void> {
  await press(page, partners.host.goOn(new URL(page.url()).host));
  await expect(heading(page, partners.lock.title)).toBeFocused();
  await field(page, lock.passphrase).fill(PASSPHRASE);
  await field(page, said.again).fill(PASSPHRASE);
  await press(page, partners.lock.set);
  await expect(heading(page, partners.self.titleGuest)).toBeFocused();
  await field(page, partners.self.name).fill(name);
  await press(page, partners.self.answer);
}

const wordsOn = (page: Page): Promise<readonly string[]> =>
  page.getByRole("list", { name: partners.compare.list }).getByRole("listitem").allInnerTexts();

/** Both screens show the same five words, and both people say so; each then sees the name of the other. */
export async function compareWords(host: Page, guest: Page): Promise<void> {
  for (const page of [host, guest]) await expect(heading(page, partners.compare.title)).toBeFocused();
  const five = await wordsOn(host);
  expect(five).toHaveLength(5);
  expect(await wordsOn(guest)).toEqual(five);
  for (const page of [guest, host]) await press(page, partners.compare.same);
}

interface Named {
  readonly page: Page;
  readonly name: string;
}

/** From two names on two screens to two that agreed. */
async function agree(host: Named, guest: Named): Promise<void> {
  await expect(heading(host.page, partners.names.title(guest.name))).toBeFocused();
  await expect(heading(guest.page, partners.names.title(host.name))).toBeFocused();
  for (const { page } of [host, guest]) await press(page, partners.names.yes);
  await expect(heading(host.page, partners.paired.title(guest.name))).toBeFocused();
  await expect(heading(guest.page, partners.paired.title(host.name))).toBeFocused();
}

/** From there to the book of both, open on each. */
export async function agreeAndOpen(host: Named, guest: Named): Promise<void> {
  await agree(host, guest);
  await press(host.page, partners.paired.open);
  await expectOurs(host.page);
  // A lock was set on the way here: the book opens behind it.
  await press(guest.page, partners.paired.open);
  await expectLocked(guest.page);
  await unlock(guest.page);
  await expectOurs(guest.page);
}

export async function expectOurs(page: Page): Promise<void> {
  await expect(page.getByText(ours.strip.text)).toBeVisible();
  await expect(button(page, ours.strip.own)).toBeVisible();
}

/** The same for two who each have a book with a lock, and nothing shared that is not over; the host stands on Us of it. */
export async function pairAnew(host: Named, guest: Named): Promise<void> {
  const link = await inviteByLink(host.page, host.name);
  await guest.page.goto(link);
  await unlock(guest.page);
  await readInvitation(guest.page);
  await press(guest.page, partners.host.goOn(new URL(link).host));
  await expect(heading(guest.page, partners.self.titleGuest)).toBeFocused();
  await field(guest.page, partners.self.name).fill(guest.name);
  await field(guest.page, partners.self.passphrase).fill(PASSPHRASE);
  await press(guest.page, partners.self.answer);
  await compareWords(host.page, guest.page);
  await agree(host, guest);
  for (const { page } of [host, guest]) {
    await press(page, partners.paired.open);
    await expectOurs(page);
  }
}

/** The quick way for tests of something else: from two empty browsers to a book of two that is open on both. */
export async function pairBrowsers(host: Page, guest: Page): Promise<void> {
  for (const page of [host, guest]) await sendAtOnceIn(page.context());
  await openLockedBook(host);
  const link = await inviteByLink(host, "Ana");
  await openPairLink(guest, link);
  await answerLink(guest, "Ben");
  await compareWords(host, guest);
  await agreeAndOpen({ page: host, name: "Ana" }, { page: guest, name: "Ben" });
}
