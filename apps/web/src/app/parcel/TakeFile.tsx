import type { Brought, TakeError } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { nextPaint } from "../../platform/next-paint.ts";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { FileField } from "../../ui/file-field/FileField.tsx";
import type { Messages } from "../messages/en.ts";
import { Note } from "./Note.tsx";
import type { BookByFile } from "./ports.ts";
import { isRefusal, refusalOf } from "./refusal.ts";

interface TakeFileProps {
  readonly files: BookByFile;
  readonly words: Messages["parcel"];
}

type Step =
  | { readonly at: "choose" }
  | { readonly at: "taking" }
  | { readonly at: "taken"; readonly brought: Brought }
  | { readonly at: "failed"; readonly error: TakeError };

/** A file of another device is taken in, and what it brought is said. */
export function TakeFile({ files, words }: TakeFileProps): ReactNode {
  const [step, setStep] = useState<Step>({ at: "choose" });
  /** The file that was chosen last: what comes in late of another one is not shown. */
  const latest = useRef<File>(undefined);
  const choose = async (file: File | null): Promise<void> => {
    latest.current = file ?? undefined;
    if (file === null) return setStep({ at: "choose" });
    setStep({ at: "taking" });
    await nextPaint();
    const taken = await files.take(file);
    if (latest.current !== file) return;
    setStep(taken.ok ? { at: "taken", brought: taken.value } : { at: "failed", error: taken.error });
  };
  return (
    <>
      <p>{words.take.text}</p>
      <FileField label={words.take.file} accept=".bin" onChoose={(file) => void choose(file)} />
      <p role="status">{step.at === "taking" && words.take.taking}</p>
      {step.at === "failed" && <ErrorNote blocking>{notTaken(step.error, words)}</ErrorNote>}
      {step.at === "taken" && <Taken brought={step.brought} words={words.take} />}
    </>
  );
}

const notTaken = (error: TakeError, words: Messages["parcel"]): string =>
  isRefusal(error) ? refusalOf(error, words) : `${words.disk[error.kind]} ${words.take.part}`;

interface TakenProps {
  readonly brought: Brought;
  readonly words: Messages["parcel"]["take"];
}

function Taken({ brought: { entries, envelopes, alarmed }, words: take }: TakenProps): ReactNode {
  return (
    <Note title={take.title}>
      {envelopes > 0 && <p>{take.brought}</p>}
      {entries > 0 && <p>{take.devices}</p>}
      {envelopes === 0 && entries === 0 && !alarmed && <p>{take.nothing}</p>}
      {alarmed && <ErrorNote>{take.alarmed}</ErrorNote>}
    </Note>
  );
}
