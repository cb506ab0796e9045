import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import {
  aloneScreens,
  arriveScreens,
  bookScreens,
  lockScreens,
  lookingAroundScreens,
  pairLinkScreens,
  talkScreens,
  togetherScreens,
} from "./support/screens.ts";
import { heading, openBook, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

/** A screen of 640 points at a zoom of 200 %: as narrow as WCAG asks for. */
test.use({ viewport: { width: 320, height: 640 } });

/** What sticks out at the sides, in both directions of writing; nothing should, since nobody scrolls sideways. */
async function expectFits(page: Page, name: string): Promise<void> {
  for (const direction of ["rtl", "ltr"]) {
    const wide = await page.evaluate((dir) => {
      document.documentElement.dir = dir;
      const room = document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll("main *, header *, [class*=above] *")].filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (width < 2 || height < 2 || style.visibility === "hidden") return false;
        // A command may be longer than the page; its box scrolls.
        return (left < -1 || right > room + 1) && element.closest("pre, svg, [class*=unseen]") === null;
      });
      return {
        scrolls: document.documentElement.scrollWidth > room,
        cut: cut.map((element) => element.outerHTML.slice(0, 120)),
      };
    }, direction);
    expect(wide, `${name}, ${direction}`).toEqual({ scrolls: false, cut: [] });
  }
}

test("at 320 points nothing is cut off at the side, from left to right or from right to left: first minute", async ({
  page,
}) => {
  for (const walk of [aloneScreens, togetherScreens]) {
    await page.goto("/");
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    for await (const name of walk(page)) await expectFits(page, name);
  }
});

test("at 320 points nothing is cut off at the side, from left to right or from right to left: the book", async ({
  page,
}) => {
  for await (const name of lookingAroundScreens(page)) await expectFits(page, name);
  await page.goto("/");
  await openBook(page);
  for await (const name of bookScreens(page)) await expectFits(page, name);
  await page.goto("/");
  for await (const name of talkScreens(page)) await expectFits(page, name);
});

test("at 320 points nothing is cut off at the side, from left to right or from right to left: the lock", async ({
  page,
}) => {
  await page.goto("/");
  await openBook(page);
  for await (const name of lockScreens(page)) await expectFits(page, name);
});

test("at 320 points nothing is cut off at the side, from left to right or from right to left: arriving", async ({
  page,
}) => {
  for await (const name of arriveScreens(page)) await expectFits(page, name);
});

test("at 320 points nothing is cut off at the side, from left to right or from right to left: another person’s link", async ({
  page,
}) => {
  for await (const name of pairLinkScreens(page)) await expectFits(page, name);
});

test("from right to left a line starts at the right, and the arrows follow the eye", async ({ page }) => {
  await openBook(page);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  const close = slider(page, "close");
  await close.press("ArrowRight");
  await close.press("ArrowLeft");
  await expect(close).toHaveValue("51");
  const box = await close.boundingBox();
  if (box === null) throw new Error("the line is not drawn");
  await page.mouse.click(box.x + 2, box.y + box.height / 2);
  await expect(close).toHaveValue(/^(9[5-9]|100)$/);
});

test("where colours are forced, what is chosen, focused and written can still be told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openBook(page);
  const chip = page.getByRole("button", { pressed: false }).first();
  const name = await chip.innerText();
  const looks = () =>
    page.getByRole("button", { name: name.split("\n")[0] ?? "" }).evaluate((element) => {
      const { backgroundColor, color, borderTopColor, borderTopWidth, outlineStyle } = getComputedStyle(element);
      return { backgroundColor, color, borderTopColor, borderTopWidth, outlineStyle };
    });
  const before = await looks();
  await chip.click();
  await page.mouse.move(0, 0);
  await expect(heading(page, words.today.title)).toBeVisible();
  expect(await looks()).not.toEqual(before);
  await slider(page, "close").press("End");
  await expect(slider(page, "close").locator("xpath=..").locator("svg").last()).toBeVisible();
});

test("where motion is not wanted nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openBook(page);
  await slider(page, "close").press("End");
  for (const place of ["/", "/balance", "/talk", "/us"]) {
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const longest = Math.max(...transitionDuration.split(",").map((text) => Number.parseFloat(text)));
          return longest > 0.01 || (animationName !== "none" && Number.parseFloat(animationDuration) > 0.01);
        }).length,
    );
    expect(moving, place).toBe(0);
  }
});
