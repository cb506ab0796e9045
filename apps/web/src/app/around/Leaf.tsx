import { type ReactNode, useEffect, useRef } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";
import styles from "./Leaf.module.css";

interface LeafProps {
  readonly title: string;
  readonly kicker?: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page before any book is open. Its heading takes the focus, so that a screen reader starts where the eyes do. */
export function Leaf({ title, kicker, lead, children }: LeafProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <Frame title={useWords().shell.name} layout="plain">
      <div className={styles["leaf"]}>
        <Opening kicker={kicker} title={title} lead={lead} headingRef={heading} />
        {children}
      </div>
    </Frame>
  );
}
