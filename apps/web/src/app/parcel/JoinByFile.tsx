import type { LookError } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { nextPaint } from "../../platform/next-paint.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { FileField } from "../../ui/file-field/FileField.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { WordsToCompare } from "../../ui/words-to-compare/WordsToCompare.tsx";
import type { Messages } from "../messages/en.ts";
import { useWords } from "../words.ts";
import { OwnCode } from "./OwnCode.tsx";
import type { FoundInFile, JoinError, JoinsByFile, OwnRequest } from "./ports.ts";
import { refusalOf } from "./refusal.ts";

interface JoinByFileProps {
  readonly joins: JoinsByFile;
  /** This profile is of the book now; the page and all others of it have to be opened anew. */
  readonly onJoined: () => void;
}

type Step =
  | { readonly at: "choose" }
  | { readonly at: "looking" }
  | { readonly at: "compare"; readonly found: FoundInFile }
  | { readonly at: "joining" }
  | { readonly at: "begun" }
  | { readonly at: "stopped" }
  | { readonly at: "failed"; readonly error: LookError | JoinError };

/** On a new device: shows what another one needs to add it, and takes in the file that this one makes. */
export function JoinByFile({ joins, onJoined }: JoinByFileProps): ReactNode {
  const all = useWords();
  const words = all.parcel;
  const [own, setOwn] = useState<OwnRequest>();
  const [step, setStep] = useState<Step>({ at: "choose" });
  const latest = useRef<File>(undefined);
  /** Where it is said how it stands. The words that were compared go with their buttons, and the focus comes here. */
  const standing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    void joins.request().then((request) => {
      if (gone) return;
      if (request.ok) setOwn(request.value);
      else setStep({ at: "failed", error: request.error });
    });
    return () => {
      gone = true;
    };
  }, [joins]);

  const choose = async (file: File | null): Promise<void> => {
    latest.current = file ?? undefined;
    if (file === null) return setStep({ at: "choose" });
    setStep({ at: "looking" });
    await nextPaint();
    const found = await joins.look(file);
    if (latest.current !== file) return;
    setStep(found.ok ? { at: "compare", found: found.value } : { at: "failed", error: found.error });
  };
  const join = async (found: FoundInFile): Promise<void> => {
    setStep({ at: "joining" });
    const joined = await found.join();
    if (joined.ok && joined.value === "whole") onJoined();
    else if (joined.ok) setStep({ at: "begun" });
    else setStep({ at: "failed", error: joined.error });
  };

  if (step.at === "begun") {
    return (
      <>
        <ErrorNote blocking>{words.join.begun}</ErrorNote>
        <Button onPress={onJoined}>{words.join.openBook}</Button>
      </>
    );
  }
  return (
    <>
      <Section first title={words.join.first}>
        {own === undefined ? <p role="status">{words.working}</p> : <OwnCode own={own} />}
      </Section>
      <Section title={words.join.second}>
        <FileField label={words.join.file} accept=".bin" onChoose={(file) => void choose(file)} />
        <div ref={standing} tabIndex={-1}>
          <p role="status">
            {step.at === "looking" && words.join.looking}
            {step.at === "joining" && words.join.joining}
          </p>
          {step.at === "failed" && <ErrorNote blocking>{notJoined(step.error, all)}</ErrorNote>}
          {step.at === "stopped" && <ErrorNote blocking>{words.join.stopped}</ErrorNote>}
        </div>
      </Section>
      {step.at === "compare" && (
        <Compare
          found={step.found}
          onSame={() => {
            standing.current?.focus();
            void join(step.found);
          }}
          onDifferent={() => {
            standing.current?.focus();
            setStep({ at: "stopped" });
          }}
        />
      )}
    </>
  );
}

interface CompareProps {
  readonly found: FoundInFile;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
}

function Compare({ found, onSame, onDifferent }: CompareProps): ReactNode {
  const { join } = useWords().parcel;
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <Section title={join.third}>
      <p ref={lead} tabIndex={-1}>
        {join.why}
      </p>
      <WordsToCompare
        words={found.words}
        label={join.bookList}
        sameLabel={join.same}
        differentLabel={join.different}
        onSame={onSame}
        onDifferent={onDifferent}
      />
    </Section>
  );
}

function notJoined(error: LookError | JoinError, { parcel: words, arrive }: Messages): string {
  switch (error.kind) {
    case "refused":
      return error.why === "shared" ? arrive.already.lead : words.join.failed;
    case "not-added":
      return words.join.notAdded;
    case "was-removed":
      return words.join.wasRemoved;
    case "full":
    case "closed":
    case "unavailable":
      return words.disk[error.kind];
    case "empty":
    case "too-large":
    case "unreadable":
    case "foreign":
    case "newer":
    case "cut-short":
    case "altered":
    case "forged":
    case "other-book":
      return refusalOf(error, words);
    default:
      return words.join.failed;
  }
}
