import type { ReactNode } from "react";
import { PassphraseForm } from "../../../app/lock/PassphraseForm.tsx";
import { useWords } from "../../../app/words.ts";
import { Page } from "../../../ui/page/Page.tsx";
import { Section } from "../../../ui/section/Section.tsx";

interface AskProps {
  readonly task: "make" | "change";
  readonly onRight: (passphrase: string) => void | Promise<void>;
  readonly onStop: () => void;
}

/** What the words do and do not do, said before they are shown; and whether it is the person who set the lock. */
export function Ask({ task, onRight, onStop }: AskProps): ReactNode {
  const { ask, title } = useWords().recovery;
  return (
    <Page title={title} lead={ask.lead}>
      <Section first title={ask.does}>
        <p>{ask.doesText}</p>
      </Section>
      <Section title={ask.doesNot}>
        {ask.doesNotText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      <Section title={ask.before}>
        {task === "change" && <p>{ask.beforeChange}</p>}
        <p>{ask.beforeText}</p>
        <PassphraseForm submitLabel={ask.show} stopLabel={ask.stop} onRight={onRight} onStop={onStop} />
      </Section>
    </Page>
  );
}
