import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { field } from "./support/lock.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { goTo, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { ourParcel, ourUs } = words;

async function saved(page: Page): Promise<string> {
  await press(page, ourParcel.make.open);
  const coming = page.waitForEvent("download");
  await press(page, ourParcel.make.go);
  const file = await coming;
  expect(file.suggestedFilename()).toBe(ourParcel.name);
  return file.path();
}

test(
  "the book of two goes from one phone to the other in a file where there is no net",
  ONCE,
  async ({ page, newDevice }) => {
    const guest = await (await newDevice()).context.newPage();
    await pairBrowsers(page, guest);
    for (const each of [page, guest]) await goTo(each, "us");
    await expect(guest.getByText(ourUs.name.text("Ben", "Ana"))).toBeVisible();
    for (const each of [page, guest]) await each.context().setOffline(true);
    await press(page, ourUs.name.change);
    await field(page, ourUs.name.label).fill("Anna");
    await press(page, ourUs.name.keep);
    await expect(page.getByText(ourUs.name.text("Anna", "Ben"))).toBeVisible();
    const file = await saved(page);
    await press(guest, ourParcel.take.open);
    await guest.getByLabel(ourParcel.take.file).setInputFiles(file);
    await expect(guest.getByText(ourParcel.take.brought)).toBeVisible();
    await expect(guest.getByText(ourUs.name.text("Ben", "Anna"))).toBeVisible();
  },
);
