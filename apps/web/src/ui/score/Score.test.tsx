import "../styles/all.css";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Score } from "./Score.tsx";
import type { ScoreVoice, ScoreWeek } from "./score-week.ts";
import { viewAt } from "./view.ts";

const mondayOf = (at: number): string => new Date(Date.UTC(2026, 7, 31 + 7 * at)).toISOString().slice(0, 10);
const week = (at: number, n: number, mean: number | null, known = true): ScoreWeek => ({
  monday: mondayOf(at),
  n,
  mean,
  band: known ? { mean: 60, low: 52, high: 68 } : null,
});

interface BenchProps {
  readonly upper: readonly ScoreWeek[];
  readonly line?: number | null;
  readonly back?: number;
  readonly width?: number;
  readonly direction?: "ltr" | "rtl";
}

function Bench({ upper, line = 60, back = 0, width = 700, direction = "ltr" }: BenchProps): ReactNode {
  const lower = upper.map((one) => ({ ...one, mean: one.mean === null ? null : 50 }));
  const voices: readonly [ScoreVoice, ScoreVoice] = [
    { id: "upper", name: "Close", line, weeks: upper },
    { id: "lower", name: "Free", line: null, weeks: lower },
  ];
  return (
    <div dir={direction} style={{ inlineSize: `${width}px` }}>
      <Score
        label="All of it in a sentence"
        voices={voices}
        view={viewAt(back, 12, upper.length)}
        room={12}
        weekLabel={(monday) => monday.slice(5)}
        early="Too early"
      />
    </div>
  );
}

const picture = () => page.getByRole("img", { name: "All of it in a sentence" });
const all = (selector: string): readonly Element[] => [...picture().element().querySelectorAll(selector)];
const marks = (): readonly string[] =>
  all("[data-mark]").map(
    (mark) => `${mark.getAttribute("data-mark")}${mark.querySelector("[data-beyond]") ? "^" : ""}`,
  );
const placeOf = (element: Element | undefined): DOMRect => {
  if (element === undefined) throw new Error("not drawn");
  return element.getBoundingClientRect();
};

