import { replaceWord, type UnknownWord } from "@counterpoint/space";
import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { useWords } from "../words.ts";

/** Longer than any word of the list: what is typed can be of any length. */
const SHOWN_LETTERS = 20;

interface NearestWordsProps {
  readonly text: string;
  readonly unknown: readonly UnknownWord[];
  readonly onReplace: (text: string) => void;
}

/** Each wrong word by its place, with those of the list that are like it; a press puts one there. */
export function NearestWords({ text, unknown, onReplace }: NearestWordsProps): ReactNode {
  const { entry } = useWords().recovery;
  return (
    <RuledList>
      {unknown.map(({ place, word, nearest }) => (
        <li key={place}>
          <p>{entry.unknown(place, word.slice(0, SHOWN_LETTERS))}</p>
          {nearest.length > 0 && (
            <ButtonRow>
              {nearest.map((near) => (
                <Button key={near} onPress={() => onReplace(replaceWord(text, place, near))}>
                  {near}
                </Button>
              ))}
            </ButtonRow>
          )}
        </li>
      ))}
    </RuledList>
  );
}
