import { expect, test } from "./support/app.ts";
import { everythingOn } from "./support/traces.ts";
import { button, databases, heading, press, revealBoth } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { firstMinute, balance } = words;
const { keep, forget } = firstMinute.keep;

test("an evening for two is kept only if both say so, and nothing tells who did not", async ({ page }) => {
  await page.goto("/");
  const seen: { handedOver: string; asked: string; end: string }[] = [];
  for (const [first, second] of [
    [keep, forget],
    [forget, keep],
    [forget, forget],
  ] as const) {
    await revealBoth(page);
    await press(page, firstMinute.reveal.next);
    await press(page, firstMinute.phoneDown.finish);
    await press(page, first);
    await expect(heading(page, firstMinute.keep.pass)).toBeVisible();
    const handedOver = await everythingOn(page);
    await press(page, firstMinute.keep.passOpen);
    await expect(heading(page, firstMinute.keep.titleFor.b)).toBeVisible();
    const asked = await everythingOn(page);
    await press(page, second);
    await expect(page.getByText(firstMinute.done.forgotten)).toBeVisible();
    seen.push({ handedOver, asked, end: await everythingOn(page) });
    expect(await databases(page)).toEqual([]);
    await page.reload();
  }
  expect(new Set(seen.map(({ handedOver }) => handedOver)).size).toBe(1);
  expect(new Set(seen.map(({ asked }) => asked)).size).toBe(1);
  expect(new Set(seen.map(({ end }) => end)).size).toBe(1);

  await revealBoth(page);
  await press(page, firstMinute.reveal.next);
  await press(page, firstMinute.phoneDown.finish);
  await press(page, keep);
  // Nothing is written before the second person has answered.
  expect(await databases(page)).toEqual([]);
  await press(page, firstMinute.keep.passOpen);
  await press(page, keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  expect(await databases(page)).toEqual(["counterpoint"]);
  await page.goto("/balance");
  await expect(page.getByRole("listitem").filter({ hasText: balance.eveningNeedsTwo.b })).toBeVisible();
  await expect(button(page, balance.remove)).toHaveCount(0);
});
