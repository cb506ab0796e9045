import { parseWords, type WordsError } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import type { Messages } from "../messages/en.ts";
import { useWords } from "../words.ts";
import type { EnteredRecovery } from "./keys.ts";
import { NearestWords } from "./NearestWords.tsx";

export interface RecoveryEntryProps {
  /** Words that belong together, and a passphrase: whether they open anything is for the caller to find out and say. */
  readonly onEntered: (entered: EnteredRecovery) => void;
  /** Its presence means that the caller is trying them. */
  readonly busyLabel?: string | undefined;
  /** What is asked, where it is not a backup that the words are to open. */
  readonly asks?: Asks;
}

type Asks = Pick<Messages["recovery"]["entry"], "passphrase" | "passphraseHint" | "open">;

/** The words from the paper in one field, as they come, and the passphrase. What is wrong with the words is said here. */
export function RecoveryEntry({ onEntered, busyLabel, asks }: RecoveryEntryProps): ReactNode {
  const { recovery: words, passphrase: said } = useWords();
  const asked = asks ?? words.entry;
  const [text, setText] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState<Wrong>(null);
  const [textField, passphraseField] = [useRef<Focusable>(null), useRef<Focusable>(null)];

  const submit = (): void => {
    if (busyLabel !== undefined) return;
    const parsed = parseWords(text);
    if (!parsed.ok) {
      setWrong(text.trim() === "" ? "missing" : parsed.error);
      textField.current?.focus();
    } else if (passphrase === "") {
      setWrong("no-passphrase");
      passphraseField.current?.focus();
    } else {
      setWrong(null);
      onEntered({ entropy: parsed.value, passphrase });
    }
  };
  /** Wrong words are told of until each is put right; whatever else was wrong, until something is changed. */
  const change = (next: string): void => {
    setText(next);
    const parsed =
      wrong === null || typeof wrong === "string" || wrong.kind !== "unknown-words" ? null : parseWords(next);
    setWrong(parsed?.ok === false && parsed.error.kind === "unknown-words" ? parsed.error : null);
  };
  const replace = (next: string): void => {
    change(next);
    textField.current?.focus();
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
        ref={textField}
        label={words.entry.words}
        hint={words.entry.hint}
        lines="many"
        rows={4}
        value={text}
        onChange={change}
        error={sentenceFor(wrong, words.entry)}
      />
      {wrong !== null && typeof wrong === "object" && wrong.kind === "unknown-words" && (
        <NearestWords text={text} unknown={wrong.words} onReplace={replace} />
      )}
      <TextField
        ref={passphraseField}
        label={asked.passphrase}
        hint={asked.passphraseHint}
        secret
        value={passphrase}
        onChange={setPassphrase}
        error={wrong === "no-passphrase" ? said.empty : undefined}
      />
      <ButtonRow>
        <Button type="submit" busyLabel={busyLabel}>
          {asked.open}
        </Button>
      </ButtonRow>
    </form>
  );
}

type Wrong = WordsError | "missing" | "no-passphrase" | null;

function sentenceFor(wrong: Wrong, words: Messages["recovery"]["entry"]): string | undefined {
  if (wrong === null || wrong === "no-passphrase") return undefined;
  if (wrong === "missing") return words.missing;
  switch (wrong.kind) {
    case "unknown-words":
      return words.someUnknown;
    case "count":
      return words.count(wrong.count);
    case "checksum":
      return words.checksum;
  }
}
