import type { ListedItem, Mark, Marks } from "@counterpoint/talk";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import styles from "../Talk.module.css";
import { Titles } from "./Titles.tsx";

interface ReviewProps {
  readonly items: readonly ListedItem[];
  readonly marks: Marks;
  /** The day, today, and the hour at which it opens. */
  readonly opening: readonly [string, string, number];
  readonly onPut: (opens: "at-the-hour" | "together-now") => Promise<void>;
  readonly onLeave: () => void;
}

/** What is about to be put in, for the last time: afterwards it is not shown. */
export function Review({ items, marks, opening, onPut, onLeave }: ReviewProps): ReactNode {
  const words = useWords().common.ground.review;
  const { other } = useNames();
  const { reach } = useOurBook();
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const marked = (mark: Mark) => items.filter(({ ref }) => marks.get(ref) === mark);
  const put = (opens: "at-the-hour" | "together-now"): void => {
    setBusy(true);
    void onPut(opens);
  };
  const busyLabel = busy ? words.busy : undefined;
  return (
    <div className={styles["stack"]}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      {marks.size === 0 && <p>{words.none}</p>}
      <Titles title={words.keen} entries={marked("keen")} />
      <Titles title={words.open} entries={marked("open")} />
      <p>{words.reads(other)}</p>
      <Equal>
        {reach !== undefined && (
          <Button busyLabel={busyLabel} onPress={() => put("at-the-hour")}>
            {words.atTheHour(...opening)}
          </Button>
        )}
        <Button busyLabel={busyLabel} onPress={() => put("together-now")}>
          {reach === undefined ? words.here : words.now}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </Equal>
    </div>
  );
}
