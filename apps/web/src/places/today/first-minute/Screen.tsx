import { type ReactNode, useEffect, useRef } from "react";
import { Frame } from "../../../app/Frame.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import styles from "./Screen.module.css";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
  /** Buttons, the main one first. */
  readonly actions: ReactNode;
  readonly onBack?: (() => void) | undefined;
}

/** One screen of the first minute. Its heading takes the focus, so that a screen reader starts where the eyes do. */
export function Screen({ title, lead, children, actions, onBack }: ScreenProps): ReactNode {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <Frame title={words.shell.name} layout="plain">
      <div className={styles["screen"]}>
        <Opening title={title} lead={lead} headingRef={heading} />
        {children}
        <ButtonRow>
          {actions}
          {onBack !== undefined && (
            <Button kind="underlined" onPress={onBack}>
              {words.firstMinute.back}
            </Button>
          )}
        </ButtonRow>
      </div>
    </Frame>
  );
}
