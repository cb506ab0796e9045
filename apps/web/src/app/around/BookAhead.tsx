import type { Invented } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import { Leaf } from "./Leaf.tsx";

interface BookAheadProps {
  readonly who: Invented;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** The leaf before an invented book: who it is about, and three things that can be seen in it. */
export function BookAhead({ who, onOpen, onBack }: BookAheadProps): ReactNode {
  const { ahead, choose } = useWords().around;
  return (
    <Leaf kicker={ahead.kicker} title={choose.book(who.name)} lead={who.who}>
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
    </Leaf>
  );
}
