import type { BalanceReading } from "@counterpoint/balance";
import type { Messages } from "../../app/messages/en.ts";

export interface OpeningWords {
  readonly title: string;
  readonly quiet?: string;
  readonly lead: string;
}

/** The page's first sentence: a place that is clear enough to be named, or that none is. */
export function openingWords(
  { map, lines, windowDays }: BalanceReading,
  today: string,
  words: Messages["pictures"],
): OpeningWords {
  const { early, noLines, alike, newLines, placed } = words.opening;
  switch (map.kind) {
    case "too-few":
      return { title: early.title, quiet: early.count(map.n, map.needed), lead: early.lead(map.needed, windowDays) };
    case "no-lines":
      return noLines;
    case "no-variation":
      return alike;
    case "placed": {
      if (map.restarted && lines.movedOn !== null) {
        return { title: newLines.title, quiet: newLines.quiet, lead: newLines.lead(lines.movedOn, today) };
      }
      const { title, lead } = placed[map.zone];
      return { title, lead: lead(windowDays) };
    }
  }
}
