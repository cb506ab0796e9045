import { type ReactNode, useEffect, useRef } from "react";
import { useNames } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import styles from "./Talk.module.css";

interface Choice {
  readonly label: string;
  readonly onPress: () => void;
}

interface LookProps {
  readonly share: Choice;
  readonly keep: Choice;
  readonly onChange: () => void;
  /** As it stands on the other's page. */
  readonly children: ReactNode;
}

/** What the other will read, before they can. To share it and not to are buttons of one look (S27). */
export function Look({ share, keep, onChange, children }: LookProps): ReactNode {
  const words = useWords().common.preview;
  const { other } = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles["stack"]}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title(other)}
      </h3>
      {children}
      <Equal>
        <Button onPress={share.onPress}>{share.label}</Button>
        <Button onPress={keep.onPress}>{keep.label}</Button>
      </Equal>
      <p>
        <Button kind="underlined" onPress={onChange}>
          {words.change}
        </Button>
      </p>
    </div>
  );
}
