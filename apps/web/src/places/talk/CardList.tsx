import type { Card } from "@counterpoint/library";
import type { ReactNode } from "react";
import { EveningForTwo } from "../../app/EveningForTwo.tsx";
import { useWords } from "../../app/words.ts";
import { TitleList } from "../../ui/lists/TitleList.tsx";
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
      <div className={styles["cards"]}>
        <TitleList
          label={words.list}
          entries={cards.map(({ id, title, question }) => ({ id, title, about: question }))}
          onOpen={onOpen}
        />
      </div>
      <EveningForTwo />
    </>
  );
}
