import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { Voice } from "../voice.ts";
import styles from "./VoiceMark.module.css";

export interface VoiceMarkProps {
  readonly voice: Voice;
}

/** Stands before a name or an entry; the words beside it carry the meaning. Sized by the text it stands in. */
export function VoiceMark({ voice }: VoiceMarkProps): ReactNode {
  return (
    <svg className={classNames(styles["mark"], styles[voice])} viewBox="-8 -8 16 16" aria-hidden="true">
      {voice === "a" && <ellipse rx="7" ry="5" transform="rotate(-22)" />}
      {voice === "b" && <path d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />}
      {voice === "we" && <path d="M-7 -4.5H7V-2H-7ZM-7 2H7V4.5H-7Z" />}
    </svg>
  );
}
