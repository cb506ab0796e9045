import { PARTNER_NAME_LENGTH } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";
import type { Self } from "./ports.ts";

interface SelfFormProps {
  /** Where it was set or found right a moment ago; undefined where it is to be asked again (S1). */
  readonly passphrase: string | undefined;
  readonly submitLabel: string;
  readonly onGo: (self: Self) => Promise<void>;
  readonly onLeave: () => void;
}

/** What to be called, and whether it is the person whose book this is. */
export function SelfForm({ passphrase: known, submitLabel, onGo, onLeave }: SelfFormProps): ReactNode {
  const { partners: words, passphrase: said } = useWords();
  const { confirmPassphrase } = useLock();
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<"ready" | "asking" | "no-name" | "empty" | "wrong">("ready");
  const [nameField, passphraseField] = [useRef<Focusable>(null), useRef<Focusable>(null)];
  const refuse = (why: "no-name" | "empty" | "wrong"): void => {
    setState(why);
    (why === "no-name" ? nameField : passphraseField).current?.focus();
  };
  const submit = async (): Promise<void> => {
    if (state === "asking") return;
    if (name.trim() === "") return refuse("no-name");
    const passphrase = known ?? typed;
    if (passphrase === "") return refuse("empty");
    setState("asking");
    if (known === undefined && (await confirmPassphrase(passphrase)) === "wrong") return refuse("wrong");
    await onGo({ name: name.trim(), passphrase });
    setState("ready");
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        ref={nameField}
        label={words.self.name}
        hint={words.self.nameHint}
        maxLength={PARTNER_NAME_LENGTH}
        value={name}
        onChange={setName}
        error={state === "no-name" ? words.self.nameMissing : undefined}
      />
      {known === undefined && (
        <TextField
          ref={passphraseField}
          label={words.self.passphrase}
          secret
          value={typed}
          onChange={setTyped}
          error={state === "empty" ? said.empty : state === "wrong" ? said.wrong : undefined}
        />
      )}
      <Equal>
        <Button type="submit" busyLabel={state === "asking" ? words.working : undefined}>
          {submitLabel}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </Equal>
    </form>
  );
}
