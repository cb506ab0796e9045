import "../../ui/styles/all.css";
import { ownLineKind, rhythmKind } from "@counterpoint/balance";
import type { Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../app/messages/en.ts";
import { Bench, localTime, openTab, writeDay } from "../../app/testing/bench.tsx";
import { createDisk } from "../../app/testing/disk.ts";
import { drawLines, writeStory } from "../../app/testing/weeks.ts";
import { Balance } from "./Balance.tsx";

const { shell, balance, pictures } = english;
const TODAY = "2026-11-24";
const LINES = { close: 60, self: 60 };
const LONG_AGO = "2026-08-01";

let space: Space;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime(`${TODAY}T20:00`) });
  history.replaceState(null, "", "/balance");
  space = await openTab();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const draw = () =>
  render(
    <Bench space={space}>
      <Balance />
    </Bench>,
  );
const heading = (level: 1 | 2, name: string | RegExp) => page.getByRole("heading", { level, name });
const score = () => page.getByRole("region", { name: pictures.score.title }).getByRole("img");
const map = () => page.getByRole("region", { name: pictures.map.title }).getByRole("img");
const line = (axis: "close" | "self") => page.getByRole("slider", { name: pictures.lines.ask[axis] });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const tell = (days: number, about: { readonly close: number; readonly self: number }): Promise<void> =>
  writeStory(space, { until: TODAY, days, about });

describe("the opening", () => {
  test("with nothing in it yet is an empty stave, too early to tell, and one way on", async () => {
    await draw();
    await expect.element(heading(1, pictures.opening.empty.title)).toBeVisible();
    expect(document.querySelectorAll("main button, button")).toHaveLength(1);
    await expect.element(button(balance.toToday)).toBeVisible();
  });

  test("with a few check-ins says how many there are and how many it takes", async () => {
    await tell(7, { close: 60, self: 60 });
    await draw();
    await expect.element(heading(1, /Too early to tell: 7 of 18 check-ins/)).toBeVisible();
    await expect.element(map()).toHaveAttribute("aria-label", expect.stringContaining("(7 of 18)"));
    expect(document.querySelector("[data-ribbon], [data-area]")).toBeNull();
  });

  test("with enough check-ins and no lines asks for the lines, and draws no area", async () => {
    await tell(40, { close: 70, self: 70 });
    await draw();
    await expect.element(heading(1, pictures.opening.noLines.title)).toBeVisible();
    expect(document.querySelector("[data-area]")).toBeNull();
    expect(document.querySelectorAll("[data-ribbon]").length).toBeGreaterThan(0);
  });

  test.each([
    ["close-and-free", { close: 82, self: 82 }],
    ["crowded", { close: 82, self: 34 }],
    ["far", { close: 34, self: 82 }],
    ["stretched", { close: 34, self: 34 }],
  ] as const)("%s is named, with its area and its question", async (zone, about) => {
    await drawLines(space, LONG_AGO, LINES);
    await tell(60, about);
    await draw();
    await expect.element(heading(1, pictures.opening.placed[zone].title)).toBeVisible();
    await expect.element(page.getByText(pictures.map.texts[zone][0] ?? "")).toBeVisible();
    expect(document.querySelectorAll("[data-area]")).toHaveLength(1);
  });

  test("close to the own lines it is in between, with an area and no place in the heading", async () => {
    await drawLines(space, LONG_AGO, LINES);
    await tell(60, { close: 60, self: 60 });
    await draw();
    await expect.element(heading(1, pictures.opening.placed["in-between"].title)).toBeVisible();
    expect(document.querySelectorAll("[data-area]")).toHaveLength(1);
  });
});

