import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { Voice } from "../voice.ts";
import { VoiceMark } from "../voice-mark/VoiceMark.tsx";
import styles from "./Letter.module.css";

export interface LetterProps {
  readonly voice: Voice;
  /** Who says it, in words; drawn with the voice's mark. */
  readonly author?: ReactNode;
  readonly size?: "lead" | "text";
  /** "sunk" for words that were or will be said; "page" where the letter stands in a list of its own. */
  readonly surface?: "sunk" | "page";
  readonly children: ReactNode;
}

export function Letter({ voice, author, size = "lead", surface = "sunk", children }: LetterProps): ReactNode {
  return (
    <figure className={classNames(styles["letter"], styles[voice], styles[size], styles[surface])}>
      {author !== undefined && (
        <figcaption className={styles["author"]}>
          <VoiceMark voice={voice} />
          {author}
        </figcaption>
      )}
      <blockquote>{children}</blockquote>
    </figure>
  );
}
