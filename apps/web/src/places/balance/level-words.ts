import type { Level, LevelReading } from "@counterpoint/balance";
import type { Messages } from "../../app/messages/en.ts";

/** From this chance on a side of the own line is said: the same as for a place on the map. */
const CLEAR = 0.9;

export type Side = "above" | "below" | "unclear";

/** Null where no line is drawn. */
export function sideOf({ above }: Level): Side | null {
  if (above === null) return null;
  if (above >= CLEAR) return "above";
  return above <= 1 - CLEAR ? "below" : "unclear";
}

/** A level as one would say it, with its numbers. */
export function levelWords(reading: LevelReading, line: number | null, words: Messages["pictures"]["levels"]): string {
  switch (reading.kind) {
    case "too-few":
      return words.early(reading.n, reading.needed);
    case "no-variation":
      return words.alike(reading.mean);
    case "level": {
      const { q10, q90 } = reading.level;
      const side = sideOf(reading.level);
      return side === null || line === null ? words.likely(q10, q90) : words[side](q10, q90, line);
    }
  }
}
