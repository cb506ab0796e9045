import { type ReactNode, useState } from "react";
import { CarryButton } from "../../../app/ours/CarryButton.tsx";
import { useWords } from "../../../app/words.ts";
import { copyText } from "../../../platform/copy-text.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import { useKeepSaid } from "./use-keep-said.ts";

interface SaidActsProps {
  readonly text: string;
  readonly copyLabel: string;
}

/** What can be done with words that are ready: none of it sends them. */
export function SaidActs({ text, copyLabel }: SaidActsProps): ReactNode {
  const words = useWords().wording;
  const keep = useKeepSaid();
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: "copied" | "refused" } | null>(null);
  return (
    <>
      <ButtonRow>
        <Button onPress={() => void copyText(text).then((how) => setCopied({ text, how }))}>{copyLabel}</Button>
        {keep !== undefined && <Button onPress={() => keep(text)}>{words.keep.do}</Button>}
        <CarryButton text={text} label={words.carry} />
      </ButtonRow>
      <div role="status">{copied?.text === text && <Text kind="small">{words.ways[copied.how]}</Text>}</div>
    </>
  );
}
