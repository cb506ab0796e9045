import type { ReactNode } from "react";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { MarginNote } from "../../../ui/margin/MarginNote.tsx";
import { Page } from "../../../ui/page/Page.tsx";
import { WordList } from "../../../ui/words-to-compare/WordList.tsx";
import { PrintedWords } from "./PrintedWords.tsx";

interface ShowProps {
  readonly words: readonly string[];
  readonly onNext: () => void;
  readonly onStop: () => void;
}

/** The one time that the words are on the screen. There is no button that copies them: a clipboard is read by others. */
export function Show({ words, onNext, onStop }: ShowProps): ReactNode {
  const { show } = useWords().recovery;
  return (
    <Page title={show.title} lead={show.lead}>
      <WordList words={words} label={show.list} layout="columns" />
      <div>
        <p>{show.nothingYet}</p>
        <ButtonRow>
          <Button onPress={onNext}>{show.next}</Button>
          <Button onPress={() => window.print()}>{show.print}</Button>
          <Button onPress={onStop}>{show.stop}</Button>
        </ButtonRow>
      </div>
      <MarginNote>
        <p>{show.printNote}</p>
      </MarginNote>
      <PrintedWords words={words} label={show.list} />
    </Page>
  );
}
