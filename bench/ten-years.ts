/**
 * Balance in the built app with ten years of one person's evenings on disk: until it is drawn, until a year long ago is,
 * and until all of it is drawn anew because a line was moved.
 */
import path from "node:path";
import type { Page } from "@playwright/test";
import { withApp } from "./support/app.ts";
import { bundle } from "./support/browser.ts";
import { best, median } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 5;
const YEARS_AGO = [3, 5, 7, 4, 6];

export const tenYears: Bench = () =>
  withApp(async ({ origin, page }) => {
    const count = await fill(page, origin);
    const opened: number[] = [];
    for (let run = 0; run < RUNS; run++) opened.push(await opening(page, origin));
    await page.getByRole("button", { name: "Earlier weeks" }).click();
    const year = new Date().getFullYear();
    await page.locator("option", { hasText: String(year - 9) }).waitFor({ state: "attached" });
    const chosen: number[] = [];
    for (const ago of YEARS_AGO) chosen.push(await choosing(page, year - ago));
    const moved: number[] = [];
    for (let run = 0; run < RUNS; run++) moved.push(await moving(page));
    return [
      row(`Balance with ${count} evenings of ten years on disk, from its link to the score drawn`, opened, 1_000, 500),
      row("a year of ten chosen, to its weeks drawn", chosen, 150, 60),
      row("ten years of one person's levels redrawn, in the browser", moved, 150, 60),
    ];
  });

/** On the app's own origin, before the app has been there. */
async function fill(page: Page, origin: string): Promise<number> {
  const script = await bundle(path.join(import.meta.dirname, "support/evenings-page.ts"));
  const html = `<!doctype html><title>bench</title><script type="module" src="/bench.js"></script>`;
  await page.route(`${origin}/bench`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(`${origin}/bench.js`, (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto(`${origin}/bench`);
  await page.waitForFunction("bench");
  return page.evaluate<number>("bench.fill()");
}

/** From a Today of its own each time, so that what Balance needs is on disk and not in memory. */
async function opening(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  await page.getByRole("slider").first().waitFor();
  return page.evaluate(async () => {
    const link = [...document.querySelectorAll("a")].find(({ pathname }) => pathname === "/balance");
    const start = performance.now();
    link?.click();
    while (document.querySelector("[data-ribbon]") === null) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

async function choosing(page: Page, year: number): Promise<number> {
  const select = page.getByRole("combobox");
  await select.evaluate((element) => {
    const score = (): string | null | undefined => document.querySelector("svg[role=img]")?.getAttribute("aria-label");
    element.addEventListener(
      "change",
      async () => {
        const [start, before] = [performance.now(), score()];
        while (score() === before) await new Promise(requestAnimationFrame);
        Object.assign(window, { took: performance.now() - start });
      },
      { capture: true, once: true },
    );
  });
  await select.selectOption({ label: String(year) });
  return taken(page);
}

/** The own line of closeness, a step up: the levels of all ten years are worked out again, and both pictures drawn. */
async function moving(page: Page): Promise<number> {
  const line = page.getByRole("slider", { name: "How close is close enough?" });
  await line.evaluate((element) => {
    const words = (): string => [...document.querySelectorAll("main dd")].map((said) => said.textContent).join(" ");
    element.addEventListener(
      "keyup",
      async () => {
        const [start, before] = [performance.now(), words()];
        while (words() === before) await new Promise(requestAnimationFrame);
        Object.assign(window, { took: performance.now() - start });
      },
      { capture: true, once: true },
    );
  });
  await line.press("ArrowRight");
  return taken(page);
}

async function taken(page: Page): Promise<number> {
  await page.waitForFunction(() => Reflect.get(window, "took") !== undefined);
  return page.evaluate(() => {
    const took: number = Reflect.get(window, "took");
    Object.assign(window, { took: undefined });
    return took;
  });
}

function row(name: string, figures: readonly number[], reach: number, aim: number): Row {
  return {
    what: `${name} (median of ${RUNS}, best ${Math.round(best(figures))} ms)`,
    figure: median(figures),
    unit: "ms",
    reach,
    aim,
  };
}

await printIfRunAlone(import.meta.filename, tenYears);
