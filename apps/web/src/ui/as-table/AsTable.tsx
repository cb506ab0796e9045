import { type ReactNode, useId, useState } from "react";
import { Button } from "../button/Button.tsx";
import { classNames } from "../class-names.ts";
import styles from "./AsTable.module.css";

export interface AsTableProps {
  readonly words: { readonly open: string; readonly close: string };
  /** One table or more, each with a caption. */
  readonly children: ReactNode;
}

/** The same as the picture above, for who would rather read it. On paper it always stands there. */
export function AsTable({ words, children }: AsTableProps): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["table"]} data-tables="">
      <div className={styles["switch"]}>
        <Button kind="underlined" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
          {isOpen ? words.close : words.open}
        </Button>
      </div>
      <div id={id} className={classNames(styles["sheet"], !isOpen && styles["closed"])}>
        {children}
      </div>
    </div>
  );
}
