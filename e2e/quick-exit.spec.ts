import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { bookScreens, togetherScreens } from "./support/screens.ts";
import { everythingOn, visited } from "./support/traces.ts";
import { expectKept, goTo, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell, us, firstMinute } = words;

const exit = (page: Page) => page.getByRole("link", { name: shell.exit });
const away = (page: Page) => expect(page).toHaveURL("/away.html");

async function shiftThrice(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
}

test("safety:S17 the button leads away at once; neither Back nor opening again shows the page", async ({ page }) => {
  await openBook(page);
  await note(page).fill("nobody is to read this");
  await note(page).blur();
  await expectKept(page);
  await goTo(page, "balance");
  await expect(page.getByText("nobody is to read this")).toBeVisible();
  await exit(page).click();
  await away(page);
  await expect(page).toHaveTitle("Kitchen measures");
  expect(await everythingOn(page)).not.toContain("nobody is to read this");
  // The page that was left is replaced: it is no entry of the history any more.
  expect((await visited(page)).map(({ url }) => new URL(url).pathname)).toEqual(["/", "/away.html"]);

  await page.goBack();
  await expect(page.getByRole("button", { name: shell.open, exact: true })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(1);
  await expect(slider(page, "close")).toBeHidden();
  await page.goto("/balance");
  await expect(page.getByRole("button", { name: shell.open, exact: true })).toBeVisible();
  await expect(page.getByText("nobody is to read this")).toBeHidden();
  await press(page, shell.open);
  await expect(page.getByText("nobody is to read this")).toBeVisible();
  await page.reload();
  await expect(page.getByText("nobody is to read this")).toBeVisible();
});

test("safety:S17 Shift three times leads away, also from within the note", ONCE, async ({ page }) => {
  await openBook(page);
  await note(page).focus();
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(note(page)).toHaveValue("A");
  await shiftThrice(page);
  await away(page);
});

test("safety:S17 the way out stands on every screen: first minute, hand-over, keeping", async ({ page }) => {
  for await (const name of togetherScreens(page)) await expect(exit(page), name).toBeVisible();
  await shiftThrice(page);
  await away(page);
  await page.goto("/");
  await press(page, shell.open);
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
});

test("safety:S17 the way out stands on every screen: the book, and Help", async ({ page }) => {
  await openBook(page);
  for await (const name of bookScreens(page)) await expect(exit(page).last(), name).toBeInViewport();
  await page.getByRole("link", { name: shell.exit }).click();
  await away(page);
});

test("safety:S17 where it leads can be a blank page", ONCE, async ({ page }) => {
  await openBook(page);
  await goTo(page, "us");
  await page.getByRole("radio", { name: us.exit.blank }).check();
  await expect(page.getByRole("radio", { name: us.exit.blank })).toBeChecked();
  await page.reload();
  await expect(page.getByRole("radio", { name: us.exit.blank })).toBeChecked();
  await exit(page).click();
  await expect(page).toHaveURL("about:blank");
  await page.goto("/");
  await press(page, shell.open);
  await expect(slider(page, "close")).toBeVisible();
});
