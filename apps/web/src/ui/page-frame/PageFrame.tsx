import { type ReactNode, useRef } from "react";
import { classNames } from "../class-names.ts";
import { followWith } from "../follow.ts";
import { UsIcon } from "../icons/icons.tsx";
import { type Navigation, NavigationBar } from "./NavigationBar.tsx";
import styles from "./PageFrame.module.css";

const MAIN = "main";

export interface PageFrameProps {
  readonly skipLabel: string;
  /** The running head: where this is. */
  readonly title: string;
  /** A place's id, or "us". */
  readonly current?: string | null;
  /** None on the first run, the lock and the hand-over. */
  readonly navigation?: Navigation | null;
  readonly help: ReactNode;
  readonly exit: ReactNode;
  readonly folio?: ReactNode;
  /** What has to be said before the page, over its whole width. Nothing is drawn where it is empty. */
  readonly above?: ReactNode;
  /** "columns" has a margin column on a desk, "plain" one wide column, "spread" two leaves. */
  readonly layout?: "columns" | "plain" | "spread";
  readonly children: ReactNode;
}

/** Every screen's frame. Its order in the document is a phone's; the desk's grid only moves things sideways. */
export function PageFrame(props: PageFrameProps): ReactNode {
  const { skipLabel, title, current = null, navigation = null, help, exit, folio, above, layout = "columns" } = props;
  const main = useRef<HTMLElement>(null);
  const us = navigation?.us ?? null;
  return (
    <div className={classNames(styles["frame"], styles[navigation === null ? "alone" : "railed"])}>
      <a className={styles["skip"]} href={`#${MAIN}`} onClick={followWith(MAIN, () => main.current?.focus())}>
        {skipLabel}
      </a>
      {navigation !== null && <NavigationBar navigation={navigation} current={current} />}
      <div className={styles["book"]}>
        <header className={styles["running"]}>
          {us !== null && (
            <a
              className={styles["us"]}
              href={us.href}
              aria-label={us.shortLabel}
              aria-current={current === "us" ? "page" : undefined}
              onClick={followWith(us.href, navigation?.onFollow)}
            >
              <UsIcon />
            </a>
          )}
          <span className={styles["where"]}>{title}</span>
          <span className={styles["links"]}>
            {help}
            {exit}
          </span>
        </header>
        {above !== undefined && <div className={styles["above"]}>{above}</div>}
        <main className={classNames(styles["page"], styles[layout])} id={MAIN} ref={main} tabIndex={-1}>
          {props.children}
        </main>
        {folio !== undefined && <footer className={styles["folio"]}>{folio}</footer>}
      </div>
    </div>
  );
}
