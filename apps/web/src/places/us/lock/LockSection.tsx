import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from "react";
import { useCompany } from "../../../app/devices/company-context.ts";
import {
  type Around,
  addPasskey,
  changePassphrase,
  removeLock,
  removePasskey,
  setLock,
} from "../../../app/lock/change.ts";
import { BOOK_OF } from "../../../app/lock/person-here.ts";
import { useLock } from "../../../app/lock-context.ts";
import { besideOf } from "../../../app/ours/beside.ts";
import { useOpenSpace } from "../../../app/space-context.ts";
import { useWords } from "../../../app/words.ts";
import { knowsPasskeys } from "../../../platform/passkey.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import type { Focusable } from "../../../ui/text-field/TextField.tsx";
import { useRecovery } from "../words/use-recovery.ts";
import { LockForm, type LockFormProps } from "./LockForm.tsx";
import { RestChoice } from "./RestChoice.tsx";

type Task = "set" | "change" | "remove" | "addPasskey" | "removePasskey";

interface LockSectionProps {
  /** Given the focus, it asks for a passphrase to set; left again, the focus goes back to where it was. */
  readonly ref?: Ref<Focusable>;
}

/** The lock of this book: offered where there is none, and changed where there is one. */
export function LockSection({ ref }: LockSectionProps): ReactNode {
  const words = useWords().lock;
  const { opensBy, lockNow } = useLock();
  const stays = useStays();
  const [task, setTask] = useState<Task | null>(null);
  const opener = useRef<HTMLElement>(null);
  const choose = (next: Task | null): void => {
    if (next === null) opener.current?.focus();
    else if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setTask(next);
  };
  useImperativeHandle(ref, () => ({ focus: () => choose("set") }));
  const button = (name: Task, label: string): ReactNode => (
    <Button aria-expanded={task === name} onPress={() => choose(task === name ? null : name)}>
      {label}
    </Button>
  );
  return (
    <Section title={words.title}>
      {opensBy.passphrase ? (
        <>
          <RestChoice />
          <ButtonRow>
            <Button onPress={lockNow}>{words.now}</Button>
            {button("change", words.change.open)}
            {!opensBy.passkey && knowsPasskeys() && button("addPasskey", words.addPasskey.open)}
            {opensBy.passkey && button("removePasskey", words.removePasskey.open)}
            {!stays && button("remove", words.remove.open)}
          </ButtonRow>
          {stays && <p>{words.sharedStays}</p>}
        </>
      ) : (
        <>
          <p>{words.offer}</p>
          <ButtonRow>{button("set", words.begin)}</ButtonRow>
        </>
      )}
      {task !== null && <TaskForm key={task} task={task} onLeave={() => choose(null)} />}
    </Section>
  );
}

/**
 * Its passphrase is half of what brings a shared book back, where the words lie on this device: then it is not taken away. Nor
 * is that of a second book here, which is found by it alone.
 */
function useStays(): boolean {
  const { company } = useCompany();
  const { known, drawn } = useRecovery();
  const { who } = useLock();
  return who === "second" || (company.kind === "shared" && (drawn || known === "unread"));
}

function TaskForm({ task, onLeave }: { readonly task: Task; readonly onLeave: () => void }): ReactNode {
  const words = useWords().lock;
  const { space } = useOpenSpace();
  const { company } = useCompany();
  const { who = "first" } = useLock();
  const around: Around = {
    book: company.kind === "shared" ? company.book : undefined,
    beside: () => besideOf(BOOK_OF[who]),
    who,
  };
  const forms: Record<Task, Omit<LockFormProps, "onLeave">> = {
    set: {
      title: words.before.title,
      said: words.before.points,
      asks: "new",
      action: words.set,
      onSubmit: ({ next }) => setLock(space, next),
    },
    change: {
      title: words.change.open,
      said: [words.change.text, ...words.before.points.slice(0, 1)],
      asks: "both",
      action: words.change.do,
      onSubmit: ({ current, next }) => changePassphrase(space, current, next, around),
    },
    remove: {
      title: words.remove.open,
      said: [words.remove.text],
      asks: "current",
      action: words.remove.do,
      onSubmit: ({ current }) => removeLock(space, current, around),
    },
    addPasskey: {
      title: words.addPasskey.open,
      said: words.addPasskey.text,
      asks: "current",
      action: words.addPasskey.do,
      onSubmit: ({ current }) => addPasskey(space, current, around),
    },
    removePasskey: {
      title: words.removePasskey.open,
      said: [words.removePasskey.text],
      asks: "current",
      action: words.removePasskey.do,
      onSubmit: ({ current }) => removePasskey(space, current, around),
    },
  };
  return <LockForm {...forms[task]} onLeave={onLeave} />;
}
