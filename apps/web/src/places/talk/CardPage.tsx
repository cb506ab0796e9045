import type { Card } from "@counterpoint/library";
import { isOver, pause, readyTurn, remaining, start } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { TurnTimer } from "../../app/TurnTimer.tsx";
import { useTurnNow } from "../../app/turn-now.ts";
import { useWords } from "../../app/words.ts";
import { systemClock } from "../../platform/clock.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
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
        <Timer />
        <Part label={words.stop} text={card.stop} />
      </Section>
      <p>
        <Button kind="underlined" onPress={onClose}>
          {words.backToCards}
        </Button>
      </p>
    </>
  );
}

function Timer(): ReactNode {
  const words = useWords().talk;
  const [turn, setTurn] = useState(readyTurn);
  const now = useTurnNow(turn);
  const over = isOver(turn, now);
  const running = turn.kind === "running" && !over;
  const begun = remaining(turn, now) < turn.length || running;
  return (
    <>
      <TurnTimer turn={turn} now={now} words={words} />
      <ButtonRow>
        {!over && (
          <Button
            kind={begun ? "outlined" : "ink"}
            onPress={() => setTurn(running ? pause(turn, systemClock.now()) : start(turn, systemClock.now()))}
          >
            {running ? words.pause : begun ? words.resume : words.start}
          </Button>
        )}
        {begun && (
          <Button kind="underlined" onPress={() => setTurn(readyTurn())}>
            {words.stopTimer}
          </Button>
        )}
      </ButtonRow>
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
