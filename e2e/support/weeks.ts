import { addDays, type CivilDate, parseCivilDate, seededChance } from "@counterpoint/kernel";
import { expect, type Page } from "@playwright/test";
import { goTo, openBook, slider } from "./walk.ts";
import { words } from "./words.ts";

const { pictures, balance, today } = words;

/** Evenings of somebody, answered on the page itself, day after day, as they would have been. */
export interface Evenings {
  /** The last one. */
  readonly until: string;
  readonly count: number;
  /** What the answers scatter about; over time, where it changes: `share` runs from 0 to 1. */
  readonly close: (share: number) => number;
  readonly self: (share: number) => number;
  /** Where the own lines are drawn after the first evening; nowhere if left out. */
  readonly line?: number;
}

/** Reaches this far up and down; most answers lie nearer. */
const SCATTER = 38;

/** Opens the book on the first evening and lives through all of them; ends on Today of the last. */
export async function liveThrough(page: Page, { until, count, close, self, line }: Evenings): Promise<void> {
  const last = dayOf(until);
  const first = addDays(last, 1 - count);
  const chance = seededChance(count);
  const answer = (middle: number): string => {
    const value = Math.round(middle + SCATTER * (chance.unit() + chance.unit() - 1));
    return String(Math.min(100, Math.max(0, value)));
  };
  await page.clock.install({ time: evening(first) });
  await openBook(page);
  for (let at = 0; at < count; at += 1) {
    const share = count === 1 ? 1 : at / (count - 1);
    await turnTo(page, addDays(first, at));
    await slider(page, "close").fill(answer(close(share)));
    await slider(page, "self").fill(answer(self(share)));
    if (at === 0 && line !== undefined) await drawLines(page, line);
  }
}

/** Both own lines, on Balance; comes back to Today. */
async function drawLines(page: Page, at: number): Promise<void> {
  await goTo(page, "balance");
  for (const axis of ["close", "self"] as const) {
    await page.getByRole("slider", { name: pictures.lines.ask[axis] }).fill(String(at));
  }
  await expect(page.getByText(pictures.lines.moved("2026-01-01", "2026-01-01").slice(0, 20))).toBeVisible();
  await goTo(page, "today");
}

/** It becomes that evening, and the page is looked at again. */
async function turnTo(page: Page, date: CivilDate): Promise<void> {
  await page.clock.setSystemTime(evening(date));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("heading", { level: 1, name: words.say.weekday(date) })).toBeVisible();
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
}

/** Goes to Balance and waits until it was read. */
export async function openBalance(page: Page): Promise<void> {
  await goTo(page, "balance");
  await expect(page.getByRole("list", { name: balance.list })).toBeVisible();
  await expect(page.getByRole("heading", { name: pictures.map.title })).toBeVisible();
}

const evening = (date: CivilDate): string => `${date}T20:00:00`;

function dayOf(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}
