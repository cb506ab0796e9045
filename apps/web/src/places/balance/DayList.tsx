import type { HistoryDay } from "@counterpoint/balance";
import { type ReactNode, useState } from "react";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { DayRow } from "./DayRow.tsx";
import type { OlderDays } from "./older-days.ts";

/** As many days as somebody may still have in mind; on paper, too, only those that are listed. */
const FIRST = 14;
/** As many more at each press, so that ten years are not drawn at once. */
const MORE = 56;

interface DayListProps {
  readonly days: readonly HistoryDay[];
  readonly older: OlderDays;
}

/** Day by day, to read and to correct. A day without an entry leaves no row and no gap. */
export function DayList({ days, older }: DayListProps): ReactNode {
  const words = useWords().balance;
  const [count, setCount] = useState(FIRST);
  const goOn = (): void => {
    setCount(count + MORE);
    if (count + MORE > days.length) older.load();
  };
  const more = count < days.length || (older.isOpened && older.onDisk);
  return (
    <Section title={words.title} sub={words.lead}>
      <RuledList label={words.list}>
        {days.slice(0, count).map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </RuledList>
      {more && (
        <p>
          <Button busyLabel={older.isLoading ? words.loading : undefined} onPress={goOn}>
            {words.older}
          </Button>
        </p>
      )}
    </Section>
  );
}
