import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./Envelope.module.css";

const FIRST = ["M6 84H130", "M130 84C120 98 106 112 92 126", "M130 84C112 58 78 54 76 74C74 92 108 92 130 84"];
const SECOND = ["M254 84H130", "M130 84C140 98 154 112 168 126", "M130 84C148 58 182 54 184 74C186 92 152 92 130 84"];

/** Shut, with a cord of each tied into one knot. Only for what has opened: before that, nothing is drawn of either. */
export function TiedEnvelope(): ReactNode {
  return (
    <svg className={styles["envelope"]} viewBox="0 -8 260 178" aria-hidden="true">
      <rect className={classNames(styles["paper"], styles["edge"])} x="6" y="4" width="248" height="158" />
      <path className={styles["fold"]} d="M80 4V162M180 4V162M186 4V162" />
      {FIRST.map((path) => (
        <Cord key={path} voice="a" path={path} />
      ))}
      {SECOND.map((path) => (
        <Cord key={path} voice="b" path={path} />
      ))}
      <path className={styles["knot"]} d="M119 76H141V92H119ZM126 76V92M134 76V92" />
    </svg>
  );
}

/** Two strands, with a gap where it lies over another. */
function Cord({ voice, path }: { readonly voice: "a" | "b"; readonly path: string }): ReactNode {
  return (
    <>
      <path className={styles["around"]} d={path} />
      <path className={classNames(styles["cord"], styles[voice])} d={path} />
      <path className={styles["core"]} d={path} />
    </>
  );
}