describe("what the pictures say", () => {
  test("is also said in words with numbers, in a sentence and in tables", async () => {
    await drawLines(space, LONG_AGO, LINES);
    await tell(60, { close: 82, self: 34 });
    await draw();
    await expect
      .element(score())
      .toHaveAttribute("aria-label", expect.stringMatching(/Close: weekly means between \d+/));
    await expect.element(page.getByText(/Most likely between \d+ and \d+: below your own line/)).toBeVisible();
    for (const open of page.getByRole("button", { name: pictures.table.open }).elements()) {
      await userEvent.click(open);
    }
    const free = page.getByRole("table", { name: pictures.axis.self });
    await expect.element(free.getByRole("columnheader", { name: pictures.table.range })).toBeVisible();
    expect(free.getByRole("row").elements().length).toBeGreaterThan(5);
    await expect.element(page.getByRole("table", { name: pictures.table.map })).toBeVisible();
  });

  test("safety:S22 little freedom changes the words and nothing of how the page looks", async () => {
    const looks = async (self: number): Promise<readonly string[]> => {
      space = await openTab();
      await drawLines(space, LONG_AGO, LINES);
      await tell(60, { close: 82, self });
      const screen = await draw();
      await expect.element(map()).toBeVisible();
      const shapes = [...screen.container.querySelectorAll("h1, h2, p, a, button, section, aside, figure, dl, input")];
      const seen = shapes.map((shape) => {
        const { color, backgroundColor, fontSize, borderStyle } = getComputedStyle(shape);
        return `${shape.tagName} ${shape.className} ${color} ${backgroundColor} ${fontSize} ${borderStyle}`;
      });
      await screen.unmount();
      return seen;
    };
    expect(await looks(34)).toEqual(await looks(82));
  });

  test("when a day is removed, what was read from it goes", async () => {
    await tell(18, { close: 70, self: 70 });
    await draw();
    await expect.element(heading(1, pictures.opening.noLines.title)).toBeVisible();
    await button(balance.removeDay("Tuesday, 24 November")).click();
    await expect.element(heading(1, /17 of 18/)).toBeVisible();
    await button(shell.undo).click();
    await expect.element(heading(1, pictures.opening.noLines.title)).toBeVisible();
  });

  test("safety:S3 an emptied book says what a new one says", async () => {
    await draw();
    await expect.element(heading(1, pictures.opening.empty.title)).toBeVisible();
    const fresh = document.body.textContent;
    await writeDay(space, TODAY, { close: 50, self: 50 });
    await drawLines(space, TODAY, LINES);
    await expect.element(heading(1, /1 of 18/)).toBeVisible();
    await writeDay(space, TODAY, { close: null, self: null });
    await expect.element(heading(1, pictures.opening.empty.title)).toBeVisible();
    expect(document.body.textContent).toBe(fresh);
  });

  test("one can go back to years that were not in memory when the page was opened", async () => {
    const disk = createDisk();
    const before = await openTab(disk);
    for (let year = 2016; year <= 2026; year += 1) {
      for (let month = 1; month <= 11; month += 1) {
        await writeDay(before, `${year}-${String(month).padStart(2, "0")}-10`, { close: 50, self: 50 });
      }
    }
    await before.tidy();
    before.close();
    space = await openTab(disk);
    await draw();
    await expect.element(score()).toBeVisible();
    const years = page.getByRole("combobox", { name: pictures.score.year });
    expect(years.getByRole("option").elements().at(-1)?.textContent).not.toBe("2016");
    await button(pictures.score.earlier).click();
    await expect.element(years.getByRole("option", { name: "2016" })).toBeInTheDocument();
    await userEvent.selectOptions(years, "2016");
    await expect.element(score()).toHaveAttribute("aria-label", expect.stringMatching(/^4 January 2016/));
    expect(document.querySelectorAll("li h3").length).toBeLessThan(30);
  });

  test("one can go back through the weeks", async () => {
    await tell(200, { close: 60, self: 60 });
    await draw();
    await expect.element(score()).toHaveAttribute("aria-label", expect.stringContaining("29 November 2026"));
    await button(pictures.score.earlier).click();
    await expect.element(score()).not.toHaveAttribute("aria-label", expect.stringContaining("29 November 2026"));
  });
});

describe("where nothing can be drawn", () => {
  test("the page says so, offers to try again, and the days can be read", async () => {
    vi.stubGlobal(
      "Worker",
      class {
        constructor() {
          throw new TypeError("no workers here");
        }
      },
    );
    await tell(20, { close: 60, self: 60 });
    await draw();
    await expect.element(heading(1, pictures.opening.failed.title)).toBeVisible();
    await expect.element(page.getByText(pictures.opening.failed.lead)).toBeVisible();
    await expect.element(page.getByRole("list", { name: balance.list })).toBeVisible();
    vi.unstubAllGlobals();
    await button(pictures.opening.again).click();
    await expect.element(heading(1, pictures.opening.noLines.title)).toBeVisible();
  });
});

describe("the own lines", () => {
  test("start empty, and one that is drawn is kept, says what it does, and can be undone", async () => {
    await tell(20, { close: 60, self: 60 });
    await draw();
    await expect.element(line("close")).toHaveAttribute("aria-valuetext", pictures.lines.empty);
    line("close").element().focus();
    await userEvent.keyboard("{End}");
    await expect.element(page.getByText(`${pictures.lines.drawn.close} ${pictures.lines.anew}`)).toBeVisible();
    await expect.element(page.getByText(pictures.lines.moved(TODAY, TODAY))).toBeVisible();
    expect(space.get(ownLineKind, "close")?.fields).toMatchObject({ value: 100, movedOn: TODAY });
    await button(shell.undo).click();
    await expect.element(line("close")).toHaveAttribute("aria-valuetext", pictures.lines.empty);
  });

  test("can be taken off again", async () => {
    await drawLines(space, LONG_AGO, LINES);
    await tell(20, { close: 60, self: 60 });
    await draw();
    await expect.element(line("self")).toHaveValue("60");
    line("self").element().focus();
    await userEvent.keyboard("{Delete}");
    await expect.element(page.getByText(`${pictures.lines.taken.self} ${pictures.lines.anew}`)).toBeVisible();
    expect(space.get(ownLineKind, "self")?.fields.value).toBeNull();
  });

  test("when one was just moved no place is named, and it is said why", async () => {
    await drawLines(space, "2026-11-22", LINES);
    await tell(60, { close: 82, self: 34 });
    await draw();
    await expect.element(heading(1, new RegExp(pictures.opening.newLines.quiet))).toBeVisible();
    expect(document.body.textContent).not.toContain(pictures.map.texts.crowded[0]);
  });
});

describe("the rhythm", () => {
  test("is three a week until somebody chooses, and decides how far back the map looks", async () => {
    await tell(20, { close: 60, self: 60 });
    await draw();
    const daily = page.getByRole("radio", { name: pictures.rhythm.daily });
    await expect.element(page.getByRole("radio", { name: pictures.rhythm["three-a-week"] })).toBeChecked();
    await daily.click({ force: true });
    await expect.element(daily).toBeChecked();
    expect(space.list(rhythmKind)[0]?.fields.rhythm).toBe("daily");
  });
});
