import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectKept, openBook, slider } from "./support/walk.ts";
import { question, words } from "./support/words.ts";

test.beforeEach(({ page }) => openBook(page));

const placeOf = async (page: Page) => {
  await slider(page, "close").scrollIntoViewIfNeeded();
  const box = await slider(page, "close").boundingBox();
  if (box === null) throw new Error(`${question("close")} is not drawn`);
  return { x: Math.round(box.x + box.width * 0.75), y: Math.round(box.y + box.height / 2) };
};

test("item:D1 a tap puts a note down", async ({ page }) => {
  const { x, y } = await placeOf(page);
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => Number(await slider(page, "close").inputValue())).toBeGreaterThan(65);
  await expectKept(page);
});

test("a finger that scrolls over a line writes nothing", async ({ page }) => {
  const { x, y } = await placeOf(page);
  const before = await page.evaluate(() => window.scrollY);
  const browser = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", moved: number) =>
    browser.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y - moved }] });
  await touch("touchStart", 0);
  for (let moved = 20; moved <= 300; moved += 20) await touch("touchMove", moved);
  await touch("touchEnd", 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", words.today.empty);
  await expect(page.getByText(words.shell.kept)).toHaveCount(0);
});
