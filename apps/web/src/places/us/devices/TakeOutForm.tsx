import type { DeviceId } from "@counterpoint/kernel";
import type { ExtendError } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../../ui/lists/Points.tsx";
import styles from "./Devices.module.css";

interface TakeOutFormProps {
  readonly book: SharedBook;
  readonly device: DeviceId;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What taking a device out does, what it cannot do, and two answers of one weight. */
export function TakeOutForm({ book, device, name, onDone, onClose }: TakeOutFormProps): ReactNode {
  const words = useWords().devices.takeOut;
  const [state, setState] = useState<ExtendError | "asked" | "working">("asked");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const takeOut = async (): Promise<void> => {
    setState("working");
    const done = await book.takeOut(device);
    if (done.ok) onDone();
    else setState(done.error);
  };
  return (
    <div className={styles["form"]}>
      <h4 ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h4>
      <Points points={words.points} />
      {state !== "asked" && state !== "working" && <ErrorNote blocking>{words.error[state]}</ErrorNote>}
      <Equal>
        <Button busyLabel={state === "working" ? words.working : undefined} onPress={() => void takeOut()}>
          {words.go}
        </Button>
        <Button onPress={onClose}>{words.leave}</Button>
      </Equal>
    </div>
  );
}
