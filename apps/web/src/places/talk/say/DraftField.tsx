import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { growWithText } from "../../../ui/text-field/grow.ts";
import { PRIVATE_TEXT } from "../../../ui/text-field/private-text.ts";
import styles from "./Say.module.css";
import { segments } from "./segments.ts";
import type { Say } from "./use-say.ts";

/** The text, and below it the same text unseen but for the lines under what is marked: a field cannot draw those itself. */
export function DraftField({ say }: { readonly say: Say }): ReactNode {
  const words = useWords().wording;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text that was just drawn
  useLayoutEffect(() => growWithText(area.current), [say.text]);
  return (
    <div className={styles["draft"]}>
      <label className={styles["label"]} htmlFor={id}>
        {words.field}
      </label>
      <p className={styles["hint"]} id={`${id}hint`}>
        {words.hint}
      </p>
      <div className={styles["sheet"]}>
        <div className={styles["lines"]} aria-hidden="true">
          {segments(say.text, say.marks).map(({ text, mark }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is nothing but its place
            mark === null ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>,
          )}
        </div>
        <textarea
          {...PRIVATE_TEXT}
          ref={area}
          id={id}
          className={styles["field"]}
          rows={4}
          value={say.text}
          aria-describedby={say.isTooLong ? `${id}hint ${id}error` : `${id}hint`}
          aria-invalid={say.isTooLong || undefined}
          onChange={(event) => say.type(event.target.value)}
          onBlur={say.rest}
        />
      </div>
      {say.isTooLong && <ErrorNote id={`${id}error`}>{words.tooLong}</ErrorNote>}
    </div>
  );
}
