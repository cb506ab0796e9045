import type { CommonListId } from "@counterpoint/library";
import { COMMON_LISTS } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useWords } from "../../../../app/words.ts";
import { Section } from "../../../../ui/section/Section.tsx";
import styles from "./Lists.module.css";

/** The four lists. Which of them were marked, or when, is not on this page. */
export function Lists({ onOpen }: { readonly onOpen: (list: CommonListId) => void }): ReactNode {
  const words = useWords().common.ground;
  return (
    <Section title={words.title} sub={words.sub}>
      <ul className={styles["lists"]} aria-label={words.list}>
        {COMMON_LISTS.map((list) => (
          <li key={list}>
            <button type="button" className={styles["list"]} onClick={() => onOpen(list)}>
              <span className={styles["title"]}>{words.lists[list].title}</span>
              <span className={styles["ask"]}>{words.lists[list].ask}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
