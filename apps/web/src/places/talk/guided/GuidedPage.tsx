import type { GuidedForm } from "@counterpoint/library";
import { readWording, sayGuided, type Written } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { GuidedFields } from "../../../app/guided/GuidedFields.tsx";
import { SafetyCards } from "../../../app/safety/SafetyCards.tsx";
import { useWords } from "../../../app/words.ts";
import { EmptyState } from "../../../ui/empty-state/EmptyState.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import { SaidActs } from "../say/SaidActs.tsx";
import styles from "../Talk.module.css";

interface GuidedPageProps {
  readonly form: GuidedForm;
  readonly onClose: () => void;
}

/** A few fields that come to one thing to say. It is gone with the page, unless somebody keeps or copies it. */
export function GuidedPage({ form, onClose }: GuidedPageProps): ReactNode {
  const words = useWords().wording.guided;
  const heading = useStart(form.title);
  const [written, setWritten] = useState<Written>({});
  const said = sayGuided(form, written);
  const { safety } = readWording(Object.values(written).join(". "));
  const isBegun = Object.values(written).some((text) => text.trim() !== "");
  return (
    <>
      <Opening title={form.title} headingRef={heading} lead={form.lead} />
      <MarginNote tone="help">
        <p>{form.note}</p>
      </MarginNote>
      <GuidedFields form={form} voice="a" written={written} onChange={setWritten} />
      {safety.length > 0 ? (
        <SafetyCards kinds={safety} />
      ) : (
        <Section title={words.title} sub={words.sub}>
          {isBegun ? <Letter voice="a">{said.text}</Letter> : <EmptyState>{words.empty}</EmptyState>}
          {isBegun && said.missing.length === 0 && <SaidActs text={said.text} copyLabel={words.copy} />}
          <p className={styles["end"]}>{form.end}</p>
        </Section>
      )}
      <BackToTalk onClose={onClose} />
    </>
  );
}
