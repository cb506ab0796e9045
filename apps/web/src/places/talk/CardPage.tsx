import type { Card } from "@counterpoint/library";
import type { ReactNode } from "react";
import { TenMinutes } from "../../app/TenMinutes.tsx";
import { useWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import { Section } from "../../ui/section/Section.tsx";
import styles from "./Talk.module.css";

interface CardPageProps {
  readonly card: Card;
  readonly onClose: () => void;
}

export function CardPage({ card, onClose }: CardPageProps): ReactNode {
  const words = useWords().talk;
  const heading = useStart(card.title);
  return (
    <>
      <Opening title={card.title} headingRef={heading} lead={card.begin} />
      <div>
        <Part label={words.first} text={card.question} large />
        <Part label={words.second} text={card.second} large />
        <Part label={words.pass} text={card.pass} />
      </div>
      <Section title={words.ready}>
        <TenMinutes />
        <Part label={words.stop} text={card.stop} />
      </Section>
      <p>
        <Button kind="underlined" onPress={onClose}>
          {words.back}
        </Button>
      </p>
    </>
  );
}

interface PartProps {
  readonly label: string;
  readonly text: string;
  readonly large?: true;
}

function Part({ label, text, large }: PartProps): ReactNode {
  return (
    <div className={styles["part"]}>
      <h2 className={styles["label"]}>{label}</h2>
      <p className={large ? styles["said"] : undefined}>{text}</p>
    </div>
  );
}
