import { expect, test } from "./support/app.ts";
import { everythingOn } from "./support/traces.ts";
import { answer, button, databases, goTo, heading, note, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell, firstMinute, today, talk } = words;

test("looking around leaves nothing behind, and says so on every page", async ({ page }) => {
  await page.goto("/");
  await press(page, firstMinute.welcome.around);
  await answer(page, "close");
  await note(page).fill("only to see what it is like");
  await note(page).blur();
  for (const place of ["balance", "talk", "us", "today"] as const) {
    await goTo(page, place);
    await expect(page.getByRole("region", { name: shell.around.title })).toContainText(shell.around.text);
  }
  await expect(slider(page, "close")).toHaveValue("100");
  expect(await databases(page)).toEqual([]);

  await press(page, shell.around.close);
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  expect(await everythingOn(page)).not.toContain("only to see");
  await press(page, firstMinute.welcome.around);
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
  await page.reload();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test("nothing that is done while looking around is called kept on this device", async ({ page }) => {
  await page.goto("/");
  await press(page, firstMinute.welcome.around);
  await answer(page, "close");
  // By the time that the page was left and opened again, whatever it will say is said.
  await goTo(page, "talk");
  await expect(button(page, talk.evening.open)).toHaveCount(0);
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(page.locator("main [aria-hidden=true]").filter({ hasText: shell.held })).toBeVisible();
  await expect(page.getByText(shell.kept, { exact: true })).toHaveCount(0);
});
