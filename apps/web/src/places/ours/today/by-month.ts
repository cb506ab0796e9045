import type { CivilDate } from "@counterpoint/kernel";
import type { OpenedAnswer } from "@counterpoint/talk";

export interface OpenedMonth {
  /** Of the newest in it. */
  readonly date: CivilDate;
  readonly answers: readonly OpenedAnswer[];
}

/** In the order in which they come, which is the newest first. */
export function byMonth(opened: readonly OpenedAnswer[]): readonly OpenedMonth[] {
  const months = new Map<string, [OpenedAnswer, ...OpenedAnswer[]]>();
  for (const one of opened) {
    const month = one.date.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [one]);
    else known.push(one);
  }
  return [...months.values()].map((answers) => ({ date: answers[0].date, answers }));
}
