/** Going through the app with the keyboard alone. */
import { expect, type Locator, type Page } from "@playwright/test";

/** Tabs on until the element has the focus, and sees that the focus can be seen. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const seen = await target.evaluate((element) => {
        // The range of a stave lies unseen over its drawing, which shows the focus in its place.
        const drawn = element.matches("input[type=range], input[type=radio]") ? element.parentElement : element;
        const looks = [element, drawn].map((one) => one && getComputedStyle(one));
        return looks.some((style) => style && (style.outlineStyle !== "none" || style.boxShadow !== "none"));
      });
      expect(seen, `the focus on ${target} is seen`).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
