import { type Learned, learned } from "@counterpoint/library";
import type { ReactNode } from "react";
import { hostOf } from "../../../../app/ours/host-of.ts";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Points } from "../../../../ui/lists/Points.tsx";
import { Section } from "../../../../ui/section/Section.tsx";

/** What never leaves, and what others learn beside the words: the other, and whoever passes it on (S2). */
export function Learnt(): ReactNode {
  const words = useWords().seen;
  const { other } = useNames();
  const host = hostOf(useOurBook());
  return (
    <>
      <Section title={words.never.title}>
        <Points points={words.never.points} />
      </Section>
      <Section title={words.partner(other)}>
        <Points points={toldOf("partner")} />
      </Section>
      {host === undefined ? (
        <p>{words.noHost}</p>
      ) : (
        <Section title={words.host(host)}>
          <p>{words.hostReads}</p>
          <Points points={toldOf("host")} />
        </Section>
      )}
    </>
  );
}

const toldOf = (by: Learned["by"]): readonly string[] =>
  learned.entries.filter((entry) => entry.by === by).map(({ text }) => text);
