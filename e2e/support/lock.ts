import { expect, type Page } from "@playwright/test";
import { lock } from "../../apps/web/src/app/messages/en/lock.ts";
import { passphrase as said } from "../../apps/web/src/app/messages/en/passphrase.ts";
import { button, goTo, heading, press } from "./walk.ts";
import { words } from "./words.ts";

export { lock, said };

export const PASSPHRASE = "seven small boats";

/** A field by its label; "Passphrase" alone is not "New passphrase". */
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** On the page Us of an open book: opens the form for a first lock and fills it in. */
export async function fillNewLock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await goTo(page, "us");
  await press(page, lock.begin);
  await expect(heading(page, lock.before.title)).toBeFocused();
  await fillTwice(page, passphrase);
}

async function fillTwice(page: Page, passphrase: string): Promise<void> {
  await field(page, lock.passphrase).fill(passphrase);
  await field(page, said.again).fill(passphrase);
}

/** The book is locked afterwards, and the lock screen stands. */
export async function setLock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await fillNewLock(page, passphrase);
  await setLockHere(page, passphrase);
}

/** The same where the form stands open. */
export async function setLockHere(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await fillTwice(page, passphrase);
  await press(page, lock.set);
  await expectLocked(page);
}

export async function expectLocked(page: Page): Promise<void> {
  await expect(field(page, lock.screen.passphrase)).toBeFocused();
  await expect(button(page, lock.screen.open)).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await field(page, lock.screen.passphrase).fill(passphrase);
  await field(page, lock.screen.passphrase).press("Enter");
}

/** Opens the form of this name on the page Us and gives it the passphrase. */
export async function confirmIn(page: Page, opener: string, passphrase = PASSPHRASE): Promise<void> {
  await goTo(page, "us");
  await press(page, opener);
  await expect(heading(page, opener)).toBeFocused();
  await field(page, lock.current).fill(passphrase);
}

/** Until the book stands open, at whatever place. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole("navigation", { name: words.shell.places })).toBeVisible();
}
