import { cards, guided } from "@counterpoint/library";
import type { ReactNode } from "react";
import { EveningForTwo } from "../../app/EveningForTwo.tsx";
import { useWords } from "../../app/words.ts";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import styles from "./Talk.module.css";

const WITH_ONESELF = ["name", "calm", "stay", "jealous"] as const;

interface ContentsProps {
  readonly onPage: (id: string) => void;
  readonly onCard: (id: string) => void;
}

export function Contents({ onPage, onCard }: ContentsProps): ReactNode {
  const { talk: words, soothe } = useWords();
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.notFor}</p>
      </MarginNote>
      <Section title={words.find} first>
        <ul className={styles["cards"]} aria-label={words.find}>
          <Entry {...words.say} onOpen={() => onPage("say")} />
          {guided.entries.map(({ id, title, about }) => (
            <Entry key={id} title={title} text={about} onOpen={() => onPage(id)} />
          ))}
        </ul>
      </Section>
      <Section title={words.alone}>
        <ul className={styles["cards"]} aria-label={words.alone}>
          {WITH_ONESELF.map((id) => (
            <Entry key={id} title={soothe[id].title} text={soothe[id].about} onOpen={() => onPage(id)} />
          ))}
        </ul>
      </Section>
      <Section title={words.cards.title} sub={words.cards.sub}>
        <ul className={styles["cards"]} aria-label={words.list}>
          {cards.entries.map(({ id, title, question }) => (
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
