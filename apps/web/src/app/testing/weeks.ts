import { type Axis, ownLineKind } from "@counterpoint/balance";
import { addDays, type CivilDate, seededChance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import type { Space } from "@counterpoint/space";
import { day, writeDay } from "./bench.tsx";

export interface Story {
  /** The last day, and how many before it are answered, none left out. */
  readonly until: string;
  readonly days: number;
  /** What the answers scatter about. */
  readonly about: Readonly<Record<Axis, number>>;
}

const SCATTER = 12;

/** Writes evenings as somebody might have answered them: about the same each day, and never quite. */
export async function writeStory(space: Space, { until, days, about }: Story): Promise<void> {
  const chance = seededChance(days);
  const answer = (middle: number): number =>
    Math.min(100, Math.max(0, Math.round(middle + SCATTER * (chance.unit() + chance.unit() - 1) * 1.5)));
  for (let back = days - 1; back >= 0; back -= 1) {
    await writeDay(space, addDays(day(until), -back), { close: answer(about.close), self: answer(about.self) });
  }
}

/** Draws the own lines as if that had been done on that day. */
export async function drawLines(space: Space, on: string, lines: Readonly<Record<Axis, number>>): Promise<void> {
  const movedOn: CivilDate = day(on);
  for (const axis of ["close", "self"] as const) {
    const kept = await space.commit(set(ownLineKind, axis, { value: lines[axis], movedOn }));
    if (!kept.ok) throw new Error(kept.error.kind);
  }
}
