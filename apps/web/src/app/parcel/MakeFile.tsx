import type { PackError } from "@counterpoint/space";
import { type ReactNode, useState } from "react";
import { nextPaint } from "../../platform/next-paint.ts";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import type { Messages } from "../messages/en.ts";
import { Note } from "./Note.tsx";
import type { BookByFile } from "./ports.ts";

interface MakeFileProps {
  readonly files: BookByFile;
  /** Between whose devices it goes is for the caller to say. */
  readonly words: Messages["parcel"];
  readonly onLeave: () => void;
}

type Step =
  | { readonly at: "asked" }
  | { readonly at: "making" }
  | { readonly at: "made" }
  | { readonly at: "failed"; readonly error: PackError };

/** A file with all of the book, for the other devices it is on; its name tells nothing (S15). */
export function MakeFile({ files, words, onLeave }: MakeFileProps): ReactNode {
  const [step, setStep] = useState<Step>({ at: "asked" });
  const make = async (): Promise<void> => {
    setStep({ at: "making" });
    await nextPaint();
    const made = await files.make();
    if (!made.ok) return setStep({ at: "failed", error: made.error });
    saveFile(words.name, made.value);
    setStep({ at: "made" });
  };
  if (step.at === "made") {
    return (
      <Note title={words.make.title}>
        <p>{words.make.done(words.name)}</p>
      </Note>
    );
  }
  return (
    <>
      <p>{words.make.text}</p>
      {step.at === "failed" && <ErrorNote blocking>{notMade(step.error, words)}</ErrorNote>}
      <ButtonRow>
        <Button busyLabel={step.at === "making" ? words.make.making : undefined} onPress={() => void make()}>
          {words.make.go}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </ButtonRow>
    </>
  );
}

const notMade = ({ kind }: PackError, { make, add, disk }: Messages["parcel"]): string =>
  `${make.failed} ${kind === "alone" ? add.failed.alone : disk[kind]}`;
