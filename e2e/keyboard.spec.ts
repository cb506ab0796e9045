import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { tabTo } from "./support/keys.ts";
import { button, expectKept, goTo, heading, note, openBook, slider } from "./support/walk.ts";
import { need, tag, words } from "./support/words.ts";

const { firstMinute, shell, talk, today } = words;

async function pressKey(page: Page, name: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press(key);
}

/** Arrows move within a group of chips; Tab enters it once. */
async function choose(page: Page, name: string): Promise<void> {
  const chip = button(page, name);
  const first = page.getByRole("group").filter({ has: chip }).getByRole("button");
  const stop = (await first.all()).length;
  await tabTo(page, page.getByRole("group").filter({ has: chip }).locator("button[tabindex='0']"));
  for (let presses = 0; presses < stop; presses += 1) {
    if (await chip.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Space");
  await expect(chip).toHaveAttribute("aria-pressed", "true");
}

test("the whole first minute goes by keyboard, and each new screen is read from its heading", async ({ page }) => {
  await page.goto("/");
  await expect(button(page, firstMinute.welcome.alone)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: shell.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await pressKey(page, firstMinute.welcome.alone);
  await expect(heading(page, firstMinute.needs.title)).toBeFocused();
  for (const id of ["N2", "N8", "N14"] as const) await choose(page, need(id));
  await pressKey(page, firstMinute.needs.next, "Space");
  await expect(heading(page, firstMinute.sliders.title)).toBeFocused();
  await tabTo(page, slider(page, "close"));
  await page.keyboard.press("ArrowUp");
  await expect(slider(page, "close")).toHaveValue("50");
  await pressKey(page, firstMinute.sliders.next);
  await expect(heading(page, firstMinute.page.title)).toBeFocused();
  await pressKey(page, firstMinute.page.another);
  await pressKey(page, firstMinute.page.next);
  await expect(heading(page, firstMinute.keep.title)).toBeFocused();
  await pressKey(page, firstMinute.keep.keep);
  await expect(heading(page, firstMinute.done.title)).toBeFocused();
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  await pressKey(page, firstMinute.done.today);
  await expect(slider(page, "close")).toBeVisible();
});

test("the whole check-in goes by keyboard", async ({ page }) => {
  await openBook(page);
  for (const item of ["close", "self", "pull", "load"] as const) {
    await tabTo(page, slider(page, item));
    await page.keyboard.press("End");
  }
  await choose(page, tag("thanks"));
  await tabTo(page, note(page));
  await page.keyboard.type("By hand.");
  await page.keyboard.press("Tab");
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "load")).toHaveValue("100");
  await expect(note(page)).toHaveValue("By hand.");
  await pressKey(page, today.clearDay);
  await expect(page.getByText(today.cleared)).toBeVisible();
  await pressKey(page, shell.undo);
  await expect(note(page)).toHaveValue("By hand.");
});

test("the skip link leads past the places, and Help takes the focus and gives it back", async ({ page }) => {
  await openBook(page);
  await page.reload();
  await expect(slider(page, "close")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: shell.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(slider(page, "close")).toBeFocused();
  await page.reload();
  await expect(slider(page, "close")).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: shell.help }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await pressKey(page, shell.back);
  await expect(page.getByRole("link", { name: shell.help })).toBeFocused();
});

test("a card opens and closes by keyboard, its heading first", async ({ page }) => {
  await openBook(page);
  await goTo(page, "talk");
  const card = page.getByRole("list", { name: talk.list }).getByRole("button").nth(2);
  await tabTo(page, card);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await pressKey(page, talk.start);
  await expect(button(page, talk.pause)).toBeVisible();
  await pressKey(page, talk.back);
  await expect(heading(page, talk.title)).toBeVisible();
});
