import type { OpenedAnswer } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { BothLetters } from "../../places/ours/today/BothLetters.tsx";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { TenMinutes } from "../TenMinutes.tsx";
import { useWords } from "../words.ts";

interface OpenedHereProps {
  readonly answers: readonly OpenedAnswer[];
  /** Whether marks were held against each other, too. */
  readonly ground: boolean;
  readonly onAgain: () => void;
  readonly onShut: () => void;
}

/** Both answers at once, never one before the other; and then the phone face down. */
export function OpenedHere({ answers, ground, onAgain, onShut }: OpenedHereProps): ReactNode {
  const words = useWords().here.together;
  const none = ground ? words.ground : words.nothing;
  return (
    <Screen title={words.openedTitle} lead={answers.length === 0 ? none : words.opened(answers.length)}>
      {answers.map((answer) => (
        <Section key={answer.id} title={answer.question.text}>
          <BothLetters answer={answer} />
        </Section>
      ))}
      {ground && answers.length > 0 && <p>{words.ground}</p>}
      {answers.length > 0 && (
        <Section title={words.down}>
          <p>{words.downText}</p>
          <TenMinutes />
        </Section>
      )}
      <ButtonRow>
        <Button onPress={onAgain}>{words.again}</Button>
        <Button onPress={onShut}>{words.shut}</Button>
      </ButtonRow>
    </Screen>
  );
}
