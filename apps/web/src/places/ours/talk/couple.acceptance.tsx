import type { CommonListId } from "@counterpoint/library";
import { expect } from "vitest";
import { type Locator, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import type { OurBook } from "../../../app/ours/our-book.ts";
import { OursBench, type TestOurs } from "../../../app/testing/ours.tsx";
import { pointAway } from "../../../ui/testing/point-away.acceptance.ts";
import { OurTalk } from "./OurTalk.tsx";

const { common } = english;

export const button = (name: string) => page.getByRole("button", { name, exact: true });
export const heading = (name: string) => page.getByRole("heading", { name, exact: true });
export const field = (name: string) => page.getByRole("textbox", { name });

/** A book that a copy passes on; what it hands in, the test's couple carries. */
export const online = (book: TestOurs): OurBook => ({
  ...book,
  reach: {
    transport: {
      origin: "https://book.example.org",
      open: () => {
        throw new Error("nothing is asked of it here");
      },
    },
  },
});

/** Draws Talk as this one of the two has it, in place of what was drawn before. */
export async function open(book: OurBook) {
  history.replaceState(null, "", "/talk");
  return render(
    <OursBench book={book}>
      <OurTalk />
    </OursBench>,
  );
}

/** Draws the page of a list. */
export async function openList(book: OurBook, list: CommonListId) {
  const drawn = await open(book);
  await page.getByRole("button", { name: common.ground.lists[list].title, exact: false }).click();
  await expect.element(button(common.back).last()).toBeVisible();
  return drawn;
}

/** What buttons look like, besides their words, while nothing points at them. */
async function looksOf(...buttons: readonly Locator[]): Promise<readonly unknown[]> {
  await pointAway();
  return buttons.map((one) => {
    const look = getComputedStyle(one.element());
    const { width, height } = one.element().getBoundingClientRect();
    const { color, backgroundColor, borderTop, fontWeight, fontSize, textDecoration, padding } = look;
    return { color, backgroundColor, borderTop, fontWeight, fontSize, textDecoration, padding, width, height };
  });
}

/** All of them look the same. */
export async function expectAlike(...buttons: readonly Locator[]): Promise<void> {
  const [first, ...others] = await looksOf(...buttons);
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
}

/** What somebody who holds the phone can read from a page: its words, and which chips are chosen. */
export const legible = (part: Element): unknown => ({
  text: part.textContent,
  chosen: [...part.querySelectorAll("input")].map((input) => [input.checked, input.value]),
});
