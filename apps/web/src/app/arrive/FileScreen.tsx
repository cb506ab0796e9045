import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { JoinByFile } from "../parcel/JoinByFile.tsx";
import type { JoinsByFile } from "../parcel/ports.ts";
import { useWords } from "../words.ts";
import type { ArriveProps } from "./JoinScreen.tsx";
import { Screen } from "./Screen.tsx";
import { WordsGo } from "./WordsGo.tsx";

/** Into a book by a file, with no connection at all. The code that is shown names this device, which a book has to have for it. */
export function FileScreen({ here, onArrive, onLeave, onOpenBook }: ArriveProps): ReactNode {
  const { arrive, parcel } = useWords();
  const [joins, setJoins] = useState<JoinsByFile | "not-opened">();
  const open = useEffectEvent(async (): Promise<void> => setJoins((await onArrive())?.byFile ?? "not-opened"));
  useEffect(() => void open(), []);
  return (
    <Screen title={parcel.join.title} lead={parcel.join.lead}>
      {joins === "not-opened" && <ErrorNote blocking>{arrive.notFound["not-opened"]}</ErrorNote>}
      {here === "book" && <p>{parcel.join.here}</p>}
      <WordsGo here={here} onArrive={onArrive} />
      {joins !== undefined && joins !== "not-opened" && <JoinByFile joins={joins} onJoined={onOpenBook} />}
      <ButtonRow>
        <Button kind="underlined" onPress={onLeave}>
          {arrive.back}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
