import type { Result } from "@counterpoint/kernel";
import {
  type AgeOpener,
  type Backup,
  type BackupError,
  type Imported,
  type Needs,
  needsOf,
  readBackup,
  type StorageError,
} from "@counterpoint/space";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { nextPaint } from "../../platform/next-paint.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { FileField } from "../../ui/file-field/FileField.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import type { ProfileError } from "../profile.ts";
import { useWords } from "../words.ts";
import { InsideNote } from "./InsideNote.tsx";
import { type Inside, lookInside } from "./inside.ts";
import { refusalOf } from "./refusal.ts";

const WordsEntry = lazy(async () => ({ default: (await import("../recovery/WordsEntry.tsx")).WordsEntry }));

export type AddError = StorageError | ProfileError;

export interface RestoreFormProps {
  readonly addLabel: string;
  readonly onAdd: (backup: Backup) => Promise<Result<Imported, AddError>>;
  readonly onLeave: () => void;
}

type Step =
  | { readonly at: "choose" }
  | { readonly at: "sealed"; readonly file: File; readonly needs: Needs }
  | { readonly at: "looking"; readonly file: File; readonly needs: Needs | "nothing" }
  | { readonly at: "found"; readonly backup: Backup; readonly inside: Inside }
  | { readonly at: "adding"; readonly backup: Backup; readonly inside: Inside }
  | { readonly at: "done"; readonly imported: Imported };

/** A file is chosen, opened and looked into; nothing of it is taken before somebody has seen what is inside. */
export function RestoreForm({ addLabel, onAdd, onLeave }: RestoreFormProps): ReactNode {
  const words = useWords().backup;
  const [step, setStep] = useState<Step>({ at: "choose" });
  const [error, setError] = useState<string | null>(null);
  /** The file that was chosen last: what comes in late of another one is not shown. */
  const latest = useRef<File>(undefined);

  const refuse = (file: File, why: BackupError, back: Step): void => {
    if (latest.current !== file) return;
    setError(refusalOf(why, words));
    setStep(back);
  };
  const look = async (file: File, needs: Needs | "nothing", opener?: AgeOpener): Promise<void> => {
    setError(null);
    setStep({ at: "looking", file, needs });
    await nextPaint();
    const backup = await readBackup(file, opener);
    const back: Step = needs === "nothing" ? { at: "choose" } : { at: "sealed", file, needs };
    if (!backup.ok) return refuse(file, backup.error, back);
    const inside = await lookInside(backup.value);
    if (latest.current === file) setStep({ at: "found", backup: backup.value, inside });
  };
  const choose = async (file: File | null): Promise<void> => {
    latest.current = file ?? undefined;
    setError(null);
    setStep({ at: "choose" });
    if (file === null) return;
    const needs = await needsOf(file);
    if (!needs.ok) return refuse(file, needs.error, { at: "choose" });
    if (needs.value === "nothing") return look(file, "nothing");
    if (latest.current === file) setStep({ at: "sealed", file, needs: needs.value });
  };
  const add = async (backup: Backup, inside: Inside): Promise<void> => {
    setError(null);
    setStep({ at: "adding", backup, inside });
    await nextPaint();
    const imported = await onAdd(backup);
    if (imported.ok) setStep({ at: "done", imported: imported.value });
    else {
      setError(words.restore.notAdded[imported.error.kind]);
      setStep({ at: "found", backup, inside });
    }
  };

  if (step.at === "done") {
    return <Added text={step.imported.added > 0 ? words.restore.added : words.restore.already} />;
  }
  return (
    <>
      <FileField label={words.restore.file} accept=".age,.json,.md" onChoose={(file) => void choose(file)} />
      {(step.at === "sealed" || step.at === "looking") && step.needs === "passphrase" && (
        <PassphraseForm
          busy={step.at === "looking"}
          onOpener={(opener) => void look(step.file, "passphrase", opener)}
        />
      )}
      {(step.at === "sealed" || step.at === "looking") && step.needs === "identity" && (
        <>
          <p>{words.restore.words}</p>
          <Suspense fallback={null}>
            <WordsEntry onOpener={(opener) => void look(step.file, "identity", opener)} />
          </Suspense>
        </>
      )}
      {step.at === "looking" && step.needs !== "passphrase" && <p role="status">{words.restore.looking}</p>}
      {(step.at === "found" || step.at === "adding") && <InsideNote inside={step.inside} />}
      {error !== null && <ErrorNote blocking>{error}</ErrorNote>}
      {(step.at === "found" || step.at === "adding") && (
        <ButtonRow>
          <Button
            busyLabel={step.at === "adding" ? words.restore.adding : undefined}
            onPress={() => void add(step.backup, step.inside)}
          >
            {addLabel}
          </Button>
          <Button onPress={onLeave}>{words.leave}</Button>
        </ButtonRow>
      )}
    </>
  );
}

/** Takes the focus of what it replaces. */
function Added({ text }: { readonly text: string }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} tabIndex={-1}>
      {text}
    </p>
  );
}

interface PassphraseFormProps {
  readonly busy: boolean;
  readonly onOpener: (opener: AgeOpener) => void;
}

function PassphraseForm({ busy, onOpener }: PassphraseFormProps): ReactNode {
  const { backup, passphrase: said } = useWords();
  const { restore } = backup;
  const [passphrase, setPassphrase] = useState("");
  const [refused, setRefused] = useState(false);
  const field = useRef<Focusable>(null);
  const submit = (): void => {
    if (busy) return;
    setRefused(passphrase === "");
    if (passphrase === "") field.current?.focus();
    else onOpener({ kind: "passphrase", passphrase });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        ref={field}
        secret
        label={restore.passphrase}
        error={refused && passphrase === "" ? said.empty : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
      <ButtonRow>
        <Button type="submit" busyLabel={busy ? restore.looking : undefined}>
          {restore.look}
        </Button>
      </ButtonRow>
    </form>
  );
}
