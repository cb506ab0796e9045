import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { useLock } from "../lock-context.ts";
import { useWords } from "../words.ts";

interface PassphraseFormProps {
  readonly submitLabel: string;
  readonly stopLabel: string;
  readonly onRight: (passphrase: string) => void | Promise<void>;
  readonly onStop: () => void;
}

/** Asks again before something that must not happen behind somebody's back (S1). One message, whatever was wrong (S10). */
export function PassphraseForm({ submitLabel, stopLabel, onRight, onStop }: PassphraseFormProps): ReactNode {
  const { recovery: words, passphrase: said } = useWords();
  const { confirmPassphrase } = useLock();
  const [passphrase, setPassphrase] = useState("");
  const [state, setState] = useState<"ready" | "asking" | "empty" | "wrong">("ready");
  const field = useRef<Focusable>(null);
  const ask = async (): Promise<void> => {
    if (state === "asking") return;
    if (passphrase === "") return refuse("empty");
    setState("asking");
    if ((await confirmPassphrase(passphrase)) === "wrong") return refuse("wrong");
    await onRight(passphrase);
    setState("ready");
  };
  const refuse = (why: "empty" | "wrong"): void => {
    setState(why);
    field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextField
        ref={field}
        label={words.passphrase}
        secret
        value={passphrase}
        onChange={setPassphrase}
        error={state === "empty" ? said.empty : state === "wrong" ? said.wrong : undefined}
      />
      <Equal>
        <Button type="submit" busyLabel={state === "asking" ? words.working : undefined}>
          {submitLabel}
        </Button>
        <Button onPress={onStop}>{stopLabel}</Button>
      </Equal>
    </form>
  );
}
