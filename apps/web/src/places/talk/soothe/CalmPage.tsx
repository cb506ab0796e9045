import { groundings } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import { BreathPacer } from "./BreathPacer.tsx";
import styles from "./Soothe.module.css";

export function CalmPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords().soothe.calm;
  const heading = useStart(words.title);
  return (
    <>
      <Opening title={words.title} headingRef={heading} lead={words.lead} />
      <MarginNote>
        <p>{words.note}</p>
      </MarginNote>
      <Section title={words.breath.title} sub={words.breath.text} first>
        <BreathPacer />
      </Section>
      <Section title={words.others} sub={words.end}>
        {groundings.entries.map(({ id, title, steps }) => (
          <div key={id}>
            <h3>{title}</h3>
            <ol className={styles["steps"]}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
      </Section>
      <BackToTalk onClose={onClose} />
    </>
  );
}
