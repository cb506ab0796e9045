/** From the start of a navigation to a Today that can be used, the service worker warm and the processor slowed. */
import { keepSomething, withApp } from "./support/app.ts";
import { median } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 7;
const SLOWER = 4;

export const boot: Bench = () =>
  withApp(async ({ origin, context, page }) => {
    await keepSomething(page, origin);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // The first visit after the worker took over fills what it keeps.
    await page.reload();
    await page.getByRole("slider").first().waitFor();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    // Usable: the first line can take a note, and its frame has been painted.
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector("input[type=range]") === null) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => document.documentElement.setAttribute("data-usable", String(performance.now())));
      };
      look();
    });
    const figures: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto(origin);
      const usable = page.locator("html[data-usable]");
      await usable.waitFor();
      figures.push(Number(await usable.getAttribute("data-usable")));
    }
    const figure = median(figures);
    return [{ what: "boot to usable Today, 4x CPU throttle, warm worker", figure, unit: "ms", reach: 1200, aim: 700 }];
  });

await printIfRunAlone(import.meta.filename, boot);
