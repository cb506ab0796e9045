import type { Card } from "@counterpoint/library";
import type { ReactNode } from "react";
import { EveningForTwo } from "../../app/EveningForTwo.tsx";
import { useWords } from "../../app/words.ts";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import styles from "./Talk.module.css";

interface CardListProps {
  readonly cards: readonly Card[];
  readonly onOpen: (id: string) => void;
}

export function CardList({ cards, onOpen }: CardListProps): ReactNode {
  const words = useWords().talk;
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.notFor}</p>
      </MarginNote>
      <ul className={styles["cards"]} aria-label={words.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" className={styles["card"]} onClick={() => onOpen(card.id)}>
              <span className={styles["title"]}>{card.title}</span>
              <span className={styles["question"]}>{card.question}</span>
            </button>
          </li>
        ))}
      </ul>
      <EveningForTwo />
    </>
  );
}
