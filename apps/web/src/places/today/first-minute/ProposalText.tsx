import type { Proposal } from "@counterpoint/today";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import styles from "./Screen.module.css";

/** What is proposed for the ten minutes: a card to talk about, or a thing without words. */
export function ProposalText({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { reveal } = useWords().firstMinute;
  if (proposal.kind === "step") {
    return (
      <div className={styles["ruled"]}>
        <h2 className={styles["named"]}>{reveal.step}</h2>
        <p className={styles["said"]}>{proposal.step.title}</p>
        <p>{proposal.step.text}</p>
      </div>
    );
  }
  const { title, begin, question, second, pass } = proposal.card;
  return (
    <div className={styles["ruled"]}>
      <h2 className={styles["named"]}>{reveal.card}</h2>
      <h3>{title}</h3>
      <p className={styles["said"]}>{question}</p>
      <p>{second}</p>
      <p>{begin}</p>
      <p className={styles["others"]}>{pass}</p>
    </div>
  );
}
