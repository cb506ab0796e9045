import type { Locator, Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { enter, tabTo } from "./support/keys.ts";
import { PASSPHRASE } from "./support/lock.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { button, heading } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { leaving, questions, shell } = words;

test(
  "a question that two answer, and leaving, go by keyboard alone, and each page is read from its heading",
  ONCE,
  async ({ page, newDevice }) => {
    const guest = await (await newDevice()).context.newPage();
    await pairBrowsers(page, guest);
    for (const each of [page, guest]) await expect(each.getByRole("heading", { level: 1 })).toBeFocused();
    const row = (on: Page): Locator =>
      on.getByRole("list", { name: questions.today, exact: true }).getByRole("button").first();
    const text = await row(page).innerText();

    await test.step("both answer, and untie it", async () => {
      for (const each of [page, guest]) {
        await enter(each, row(each));
        await expect(heading(each, text)).toBeFocused();
        await tabTo(each, each.getByRole("textbox", { name: questions.ask.label }));
        await each.keyboard.type("The long way back");
        await enter(each, button(each, questions.ask.together));
        if (each === page) await expect(each.getByText(questions.ask.done)).toBeVisible();
      }
      for (const each of [page, guest]) {
        await expect(heading(each, questions.tied.title)).toBeFocused();
        await enter(each, button(each, questions.tied.open));
        await expect(heading(each, text)).toBeFocused();
      }
    });

    await test.step("a page that is closed gives the focus back", async () => {
      await enter(guest, button(guest, questions.read.back));
      await expect(guest.getByRole("list", { name: questions.opened.title }).getByRole("button")).toBeFocused();
    });

    await test.step("from there to Us, and out of it", async () => {
      // The places stand before the page. Behind its end is the browser's own bar, where the page is covered (S14).
      await tabTo(page, page.getByRole("link", { name: shell.us, exact: true }), "Shift+Tab");
      await page.keyboard.press("Enter");
      await enter(page, button(page, leaving.section.open));
      await expect(heading(page, leaving.title)).toBeFocused();
      await enter(page, button(page, leaving.ways.now.name));
      await expect(heading(page, leaving.confirm.now.title)).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press("Enter");
      for (const each of [page, guest]) await expect(heading(each, leaving.kept.title)).toBeFocused();
    });
  },
);
