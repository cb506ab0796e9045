import type { Invented } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Notice } from "../notices/Notice.tsx";
import { useWords } from "../words.ts";
import styles from "./AroundStrip.module.css";

interface AroundStripProps {
  /** Null in an empty book. */
  readonly who: Invented | null;
  readonly other: Invented | null;
  readonly onOther: (other: Invented) => void;
  readonly onClose: () => void;
}

/** Above every page while somebody looks around, and at the head of every printed one: whose book, and that it is invented. */
export function AroundStrip({ who, other, onOther, onClose }: AroundStripProps): ReactNode {
  const { strip } = useWords().around;
  const title = who === null ? strip.emptyTitle : strip.title(who.name);
  const text = who === null ? strip.emptyText : strip.text(who.name);
  return (
    <>
      <p className={styles["printed"]}>
        {title}. {text}
      </p>
      <Notice title={title} text={text}>
        <div className={styles["ways"]}>
          {other !== null && (
            <Button kind="underlined" onPress={() => onOther(other)}>
              {strip.other(other.name)}
            </Button>
          )}
          <Button kind="underlined" onPress={onClose}>
            {strip.close}
          </Button>
          {who !== null && (
            <details className={styles["look"]}>
              <summary>{strip.look}</summary>
              <ul>
                {who.look.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </Notice>
    </>
  );
}
