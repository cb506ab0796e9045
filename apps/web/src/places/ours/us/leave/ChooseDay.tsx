import type { CivilDate } from "@counterpoint/kernel";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { PassphraseForm } from "../../../../app/lock/PassphraseForm.tsx";
import { useNow } from "../../../../app/now.ts";
import { endDays } from "../../../../app/ours/end-day.ts";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { SelectField } from "../../../../ui/select-field/SelectField.tsx";

interface ChooseDayProps {
  readonly onKept: () => void;
  readonly onStop: () => void;
}

/** The day on which one wants to be asked again. It is kept on this device alone. */
export function ChooseDay({ onKept, onStop }: ChooseDayProps): ReactNode {
  const { leaving, say } = useWords();
  const words = leaving.confirm.later;
  const { link } = useOurBook();
  const { today } = useNow();
  const days = endDays(today);
  const [chosen, setChosen] = useState<CivilDate | undefined>(days[0]);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = async (): Promise<void> => {
    if (chosen === undefined) return;
    const kept = await link.endOn(chosen);
    setFailed(!kept.ok);
    if (kept.ok) onKept();
  };
  return (
    <section aria-label={words.title}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.text}</p>
      {chosen !== undefined && (
        <SelectField<CivilDate>
          label={words.day}
          value={chosen}
          options={days.map((id) => ({ id, label: `${say.weekday(id)}, ${say.day(id)}` }))}
          onChange={setChosen}
          layout="stack"
        />
      )}
      <PassphraseForm submitLabel={words.go} stopLabel={leaving.confirm.stop} onRight={keep} onStop={onStop} />
      {failed && <ErrorNote blocking>{leaving.day.notKept}</ErrorNote>}
    </section>
  );
}
