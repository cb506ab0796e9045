/** From the key that moves a note to the line that says it is kept, which is said only once it is on disk. */
import { keepSomething, withApp } from "./support/app.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const MOVES = 100;

export const slider: Bench = () =>
  withApp(async ({ origin, page }) => {
    await keepSomething(page, origin);
    const first = page.getByRole("slider").first();
    await first.press("ArrowRight");
    await page.getByText("Kept on this device").first().waitFor();
    await page.evaluate(() => {
      const figures: number[] = [];
      let moved: number | undefined;
      Object.assign(window, { figures });
      window.addEventListener(
        "keyup",
        () => {
          moved = performance.now();
        },
        true,
      );
      const look = (): void => {
        const line = [...document.querySelectorAll("span[aria-hidden]")].map((span) => span.textContent).join(" ");
        if (moved === undefined || !line.includes("Kept on this device")) return;
        figures.push(performance.now() - moved);
        moved = undefined;
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    for (let move = 1; move <= MOVES; move++) {
      await first.press(move % 100 < 50 ? "ArrowRight" : "ArrowLeft");
      await page.waitForFunction((count) => Reflect.get(window, "figures").length >= count, move);
    }
    const figures = await page.evaluate((): number[] => Reflect.get(window, "figures"));
    const figure = figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? Number.NaN;
    return [{ what: "slider moved to kept on disk, p95", figure, unit: "ms", reach: 50, aim: 20 }];
  });

await printIfRunAlone(import.meta.filename, slider);
