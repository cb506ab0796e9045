import type { BalanceReading, MapReading } from "@counterpoint/balance";
import type { Messages } from "../../app/messages/en.ts";
import { sideOf } from "./level-words.ts";

/** What the map shows, as a sentence: for whoever hears it. */
export function mapWords(map: MapReading, words: Messages["pictures"]["map"]): string {
  const instead = insteadOfArea(map, words);
  if (map.kind !== "placed") return words.notDrawn(instead.join(" "));
  const side = (level: typeof map.close): string => words.side[sideOf(level) ?? "unclear"];
  return words.drawn(words.where(side(map.close), side(map.self)));
}

/** What stands on the map where no area can be drawn, a line of text each. */
export function insteadOfArea(map: MapReading, words: Messages["pictures"]["map"]): readonly string[] {
  switch (map.kind) {
    case "too-few":
      return words.early(map.n, map.needed);
    case "no-lines":
      return words.noLines;
    case "no-variation":
      return words.alike;
    case "placed":
      return [];
  }
}

/** What is said beside the map. While the lines are new, no place is named, and so none is spoken of. */
export function besideMap({ map, lines }: BalanceReading, words: Messages["pictures"]["map"]): readonly string[] {
  if (map.kind !== "placed") return lines.close === null || lines.self === null ? [words.draw] : [];
  return map.restarted ? [] : words.texts[map.zone];
}
