import type { ZoneId } from "@counterpoint/kernel";
import { decidePair, type Pair, type PairCommand } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { readNow, useNow } from "../../../app/now.ts";
import { useOurCommit } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { Opening } from "../../../ui/opening/Opening.tsx";
import { useStart } from "../../../ui/opening/use-start.ts";
import { SelectField } from "../../../ui/select-field/SelectField.tsx";
import { placeOf, wallHour } from "./opening-words.ts";
import styles from "./Questions.module.css";

interface HourPageProps {
  readonly pair: Pair;
  readonly onClose: () => void;
}

const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** At which hour answers open, and by whose clock: one for both. Only the clocks that the two have are offered. */
export function HourPage({ pair, onClose }: HourPageProps): ReactNode {
  const { questions, lang } = useWords();
  const words = questions.hour;
  const here = useNow().zone;
  const heading = useStart(words.title);
  const commit = useOurCommit();
  const [hour, setHour] = useState(pair.hour);
  const [zone, setZone] = useState<ZoneId>(pair.zone);
  const keep = (): void => {
    const commands: readonly PairCommand[] = [
      ...(hour === pair.hour ? [] : [{ type: "setHour", hour } as const]),
      ...(zone === pair.zone ? [] : [{ type: "setZone", zone } as const]),
    ];
    const operations = commands.flatMap((command) => {
      const decided = decidePair(pair, command, readNow().ms);
      return decided.ok ? decided.value : [];
    });
    if (operations.length > 0) void commit(operations);
    onClose();
  };
  const clocks = [
    { id: pair.zone, label: words.clockOf(placeOf(pair.zone)) },
    ...(here === pair.zone ? [] : [{ id: here, label: words.here(placeOf(here)) }]),
  ];
  return (
    <>
      <Opening title={words.title} lead={words.lead} headingRef={heading} />
      <div className={styles["fields"]}>
        <SelectField
          layout="stack"
          label={words.hour}
          value={String(hour)}
          options={HOURS.map((at) => ({ id: String(at), label: wallHour(lang, at) }))}
          onChange={(at) => setHour(Number(at))}
        />
        <SelectField
          layout="stack"
          label={words.clock}
          note={words.clockNote}
          value={zone}
          options={clocks}
          onChange={setZone}
        />
      </div>
      <p className={styles["said"]}>{words.note}</p>
      <Equal>
        <Button onPress={keep}>{words.keep}</Button>
        <Button onPress={onClose}>{words.leave}</Button>
      </Equal>
    </>
  );
}
