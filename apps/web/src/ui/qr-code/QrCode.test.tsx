import "../styles/all.css";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { modulesOf } from "./modules.ts";
import { QrCode } from "./QrCode.tsx";

const LINK = `https://book.example.org/#join=${"b".repeat(44)}`;

afterEach(() => document.documentElement.removeAttribute("data-theme"));

const draw = () => render(<QrCode text={LINK} label="A code to scan with the other device" />);
const code = () => page.getByRole("img", { name: "A code to scan with the other device" });

test.each(["light", "dark"] as const)(
  "is black on white in a %s page, with the quiet zone that readers ask for",
  async (theme) => {
    document.documentElement.setAttribute("data-theme", theme);
    await draw();
    const drawing = code().element();
    const [paper, ink] = [drawing.querySelector("rect"), drawing.querySelector("path")];
    if (paper === null || ink === null) throw new Error("nothing is drawn");
    expect([getComputedStyle(paper).fill, getComputedStyle(ink).fill]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    const { size } = modulesOf(LINK);
    expect(drawing.getAttribute("viewBox")).toBe(`-4 -4 ${size + 8} ${size + 8}`);
  },
);

test.each([320, 1280])("is big enough to scan, and no wider than a page of %i pixels", async (width) => {
  await page.viewport(width, 700);
  await draw();
  const box = code().element().getBoundingClientRect();
  expect(box.width).toBeGreaterThanOrEqual(240);
  expect(box.width).toBe(box.height);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test("has no colour, link or text of its own that the page’s policy would refuse", async () => {
  await draw();
  expect(code().element().querySelectorAll("[style], image, use, text")).toHaveLength(0);
});
