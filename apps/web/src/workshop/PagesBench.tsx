import type { ReactNode } from "react";
import { Letter } from "../ui/letter/Letter.tsx";
import { RuledList } from "../ui/lists/RuledList.tsx";
import { TableOfContentsList } from "../ui/lists/TableOfContentsList.tsx";
import { MarginNote } from "../ui/margin/MarginNote.tsx";
import { Plate } from "../ui/plate/Plate.tsx";
import { Section } from "../ui/section/Section.tsx";
import { Text } from "../ui/text/Text.tsx";
import { WORDS } from "./words.ts";

export function PagesBench(): ReactNode {
  return (
    <>
      <Section title="Letters">
        <Letter voice="a" author="Leah wrote">
          {WORDS.letter}
        </Letter>
        <Letter voice="b" author={`${WORDS.longName} wrote`}>
          {WORDS.answer}
        </Letter>
        <Letter voice="we">{WORDS.both}</Letter>
        <Letter voice="a" author="Leah wrote" surface="page" size="text">
          {WORDS.letter}
        </Letter>
        <Letter voice="b" author="Marcus wrote" surface="page" size="text">
          {WORDS.answer}
        </Letter>
      </Section>
      <Section title="Lists">
        <TableOfContentsList
          label="Strengths"
          items={[
            { id: "play", text: "Play", value: "above your own line" },
            { id: "thanks", text: "Being thanked for what nobody sees", value: "close to it" },
            { id: "room", text: "Room of your own", value: "a question", href: "#room" },
          ]}
          onFollow={() => {}}
        />
        <RuledList>
          <li>Supper, phones in the hall</li>
          <li>{WORDS.long}</li>
          <li>Tea, ten minutes</li>
        </RuledList>
      </Section>
      <Section title="Lines of text">
        <Text kind="question">“What is one thing I do that lets you breathe?”</Text>
        <Text kind="kicker">While it waits</Text>
        <Text kind="lead">No account. Nothing leaves this phone unless you choose it.</Text>
        <Text kind="sub">Nobody has read them. Open the envelope side by side, when you have ten minutes.</Text>
        <Text kind="ui">Four lines, under a minute.</Text>
        <Text kind="small">Week three was a week off. There is nothing to catch up.</Text>
      </Section>
      <MarginNote title="Nobody can see this" tone="help">
        <p>This page keeps no trace.</p>
      </MarginNote>
      <Section title="Plate" full>
        <Plate
          label="Two voices, each with its own line, then both together."
          words={{ i: "I", you: "you", we: "we" }}
        />
      </Section>
    </>
  );
}
