import { expect, test } from "./support/app.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { button, heading, ownPage, press, revealBoth } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { firstMinute } = words;

test("safety:S27 keep and forget look the same, alone and for both people", async ({ page }) => {
  await page.goto("/");
  const expectEqual = async (): Promise<void> => {
    const [keep, forget] = [button(page, firstMinute.keep.keep), button(page, firstMinute.keep.forget)];
    expect(await looksOf(keep)).toEqual(await looksOf(forget));
    expect(await sizeOf(keep)).toEqual(await sizeOf(forget));
    await expect(keep).not.toBeFocused();
  };
  await ownPage(page);
  await press(page, firstMinute.page.next);
  await expect(heading(page, firstMinute.keep.title)).toBeVisible();
  await expectEqual();

  await page.reload();
  await revealBoth(page);
  await press(page, firstMinute.reveal.next);
  await press(page, firstMinute.phoneDown.finish);
  await expect(heading(page, firstMinute.keep.titleFor.a)).toBeVisible();
  await expectEqual();
  await press(page, firstMinute.keep.keep);
  await press(page, firstMinute.keep.passOpen);
  await expectEqual();
});

test("safety:S27 the three doors of the first page look the same", async ({ page }) => {
  await page.goto("/");
  const { alone, together, around } = firstMinute.welcome;
  const doors = [button(page, alone), button(page, together), button(page, around)];
  await expect(button(page, alone)).toBeVisible();
  const looks = await Promise.all(doors.map(async (door) => ({ ...(await looksOf(door)), ...(await sizeOf(door)) })));
  expect(looks[1]).toEqual(looks[0]);
  expect(looks[2]).toEqual(looks[0]);
});
