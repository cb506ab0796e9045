import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { viewAt } from "./view.ts";
import { WeekStepper } from "./WeekStepper.tsx";

const DAY = 86_400_000;
const FIRST = Date.UTC(2016, 10, 28);
const mondays = (weeks: number): readonly string[] =>
  Array.from({ length: weeks }, (_, at) => new Date(FIRST + at * 7 * DAY).toISOString().slice(0, 10));

const WORDS = {
  slide: "Weeks shown",
  earlier: "Earlier",
  later: "Later",
  atOldest: "The first weeks",
  atNewest: "The newest weeks",
  year: "Go to a year",
  span: (first: string, last: string): string => `${first} to ${last}`,
};
const FIT = 12;

function Bench({
  weeks,
  direction = "ltr",
}: {
  readonly weeks: number;
  readonly direction?: "ltr" | "rtl";
}): ReactNode {
  const [back, setBack] = useState(0);
  const all = mondays(weeks);
  const { start, end } = viewAt(back, FIT, weeks);
  return (
    <div dir={direction}>
      <p data-testid="view">{`${all[start]} ${all[end - 1]}`}</p>
      <WeekStepper mondays={all} fit={FIT} back={back} onBack={setBack} words={WORDS} />
    </div>
  );
}

const view = () => page.getByTestId("view");
const slide = () => page.getByRole("slider", { name: WORDS.slide });
const button = (name: string) => page.getByRole("button", { name });
const TEN_YEARS = 522;

describe("stepping through the weeks", () => {
  test("there is no way back where all weeks are in view", async () => {
    await render(<Bench weeks={12} />);
    await expect.element(view()).toBeVisible();
    await expect.element(slide()).not.toBeInTheDocument();
    await expect.element(button(WORDS.earlier)).not.toBeInTheDocument();
  });

  test("the buttons go a view at a time, and stop at both ends with the reason", async () => {
    await render(<Bench weeks={20} />);
    await expect.element(button(WORDS.later)).toHaveAttribute("aria-disabled", "true");
    await expect.element(page.getByText(WORDS.atNewest)).toBeVisible();
    await button(WORDS.earlier).click();
    await expect.element(view()).toHaveTextContent(`${mondays(20)[0]} ${mondays(20)[11]}`);
    await expect.element(page.getByText(WORDS.atOldest)).toBeVisible();
    await button(WORDS.later).click();
    await expect.element(view()).toHaveTextContent(`${mondays(20)[8]} ${mondays(20)[19]}`);
  });

  test("arrow keys go a week at a time, Home to the first weeks and End to the newest", async () => {
    await render(<Bench weeks={TEN_YEARS} />);
    slide().element().focus();
    const all = mondays(TEN_YEARS);
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(view()).toHaveTextContent(`${all[509]} ${all[520]}`);
    await userEvent.keyboard("{Home}");
    await expect.element(view()).toHaveTextContent(`${all[0]} ${all[11]}`);
    await userEvent.keyboard("{End}{ArrowRight}");
    await expect.element(view()).toHaveTextContent(`${all[510]} ${all[521]}`);
  });

  test("from right to left the right arrow goes back", async () => {
    await render(<Bench weeks={TEN_YEARS} direction="rtl" />);
    slide().element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(view()).toHaveTextContent(`${mondays(TEN_YEARS)[509]} ${mondays(TEN_YEARS)[520]}`);
  });

  test("says which weeks are shown, not a number", async () => {
    await render(<Bench weeks={TEN_YEARS} />);
    const all = mondays(TEN_YEARS);
    await expect.element(slide()).toHaveAttribute("aria-valuetext", `${all[510]} to ${all[521]}`);
  });

  test("a year is reached by its name, ten years back as well", async () => {
    await render(<Bench weeks={TEN_YEARS} />);
    const years = page.getByRole("combobox", { name: WORDS.year });
    await expect.element(years).toHaveValue("2026");
    await userEvent.selectOptions(years, "2019");
    await expect.element(view()).toHaveTextContent("2019-01-07 2019-03-25");
    await userEvent.selectOptions(years, "2016");
    await expect.element(view()).toHaveTextContent("2016-11-28 2017-02-13");
  });

  test("within one year there is no choice of years", async () => {
    await render(<Bench weeks={5} />);
    await expect.element(view()).toBeVisible();
    await expect.element(page.getByRole("combobox")).not.toBeInTheDocument();
  });
});
