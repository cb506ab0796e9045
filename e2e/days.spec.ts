import { expect, test } from "./support/app.ts";
import { answer, button, expectKept, goTo, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { today, balance, say } = words;

test("yesterday is offered until noon, added late, and then no longer offered", async ({ page }) => {
  await page.clock.install({ time: "2026-11-24T09:00:00+01:00" });
  await openBook(page);
  await press(page, today.yesterday.add);
  await expect(heading(page, today.titleYesterday)).toBeVisible();
  await slider(page, "close").last().press("End");
  await goTo(page, "balance");
  await expect(page.getByRole("list", { name: balance.list })).toContainText(balance.late);
  await expect(page.getByRole("list", { name: balance.list })).toContainText(say.weekday("2026-11-23"));
  await page.reload();
  await goTo(page, "today");
  await expect(slider(page, "close")).toBeVisible();
  await expect(button(page, today.yesterday.add)).toHaveCount(0);
});

test("at noon the offer of yesterday goes, with the page open", async ({ page }) => {
  await page.clock.install({ time: "2026-11-24T11:50:00+01:00" });
  await openBook(page);
  await expect(button(page, today.yesterday.add)).toBeVisible();
  await page.clock.runFor("15:00");
  await expect(button(page, today.yesterday.add)).toHaveCount(0);
  await page.reload();
  await expect(slider(page, "close")).toBeVisible();
  await expect(button(page, today.yesterday.add)).toHaveCount(0);
});

test("at midnight the open page turns to the new day, and keeps what was being written on the old one", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-24T23:50:00+01:00" });
  await openBook(page);
  await answer(page, "close");
  await note(page).pressSequentially("until late");
  await expect(heading(page, say.weekday("2026-11-24"))).toBeVisible();
  await page.clock.runFor("20:00");
  await expect(heading(page, say.weekday("2026-11-25"))).toBeVisible();
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
  await expect(note(page)).toHaveValue("");
  await answer(page, "close", "Home");
  await expectKept(page);
  await goTo(page, "balance");
  const days = page.getByRole("list", { name: balance.list }).getByRole("listitem");
  await expect(days).toHaveCount(2);
  await expect(days.first()).toContainText("miles apart");
  await expect(days.last()).toContainText("until late");
  await expect(days.last()).toContainText("very close");
});
