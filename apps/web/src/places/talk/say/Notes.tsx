import { wordingReasons } from "@counterpoint/library";
import type { WordingMark } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useToast } from "../../../app/toast.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import styles from "./Say.module.css";
import type { Say } from "./use-say.ts";

interface NotesProps {
  readonly say: Say;
  /** The button that was pressed is gone. */
  readonly onLeft: () => void;
}

/** What is good comes first; then one sentence for each marked phrase, which may be left as it is. No class has a name here. */
export function Notes({ say, onLeft }: NotesProps): ReactNode {
  const words = useWords().wording;
  const { strengths } = say.reading;
  const isGood = strengths.length > 0;
  const isMarked = say.marks.length > 0;
  if (!isGood && !isMarked) return null;
  return (
    <MarginNote title={isGood ? words.notes.good : words.notes.title} heading="h2" top long>
      {strengths.map((kind) => (
        <p key={kind}>{words.strengths[kind]}</p>
      ))}
      {isGood && isMarked && <h2 className={styles["next"]}>{words.notes.title}</h2>}
      {isMarked && (
        <ul className={styles["notes"]} aria-label={words.notes.list}>
          {byReason(say.marks).map(({ label, marks }) => (
            <li key={label}>
              {marks.map((mark) => (
                <OnePhrase
                  key={mark.start}
                  phrase={say.text.slice(mark.start, mark.end)}
                  onLeave={() => {
                    say.leave(mark);
                    onLeft();
                  }}
                />
              ))}
              <p>{wordingReasons[label]}</p>
            </li>
          ))}
        </ul>
      )}
      {isMarked && <Text kind="small">{words.notes.unsure}</Text>}
    </MarginNote>
  );
}

interface Reason {
  readonly label: WordingMark["label"];
  readonly marks: readonly WordingMark[];
}

/** Phrases with one reason share it; in the order of the strongest. */
const byReason = (marks: readonly WordingMark[]): readonly Reason[] =>
  [...new Set(marks.map(({ label }) => label))].map((label) => ({
    label,
    marks: marks.filter((mark) => mark.label === label),
  }));

interface OnePhraseProps {
  readonly phrase: string;
  readonly onLeave: () => void;
}

function OnePhrase({ phrase, onLeave }: OnePhraseProps): ReactNode {
  const words = useWords().wording.notes;
  const show = useToast();
  return (
    <p>
      <q className={styles["phrase"]}>{phrase}</q>{" "}
      <Button
        kind="underlined"
        aria-label={words.leaveOf(phrase)}
        onPress={() => {
          onLeave();
          show({ text: words.left });
        }}
      >
        {words.leave}
      </Button>
    </p>
  );
}
