import "../styles/all.css";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { WordList } from "./WordList.tsx";
import { WordsToCompare } from "./WordsToCompare.tsx";

const WORDS = ["lantern", "orbit", "velvet", "acid", "zoo"];

const draw = async () => {
  const [onSame, onDifferent] = [vi.fn(), vi.fn()];
  const drawn = await render(
    <WordsToCompare
      words={WORDS}
      label="Five words"
      sameLabel="They are the same"
      differentLabel="Not the same"
      onSame={onSame}
      onDifferent={onDifferent}
    />,
  );
  return { ...drawn, onSame, onDifferent };
};
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the words stand in their order, as a list with a name, and no service translates them", async () => {
  await draw();
  const list = page.getByRole("list", { name: "Five words" });
  await expect.element(list).toHaveAttribute("translate", "no");
  const items = list.getByRole("listitem").elements();
  expect(items.map(({ textContent }) => textContent)).toEqual(WORDS);
});

test("they stand one below the other however wide the screen, so that two screens can be held side by side", async () => {
  for (const width of [390, 1280]) {
    await page.viewport(width, 800);
    const { unmount } = await draw();
    const items = page.getByRole("listitem").elements();
    expect(new Set(items.map((item) => item.getBoundingClientRect().left)).size, `${width}`).toBe(1);
    await unmount();
  }
});

test("safety:S27 “the same” and “not the same” look the same, and neither has the focus", async () => {
  await draw();
  const look = (name: string) => {
    const element = button(name).element();
    const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
  };
  expect(look("Not the same")).toEqual(look("They are the same"));
  expect(document.activeElement).toBe(document.body);
});

test("each answer is told once, by hand or by key", async () => {
  const { onSame, onDifferent } = await draw();
  await button("They are the same").click();
  expect([onSame.mock.calls.length, onDifferent.mock.calls.length]).toEqual([1, 0]);
  button("Not the same").element().focus();
  await userEvent.keyboard("{Enter}");
  expect([onSame.mock.calls.length, onDifferent.mock.calls.length]).toEqual([1, 1]);
});

test("on the narrowest screen, with the longest words, nothing is wider than the page", async () => {
  await page.viewport(320, 600);
  await draw();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("many words stay inside a phone’s page also where letters are twice as large, and in three columns on a desk", async () => {
  const many = Array.from({ length: 24 }, () => "abstract");
  await page.viewport(390, 800);
  document.documentElement.style.fontSize = "200%";
  onTestFinished(() => void document.documentElement.removeAttribute("style"));
  await render(<WordList words={many} label="Many" layout="columns" />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  document.documentElement.removeAttribute("style");
  await page.viewport(1280, 800);
  const items = page.getByRole("listitem").elements();
  expect(new Set(items.map((item) => item.getBoundingClientRect().left)).size).toBe(3);
});
