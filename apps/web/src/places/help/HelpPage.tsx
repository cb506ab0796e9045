import { help, helpWords } from "@counterpoint/library";
import type { ReactNode } from "react";
import { Frame } from "../../app/Frame.tsx";
import { useLayer } from "../../app/layer.ts";
import { useCoreWords } from "../../app/words.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { useStart } from "../../ui/opening/use-start.ts";
import { Entries } from "./Entries.tsx";
import styles from "./HelpPage.module.css";
import { RightPage } from "./RightPage.tsx";
import { WhereYouAre } from "./WhereYouAre.tsx";

const [first, ...rest] = help.entries;
const atNumbers = rest.findLastIndex(({ kind }) => kind === "number") + 1;

export function HelpPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const right = useLayer("right");
  return right.isOpen ? <RightPage onClose={right.close} /> : <Lines onClose={onClose} onRight={() => right.open()} />;
}

interface LinesProps {
  readonly onClose: () => void;
  readonly onRight: () => void;
}

/** Whoever is in danger finds whom to call before anything that is to be read. */
function Lines({ onClose, onRight }: LinesProps): ReactNode {
  const words = useCoreWords();
  const heading = useStart(words.shell.help);
  return (
    <Frame title={words.shell.help} layout="plain">
      <div className={styles["help"]}>
        {first?.kind === "section" && <Opening title={first.title} headingRef={heading} lead={first.paragraphs[0]} />}
        <WhereYouAre numbers={rest.slice(0, atNumbers)} />
        <div className={styles["section"]}>
          {first?.kind === "section" && first.paragraphs.slice(1).map((text) => <p key={text}>{text}</p>)}
          <p>
            <Button kind="underlined" onPress={onRight}>
              {helpWords.right}
            </Button>
          </p>
        </div>
        <Entries entries={rest.slice(atNumbers)} />
        <p className={styles["back"]}>
          <Button onPress={onClose}>{words.shell.back}</Button>
        </p>
      </div>
    </Frame>
  );
}
