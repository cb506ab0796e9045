import { expect, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import type { OurBook } from "../../../app/ours/our-book.ts";
import { type Couple, createCouple, OursBench } from "../../../app/testing/ours.tsx";
import { OurToday } from "./OurToday.tsx";

const { questions: words } = english;

/** Three in the afternoon of their first day, by the clock that both go by; answers open at eight. */
export const FIRST_DAY: number = Date.parse("2026-11-26T15:00Z");
const HOUR = 3_600_000;
export const DAY: number = 24 * HOUR;
export const AFTER_EIGHT: number = FIRST_DAY + 6 * HOUR;

export async function beginOnFirstDay(): Promise<Couple> {
  vi.useFakeTimers({ toFake: ["Date"], now: FIRST_DAY });
  history.replaceState(null, "", "/");
  return createCouple();
}

/** Later, for the page too. */
export function goOn(ms: number): void {
  vi.setSystemTime(ms);
  document.dispatchEvent(new Event("visibilitychange"));
}

export const draw = (book: OurBook) =>
  render(
    <OursBench book={book}>
      <OurToday />
    </OursBench>,
  );

export const button = (name: string) => page.getByRole("button", { name, exact: true });
export const list = (name: string) => page.getByRole("list", { name, exact: true });
export const field = () => page.getByRole("textbox", { name: words.ask.label });
export const todays = () => list(words.today);

/** The questions of today in the order in which they stand there, once they do. */
export async function todaysQuestions(): Promise<readonly string[]> {
  await expect.element(todays()).toBeVisible();
  return todays()
    .getByRole("button")
    .elements()
    .map((row) => row.textContent ?? "");
}

export async function openQuestion(at = 0): Promise<string> {
  const text = (await todaysQuestions())[at] ?? "";
  await button(text).click();
  await expect.element(field()).toBeVisible();
  return text;
}

export type Doing = "not-yet" | "pass" | "seal" | "seal-and-take-back" | "together" | "take-back";

export const DOINGS: readonly Doing[] = ["not-yet", "pass", "seal", "seal-and-take-back", "together", "take-back"];

const PRESSES: Readonly<Record<Doing, readonly ("seal" | "together" | "pass" | "takeBack")[]>> = {
  "not-yet": [],
  pass: ["pass"],
  seal: ["seal"],
  "seal-and-take-back": ["seal", "takeBack"],
  together: ["together"],
  "take-back": ["takeBack"],
};

/** Does it on the page of the question that is open, and waits each time until it is done. */
export async function doOnPage(doing: Doing, text: string): Promise<void> {
  for (const press of PRESSES[doing]) {
    if (press === "seal" || press === "together") await userEvent.fill(field(), text);
    await button(words.ask[press]).click();
    await expect.element(page.getByText(words.ask.done)).toBeVisible();
  }
}

/** Opens a question of today on a page of one’s own, does it, and closes the page. */
export async function doAlone(book: OurBook, doing: Doing, text: string, at = 0): Promise<void> {
  const { unmount } = await draw(book);
  await openQuestion(at);
  await doOnPage(doing, text);
  await button(words.ask.back).click();
  await todaysQuestions();
  await unmount();
}
