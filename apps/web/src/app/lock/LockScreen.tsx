import { type FormEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { joinLink } from "../../platform/join-link.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { Frame } from "../Frame.tsx";
import { useWords } from "../words.ts";
import styles from "./LockScreen.module.css";
import type { Attempt } from "./unlock.ts";

interface LockScreenProps {
  readonly hasPasskey: boolean;
  readonly onAttempt: (attempt: Attempt) => Promise<"opened" | "wrong">;
}

/**
 * The closed book: its name, one field, one button. No name of a person, no date, no count, no hint (S3, S5), and one
 * answer for everything that is not right (S10). Who has just opened a link is told why they are here.
 */
export function LockScreen({ hasPasskey, onAttempt }: LockScreenProps): ReactNode {
  const words = useWords();
  const { screen } = words.lock;
  const [passphrase, setPassphrase] = useState("");
  const [asked, setAsked] = useState<Attempt["kind"] | null>(null);
  const [failed, setFailed] = useState(false);
  const field = useRef<Focusable>(null);
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  useEffect(() => field.current?.focus(), []);

  const attempt = async (given: Attempt): Promise<void> => {
    if (asked !== null) return;
    setAsked(given.kind);
    setFailed(false);
    if ((await onAttempt(given)) === "opened") return;
    setAsked(null);
    setFailed(true);
    setPassphrase("");
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === "") field.current?.focus();
    else void attempt({ kind: "passphrase", passphrase });
  };
  const busy = (kind: Attempt["kind"]): string | undefined => (asked === kind ? screen.opening : undefined);
  return (
    <Frame title={words.shell.name} layout="plain">
      <Opening title={words.shell.name} />
      {link !== null && <Text kind="sub">{words.arrive.locked}</Text>}
      <form className={styles["form"]} onSubmit={submit}>
        <TextField ref={field} label={screen.passphrase} secret value={passphrase} onChange={setPassphrase} />
        {failed && <ErrorNote blocking>{words.passphrase.wrong}</ErrorNote>}
        <ButtonRow>
          <Button type="submit" busyLabel={busy("passphrase")}>
            {screen.open}
          </Button>
          {hasPasskey && (
            <Button busyLabel={busy("passkey")} onPress={() => void attempt({ kind: "passkey" })}>
              {screen.passkey}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Frame>
  );
}
