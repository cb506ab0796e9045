/** Two people with one browser, who come to have a book of two by the screens. */
import { expect, type Page } from "@playwright/test";
import { openLockedBook } from "../devices.ts";
import { expectLocked, field, lock, PASSPHRASE, said } from "../lock.ts";
import { heading, press } from "../walk.ts";
import { words } from "../words.ts";

const { here, ours, partners } = words;

/** Of the second person; the first has `PASSPHRASE`. */
export const THEIRS = "eleven grey stones";

/** From an empty browser to the page on which the second person says yes or no. */
export async function handToOther(page: Page): Promise<void> {
  await openLockedBook(page);
  await beginFromUs(page);
}

/** The same, from Us of the first person's open book. */
export async function beginFromUs(page: Page): Promise<void> {
  await press(page, partners.section.begin);
  await press(page, partners.host.here);
  await expect(heading(page, here.title)).toBeFocused();
  await field(page, partners.self.name).fill("Ana");
  await field(page, partners.self.passphrase).fill(PASSPHRASE);
  await press(page, here.mine.handOver);
  await expect(heading(page, here.hand.title)).toBeFocused();
  await press(page, here.hand.open);
  await expect(heading(page, here.asked.title)).toBeFocused();
}

/** From there to the shut book, behind which each has a side. */
export async function sayYes(page: Page): Promise<void> {
  await press(page, here.asked.yes);
  await field(page, partners.self.name).fill("Ben");
  await field(page, lock.passphrase).fill(THEIRS);
  await field(page, said.again).fill(THEIRS);
  await press(page, here.theirs.begin);
  await expect(heading(page, here.done.title)).toBeFocused();
  await press(page, here.done.shut);
  await expectLocked(page);
}

export async function expectOurSide(page: Page): Promise<void> {
  await expect(page.getByText(ours.strip.text)).toBeVisible();
  await expect(page.getByText(here.strip.text)).toBeVisible();
}

/** From one's open side to both. */
export async function bothHere(page: Page, other: string, passphrase: string): Promise<void> {
  const { together } = here;
  await press(page, here.strip.open);
  await expect(heading(page, together.hand(other))).toBeFocused();
  await press(page, together.handOpen);
  await field(page, here.mine.passphrase).fill(passphrase);
  await press(page, together.unlock.open);
  await expect(heading(page, together.title)).toBeFocused();
}

/** The page of one of the two, who has the phone. */
export async function writeAs(page: Page, name: string, text: string): Promise<void> {
  const { together } = here;
  await expect(heading(page, together.hand(name))).toBeFocused();
  await press(page, together.handOpen);
  await field(page, words.questions.ask.label).fill(text);
  await press(page, together.seal);
}

export const questionsOn = (page: Page) =>
  page.getByRole("list", { name: here.together.questions }).getByRole("button");
