import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Envelope.module.css";

/** The letter is out, with the lines of both on it. */
export function OpenedEnvelope(): ReactNode {
  const sheet = classNames(styles["paper"], styles["edge"]);
  return (
    <svg className={styles["envelope"]} viewBox="0 -8 260 178" aria-hidden="true">
      <path className={sheet} d="M6 66L130 4L254 66V164H6Z" />
      <path className={sheet} d="M30 22H226V120H30Z" />
      <path className={classNames(styles["line"], styles["a"])} d="M46 46H122M46 58H116M46 70H120M46 82H98" />
      <path className={classNames(styles["line"], styles["b"])} d="M140 46H212M140 58H208M140 70H198M140 82H210" />
      <path className={sheet} d="M6 66V164H254V66L130 132Z" />
      <path className={styles["edge"]} d="M6 164L100 116M254 164L160 116" />
    </svg>
  );
}
