import { type ReactNode, useId } from "react";
import { useWords } from "../../../app/words.ts";
import styles from "./Lock.module.css";

interface ShowTypedProps {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Dots or letters: for whoever is alone in the room and wants to see what is typed. */
export function ShowTyped({ shown, onChange }: ShowTypedProps): ReactNode {
  const id = useId();
  return (
    <p className={styles["show"]}>
      <input id={id} type="checkbox" checked={shown} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{useWords().lock.show}</label>
    </p>
  );
}
