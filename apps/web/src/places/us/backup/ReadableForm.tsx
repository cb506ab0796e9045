import { ok } from "@counterpoint/kernel";
import { type ReactNode, useRef, useState } from "react";
import { MakeForm } from "../../../app/backup/MakeForm.tsx";
import { useMaking } from "../../../app/backup/use-making.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { RadioChips } from "../../../ui/chips/RadioChips.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";

type Kind = "markdown" | "json";

/** A copy that anybody can read: said before, and where there is a lock its passphrase is asked again (S1). */
export function ReadableForm({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { backup: words, passphrase: said } = useWords();
  const lock = useLock();
  const { making, make } = useMaking(useOpenSpace().space);
  const [kind, setKind] = useState<Kind>("markdown");
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<Focusable>(null);
  const submit = (): void => {
    setWrong(false);
    void make(async () => {
      const refused = lock.opensBy.passphrase && (await lock.confirmPassphrase(passphrase)) === "wrong";
      setWrong(refused);
      if (refused) field.current?.focus();
      return refused ? undefined : ok({ kind });
    });
  };

  return (
    <MakeForm making={making} words={words.readable} onSubmit={submit} onLeave={onLeave}>
      <p>{words.readable.text}</p>
      <RadioChips<Kind>
        label={words.readable.form}
        options={[
          { id: "markdown", label: words.readable.markdown },
          { id: "json", label: words.readable.json },
        ]}
        chosen={kind}
        onChange={setKind}
      />
      {lock.opensBy.passphrase && (
        <TextField
          ref={field}
          secret
          label={words.bookPassphrase}
          error={wrong ? said.wrong : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
    </MakeForm>
  );
}
