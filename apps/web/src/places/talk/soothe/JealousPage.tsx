import { guided } from "@counterpoint/library";
import type { ReactNode } from "react";
import { useHelp } from "../../../app/help-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { Section } from "../../../ui/section/Section.tsx";
import { BackToTalk } from "../BackToTalk.tsx";
import styles from "./Soothe.module.css";

/** The form that asks for it. */
const REASSURE = "reassure";

interface JealousPageProps {
  readonly onPage: (id: string) => void;
  readonly onClose: () => void;
}

/** From the feeling to a question, and to people who help where it does not get smaller. */
export function JealousPage({ onPage, onClose }: JealousPageProps): ReactNode {
  const { jealous: words, name, stay } = useWords().soothe;
  const heading = useStart(words.title);
  const help = useHelp();
  const steps = [
    { text: words.name, page: "name", title: name.title },
    { text: words.stay, page: "stay", title: stay.title },
    { text: words.ask, page: REASSURE, title: guided.entries.find(({ id }) => id === REASSURE)?.title },
  ];
  return (
    <>
      <Opening title={words.title} headingRef={heading} lead={words.lead} />
      <MarginNote tone="help">
        <p>{words.note}</p>
      </MarginNote>
      <Section title={words.steps} first>
        <ol className={styles["steps"]}>
          {steps.map(({ text, page, title }) => (
            <li key={page}>
              <p>{text}</p>
              <Button kind="underlined" onPress={() => onPage(page)}>
                {title}
              </Button>
            </li>
          ))}
          <li>{words.own}</li>
        </ol>
      </Section>
      <Section title={words.helpTitle}>
        <p>{words.help}</p>
        <p>
          <Button onPress={help.open}>{words.open}</Button>
        </p>
      </Section>
      <BackToTalk onClose={onClose} />
    </>
  );
}
