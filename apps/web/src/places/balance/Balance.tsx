import { checkinKind, history, readCheckin } from "@counterpoint/balance";
import type { ReactNode } from "react";
import { goTo } from "../../app/location.ts";
import { useRecords } from "../../app/space-context.ts";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { EmptyState } from "../../ui/empty-state/EmptyState.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { DayRow } from "./DayRow.tsx";
import { Evenings } from "./Evenings.tsx";
import { useOlderDays } from "./older-days.ts";

/** What one wrote, day by day, to read and to correct. A day without an entry leaves no row and no gap. */
export function Balance(): ReactNode {
  const words = useWords().balance;
  const days = history(useRecords(checkinKind).map((record) => readCheckin(record.id, record.fields)));
  const older = useOlderDays();
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      {days.length === 0 && older.kind !== "more" ? (
        <EmptyState action={<Button onPress={() => goTo("/")}>{words.toToday}</Button>}>{words.empty}</EmptyState>
      ) : (
        <RuledList label={words.list}>
          {days.map((day) => (
            <DayRow key={day.date} day={day} />
          ))}
        </RuledList>
      )}
      {older.kind === "more" && (
        <p>
          <Button busyLabel={older.loading ? words.loading : undefined} onPress={older.load}>
            {words.older}
          </Button>
        </p>
      )}
      <Evenings />
    </>
  );
}
