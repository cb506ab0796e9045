import type { AnswerId } from "@counterpoint/talk";
import type { ReactNode, Ref } from "react";
import styles from "./Questions.module.css";
import type { AskedDay } from "./use-questions.ts";

export interface Listed {
  readonly id: AnswerId;
  readonly text: string;
}

interface QuestionListProps {
  readonly label: string;
  readonly asked: readonly Listed[];
  /** Where a page comes back to its row. */
  readonly refOf?: (id: AnswerId) => Ref<HTMLButtonElement>;
  readonly onOpen: (id: AnswerId) => void;
}

/** Questions to press. A row is its words and nothing else: no mark could say what became of it, or did not. */
export function QuestionList({ label, asked, refOf, onOpen }: QuestionListProps): ReactNode {
  return (
    <ul className={styles["list"]} aria-label={label}>
      {asked.map(({ id, text }) => (
        <li key={id}>
          <button ref={refOf?.(id)} type="button" className={styles["row"]} onClick={() => onOpen(id)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What can be answered of these days. What has opened stands elsewhere, and what is over stands nowhere. */
export const sealedOf = (days: readonly AskedDay[]): readonly Listed[] =>
  days.flatMap(({ asked }) => asked.flatMap(({ shown }) => (shown.state.kind === "sealed" ? [shown] : [])));
