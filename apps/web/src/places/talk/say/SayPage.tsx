import { cardsFor } from "@counterpoint/library";
import { type ReactNode, useRef } from "react";
import { SafetyCards } from "../../../app/safety/SafetyCards.tsx";
import { useWords } from "../../../app/words.ts";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import { VisuallyHidden } from "../../../ui/text/VisuallyHidden.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import { DraftField } from "./DraftField.tsx";
import { Kept } from "./Kept.tsx";
import { Notes } from "./Notes.tsx";
import styles from "./Say.module.css";
import { useSay } from "./use-say.ts";
import { BlankPage, Ways } from "./Ways.tsx";

/**
 * A draft is read on this page and is gone with it, unless somebody asks to keep what became of it. Where its words speak
 * of danger there is no advice on wording: only what may help.
 */
export function SayPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().wording;
  const heading = useStart(words.title);
  const say = useSay();
  const state = useRef<HTMLDivElement>(null);
  const { safety } = say.reading;
  const isDanger = safety.length > 0;
  const isRead = say.text.trim() !== "" && !say.isTooLong && !isDanger;
  return (
    <>
      <Opening title={words.title} headingRef={heading} lead={words.lead} />
      <div>
        <DraftField say={say} />
        <div ref={state} role="status" tabIndex={-1} className={styles["state"]}>
          {isDanger && <VisuallyHidden>{cardsFor(safety).map(({ title }) => `${title}. `)}</VisuallyHidden>}
          {isRead && (
            <Text kind="small">
              {say.marks.length > 0 ? words.marked(say.marks.length) : say.isResting && words.none}
            </Text>
          )}
        </div>
      </div>
      {isDanger ? (
        <SafetyCards kinds={safety} />
      ) : (
        <>
          <Notes say={say} onLeft={() => state.current?.focus()} />
          <Ways say={say} />
          <Section title={words.build.title} sub={words.build.sub}>
            <BlankPage />
            <p className={styles["end"]}>{words.end}</p>
            <Text kind="small">{words.source}</Text>
          </Section>
          <Kept />
        </>
      )}
      <BackToTalk onClose={onClose} />
    </>
  );
}
