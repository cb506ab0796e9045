import { https } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { Frame } from "../Frame.tsx";
import { useCoreWords } from "../words.ts";
import styles from "./Insecure.module.css";

/** Over plain http from another machine there is no cryptography: say so, and how to put it right. */
export function Insecure(): ReactNode {
  const words = useCoreWords().shell;
  return (
    <Frame title={words.name} layout="plain">
      <Opening title={words.insecure.title} lead={words.insecure.lead} />
      <Text kind="sub">{words.insecure.what}</Text>
      {https.entries.map((recipe) => (
        <Section key={recipe.id} title={recipe.title} sub={recipe.when}>
          <ol className={styles["steps"]}>
            {recipe.steps.map((step) => (
              <li key={step.text}>
                <p>{step.text}</p>
                {step.command !== null && <pre className={styles["command"]}>{step.command}</pre>}
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </Frame>
  );
}
