import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { bookScreens, lookingAroundScreens } from "./support/screens.ts";
import { openBook } from "./support/walk.ts";

/**
 * Goes through everything on the page that takes the focus, from the end to the start and back, and gives what of it then
 * lies under a bar: nobody should press what they do not see.
 */
async function coveredWhenFocused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = (selector: string): DOMRect => {
      const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
      return found?.getBoundingClientRect() ?? new DOMRect();
    };
    const targets = [
      ...document.querySelectorAll<HTMLElement>("main :is(a, button, input, select, textarea, summary)"),
    ];
    return [...targets.toReversed(), ...targets].flatMap((target) => {
      target.focus();
      if (document.activeElement !== target) return [];
      const { top, bottom, height } = target.getBoundingClientRect();
      const [foot, head] = [bar("nav"), bar("header")];
      const room = (foot.height === 0 ? innerHeight : foot.top) - head.bottom;
      const isClear = top >= head.bottom - 1 && bottom <= head.bottom + room + 1;
      // In a long note the browser shows the line that is being written, and not the note's first.
      return isClear || height > room / 2 ? [] : [`${target.outerHTML.slice(0, 90)} at ${top} to ${bottom}`];
    });
  });
}

test("on a phone nothing that takes the focus is under a bar", async ({ page }) => {
  const look = async (screen: string): Promise<void> => expect(await coveredWhenFocused(page), screen).toEqual([]);
  for await (const screen of lookingAroundScreens(page)) await look(screen);
  await page.goto("/");
  await openBook(page);
  for await (const screen of bookScreens(page)) await look(screen);
});
