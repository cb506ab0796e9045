import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Score.module.css";
import type { ScoreVoiceId } from "./score-week.ts";

export interface HatchingProps {
  /** Unique on the page: a second pattern of the same name, hidden, would take this one's lines away. */
  readonly id: string;
  readonly voice: ScoreVoiceId;
}

/** The likely range's texture: unbroken rising lines for the upper voice, broken falling ones for the lower. */
export function Hatching({ id, voice }: HatchingProps): ReactNode {
  const size = voice === "upper" ? 5 : 6;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${voice === "upper" ? 45 : -45})`}
    >
      <line className={classNames(styles["hatch"], styles[voice])} x1="0" x2="0" y1="0" y2={size} />
    </pattern>
  );
}
