import { remaining } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useTurn } from "../../../app/use-turn.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { BREATH_LENGTH, breathAt } from "./breath.ts";
import styles from "./Soothe.module.css";

/**
 * A bar that fills while one breathes in and empties while one breathes out. It steps once a second, and where motion is
 * not wanted only the words change.
 */
export function BreathPacer(): ReactNode {
  const words = useWords().soothe.calm.breath;
  const { turn, now, isOver, isRunning, press, stop } = useTurn(BREATH_LENGTH);
  const { phase, fullness } = breathAt(turn.length - remaining(turn, now));
  const text = isOver ? words.over : isRunning ? words[phase] : words.ready;
  return (
    <div className={styles["breath"]}>
      <div className={styles["chest"]} aria-hidden="true">
        <div className={styles["air"]} style={{ inlineSize: `${isRunning ? fullness * 100 : 0}%` }} />
      </div>
      <p className={styles["phase"]} role="timer" aria-label={words.timer} aria-live="off">
        {text}
      </p>
      <p>
        {isRunning ? (
          <Button onPress={stop}>{words.stop}</Button>
        ) : (
          !isOver && <Button onPress={press}>{words.start}</Button>
        )}
      </p>
    </div>
  );
}
