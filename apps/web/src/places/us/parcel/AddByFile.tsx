import type { AddError, PackError, RequestError } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { PassphraseForm } from "../../../app/lock/PassphraseForm.tsx";
import { useLock } from "../../../app/lock-context.ts";
import type { Messages } from "../../../app/messages/en.ts";
import { Note } from "../../../app/parcel/Note.tsx";
import type { AddedByFile, Asked, BookByFile } from "../../../app/parcel/ports.ts";
import { useWords } from "../../../app/words.ts";
import { deviceRequest } from "../../../platform/device-request.ts";
import { nextPaint } from "../../../platform/next-paint.ts";
import { saveFile } from "../../../platform/save-file.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import { WordsToCompare } from "../../../ui/words-to-compare/WordsToCompare.tsx";
import { AddedNote } from "./AddedNote.tsx";

interface AddByFileProps {
  readonly files: BookByFile;
  readonly onLeave: () => void;
}

type Step =
  | { readonly at: "request" }
  | { readonly at: "compare"; readonly asked: Asked }
  | { readonly at: "confirm"; readonly asked: Asked; readonly error?: AddError | PackError }
  | { readonly at: "added"; readonly added: AddedByFile }
  | { readonly at: "stopped" };

/**
 * A new device's request is taken, its words are compared, and the passphrase is asked again before it is added (S1). No
 * word of it is written before that.
 */
export function AddByFile({ files, onLeave }: AddByFileProps): ReactNode {
  const words = useWords().parcel;
  const { opensBy } = useLock();
  const [step, setStep] = useState<Step>({ at: "request" });
  const leave = (): void => {
    deviceRequest.set(null);
    onLeave();
  };
  const add = async (asked: Asked): Promise<void> => {
    const added = await asked.add();
    if (!added.ok) return setStep({ at: "confirm", asked, error: added.error });
    deviceRequest.set(null);
    saveFile(words.name, added.value.file);
    setStep({ at: "added", added: added.value });
  };
  if (!opensBy.passphrase) return <p>{words.add.needsLock}</p>;
  switch (step.at) {
    case "request":
      return <RequestForm files={files} onAsked={(asked) => setStep({ at: "compare", asked })} onLeave={leave} />;
    case "compare":
      return (
        <Note title={words.add.compare}>
          <p>{words.add.why}</p>
          <WordsToCompare
            words={step.asked.words}
            label={words.add.list}
            sameLabel={words.add.same}
            differentLabel={words.add.different}
            onSame={() => setStep({ at: "confirm", asked: step.asked })}
            onDifferent={() => {
              deviceRequest.set(null);
              setStep({ at: "stopped" });
            }}
          />
        </Note>
      );
    case "confirm":
      return (
        <Note title={words.add.before}>
          <p>{words.add.whole}</p>
          <PassphraseForm
            submitLabel={words.add.confirm}
            stopLabel={words.leave}
            onRight={() => add(step.asked)}
            onStop={leave}
          />
          {step.error !== undefined && <ErrorNote blocking>{notAdded(step.error, words)}</ErrorNote>}
        </Note>
      );
    case "added":
      return <AddedNote added={step.added} />;
    case "stopped":
      return (
        <Note title={words.add.open}>
          <p>{words.add.stopped}</p>
        </Note>
      );
  }
}

function notAdded(error: AddError | PackError, { add, disk }: Messages["parcel"]): string {
  switch (error.kind) {
    case "full":
    case "newer":
    case "closed":
    case "unavailable":
      return disk[error.kind];
    default:
      return add.failed[error.kind];
  }
}

interface RequestFormProps extends AddByFileProps {
  readonly onAsked: (asked: Asked) => void;
}

function RequestForm({ files, onAsked, onLeave }: RequestFormProps): ReactNode {
  const words = useWords().parcel;
  const [text, setText] = useState(() => deviceRequest.get() ?? "");
  const [wrong, setWrong] = useState<RequestError | "empty" | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<Focusable>(null);
  const submit = async (): Promise<void> => {
    if (busy) return;
    setWrong(text.trim() === "" ? "empty" : null);
    if (text.trim() === "") return field.current?.focus();
    setBusy(true);
    await nextPaint();
    const asked = await files.ask(text);
    setBusy(false);
    if (asked.ok) return onAsked(asked.value);
    setWrong(asked.error);
    field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{words.add.text}</p>
      <p>{words.add.once}</p>
      <TextField
        ref={field}
        label={words.add.request}
        lines="many"
        value={text}
        error={wrong === null ? undefined : words.add[wrong]}
        onChange={setText}
      />
      <ButtonRow>
        <Button type="submit" busyLabel={busy ? words.working : undefined}>
          {words.add.go}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </ButtonRow>
    </form>
  );
}
