import type { View } from "@counterpoint/today";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import type { Send } from "./FirstMinute.tsx";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface OwnPageProps {
  readonly view: Extract<View, { readonly screen: "page" }>;
  readonly send: Send;
}

export function OwnPage({ view, send }: OwnPageProps): ReactNode {
  const { page } = useWords().firstMinute;
  const alone = view.voice === "alone";
  return (
    <Screen
      title={alone ? page.title : page.titleTogether}
      onBack={view.back ? () => send({ type: "back" }) : undefined}
      actions={
        <Button kind="ink" onPress={() => send({ type: "next" })}>
          {alone ? page.next : page.nextTogether}
        </Button>
      }
    >
      <div className={styles["ruled"]}>
        <h2 className={styles["named"]}>{page.sentence}</h2>
        <p className={styles["said"]}>{view.sentence.text}</p>
      </div>
      {view.step !== null && (
        <div className={styles["ruled"]}>
          <h2 className={styles["named"]}>{page.step}</h2>
          <p className={styles["said"]}>{view.step.title}</p>
          <p>{view.step.text}</p>
          <Button kind="underlined" onPress={() => send({ type: "other" })}>
            {page.another}
          </Button>
        </div>
      )}
    </Screen>
  );
}
