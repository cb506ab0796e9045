import { checkinKind, history, readCheckin } from "@counterpoint/balance";
import type { ReactNode } from "react";
import { goTo } from "../../app/location.ts";
import { useNow } from "../../app/now.ts";
import { useRecords } from "../../app/space-context.ts";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { EmptyState } from "../../ui/empty-state/EmptyState.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import styles from "./Balance.module.css";
import { DayList } from "./DayList.tsx";
import { Evenings } from "./Evenings.tsx";
import { HowWeDecide } from "./HowWeDecide.tsx";
import { MapSection } from "./MapSection.tsx";
import { OwnLines } from "./OwnLines.tsx";
import { useOlderDays } from "./older-days.ts";
import { openingWords } from "./opening-words.ts";
import { ScoreSection } from "./ScoreSection.tsx";
import { type Levels, useLevels } from "./use-levels.ts";

/** Where a person is, against their own two lines, as far as it can be said; and the days that it is read from. */
export function Balance(): ReactNode {
  const { balance: words, pictures } = useWords();
  const days = history(useRecords(checkinKind).map((record) => readCheckin(record.id, record.fields)));
  const older = useOlderDays();
  const levels = useLevels(older.isOpened ? "ready" : "loading");
  if (days.length === 0 && !older.onDisk) {
    return (
      <>
        <Opening title={pictures.opening.empty.title} lead={pictures.opening.empty.lead} />
        <EmptyState action={<Button onPress={() => goTo("/")}>{words.toToday}</Button>}>{words.empty}</EmptyState>
        <Evenings />
      </>
    );
  }
  return (
    <>
      <Head levels={levels} />
      {levels.kind === "read" && (
        <div className={styles["pictures"]}>
          <ScoreSection reading={levels.reading} onLookBack={older.load} />
          <MapSection reading={levels.reading} />
        </div>
      )}
      <OwnLines />
      <HowWeDecide />
      <DayList days={days} older={older} />
      <Evenings />
    </>
  );
}

function Head({ levels }: { readonly levels: Levels }): ReactNode {
  const words = useWords().pictures;
  const { today } = useNow();
  switch (levels.kind) {
    case "waiting":
      return <Opening {...words.opening.waiting} full />;
    case "failed":
      return (
        <>
          <Opening {...words.opening.failed} full />
          <ButtonRow>
            <Button onPress={levels.again}>{words.opening.again}</Button>
          </ButtonRow>
        </>
      );
    case "read":
      return <Opening {...openingWords(levels.reading, today, words)} full />;
  }
}
