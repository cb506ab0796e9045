import { ok } from "@counterpoint/kernel";
import type { AgeKey } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { MakeForm } from "../../../app/backup/MakeForm.tsx";
import { useMaking } from "../../../app/backup/use-making.ts";
import { isLongEnough } from "../../../app/lock/length.ts";
import { useLock } from "../../../app/lock-context.ts";
import { sealFor } from "../../../app/recovery/keys.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import { type KnownRecovery, useRecovery } from "../words/use-recovery.ts";

/** A sealed file: for the book's own passphrase where it has one, else for one that is chosen here. */
export function SealForm({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { backup: words, passphrase: ofAll } = useWords();
  const lock = useLock();
  const { space } = useOpenSpace();
  const { known } = useRecovery();
  const { making, make } = useMaking(space);
  const locked = lock.opensBy.passphrase;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [wrong, setWrong] = useState<"short" | "different" | "locked" | null>(null);
  const first = useRef<Focusable>(null);
  const second = useRef<Focusable>(null);

  /** What is wrong stands at its field, which is read out with it. */
  const refuse = (fault: Exclude<typeof wrong, null>): void => {
    setWrong(fault);
    (fault === "different" ? second : first).current?.focus();
  };

  const faultOfChosen = (): "short" | "different" | null => {
    if (!isLongEnough(passphrase)) return "short";
    return passphrase === again ? null : "different";
  };
  const submit = (): void => {
    const fault = locked ? null : faultOfChosen();
    if (fault !== null) {
      refuse(fault);
      return;
    }
    setWrong(null);
    void make(async () => {
      if (locked && (await lock.confirmPassphrase(passphrase)) === "wrong") {
        refuse("locked");
        return undefined;
      }
      const key = locked ? await sealFor(space.recovery, passphrase) : ok<AgeKey>({ kind: "passphrase", passphrase });
      return key.ok ? ok({ kind: "sealed", key: key.value }) : key;
    });
  };

  const said = locked ? words.seal[textWhere(known)] : words.seal.ownText;
  return (
    <MakeForm making={making} words={words.seal} onSubmit={submit} onLeave={onLeave}>
      <p>{said}</p>
      <TextField
        ref={first}
        secret
        label={locked ? words.bookPassphrase : words.seal.passphrase}
        hint={locked ? undefined : ofAll.advice}
        error={wrong === "locked" ? ofAll.wrong : wrong === "short" ? ofAll.short : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
      {!locked && (
        <TextField
          ref={second}
          secret
          label={ofAll.again}
          error={wrong === "different" ? ofAll.different : undefined}
          value={again}
          onChange={setAgain}
        />
      )}
    </MakeForm>
  );
}

/** Only what is known is promised: whether there are words may not be read yet, or not be readable. */
function textWhere(known: KnownRecovery["kind"]): "wordsText" | "lockText" | "eitherText" {
  if (known === "set") return "wordsText";
  return known === "unanswered" || known === "declined" ? "lockText" : "eitherText";
}
