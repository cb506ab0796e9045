import "../styles/all.css";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Area } from "./chart.ts";
import { ZoneMap } from "./ZoneMap.tsx";

const ZONES = {
  closeAndFree: ["Close", "and free"],
  crowded: ["Close, a", "bit crowded"],
  far: ["Free,", "a bit far"],
  stretched: ["Stretched"],
} as const;
const CROWDED: Area = { across: { low: 64, high: 80, line: 60 }, up: { low: 38, high: 55, line: 60 } };

interface BenchProps {
  readonly area: Area | null;
  readonly crossed?: boolean;
  readonly width?: number;
  readonly direction?: "ltr" | "rtl";
}

const Bench = ({ area, crossed = true, width = 400, direction = "ltr" }: BenchProps): ReactNode => (
  <div dir={direction} style={{ inlineSize: `${width}px` }}>
    <ZoneMap
      label="The map in a sentence"
      area={area}
      crossed={crossed}
      zones={ZONES}
      axes={{ across: "how close", up: "how free" }}
      instead={["Not enough", "yet"]}
    />
  </div>
);

const picture = () => page.getByRole("img", { name: "The map in a sentence" });
const find = (selector: string): Element | null => picture().element().querySelector(selector);
const texts = (): readonly (string | null)[] =>
  [...picture().element().querySelectorAll("text")].map(({ textContent }) => textContent);
const centre = (element: Element | null): { readonly x: number; readonly y: number } => {
  if (element === null) throw new Error("not drawn");
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

describe("the map", () => {
  test("is one picture with a sentence, and its places are named as text", async () => {
    await render(<Bench area={CROWDED} />);
    await expect.element(picture()).toBeVisible();
    expect(texts()).toEqual([
      "Free,a bit far",
      "Closeand free",
      "Stretched",
      "Close, abit crowded",
      "how close",
      "how free",
    ]);
  });

  test("draws an area as wide as what is not known, and never a dot", async () => {
    await render(<Bench area={CROWDED} />);
    await expect.element(picture()).toBeVisible();
    const ellipse = find("[data-area] ellipse");
    expect(Number(ellipse?.getAttribute("rx"))).toBeGreaterThan(20);
    expect(find("circle")).toBeNull();
  });

  test("lies beside and below the crossing lines where somebody is close and not so free", async () => {
    await render(<Bench area={CROWDED} />);
    await expect.element(picture()).toBeVisible();
    const [area, map] = [centre(find("[data-area] ellipse")), centre(picture().element())];
    expect(area.x).toBeGreaterThan(map.x);
    expect(area.y).toBeGreaterThan(map.y);
  });

  test("is mirrored where the script is, with its places", async () => {
    await render(<Bench area={CROWDED} direction="rtl" />);
    await expect.element(picture()).toBeVisible();
    const middle = centre(picture().element()).x;
    expect(centre(find("[data-area] ellipse")).x).toBeLessThan(middle);
    const [far, closeAndFree] = [...picture().element().querySelectorAll("text")].map((text) => centre(text).x);
    expect(far).toBeGreaterThan(middle);
    expect(closeAndFree).toBeLessThan(middle);
  });

  test("without an area says why in its middle; the lines cross only where they are drawn", async () => {
    const screen = await render(<Bench area={null} crossed={false} />);
    await expect.element(picture()).toBeVisible();
    expect(texts()).toContain("Not enough");
    expect(find("[data-area]")).toBeNull();
    expect(find("line[class*=own]")).toBeNull();
    await screen.rerender(<Bench area={null} />);
    expect(picture().element().querySelectorAll("line[class*=own]")).toHaveLength(2);
  });

  test("what lies beyond the map is cut off at its border", async () => {
    await render(<Bench area={{ across: { low: 90, high: 100, line: 5 }, up: { low: 90, high: 100, line: 5 } }} />);
    await expect.element(picture()).toBeVisible();
    expect(find("[data-area]")?.getAttribute("clip-path")).toMatch(/^url\(#.+\)$/);
  });

  test.each([272, 342, 900])("in a box of %i px nothing is cut and letters keep their size", async (width) => {
    await render(<Bench area={CROWDED} width={width} />);
    await expect.element(picture()).toBeVisible();
    const box = picture().element().getBoundingClientRect();
    expect(box.width).toBeLessThanOrEqual(Math.min(width, 400));
    expect(box.height).toBe(box.width);
    for (const text of picture().element().querySelectorAll("text")) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(13);
      expect(left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1).toBe(
        true,
      );
    }
  });
});
