import type { ItemId } from "@counterpoint/balance";
import type { NeedId } from "@counterpoint/kernel";
import { expect, type Locator, type Page } from "@playwright/test";
import { need, question, words } from "./words.ts";

const { firstMinute } = words;

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
export const press = (page: Page, name: string): Promise<void> => button(page, name).click();
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { name });
export const slider = (page: Page, item: ItemId): Locator => page.getByRole("slider", { name: question(item) });
export const note = (page: Page): Locator => page.getByRole("textbox", { name: words.today.note });
/** The line that says where the words are, as it is seen; what readers hear is told apart from it. */
export const keptLine = (page: Page): Locator =>
  page.locator("main [aria-hidden=true]").filter({ hasText: words.shell.kept });

export const MINE: readonly NeedId[] = ["N1", "N8", "N13"];
export const YOURS: readonly NeedId[] = ["N2", "N8", "N6"];

/** On the page of the needs: picks and goes on. */
export async function pickThree(page: Page, three: readonly NeedId[] = MINE): Promise<void> {
  for (const id of three) await press(page, need(id));
  await press(page, firstMinute.needs.next);
  await expect(heading(page, firstMinute.sliders.title)).toBeVisible();
}

/** From the first page to what is said back, the lines left empty. */
export async function ownPage(page: Page): Promise<void> {
  await press(page, firstMinute.welcome.alone);
  await pickThree(page);
  await press(page, firstMinute.sliders.next);
  await expect(heading(page, firstMinute.page.title)).toBeVisible();
}

/** A person who has kept one evening stands on Today. */
export async function openBook(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await ownPage(page);
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  await press(page, firstMinute.done.today);
  await expect(slider(page, "close")).toBeVisible();
}

/** From the first page, or where a book did not open, into an invented person's book, or an empty one. */
export async function lookAround(page: Page, name: string | null, from = firstMinute.welcome.around): Promise<void> {
  const { choose, ahead } = words.around;
  await press(page, from);
  await press(page, name === null ? choose.empty.open : choose.book(name));
  if (name !== null) await press(page, ahead.open(name));
  await expect(stripOf(page, name)).toBeVisible();
}

/** What stands above every page while somebody looks around. */
export const stripOf = (page: Page, name: string | null): Locator => {
  const { strip } = words.around;
  return page.getByRole("region", { name: name === null ? strip.emptyTitle : strip.title(name) });
};

/** From the first page to both pages open, each person having picked. */
export async function revealBoth(page: Page): Promise<void> {
  await press(page, firstMinute.welcome.together);
  await writePage(page, MINE);
  await press(page, firstMinute.pass.open);
  await writePage(page, YOURS);
  await press(page, firstMinute.meet.open);
  await expect(heading(page, firstMinute.reveal.title)).toBeVisible();
}

async function writePage(page: Page, three: readonly NeedId[]): Promise<void> {
  await pickThree(page, three);
  await press(page, firstMinute.sliders.next);
  await press(page, firstMinute.page.nextTogether);
}

/** Puts a note on a stave with the keyboard. */
export async function answer(page: Page, item: ItemId, key = "End"): Promise<void> {
  await slider(page, item).press(key);
}

export async function expectKept(page: Page): Promise<void> {
  await expect(keptLine(page)).toBeVisible();
}

/** Us has its short name in the running head of a phone and its long one on the rail of a desk. */
export function goTo(page: Page, place: "today" | "balance" | "talk" | "us"): Promise<void> {
  const { places, us, usOnRail } = words.shell;
  const there =
    place === "us"
      ? page.getByRole("link", { name: new RegExp(`^(${us}|${usOnRail})$`) })
      : page.getByRole("navigation", { name: places }).getByRole("link", { name: words.shell[place], exact: true });
  return there.click();
}

/** The databases that the browser has for this address. */
export const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []));
