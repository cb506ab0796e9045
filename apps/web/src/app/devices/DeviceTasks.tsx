import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";

type Task = "rename" | "take out";

interface DeviceTasksProps {
  readonly name: string;
  /** The one that is in the hand is not taken out by itself. */
  readonly self: boolean;
  readonly words: {
    readonly rename: string;
    readonly renameOf: (name: string) => string;
    readonly takeOut: string;
    readonly takeOutOf: (name: string) => string;
  };
  /** The form of either, and what closes it. */
  readonly form: (task: Task, onClose: () => void) => ReactNode;
}

/** What can be done with a device of one's own, one at a time. Closed again, what had opened it has the focus. */
export function DeviceTasks({ name, self, words, form }: DeviceTasksProps): ReactNode {
  const [task, setTask] = useState<Task | null>(null);
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && task === null) opener.current?.focus();
    wasOpen.current = task !== null;
  }, [task]);
  const toggle = (which: Task): void => {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setTask(task === which ? null : which);
  };
  const way = (which: Task, label: string, of: string): ReactNode => (
    <Button aria-label={of} aria-expanded={task === which} onPress={() => toggle(which)}>
      {label}
    </Button>
  );
  return (
    <>
      <ButtonRow>
        {way("rename", words.rename, words.renameOf(name))}
        {!self && way("take out", words.takeOut, words.takeOutOf(name))}
      </ButtonRow>
      {task !== null && form(task, () => setTask(null))}
    </>
  );
}
