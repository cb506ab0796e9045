import type { Voice } from "@counterpoint/today";
import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import type { Send } from "./FirstMinute.tsx";
import { Closed } from "./PassOn.tsx";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface KeepProps {
  readonly voice: Voice;
  readonly send: Send;
}

/** Two buttons that look the same (S27). The second person gets the phone before they are asked. */
export function Keep({ voice, send }: KeepProps): ReactNode {
  const { keep } = useWords().firstMinute;
  const [handed, setHanded] = useState(voice !== "second");
  if (!handed) {
    return (
      <Closed words={{ title: keep.pass, text: keep.passText, open: keep.passOpen }} onOpen={() => setHanded(true)} />
    );
  }
  return (
    <Screen
      title={voice === "alone" ? keep.title : keep.titleFor[voice === "first" ? "a" : "b"]}
      lead={voice === "alone" ? keep.alone : keep.together}
      actions={
        <span className={styles["equal"]}>
          <Button onPress={() => send({ type: "keep" })}>{keep.keep}</Button>
          <Button onPress={() => send({ type: "forget" })}>{keep.forget}</Button>
        </span>
      }
    />
  );
}