describe("the score", () => {
  test("is one picture with a sentence, two staves and a name each", async () => {
    await render(<Bench upper={[week(0, 5, 62), week(1, 5, 64)]} width={912} />);
    await expect.element(picture()).toBeVisible();
    expect(all("text").map(({ textContent }) => textContent)).toEqual(["Close", "Free", "08-31", "09-07"]);
  });

  test("a week's mean is a note, few check-ins an open one, none a rest; beyond the stave a caret says so", async () => {
    await render(<Bench upper={[week(0, 5, 62), week(1, 2, 64), week(2, 0, null), week(3, 4, 5)]} />);
    await expect.element(picture()).toBeVisible();
    expect(marks().slice(0, 4)).toEqual(["note", "open", "rest", "note^"]);
  });

  test("two voices differ by line and by hatching, not by colour", async () => {
    await render(<Bench upper={[week(0, 5, 62), week(1, 5, 64)]} />);
    await expect.element(picture()).toBeVisible();
    const [upper, lower] = all("path[class*=voice]").map((line) => getComputedStyle(line));
    expect(upper?.strokeDasharray).toBe("none");
    expect(lower?.strokeDasharray).not.toBe("none");
    expect(upper?.stroke).toBe(lower?.stroke);
    const fills = all("[data-ribbon]").map((ribbon) => ribbon.getAttribute("fill"));
    expect(new Set(fills).size).toBe(2);
    const [rising, falling] = all("pattern").map((pattern) => pattern.getAttribute("patternTransform"));
    expect(rising).not.toBe(falling);
  });

  test("every pattern has a name of its own, also where two scores stand on a page", async () => {
    const weeks = [week(0, 5, 62)];
    await render(
      <>
        <Bench upper={weeks} />
        <Bench upper={weeks} />
      </>,
    );
    await expect.element(picture().first()).toBeVisible();
    const ids = [...document.querySelectorAll("pattern")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const ribbon of document.querySelectorAll("[data-ribbon]")) {
      expect(ids).toContain(/url\(#(.+)\)/.exec(ribbon.getAttribute("fill") ?? "")?.[1]);
    }
  });

  test("the own line is drawn where it was, and not where there is none", async () => {
    await render(<Bench upper={[week(0, 5, 62)]} />);
    await expect.element(picture()).toBeVisible();
    expect(all("[data-own]").map((line) => line.getAttribute("data-own"))).toEqual(["upper"]);
  });

  test("without any range both staves stand empty and say that it is too early", async () => {
    await render(<Bench upper={[week(0, 2, 62, false)]} />);
    await expect.element(picture()).toBeVisible();
    expect(all("[data-ribbon]")).toEqual([]);
    expect(all("text").filter(({ textContent }) => textContent === "Too early")).toHaveLength(2);
  });

  test("without any week there are two empty staves", async () => {
    await render(<Bench upper={[]} />);
    await expect.element(picture()).toBeVisible();
    expect(marks()).toEqual([]);
  });

  test("closes with a thick bar where the newest week is in view, and goes on where it is not", async () => {
    const year = Array.from({ length: 52 }, (_, at) => week(at, 5, 60));
    const screen = await render(<Bench upper={year} />);
    await expect.element(picture()).toBeVisible();
    expect(all("[data-closing]")).toHaveLength(2);
    await screen.rerender(<Bench upper={year} back={10} />);
    expect(all("[data-closing]")).toHaveLength(0);
    expect(marks()).toHaveLength(24);
  });

  test("from right to left the first week is on the right, and so are names and brace", async () => {
    await render(<Bench upper={[week(0, 5, 62), week(1, 0, null)]} direction="rtl" />);
    await expect.element(picture()).toBeVisible();
    const [note, rest] = all("[data-mark]").slice(0, 2).map(placeOf);
    expect(note?.x).toBeGreaterThan(rest?.x ?? Number.POSITIVE_INFINITY);
    expect(placeOf(all("text")[0]).x).toBeGreaterThan(note?.x ?? Number.POSITIVE_INFINITY);
    const box = placeOf(picture().element());
    for (const text of all("text").map(placeOf)) {
      expect(text.left).toBeGreaterThanOrEqual(box.left - 1);
      expect(text.right).toBeLessThanOrEqual(box.right + 1);
    }
  });

  test.each([272, 342, 559, 560, 912])(
    "in a box of %i px letters are no smaller than 13 px, and all is inside",
    async (width) => {
      const twelve = Array.from({ length: 12 }, (_, at) => week(at, 5, 60));
      await render(<Bench upper={twelve} width={width} />);
      await expect.element(picture()).toBeVisible();
      const box = placeOf(picture().element());
      expect(box.width).toBeLessThanOrEqual(width);
      for (const text of all("text")) {
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(13);
        expect(placeOf(text).left).toBeGreaterThanOrEqual(box.left - 1);
        expect(placeOf(text).right).toBeLessThanOrEqual(box.right + 1);
      }
    },
  );

  test.each([272, 342])("in a box of %i px a single week's day is not cut off", async (width) => {
    await render(<Bench upper={[week(0, 5, 60)]} width={width} />);
    await expect.element(picture()).toBeVisible();
    const box = placeOf(picture().element());
    for (const text of all("text")) expect(placeOf(text).right).toBeLessThanOrEqual(box.right + 1);
  });

  test("is drawn anew for the width of a sheet of paper, and back again", async () => {
    await render(<Bench upper={[week(0, 5, 62)]} width={400} />);
    await expect.element(picture()).toBeVisible();
    window.dispatchEvent(new Event("beforeprint"));
    expect(picture().element().getAttribute("viewBox")).toMatch(/^0 0 627 /);
    window.dispatchEvent(new Event("afterprint"));
    await expect.element(picture()).toHaveAttribute("width", "400");
  });
});
