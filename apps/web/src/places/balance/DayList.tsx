import type { HistoryDay } from "@counterpoint/balance";
import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { DayRow } from "./DayRow.tsx";
import type { OlderDays } from "./older-days.ts";

interface DayListProps {
  readonly days: readonly HistoryDay[];
  readonly older: OlderDays;
}

/** Day by day, to read and to correct. A day without an entry leaves no row and no gap. */
export function DayList({ days, older }: DayListProps): ReactNode {
  const words = useWords().balance;
  const { since } = older;
  const listed = since === null ? days : days.filter(({ date }) => date >= since);
  const more = older.isOpened && (older.onDisk || listed.length < days.length);
  return (
    <Section title={words.title} sub={words.lead}>
      <RuledList label={words.list}>
        {listed.map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </RuledList>
      {more && (
        <p>
          <Button busyLabel={older.isLoading ? words.loading : undefined} onPress={older.list}>
            {words.older}
          </Button>
        </p>
      )}
    </Section>
  );
}
