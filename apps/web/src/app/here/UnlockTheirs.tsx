import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { useWords } from "../words.ts";
import type { TheirsError } from "./both-sides.ts";

interface UnlockTheirsProps {
  /** Null where it opened. */
  readonly onOpen: (passphrase: string) => Promise<TheirsError | null>;
  readonly onStop: () => void;
}

/** The second person opens their own side. One answer, whatever was wrong (S10). */
export function UnlockTheirs({ onOpen, onStop }: UnlockTheirsProps): ReactNode {
  const { here, passphrase: said } = useWords();
  const { unlock, apart, shut } = here.together;
  const [passphrase, setPassphrase] = useState("");
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<TheirsError | "empty" | null>(null);
  const field = useRef<Focusable>(null);
  useEffect(() => {
    if (trouble !== null) field.current?.focus();
  }, [trouble]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    setTrouble(null);
    if (passphrase === "") return setTrouble("empty");
    setWorking(true);
    const found = await onOpen(passphrase);
    if (found === null) return;
    setWorking(false);
    setPassphrase("");
    setTrouble(found);
  };
  return (
    <Screen title={unlock.title} lead={unlock.lead}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          ref={field}
          label={here.mine.passphrase}
          secret
          value={passphrase}
          onChange={setPassphrase}
          error={trouble === "empty" ? said.empty : trouble === "wrong" ? said.wrong : undefined}
        />
        {trouble === "apart" && <ErrorNote blocking>{apart}</ErrorNote>}
        <Equal>
          <Button type="submit" busyLabel={working ? here.working : undefined}>
            {unlock.open}
          </Button>
          <Button onPress={onStop}>{shut}</Button>
        </Equal>
      </form>
    </Screen>
  );
}
