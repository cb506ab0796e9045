import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { TiedEnvelope } from "../../../ui/envelope/TiedEnvelope.tsx";
import styles from "./Questions.module.css";

/** Both answers have come while the question stood here: they are shown by a press, and nothing opens by itself. */
export function Tied({ onUntie }: { readonly onUntie: () => void }): ReactNode {
  const { tied } = useWords().questions;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <>
      <TiedEnvelope />
      <h2 ref={title} tabIndex={-1}>
        {tied.title}
      </h2>
      <p className={styles["said"]}>{tied.text}</p>
      <ButtonRow>
        <Button onPress={onUntie}>{tied.open}</Button>
      </ButtonRow>
    </>
  );
}
