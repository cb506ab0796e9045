import type { DeviceId } from "@counterpoint/kernel";
import type { ExtendError } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { takeOut } from "../../../../app/ours/take-out.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { Points } from "../../../../ui/lists/Points.tsx";

interface TakeOutProps {
  readonly device: DeviceId;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What taking out a device of one's own does, what it cannot do, and two answers of one weight. */
export function TakeOut({ device, name, onDone, onClose }: TakeOutProps): ReactNode {
  const { confirm: words, error } = useWords().ourUs.devices;
  const book = useOurBook();
  const [state, setState] = useState<ExtendError | "asked" | "working">("asked");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const go = async (): Promise<void> => {
    setState("working");
    const done = await takeOut(book, device);
    if (done.ok) onDone();
    else setState(done.error);
  };
  return (
    <>
      <h5 ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h5>
      <Points points={words.points} />
      {state !== "asked" && state !== "working" && <ErrorNote blocking>{error[state]}</ErrorNote>}
      <Equal>
        <Button busyLabel={state === "working" ? words.working : undefined} onPress={() => void go()}>
          {words.go}
        </Button>
        <Button onPress={onClose}>{words.leave}</Button>
      </Equal>
    </>
  );
}
