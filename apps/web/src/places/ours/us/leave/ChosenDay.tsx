import type { CivilDate } from "@counterpoint/kernel";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useNow } from "../../../../app/now.ts";
import { isEndDue } from "../../../../app/ours/end-day.ts";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { useEndsOn } from "../../../../app/ours/use-ends-on.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Equal } from "../../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import type { Way } from "./LeavePage.tsx";

interface ChosenDayProps {
  readonly onWay: (way: Way) => void;
}

/** The day on which one means to end it, where there is one: before it comes, and when it has come. */
export function ChosenDay({ onWay }: ChosenDayProps): ReactNode {
  const words = useWords().leaving.day;
  const { link } = useOurBook();
  const endsOn = useEndsOn();
  const [said, setSaid] = useState<"gone" | "not kept" | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (heading.current ?? status.current)?.focus(), []);
  const letGo = async (): Promise<void> => {
    const gone = await link.endOn(null);
    setSaid(gone.ok ? "gone" : "not kept");
    if (gone.ok) status.current?.focus();
  };
  return (
    <>
      {endsOn !== null && <Day heading={heading} endsOn={endsOn} onWay={onWay} onLetGo={() => void letGo()} />}
      <div ref={status} role="status" tabIndex={-1}>
        {endsOn === null && <p>{said === "gone" ? words.gone : words.none}</p>}
        {said === "not kept" && <ErrorNote blocking>{words.notKept}</ErrorNote>}
      </div>
    </>
  );
}

interface DayProps extends ChosenDayProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly endsOn: CivilDate;
  readonly onLetGo: () => void;
}

function Day({ heading, endsOn, onWay, onLetGo }: DayProps): ReactNode {
  const { day, due } = useWords().leaving;
  const { other } = useNames();
  const isDue = isEndDue(endsOn, useNow().today);
  return (
    <section aria-label={isDue ? due.title : day.title}>
      <h3 ref={heading} tabIndex={-1}>
        {isDue ? due.title : day.title}
      </h3>
      <p>{isDue ? due.text(other) : day.kept(endsOn)}</p>
      <Equal>
        <Button onPress={() => onWay(isDue ? "now" : "later")}>{isDue ? due.go : day.change}</Button>
        <Button onPress={onLetGo}>{isDue ? due.letGo : day.letGo}</Button>
      </Equal>
    </section>
  );
}
