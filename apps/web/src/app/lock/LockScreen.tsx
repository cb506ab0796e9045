import { type FormEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { joinLink } from "../../platform/join-link.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { Opening } from "../../ui/opening/Opening.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { Frame } from "../Frame.tsx";
import { isPairLink } from "../pair/pair-link.ts";
import { useWords } from "../words.ts";
import styles from "./LockScreen.module.css";
import type { PersonHere } from "./person-here.ts";
import type { Attempt } from "./unlock.ts";

interface LockScreenProps {
  /** Whose passkey opens a book here. Two buttons only where both have one: whoever presses has to say which. */
  readonly passkeys: readonly PersonHere[];
  readonly onAttempt: (attempt: Attempt) => Promise<"opened" | "wrong">;
}

/**
 * The closed book: its name, one field, one button. No name of a person, no date, no count, no hint (S3, S5), and one
 * answer for everything that is not right (S10). Who has just opened a link is told why they are here.
 */
export function LockScreen({ passkeys, onAttempt }: LockScreenProps): ReactNode {
  const words = useWords();
  const { screen } = words.lock;
  const [passphrase, setPassphrase] = useState("");
  const [asked, setAsked] = useState<Attempt | null>(null);
  const [failed, setFailed] = useState(false);
  const field = useRef<Focusable>(null);
  const link = useSyncExternalStore(joinLink.subscribe, joinLink.get);
  useEffect(() => field.current?.focus(), []);

  const attempt = async (given: Attempt): Promise<void> => {
    if (asked !== null) return;
    setAsked(given);
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
  const busy = (is: (attempt: Attempt) => boolean): string | undefined =>
    asked !== null && is(asked) ? screen.opening : undefined;
  const passkeyLabels = passkeys.length > 1 ? screen.passkeys : { first: screen.passkey, second: screen.passkey };
  return (
    <Frame title={words.shell.name} layout="plain">
      <Opening title={words.shell.name} />
      {link !== null && <Text kind="sub">{(isPairLink(link) ? words.partners.invited : words.arrive).locked}</Text>}
      <form className={styles["form"]} onSubmit={submit}>
        <TextField ref={field} label={screen.passphrase} secret value={passphrase} onChange={setPassphrase} />
        {failed && <ErrorNote blocking>{words.passphrase.wrong}</ErrorNote>}
        <ButtonRow>
          <Button type="submit" busyLabel={busy(({ kind }) => kind === "passphrase")}>
            {screen.open}
          </Button>
          {passkeys.map((who) => (
            <Button
              key={who}
              busyLabel={busy((given) => given.kind === "passkey" && given.who === who)}
              onPress={() => void attempt({ kind: "passkey", who })}
            >
              {passkeyLabels[who]}
            </Button>
          ))}
        </ButtonRow>
      </form>
    </Frame>
  );
}
