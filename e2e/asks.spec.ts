import { guided } from "@counterpoint/library";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { button, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { asks, common, wording } = words;
const { telling } = asks;

const choose = (page: Page, label: string, choice: string): Promise<void> =>
  page.getByRole("group", { name: label, exact: true }).getByRole("radio", { name: choice, exact: true }).check();

/** Chooses the first of what there is, wherever something has to be chosen. */
async function fill(page: Page, id: string): Promise<void> {
  for (const { label, choices, isOptional } of guided.entries.find((form) => form.id === id)?.fields ?? []) {
    if (isOptional !== true) await choose(page, label, choices[0] ?? "");
  }
}

test("one asks for an evening, the other answers and takes it back, and one tells what they choose to", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  for (const each of [page, guest]) await goTo(each, "talk");
  const asked = /^I would like an hour to myself tonight\./;

  await test.step("asked", async () => {
    await press(page, asks.open);
    await fill(page, "time");
    await test.step("the form", () => expectAccessible(page));
    await press(page, asks.look);
    await expect(heading(page, common.preview.title("Ben"))).toBeFocused();
    await expect(guest.getByText(asked)).toHaveCount(0);
    await press(page, asks.share("Ben"));
    await expect(button(page, asks.open)).toBeFocused();
    await expect(guest.getByText(asked)).toBeVisible();
  });

  await test.step("answered, and the answer taken back", async () => {
    await guest.getByRole("textbox", { name: asks.answerWords }).fill("Sunday would be better.");
    await test.step("three answers", () => expectAccessible(guest));
    await press(guest, asks.answers["another-day"]);
    await expect(page.getByText(asks.said("Ben", asks.answers["another-day"]))).toBeVisible();
    await expect(page.getByText("Sunday would be better.")).toBeVisible();
    await press(guest, asks.answerTakeBack);
    await expect(page.getByText(asks.said("Ben", asks.answers["another-day"]))).toHaveCount(0);
    await expect(page.getByText("Sunday would be better.")).toHaveCount(0);
    await expect(button(guest, asks.answers.yes)).toBeVisible();
  });

  await test.step("the question taken back", async () => {
    await page.getByRole("button", { name: asks.takeBackOf("I would like") }).click();
    await expect(guest.getByText(asked)).toHaveCount(0);
  });

  await test.step("told, and read by the other until the end", async () => {
    await press(page, telling.open);
    await choose(page, wording.guided.optional("Back when"), "by ten");
    await press(page, asks.look);
    await press(page, telling.share("Ben"));
    const list = guest.getByRole("list", { name: telling.list });
    await expect(list).toContainText("I think I will be back by ten.");
    await expect(list.getByRole("button")).toHaveCount(0);
    await test.step("what is on Talk now", () => expectAccessible(guest));
  });
});
