import { err, type Result } from "@counterpoint/kernel";
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import type { ChangeError } from "../../../app/lock/change.ts";
import { NewPassphrase, NONE_CHOSEN, refusalOf } from "../../../app/lock/NewPassphrase.tsx";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../../ui/lists/Points.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import styles from "./Lock.module.css";
import { ShowTyped } from "./ShowTyped.tsx";

/** What was typed; a field that is not asked for is empty. */
export interface Typed {
  readonly current: string;
  readonly next: string;
}

export interface LockFormProps {
  readonly title: string;
  /** Stands before the fields, so that it is read before anything is done. */
  readonly said: readonly string[];
  readonly asks: "new" | "current" | "both";
  readonly action: string;
  readonly onSubmit: (typed: Typed) => Promise<Result<void, ChangeError>>;
  readonly onLeave: () => void;
}

type FormError = ChangeError | "short" | "different";

/** Says what a change of the lock means, asks for what it takes, and leaves as easily as it does it. */
export function LockForm({ title, said, asks, action, onSubmit, onLeave }: LockFormProps): ReactNode {
  const { lock: words, passphrase } = useWords();
  const { host } = useCompany();
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<FormError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [currentField, nextField, againField] = [
    useRef<Focusable>(null),
    useRef<Focusable>(null),
    useRef<Focusable>(null),
  ];
  /** Where the hand is needed to put it right. */
  const fields: Partial<Record<FormError, RefObject<Focusable | null>>> = {
    wrong: currentField,
    short: nextField,
    taken: nextField,
    different: againField,
  };
  useEffect(() => heading.current?.focus(), []);

  const check = async (): Promise<Result<void, FormError>> => {
    if (asks !== "new" && current === "") return err("wrong");
    const refused = asks === "current" ? null : refusalOf(chosen);
    return refused === null ? onSubmit({ current, next: chosen.next }) : err(refused);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    setError(null);
    setWorking(true);
    const done = await check();
    setWorking(false);
    if (done.ok) return;
    setError(done.error);
    fields[done.error]?.current?.focus();
  };
  return (
    <form className={styles["form"]} onSubmit={(event) => void submit(event)}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {said.length === 1 ? <p>{said[0]}</p> : <Points points={said} />}
      {asks !== "new" && (
        <TextField
          ref={currentField}
          label={words.current}
          secret={!shown}
          value={current}
          onChange={setCurrent}
          error={error === "wrong" ? passphrase.wrong : undefined}
        />
      )}
      {asks !== "current" && (
        <NewPassphrase
          chosen={chosen}
          onChange={setChosen}
          trouble={error}
          secret={!shown}
          nextField={nextField}
          againField={againField}
        />
      )}
      <ShowTyped shown={shown} onChange={setShown} />
      <p>{asks === "current" ? words.anew : words.after}</p>
      {error === "not-kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
      {error === "no-line" && <ErrorNote blocking>{words.noLine(host)}</ErrorNote>}
      {error === "other-key" && <ErrorNote blocking>{words.otherKey}</ErrorNote>}
      {error === "half-done" && <ErrorNote blocking>{words.halfDone}</ErrorNote>}
      {error === "stays" && <ErrorNote blocking>{words.sharedStays}</ErrorNote>}
      {error === "no-passkey" && <ErrorNote blocking>{words.addPasskey.failed}</ErrorNote>}
      <ButtonRow>
        <Button type="submit" busyLabel={working ? words.working : undefined}>
          {action}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </ButtonRow>
    </form>
  );
}
