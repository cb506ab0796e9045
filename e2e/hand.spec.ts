import { expect, test } from "./support/app.ts";
import { expectKept, openBook, slider } from "./support/walk.ts";
import { question } from "./support/words.ts";

test("item:D2 a note is put down by a press, and follows a drag of the mouse", async ({ page }) => {
  await openBook(page);
  const self = slider(page, "self");
  await self.scrollIntoViewIfNeeded();
  const box = await self.boundingBox();
  if (box === null) throw new Error(`${question("self")} is not drawn`);
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.click(...at(0.25));
  await expect.poll(async () => Number(await self.inputValue())).toBeGreaterThan(15);
  expect(Number(await self.inputValue())).toBeLessThan(35);
  await page.mouse.move(...at(0.25));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 4 });
  // Beyond the end counts as the end, and the hand may leave the line on its way.
  await page.mouse.move(box.x + box.width + 60, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect(self).toHaveValue("100");
  await expectKept(page);
});
