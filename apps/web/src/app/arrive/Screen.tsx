import type { ReactNode } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";
import styles from "./Screen.module.css";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** One screen of arriving. */
export function Screen({ title, lead, children }: ScreenProps): ReactNode {
  const { name } = useWords().shell;
  const heading = useStart(title);
  return (
    <Frame title={name} layout="plain">
      <div className={styles["screen"]}>
        <Opening title={title} lead={lead} headingRef={heading} />
        {children}
      </div>
    </Frame>
  );
}
