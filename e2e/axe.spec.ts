import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  aloneScreens,
  arriveScreens,
  bookScreens,
  lockScreens,
  lookingAroundScreens,
  pairLinkScreens,
  talkScreens,
  togetherScreens,
} from "./support/screens.ts";
import { heading, openBook } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell } = words;

test("axe finds nothing on the screens of the first minute alone, in light and dark", async ({ page }) => {
  for await (const name of aloneScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing on the screens of the first minute together, in light and dark", async ({ page }) => {
  for await (const name of togetherScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing on the pages of the book, in light and dark", async ({ page }) => {
  await openBook(page);
  for await (const name of bookScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing where words are found and feelings named, in light and dark", async ({ page }) => {
  await openBook(page);
  for await (const name of talkScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing where a lock is set, changed and opened, in light and dark", async ({ page }) => {
  await openBook(page);
  for await (const name of lockScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing where a book on other devices is come to, in light and dark", ONCE, async ({ page }) => {
  for await (const name of arriveScreens(page)) await test.step(name, () => expectAccessible(page));
});

test("axe finds nothing where another person’s link is opened, in light and dark", ONCE, async ({ page }) => {
  for await (const name of pairLinkScreens(page)) await test.step(name, () => expectAccessible(page));
});

test(
  "axe finds nothing while looking around, under the cover, and where the book does not open",
  ONCE,
  async ({ page }) => {
    for await (const name of lookingAroundScreens(page)) await test.step(name, () => expectAccessible(page));
    await page.getByRole("link", { name: shell.exit }).click();
    await expect(page).toHaveURL("/away.html");
    await page.goto("/");
    await expect(page.getByRole("button", { name: shell.open, exact: true })).toBeVisible();
    await test.step("cover", () => expectAccessible(page));
    await page.getByRole("button", { name: shell.open, exact: true }).click();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    });
    await page.reload();
    await expect(heading(page, shell.cannotOpen.title)).toBeVisible();
    await test.step("cannot open", () => expectAccessible(page));
  },
);
