import type { NeedId } from "@counterpoint/kernel";
import { needName } from "@counterpoint/library";
import type { View } from "@counterpoint/today";
import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import type { Send } from "./FirstMinute.tsx";
import { ProposalText } from "./ProposalText.tsx";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface RevealProps {
  readonly view: Extract<View, { readonly screen: "reveal" }>;
  readonly send: Send;
}

/** Both pages open at once, side by side: never one over the other, and no count of what matches. */
export function Reveal({ view, send }: RevealProps): ReactNode {
  const { reveal } = useWords().firstMinute;
  return (
    <Screen
      title={reveal.title}
      actions={
        <>
          <Button kind="ink" onPress={() => send({ type: "next" })}>
            {reveal.next}
          </Button>
          <Button kind="underlined" onPress={() => send({ type: "other" })}>
            {reveal.another}
          </Button>
        </>
      }
    >
      <div className={styles["voices"]}>
        <Letter voice="a" author={reveal.first}>
          <NeedLines needs={view.first} />
        </Letter>
        <Letter voice="b" author={reveal.second}>
          <NeedLines needs={view.second} />
        </Letter>
      </div>
      {view.both.length === 0 ? (
        <p>{reveal.none}</p>
      ) : (
        <Letter voice="we" author={reveal.both}>
          <NeedLines needs={view.both} />
        </Letter>
      )}
      <ProposalText proposal={view.proposal} />
    </Screen>
  );
}

function NeedLines({ needs }: { readonly needs: readonly NeedId[] }): ReactNode {
  return (
    <ul className={styles["needs"]}>
      {needs.map((need) => (
        <li key={need}>{needName(need)}</li>
      ))}
    </ul>
  );
}
