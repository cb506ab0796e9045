import { wordingReasons } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useToast } from "../../../app/toast.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import styles from "./Say.module.css";
import type { Say } from "./use-say.ts";

/** What is good comes first; then one sentence for each marked phrase, which may be left as it is. No class has a name here. */
export function Notes({ say }: { readonly say: Say }): ReactNode {
  const words = useWords().wording;
  const show = useToast();
  const { strengths } = say.reading;
  if (strengths.length === 0 && say.marks.length === 0) return null;
  return (
    <MarginNote title={words.notes.title} heading="h2" top long>
      {strengths.length > 0 && (
        <>
          <h3>{words.notes.good}</h3>
          {strengths.map((kind) => (
            <p key={kind}>{words.strengths[kind]}</p>
          ))}
        </>
      )}
      {say.marks.length > 0 && (
        <ul className={styles["notes"]} aria-label={words.notes.list}>
          {say.marks.map((mark) => {
            const phrase = say.text.slice(mark.start, mark.end);
            return (
              <li key={`${mark.label} ${mark.start}`}>
                <p>
                  <q className={styles["phrase"]}>{phrase}</q>
                </p>
                <p>{wordingReasons[mark.label]}</p>
                <Button
                  kind="underlined"
                  aria-label={words.notes.leaveOf(phrase)}
                  onPress={() => {
                    say.leave(mark);
                    show({ text: words.notes.left });
                  }}
                >
                  {words.notes.leave}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Text kind="small">{words.notes.unsure}</Text>
    </MarginNote>
  );
}
