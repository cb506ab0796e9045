import type { OpenedAnswer } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNames, useOurBook } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Letter } from "../../../ui/letter/Letter.tsx";
import styles from "./Questions.module.css";

/** Side by side, in the voice of each; the same one first for both readers. */
export function BothLetters({ answer: { mine, theirs } }: { readonly answer: OpenedAnswer }): ReactNode {
  const { wrote } = useWords().questions.read;
  const { me, other } = useNames();
  const { member } = useOurBook().space;
  const [own, others] = [
    { name: me, text: mine },
    { name: other, text: theirs },
  ];
  const [a, b] = member === "a" ? [own, others] : [others, own];
  return (
    <div className={styles["answers"]}>
      <Letter voice="a" author={wrote(a.name)} size="text" surface="page">
        {a.text}
      </Letter>
      <Letter voice="b" author={wrote(b.name)} size="text" surface="page">
        {b.text}
      </Letter>
    </div>
  );
}
