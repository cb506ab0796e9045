import type { Card } from "@counterpoint/library";
import type { ReactNode } from "react";
import { EveningForTwo } from "../../app/EveningForTwo.tsx";
import { useWords } from "../../app/words.ts";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { TALK_PAGES, type TalkPageId } from "./pages.ts";
import styles from "./Talk.module.css";

interface ContentsProps {
  readonly cards: readonly Card[];
  readonly onPage: (id: TalkPageId) => void;
  readonly onCard: (id: string) => void;
}

export function Contents({ cards, onPage, onCard }: ContentsProps): ReactNode {
  const words = useWords().talk;
  const { find, cards: ten } = words;
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.notFor}</p>
      </MarginNote>
      <Section title={find.title} first>
        <ul className={styles["cards"]} aria-label={find.title}>
          {TALK_PAGES.map((id) => (
            <Entry key={id} {...find.pages[id]} onOpen={() => onPage(id)} />
          ))}
        </ul>
      </Section>
      <Section title={ten.title} sub={ten.sub}>
        <ul className={styles["cards"]} aria-label={words.list}>
          {cards.map(({ id, title, question }) => (
            <Entry key={id} title={title} text={question} onOpen={() => onCard(id)} />
          ))}
        </ul>
      </Section>
      <EveningForTwo />
    </>
  );
}

interface EntryProps {
  readonly title: string;
  readonly text: string;
  readonly onOpen: () => void;
}

function Entry({ title, text, onOpen }: EntryProps): ReactNode {
  return (
    <li>
      <button type="button" className={styles["card"]} onClick={onOpen}>
        <span className={styles["title"]}>{title}</span>
        <span className={styles["question"]}>{text}</span>
      </button>
    </li>
  );
}
