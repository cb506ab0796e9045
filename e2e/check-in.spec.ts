import { expect, ONCE, test } from "./support/app.ts";
import { answer, button, expectKept, goTo, keptLine, note, openBook, press, slider } from "./support/walk.ts";
import { tag, words } from "./support/words.ts";

const { today, balance, shell } = words;

test.beforeEach(({ page }) => openBook(page));

test("item:D1 item:D2 item:D3 item:D4 four lines start empty, and what stands on them is there after loading again", async ({
  page,
}) => {
  for (const item of ["close", "self", "pull", "load"] as const) {
    await expect(slider(page, item)).toHaveAttribute("aria-valuetext", today.empty);
  }
  await answer(page, "close", "End");
  await answer(page, "self", "Home");
  await answer(page, "pull", "ArrowRight");
  await answer(page, "load", "End");
  await answer(page, "load", "PageDown");
  await press(page, tag("us"));
  await press(page, tag("hard"));
  await note(page).fill("Rain all day, and it did not matter.");
  await note(page).blur();
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(slider(page, "self")).toHaveValue("0");
  await expect(slider(page, "pull")).toHaveValue("0");
  await expect(slider(page, "load")).toHaveValue("90");
  for (const chosen of ["us", "hard"]) {
    await expect(button(page, tag(chosen))).toHaveAttribute("aria-pressed", "true");
  }
  await expect(button(page, tag("good"))).toHaveAttribute("aria-pressed", "false");
  await expect(note(page)).toHaveValue("Rain all day, and it did not matter.");
});

test(
  "item:D1 keys: the first arrow writes the middle, Delete takes the note off, Page keys go by ten",
  ONCE,
  async ({ page }) => {
    const close = slider(page, "close");
    await close.press("ArrowLeft");
    await expect(close).toHaveValue("50");
    await close.press("ArrowRight");
    await expect(close).toHaveValue("51");
    await close.press("PageUp");
    await expect(close).toHaveValue("61");
    await close.press("Home");
    await expect(close).toHaveValue("0");
    await close.press("End");
    await expect(close).toHaveValue("100");
    await close.press("Delete");
    await expect(close).toHaveAttribute("aria-valuetext", today.empty);
    await expect(close).toBeFocused();
  },
);

test("item:D3 the third line runs both ways from just right", async ({ page }) => {
  const pull = slider(page, "pull");
  await pull.press("Home");
  await expect(pull).toHaveValue("-50");
  await pull.press("End");
  await expect(pull).toHaveValue("50");
  await pull.press("Delete");
  await pull.press("ArrowUp");
  await expect(pull).toHaveValue("0");
  await expect(pull).toHaveAttribute("aria-valuetext", /just right/);
});

test("a day is left out, and answered after all", ONCE, async ({ page }) => {
  await press(page, today.skip);
  await expect(page.getByText(today.skipped)).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await goTo(page, "balance");
  await expect(page.getByText(balance.skipped)).toBeVisible();
  await page.reload();
  await goTo(page, "today");
  await press(page, today.unskip);
  await answer(page, "close");
  await expectKept(page);
  await expect(button(page, today.skip)).toHaveCount(0);
});

test("the day is cleared, and undo brings everything back", ONCE, async ({ page }) => {
  await answer(page, "close");
  await press(page, tag("good"));
  await note(page).fill("Soup.");
  await press(page, today.clearDay);
  await expect(page.getByText(today.cleared)).toBeVisible();
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
  await expect(note(page)).toHaveValue("");
  await expect(keptLine(page)).toHaveCount(0);
  await press(page, shell.undo);
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(button(page, tag("good"))).toHaveAttribute("aria-pressed", "true");
  await expect(note(page)).toHaveValue("Soup.");
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "close")).toHaveValue("100");
});

test("a day is corrected and removed from the list of days, and undo brings it back", async ({ page }) => {
  await answer(page, "close", "Home");
  await expectKept(page);
  await goTo(page, "balance");
  const row = page.getByRole("list", { name: balance.list }).getByRole("listitem");
  await expect(row).toContainText("miles apart");
  await row.getByRole("button", { name: balance.edit }).click();
  await answer(page, "close", "End");
  await expectKept(page);
  await page.getByRole("link", { name: today.backToDays }).click();
  await expect(row).toContainText("very close");
  await row.getByRole("button", { name: balance.remove }).click();
  await expect(row).toHaveCount(0);
  await press(page, shell.undo);
  await expect(row).toContainText("very close");
});
