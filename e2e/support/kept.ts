import type { Page } from "@playwright/test";
import { note, slider } from "./walk.ts";
import { question, words } from "./words.ts";

/** What stands on the page of a day; -1 is an empty line. */
export interface DayOnScreen {
  readonly note: string;
  readonly close: number;
  readonly load: number;
}

export async function readDay(page: Page): Promise<DayOnScreen> {
  const read = async (item: "close" | "load"): Promise<number> => {
    const line = slider(page, item);
    const empty = (await line.getAttribute("aria-valuetext")) === words.today.empty;
    return empty ? -1 : Number(await line.inputValue());
  };
  return { note: await note(page).inputValue(), close: await read("close"), load: await read("load") };
}

/** Calls back with the day as it stands each time the screen calls it kept, from the moment that it does so. */
export async function reportKept(page: Page, onKept: (day: DayOnScreen) => void): Promise<void> {
  await page.exposeFunction("reportKept", onKept);
  await page.evaluate(
    ({ kept, empty, close, load }) => {
      // While a key or a button is down, the note head under it is not put down yet.
      let held = 0;
      for (const name of ["keydown", "pointerdown"]) window.addEventListener(name, () => (held = 1), true);
      for (const name of ["keyup", "pointerup"]) window.addEventListener(name, () => (held = 0), true);
      const lines = [...document.querySelectorAll<HTMLInputElement>("input[type=range]")];
      const line = (name: string): HTMLInputElement | undefined =>
        lines.find((input) => input.labels?.[0]?.textContent === name);
      const placeOf = (name: string): number => {
        const input = line(name);
        return input === undefined || input.getAttribute("aria-valuetext") === empty ? -1 : input.valueAsNumber;
      };
      let told = "";
      const look = (): void => {
        const shown = [...document.querySelectorAll("main [aria-hidden=true]")].some((el) => el.textContent === kept);
        if (!shown || held === 1) return;
        const day = {
          note: document.querySelector("textarea")?.value ?? "",
          close: placeOf(close),
          load: placeOf(load),
        };
        if (JSON.stringify(day) === told) return;
        told = JSON.stringify(day);
        Reflect.get(window, "reportKept")(day);
      };
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    },
    {
      kept: words.shell.kept,
      empty: words.today.empty,
      close: question("close"),
      load: question("load"),
    },
  );
}
