import type { ReactNode } from "react";
import { Frame } from "../../../app/Frame.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import styles from "./Screen.module.css";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
  /** Buttons, the main one first. */
  readonly actions: ReactNode;
  readonly onBack?: (() => void) | undefined;
}

/** One screen of the first minute. */
export function Screen({ title, lead, children, actions, onBack }: ScreenProps): ReactNode {
  const words = useWords();
  const heading = useStart(title);
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
