import { decideKeptWords, type KeptWords, keptWordsKind, readKeptWords } from "@counterpoint/talk";
import { type ReactNode, useEffect, useRef } from "react";
import { useNow } from "../../../app/now.ts";
import { useCommit, useOpenSpace, useRecords } from "../../../app/space-context.ts";
import { useToast } from "../../../app/toast.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Letter } from "../../../ui/letter/Letter.tsx";
import { RuledList } from "../../../ui/lists/RuledList.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { Text } from "../../../ui/text/Text.tsx";

/** Sentences that somebody asked to be kept. Where none are, there is no sign of it. */
export function Kept(): ReactNode {
  const { shell, wording } = useWords();
  const words = wording.keep;
  const { space } = useOpenSpace();
  const commit = useCommit();
  const show = useToast();
  const place = useRef<HTMLDivElement>(null);
  const kept = readKeptWords(useRecords(keptWordsKind));
  useEffect(() => void space.loadBackTo("beginning"), [space]);
  if (kept.length === 0) return null;
  const remove = (id: string): void => {
    const decided = decideKeptWords({ type: "remove", id });
    if (!decided.ok) return;
    const back = space.inverse(decided.value);
    commit(decided.value);
    show({ text: words.removed, undo: { label: shell.undo, onUndo: () => commit(back) } });
    place.current?.focus();
  };
  return (
    <Section title={words.title} sub={words.sub}>
      <div ref={place} tabIndex={-1}>
        <RuledList label={words.list}>
          {kept.map((one) => (
            <OneKept key={one.id} kept={one} onRemove={remove} />
          ))}
        </RuledList>
      </div>
    </Section>
  );
}

interface OneKeptProps {
  readonly kept: KeptWords;
  readonly onRemove: (id: string) => void;
}

function OneKept({ kept: { id, date, text }, onRemove }: OneKeptProps): ReactNode {
  const { common, wording } = useWords();
  const { today } = useNow();
  return (
    <li>
      <Letter voice="a" size="text" surface="page">
        {text}
      </Letter>
      <Text kind="small">{common.day(date, today)}</Text>
      <Button kind="underlined" aria-label={wording.keep.removeOf(text)} onPress={() => onRemove(id)}>
        {wording.keep.remove}
      </Button>
    </li>
  );
}
