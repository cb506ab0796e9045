import { couples, type Invented } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import { Leaf } from "./Leaf.tsx";

interface ChooseBookProps {
  readonly onChoose: (who: Invented) => void;
  readonly onEmpty: () => void;
  readonly onBack: () => void;
}

/** Two invented couples, or nothing at all: doors of the same kind. */
export function ChooseBook({ onChoose, onEmpty, onBack }: ChooseBookProps): ReactNode {
  const { choose } = useWords().around;
  return (
    <Leaf title={choose.title} lead={choose.lead}>
      {couples.entries.map(({ id, title, text, people }) => (
        <Section key={id} title={title}>
          <p>{text}</p>
          <ButtonRow>
            {people.map((who) => (
              <Button key={who.id} onPress={() => onChoose(who)}>
                {choose.book(who.name)}
              </Button>
            ))}
          </ButtonRow>
        </Section>
      ))}
      <Section title={choose.empty.title}>
        <p>{choose.empty.text}</p>
        <ButtonRow>
          <Button onPress={onEmpty}>{choose.empty.open}</Button>
          <Button kind="underlined" onPress={onBack}>
            {choose.back}
          </Button>
        </ButtonRow>
      </Section>
    </Leaf>
  );
}
