import { type ReactNode, useState } from "react";
import { goTo } from "../../app/location.ts";
import { Notice } from "../../app/notices/Notice.tsx";
import { useOpenSpace } from "../../app/space-context.ts";
import { useWords } from "../../app/words.ts";
import { backupOffered } from "../../platform/forgetful.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import styles from "./BackupOffer.module.css";

/**
 * In a browser that forgets: a backup is offered before anything is written, once, with two answers of one weight. Both
 * are answers: somebody who was shown how and made no file is not asked again. Us has the same whenever they want it.
 */
export function BackupOffer(): ReactNode {
  const { safari } = useWords().backup;
  const { keeping } = useOpenSpace();
  const [answered, setAnswered] = useState(false);
  if (answered || keeping === "throw-away") return null;
  const answer = (): void => {
    backupOffered();
    setAnswered(true);
  };
  return (
    <div className={styles["offer"]}>
      <Notice title={safari.title} text={safari.text}>
        <ButtonRow>
          <Button
            onPress={() => {
              answer();
              goTo("/us", { layer: "backup" });
            }}
          >
            {safari.make}
          </Button>
          <Button onPress={answer}>{safari.later}</Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}
