import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { button, expectKept, heading } from "./support/walk.ts";
import { type Evenings, liveThrough, openBalance } from "./support/weeks.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

const { pictures, balance } = words;

/** A Tuesday; two Sundays before it the lines are long drawn. */
const UNTIL = "2026-11-24";
const LINE = 65;
const CROWDED: Evenings = { until: UNTIL, count: 63, close: () => 80, self: (share) => 62 - 24 * share, line: LINE };

/** A sheet of A4, in CSS pixels. */
const SHEET = 1122;
/** Its lower margin: 18 mm. */
const FOOT = 68;

test("somebody who is close and short of room reads so, sees it and hears it", async ({ page }) => {
  await liveThrough(page, CROWDED);
  await openBalance(page);
  await expect(heading(page, pictures.opening.placed.crowded.title)).toBeVisible();
  const score = page.getByRole("region", { name: pictures.score.title }).getByRole("img");
  await expect(score).toHaveAccessibleName(/Close: weekly means .*your own line at 65/);
  await expect(page.getByRole("region", { name: pictures.map.title }).getByRole("img")).toHaveAccessibleName(
    /Close: most likely above your line\. Free: most likely below your line/,
  );
  await page.getByRole("button", { name: pictures.table.open }).first().click();
  await expect(page.getByRole("table", { name: pictures.axis.close })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(heading(page, pictures.opening.placed.crowded.title)).toBeVisible();
});

test("with a week of evenings it is too early to tell, and the days are there all the same", async ({ page }) => {
  await liveThrough(page, { until: UNTIL, count: 7, close: () => 70, self: () => 70 });
  await openBalance(page);
  await expect(heading(page, /Too early to tell: 7 of 18 check-ins/)).toBeVisible();
  await expect(page.getByRole("list", { name: balance.list }).getByRole("listitem")).toHaveCount(7);
  await expectAccessible(page);
});

test("by keyboard one goes back through the weeks and draws a line", ONCE, async ({ page }) => {
  await liveThrough(page, { until: UNTIL, count: 100, close: () => 60, self: () => 60 });
  await openBalance(page);
  const weeks = page.getByRole("slider", { name: pictures.score.slide });
  const shown = await weeks.getAttribute("aria-valuetext");
  await weeks.press("ArrowLeft");
  await expect(weeks).not.toHaveAttribute("aria-valuetext", shown ?? "");
  const close = page.getByRole("slider", { name: pictures.lines.ask.close });
  await close.press("ArrowRight");
  await expect(close).toHaveAttribute("aria-valuetext", /50$/);
  await close.press("Delete");
  await expect(close).toHaveAttribute("aria-valuetext", pictures.lines.empty);
});

test("on a narrow screen nothing is cut off at the side", ONCE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await liveThrough(page, { ...CROWDED, count: 30 });
  await openBalance(page);
  for (const table of ["first", "second"]) {
    await test.step(`${table} table`, () => button(page, pictures.table.open).first().click());
  }
  for (const direction of ["ltr", "rtl"]) {
    const scrolls = await page.evaluate((dir) => {
      document.documentElement.dir = dir;
      return document.documentElement.scrollWidth > document.documentElement.clientWidth;
    }, direction);
    expect(scrolls, direction).toBe(false);
  }
  await page.evaluate(() => {
    document.documentElement.dir = "ltr";
  });
  const letters = await page.locator("main svg[role=img] text").evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, height } = text.getBoundingClientRect();
      return { left, right, height, words: text.textContent };
    }),
  );
  expect(letters.length).toBeGreaterThan(8);
  for (const letter of letters) {
    expect(letter.left, letter.words ?? "").toBeGreaterThanOrEqual(0);
    expect(letter.right, letter.words ?? "").toBeLessThanOrEqual(320);
  }
});

test(
  "on paper both pictures stand on the first sheet, and the tables follow without being opened",
  ONCE,
  async ({ page }) => {
    await liveThrough(page, { ...CROWDED, count: 40 });
    await openBalance(page);
    // As wide as a sheet of A4, at 96 points an inch.
    await page.setViewportSize({ width: 794, height: SHEET });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table", { name: pictures.table.map })).toBeVisible();
    await expect(page.getByRole("slider", { name: pictures.score.slide })).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    for (const last of [
      page.getByRole("region", { name: pictures.map.title }).getByRole("img"),
      page.getByText(pictures.map.area),
    ]) {
      expect(await last.evaluate((element) => element.getBoundingClientRect().bottom + scrollY)).toBeLessThan(
        SHEET - FOOT,
      );
    }
    const before = page.evaluate(
      () => new Promise((resolve) => window.addEventListener("beforeprint", () => resolve(true), { once: true })),
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    // Drawn anew for the sheet.
    expect(await before).toBe(true);
    expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(1);
  },
);

test("without a network the weeks are read all the same", ONCE, async ({ page, context }) => {
  await liveThrough(page, { ...CROWDED, count: 20 });
  await workerReady(page);
  await context.setOffline(true);
  await page.goto("/balance");
  await expect(page.getByRole("region", { name: pictures.map.title }).getByRole("img")).toBeVisible();
});

test(
  "reading the weeks asks nobody and leaves nothing behind: only days, lines and rhythm are on disk",
  ONCE,
  async ({ page }) => {
    await liveThrough(page, { ...CROWDED, count: 20 });
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    const entries = () =>
      page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const open = indexedDB.open("counterpoint");
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        const counts = await Promise.all(
          [...db.objectStoreNames].map(
            (name) =>
              new Promise<string>((resolve) => {
                const asked = db.transaction(name).objectStore(name).count();
                asked.onsuccess = () => resolve(`${name} ${asked.result}`);
              }),
          ),
        );
        db.close();
        return counts;
      });
    // What was answered last is on its way to the disk until the page says that it is there.
    await expectKept(page);
    const before = { databases: await databases(), entries: await entries() };
    await openBalance(page);
    await expect(button(page, pictures.table.open).first()).toBeVisible();
    expect({ databases: await databases(), entries: await entries() }).toEqual(before);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => /level|balance|read/i.test(key))),
    ).toEqual([]);
  },
);
