import type { Week } from "@counterpoint/balance";
import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import type { ScoreWeek } from "../../ui/score/score-week.ts";

interface WeekTableProps {
  readonly name: string;
  readonly weeks: readonly (Week | ScoreWeek)[];
}

/** One voice's weeks, to be read. */
export function WeekTable({ name, weeks }: WeekTableProps): ReactNode {
  const words = useWords().pictures;
  const { table } = words;
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{table.week}</th>
          <th scope="col">{table.answers}</th>
          <th scope="col">{table.mean}</th>
          <th scope="col">{table.range}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, n, mean, band }) => (
          <tr key={monday}>
            <th scope="row">{words.score.week(monday)}</th>
            <td>{n === 0 ? table.none : n}</td>
            <td>{mean === null ? table.none : table.number(mean)}</td>
            <td>{band === null ? table.early : table.from(band.low, band.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
