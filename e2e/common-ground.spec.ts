import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { button, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { common } = words;
const { ground, limits, thanks } = common;

const openWishes = (page: Page): Promise<void> =>
  page.getByRole("button", { name: ground.lists.wishes.title, exact: false }).click();

async function mark(page: Page, marks: Readonly<Record<string, string>>): Promise<void> {
  await expect(heading(page, ground.mark.title)).toBeVisible();
  for (const [title, degree] of Object.entries(marks)) {
    await page.getByRole("group", { name: title, exact: true }).getByRole("radio", { name: degree }).check();
  }
  await press(page, ground.mark.look);
  await expect(heading(page, ground.review.title)).toBeFocused();
}

test("two people find where they meet, say a limit and take it back, and thank each other", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  for (const each of [page, guest]) await goTo(each, "talk");
  await test.step("what stands on Talk", () => expectAccessible(page));

  await test.step("common ground", async () => {
    await openWishes(page);
    const titles = await page.getByRole("list", { name: ground.entries }).getByRole("listitem").allInnerTexts();
    const [first = "", second = "", third = ""] = titles.map((text) => text.split("\n")[0] ?? "");
    await press(page, ground.layOut.go);
    await openWishes(guest);
    await mark(page, { [first]: ground.mark.keen, [second]: ground.mark.open, [third]: ground.mark.keen });
    await test.step("the last look", () => expectAccessible(page));
    await press(page, ground.review.now);
    await mark(guest, { [first]: ground.mark.keen, [second]: ground.mark.keen });
    await press(guest, ground.review.now);
    for (const each of [page, guest]) {
      await expect(heading(each, ground.met.title)).toBeVisible();
      await expect(each.getByRole("list", { name: ground.met.keen, exact: true })).toHaveText(first);
      await expect(each.getByRole("list", { name: ground.met.open, exact: true })).toHaveText(second);
      await expect(each.getByText(third)).toHaveCount(0);
    }
    await test.step("where they meet", () => expectAccessible(page));
    for (const each of [page, guest]) await button(each, common.back).last().click();
  });

  await test.step("a limit", async () => {
    const text = "After ten I cannot talk about hard things.";
    await press(page, limits.say);
    await page.getByRole("textbox", { name: limits.text }).fill(text);
    await press(page, limits.look);
    await expect(heading(page, common.preview.title("Ben"))).toBeFocused();
    await press(page, limits.share("Ben"));
    await expect(guest.getByText(text)).toBeVisible();
    await press(page, limits.takeBackOf(text));
    await expect(guest.getByText(text)).toHaveCount(0);
  });

  await test.step("thanks", async () => {
    await press(guest, thanks.say("Ana"));
    await guest.getByRole("textbox", { name: thanks.text }).fill("For asking twice.");
    await press(guest, thanks.look);
    await press(guest, thanks.share("Ana"));
    await expect(page.getByText("For asking twice.")).toBeVisible();
  });
});
