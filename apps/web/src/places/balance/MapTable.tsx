import type { Axis, BalanceReading, LevelReading } from "@counterpoint/balance";
import type { ReactNode } from "react";
import type { Messages } from "../../app/messages/en.ts";
import { useWords } from "../../app/words.ts";
import { sideOf } from "./level-words.ts";

const AXES: readonly Axis[] = ["close", "self"];

/** The map, to be read: each line's likely range, and on which side of the own line it lies. */
export function MapTable({ reading }: { readonly reading: BalanceReading }): ReactNode {
  const { axis: names, table, map, lines } = useWords().pictures;
  return (
    <table>
      <caption>{table.map}</caption>
      <thead>
        <tr>
          <th scope="col">{table.axis}</th>
          <th scope="col">{table.range}</th>
          <th scope="col">{table.own}</th>
          <th scope="col">{table.side}</th>
        </tr>
      </thead>
      <tbody>
        {AXES.map((axis) => {
          const level = reading.levels[axis];
          const side = level.kind === "level" ? sideOf(level.level) : null;
          return (
            <tr key={axis}>
              <th scope="row">{names[axis]}</th>
              <td>{rangeOf(level, table)}</td>
              <td>{reading.lines[axis] ?? lines.empty}</td>
              <td>{side === null ? table.none : map.side[side]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rangeOf(reading: LevelReading, words: Messages["pictures"]["table"]): string {
  if (reading.kind === "level") return words.from(reading.level.q10, reading.level.q90);
  return reading.kind === "too-few" ? words.early : words.none;
}
