import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { field } from "./support/lock.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { button, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { seen, ourUs } = words;

test("what the other sees is on one page, follows what one changes, and a name is what stays", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  await goTo(page, "us");
  await press(page, ourUs.name.change);
  await field(page, ourUs.name.label).fill("Anna");
  await press(page, ourUs.name.keep);
  await expect(page.getByText(ourUs.name.text("Anna", "Ben"))).toBeVisible();
  await press(page, seen.section.open);
  await expect(heading(page, seen.title("Ben"))).toBeFocused();
  await expect(page.getByText("Anna", { exact: true })).toBeVisible();
  await expect(page.getByText(seen.stays.person).first()).toBeVisible();
  await expectAccessible(page);
  await press(page, seen.back);
  await goTo(guest, "us");
  await expect(guest.getByText(ourUs.name.text("Ben", "Anna"))).toBeVisible();
  await expect(button(guest, seen.section.open)).toBeVisible();
});
