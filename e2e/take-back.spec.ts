import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { field } from "./support/lock.ts";
import { thank, thanksOn } from "./support/two/our-room.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { ourParcel, seen, ourUs } = words;

async function saved(page: Page): Promise<string> {
  await press(page, ourParcel.make.open);
  const coming = page.waitForEvent("download");
  await press(page, ourParcel.make.go);
  const file = await coming;
  expect(file.suggestedFilename()).toBe(ourParcel.name);
  return file.path();
}

test("safety:S8 what one shared stands word for word on the page of what the other sees, and goes from both phones when it is taken back", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  const text = "You took the call, so that I could finish.";
  await thank(page, "Ben", text);
  await goTo(guest, "talk");
  await expect(thanksOn(guest, text)).toBeVisible();

  await goTo(page, "us");
  await press(page, seen.section.open);
  await expect(heading(page, seen.title("Ben"))).toBeFocused();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await press(page, seen.takeBackOf(text));
  await expect(page.getByText(seen.takenBack, { exact: true })).toBeVisible();
  await expect(page.getByText(text, { exact: true })).toHaveCount(0);
  await expect(guest.getByText(text)).toHaveCount(0);

  await test.step("put back as it was", async () => {
    await press(page, seen.undo);
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    await expect(guest.getByText(text)).toBeVisible();
  });

  await test.step("a name is changed, not taken back; where there is no net it goes to the other in a file", async () => {
    await expect(page.getByText(seen.stays.person).first()).toBeVisible();
    await press(page, seen.back);
    await goTo(guest, "us");
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
  });
});
