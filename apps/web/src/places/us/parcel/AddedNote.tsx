import type { ReactNode } from "react";
import { Note } from "../../../app/parcel/Note.tsx";
import type { AddedByFile } from "../../../app/parcel/ports.ts";
import { useWords } from "../../../app/words.ts";
import { WordList } from "../../../ui/words-to-compare/WordList.tsx";

/** The file is with the browser; the words stay on the screen for the new device to be held against. */
export function AddedNote({ added }: { readonly added: AddedByFile }): ReactNode {
  const { name, add } = useWords().parcel;
  return (
    <Note title={add.title}>
      <p>{add.done(name)}</p>
      <p>{add.bookWords}</p>
      <WordList words={added.words} label={add.list} layout="lines" />
    </Note>
  );
}
