import type { ReactNode } from "react";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import styles from "./Talk.module.css";

export function BackToTalk({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().talk;
  return (
    <p className={styles["back"]}>
      <Button kind="underlined" onPress={onClose}>
        {words.back}
      </Button>
    </p>
  );
}
