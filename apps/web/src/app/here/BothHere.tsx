import { type Pair, pairDate } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { QuestionList, sealedOf } from "../../places/ours/today/QuestionList.tsx";
import { type Asked, useQuestions } from "../../places/ours/today/use-questions.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useNow } from "../now.ts";
import { useWords } from "../words.ts";

interface BothHereProps {
  /** The disk refused a moment ago. */
  readonly failed: boolean;
  readonly onAsk: (asked: Asked, pair: Pair) => void;
  /** False where the disk refused. */
  readonly onOpen: () => Promise<boolean>;
  readonly onShut: () => void;
}

/** Both sides are open: what the two may do now, side by side. Nothing of what waits on either is told. */
export function BothHere({ failed, onAsk, onOpen, onShut }: BothHereProps): ReactNode {
  const { here } = useWords();
  const words = here.together;
  const now = useNow();
  const found = useQuestions(now);
  const [state, setState] = useState<"ready" | "opening" | "failed">(failed ? "failed" : "ready");
  const open = async (): Promise<void> => {
    if (state === "opening") return;
    setState("opening");
    if (!(await onOpen())) setState("failed");
  };
  const today = found.kind === "here" ? found.days.filter(({ date }) => date === pairDate(found.pair, now.ms)) : [];
  const listed = sealedOf(today);
  return (
    <Screen title={words.title} lead={words.lead}>
      <Section first title={words.questions}>
        <p>{words.questionsText}</p>
        {listed.length === 0 && <p>{found.kind === "reading" ? words.reading : words.none}</p>}
        {found.kind === "here" && listed.length > 0 && (
          <QuestionList
            label={words.questions}
            asked={listed}
            onOpen={(id) => {
              const asked = today.flatMap((day) => day.asked).find(({ shown }) => shown.id === id);
              if (asked !== undefined) onAsk(asked, found.pair);
            }}
          />
        )}
      </Section>
      <Section title={words.open.title}>
        <p>{words.open.text}</p>
        {state === "failed" && <ErrorNote blocking>{words.failed}</ErrorNote>}
        <ButtonRow>
          <Button busyLabel={state === "opening" ? here.working : undefined} onPress={() => void open()}>
            {words.open.now}
          </Button>
        </ButtonRow>
      </Section>
      <Section title={words.shut}>
        <p>{words.shutText}</p>
        <ButtonRow>
          <Button onPress={onShut}>{words.shut}</Button>
        </ButtonRow>
      </Section>
    </Screen>
  );
}
