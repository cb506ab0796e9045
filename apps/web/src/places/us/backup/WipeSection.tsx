import { forgetKeys } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { liveOf } from "../../../app/devices/additions.ts";
import { useCompany } from "../../../app/devices/company-context.ts";
import { wipePerson } from "../../../app/lock/wipe-person.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { letPageGo } from "../../../platform/quick-exit.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";

/** What is taken off, and where the page goes then; tests put others in their place. */
export interface WipeSectionProps {
  readonly takeOff?: () => Promise<boolean>;
  readonly goHome?: () => void;
}

/** Whether another device of the person has the book too. */
function useIsElsewhere(): boolean {
  const { company } = useCompany();
  return company.kind === "shared" && liveOf(company.book.view().devices).length > 1;
}

/** Takes everything off this device. Asks the lock's passphrase (S5); where there is no lock, it asks twice. */
export function WipeSection({ takeOff, goHome = () => location.replace("/") }: WipeSectionProps): ReactNode {
  const { backup, passphrase: said } = useWords();
  const { wipe: words, bookPassphrase, leave } = backup;
  const { space } = useOpenSpace();
  const lock = useLock();
  const elsewhere = useIsElsewhere();
  const locked = lock.opensBy.passphrase;
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<"asked" | "sure" | "going" | "failed">("asked");
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<Focusable>(null);

  const close = (): void => {
    setOpen(false);
    setStep("asked");
    setPassphrase("");
    setWrong(false);
  };
  const go = async (): Promise<void> => {
    if (step === "going") return;
    if (!locked && step === "asked") {
      setStep("sure");
      return;
    }
    setWrong(false);
    setStep("going");
    if (locked && (await lock.confirmPassphrase(passphrase)) === "wrong") {
      setWrong(true);
      field.current?.focus();
      setStep("asked");
      return;
    }
    // What cannot be forgotten key by key still goes with the whole database.
    await forgetKeys(space.door);
    space.close();
    if (await (takeOff ?? (() => wipePerson(lock.who ?? "first")))()) {
      letPageGo();
      goHome();
    } else setStep("failed");
  };
  const second = !locked && step !== "asked";
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <Panel label={words.open} open={open} onToggle={() => (open ? close() : setOpen(true))}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void go();
          }}
        >
          <p>{elsewhere ? words.goneHere : words.gone}</p>
          <p>{words.stays}</p>
          <p>{words.unsaved}</p>
          {locked && (
            <TextField
              ref={field}
              secret
              label={bookPassphrase}
              error={wrong ? said.wrong : undefined}
              value={passphrase}
              onChange={setPassphrase}
            />
          )}
          {second && <p role="status">{words.sure}</p>}
          {step === "failed" && <ErrorNote blocking>{words.failed}</ErrorNote>}
          <ButtonRow>
            <Button type="submit" busyLabel={step === "going" ? words.going : undefined}>
              {second ? words.really : words.go}
            </Button>
            <Button onPress={close}>{leave}</Button>
          </ButtonRow>
        </form>
      </Panel>
    </Section>
  );
}
