import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { field } from "./support/lock.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { common, seen, ourUs } = words;
const { thanks } = common;

test(
  "safety:S8 what one shared stands word for word on the page of what the other sees, and goes from both phones when it is taken back",
  ONCE,
  async ({ page, newDevice }) => {
    const guest = await (await newDevice()).context.newPage();
    await pairBrowsers(page, guest);
    const text = "You took the call, so that I could finish.";
    for (const each of [page, guest]) await goTo(each, "talk");
    await press(page, thanks.say("Ben"));
    await page.getByRole("textbox", { name: thanks.text }).fill(text);
    await press(page, thanks.look);
    await press(page, thanks.share("Ben"));
    await expect(guest.getByText(text)).toBeVisible();

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

    await test.step("a name is changed, not taken back", async () => {
      await expect(page.getByText(seen.stays.person).first()).toBeVisible();
      await press(page, seen.back);
      await press(page, ourUs.name.change);
      await field(page, ourUs.name.label).fill("Anna");
      await press(page, ourUs.name.keep);
      await goTo(guest, "us");
      await expect(guest.getByText(ourUs.name.text("Ben", "Anna"))).toBeVisible();
    });
  },
);
