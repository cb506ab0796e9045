import { type ReactNode, useState } from "react";
import { copyText } from "../../platform/copy-text.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { useWords } from "../words.ts";
import styles from "./Pair.module.css";

interface CopyLinesProps {
  readonly lines: string;
  readonly ways: readonly { readonly label: string; readonly text: string }[];
  readonly children: ReactNode;
}

/** Lines to send, as they are; copied only on a tap, with a word of warning (S14). */
export function CopyLines({ lines, ways, children }: CopyLinesProps): ReactNode {
  const words = useWords().partners.offer;
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  return (
    <>
      <p className={styles["lines"]}>{lines}</p>
      {children}
      <p>{words.copyWhy}</p>
      <ButtonRow>
        {ways.map(({ label, text }) => (
          <Button key={label} onPress={() => void copyText(text).then(setCopied)}>
            {label}
          </Button>
        ))}
      </ButtonRow>
      <p role="status">
        {copied === "copied" && words.copied}
        {copied === "refused" && words.notCopied}
      </p>
    </>
  );
}
