/** What stands in the book of two, and the ways through it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { expectOpen, field, PASSPHRASE } from "../lock.ts";
import { goTo, press } from "../walk.ts";
import { words } from "../words.ts";

const { common, ours, push, questions, recovery } = words;
const { limits, thanks } = common;

/** From the book of two to the own pages. */
export async function openOwn(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await press(page, ours.strip.own);
  await field(page, recovery.passphrase).fill(passphrase);
  await press(page, ours.own.open);
  await expectOpen(page);
  await expect(page.getByText(ours.own.text)).toBeVisible();
}

/** Says thanks on Talk, where both read it. */
export async function thank(page: Page, other: string, text: string): Promise<void> {
  await goTo(page, "talk");
  await press(page, thanks.say(other));
  await page.getByRole("textbox", { name: thanks.text }).fill(text);
  await press(page, thanks.look);
  await press(page, thanks.share(other));
  await expect(thanksOn(page, text)).toBeVisible();
}

export const thanksOn = (page: Page, text: string): Locator => page.getByText(text, { exact: true });

/** On Us: the devices of one of the two. */
export const ourDevices = (page: Page, label: string): Locator =>
  page.getByRole("list", { name: label }).getByRole("listitem");

/** What stands on each page of the room, to the letter, once all of it is there: today's three questions, and what is read last. */
export async function ourPages(page: Page): Promise<Readonly<Record<"talk" | "us" | "today", string>>> {
  const textOf = async (place: "talk" | "us" | "today", shown: Locator): Promise<string> => {
    await goTo(page, place);
    await expect(shown).toBeVisible();
    return page.locator("main").innerText();
  };
  return {
    talk: await textOf("talk", page.getByRole("heading", { name: limits.title, exact: true })),
    us: await textOf("us", page.getByRole("region", { name: push.title, exact: true }).locator("p").first()),
    today: await textOf(
      "today",
      page.getByRole("list", { name: questions.today, exact: true }).getByRole("button").nth(2),
    ),
  };
}
