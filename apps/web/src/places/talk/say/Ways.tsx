import { wordingPhrases } from "@counterpoint/library";
import { blank, type Suggestion, textOf } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useWords } from "../../../app/words.ts";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import { SaidActs } from "./SaidActs.tsx";
import styles from "./Say.module.css";
import type { Say } from "./use-say.ts";
import { WayLetter } from "./WayLetter.tsx";

/** Two ways to say what was marked. What was changed in one stays until other words are written above. */
export function Ways({ say }: { readonly say: Say }): ReactNode {
  const words = useWords().wording.ways;
  if (say.ways.length === 0) return null;
  return (
    <Section title={words.title} sub={words.sub}>
      {say.ways.map((way) => (
        <Way key={`${way.kind} ${textOf(way)}`} first={way} say={say} />
      ))}
    </Section>
  );
}

function Way({ first, say }: { readonly first: Suggestion; readonly say: Say }): ReactNode {
  const words = useWords().wording.ways;
  const [way, setWay] = useState(first);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles["way"]}>
      <h3>{words[way.kind]}</h3>
      <WayLetter way={way} label={say.marks[0]?.label} onChange={setWay} />
      <SaidActs text={textOf(way)} copyLabel={words.copy[way.kind]} />
      <Panel label={words.compare} open={open} onToggle={() => setOpen(!open)}>
        <Text kind="small">{words.before}</Text>
        <Letter voice="a" size="text" surface="page">
          {say.text.trim()}
        </Letter>
        <Text kind="small">{words.after}</Text>
        <Letter voice="a" size="text" surface="page">
          {textOf(way)}
        </Letter>
      </Panel>
    </div>
  );
}

/** What happened, what I feel, what I need, what I ask: with nothing written before. */
export function BlankPage(): ReactNode {
  const words = useWords().wording;
  const [open, setOpen] = useState(false);
  const [way, setWay] = useState(() => blank(wordingPhrases));
  return (
    <Panel label={words.build.open} open={open} onToggle={() => setOpen(!open)}>
      <WayLetter way={way} label={undefined} onChange={setWay} />
      <SaidActs text={textOf(way)} copyLabel={words.ways.copy.blank} />
    </Panel>
  );
}
