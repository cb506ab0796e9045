import type { Invented } from "@counterpoint/library";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";

interface BookAheadProps {
  readonly who: Invented;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** The leaf before an invented book: who it is about, and three things that can be seen in it. */
export function BookAhead({ who, onOpen, onBack }: BookAheadProps): ReactNode {
  const words = useWords();
  const { ahead, choose } = words.around;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <Frame title={words.shell.name} layout="plain">
      <Opening kicker={ahead.kicker} title={choose.book(who.name)} lead={who.who} headingRef={heading} />
      <Section first title={ahead.look}>
        <RuledList>
          {who.look.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </RuledList>
        <ButtonRow>
          <Button kind="ink" onPress={onOpen}>
            {ahead.open(who.name)}
          </Button>
          <Button kind="underlined" onPress={onBack}>
            {ahead.back}
          </Button>
        </ButtonRow>
      </Section>
    </Frame>
  );
}
