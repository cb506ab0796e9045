import { cards, guided } from "@counterpoint/library";
import type { ReactNode } from "react";
import { EveningForTwo } from "../../app/EveningForTwo.tsx";
import { useWords } from "../../app/words.ts";
import { TitleList } from "../../ui/lists/TitleList.tsx";
import { MarginNote } from "../../ui/margin/MarginNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useReturn } from "../../ui/opening/use-return.ts";
import { Section } from "../../ui/section/Section.tsx";

const WITH_ONESELF = ["name", "calm", "stay", "jealous"] as const;

interface ContentsProps {
  readonly onPage: (id: string) => void;
  readonly onCard: (id: string) => void;
  /** Of the page that was just left. */
  readonly left: string | null;
}

export function Contents({ onPage, onCard, left }: ContentsProps): ReactNode {
  const { talk: words, soothe } = useWords();
  const refOf = useReturn(left);
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.notFor}</p>
      </MarginNote>
      <Section title={words.find} first>
        <TitleList
          label={words.find}
          entries={[{ id: "say", ...words.say }, ...guided.entries]}
          onOpen={onPage}
          refOf={refOf}
        />
      </Section>
      <Section title={words.alone}>
        <TitleList
          label={words.alone}
          entries={WITH_ONESELF.map((id) => ({ id, title: soothe[id].title, about: soothe[id].about }))}
          onOpen={onPage}
          refOf={refOf}
        />
      </Section>
      <Section title={words.cards.title} sub={words.cards.sub}>
        <TitleList
          label={words.list}
          entries={cards.entries.map(({ id, title, question }) => ({ id, title, about: question }))}
          onOpen={onCard}
          refOf={refOf}
        />
      </Section>
      <EveningForTwo />
    </>
  );
}
