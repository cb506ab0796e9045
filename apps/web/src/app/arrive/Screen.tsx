import { type ReactNode, useEffect, useRef } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";
import styles from "./Screen.module.css";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** One screen of arriving. Its heading takes the focus, so that a screen reader starts where the eyes do. */
export function Screen({ title, lead, children }: ScreenProps): ReactNode {
  const { name } = useWords().shell;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another screen
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <Frame title={name} layout="plain">
      <div className={styles["screen"]}>
        <Opening title={title} lead={lead} headingRef={heading} />
        {children}
      </div>
    </Frame>
  );
}
