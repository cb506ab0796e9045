import type { ReactNode } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";
import styles from "./Leaf.module.css";

interface LeafProps {
  readonly title: string;
  readonly kicker?: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page before any book is open. */
export function Leaf({ title, kicker, lead, children }: LeafProps): ReactNode {
  const heading = useStart(title);
  return (
    <Frame title={useWords().shell.name} layout="plain">
      <div className={styles["leaf"]}>
        <Opening kicker={kicker} title={title} lead={lead} headingRef={heading} />
        {children}
      </div>
    </Frame>
  );
}
