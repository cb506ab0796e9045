import { couples, type Invented } from "@counterpoint/library";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";

interface ChooseBookProps {
  readonly onChoose: (who: Invented) => void;
  readonly onEmpty: () => void;
  readonly onBack: () => void;
}

/** Two invented couples, or nothing at all: doors of the same size. */
export function ChooseBook({ onChoose, onEmpty, onBack }: ChooseBookProps): ReactNode {
  const words = useWords();
  const { choose } = words.around;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <Frame title={words.shell.name} layout="plain">
      <Opening title={choose.title} lead={choose.lead} headingRef={heading} />
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
    </Frame>
  );
}
