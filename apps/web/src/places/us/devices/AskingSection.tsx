import type { Announced, DevicesError } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useCompany, useSharedView } from "../../../app/devices/company-context.ts";
import { devicesErrorText } from "../../../app/devices/error-text.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import styles from "./Devices.module.css";

/**
 * Somebody has the words and the passphrase and waits to come in. Whoever lost a device comes in when the time is over, by
 * giving both once more, so "this is me" has nothing to do here and says what to do there; "this is not me" keeps them
 * out, and says that both secrets are known (S1).
 */
export function AskingSection(): ReactNode {
  const { company } = useCompany();
  return company.kind === "shared" ? <Asking book={company.book} /> : null;
}

function Asking({ book }: { readonly book: SharedBook }): ReactNode {
  const words = useWords().devices;
  const { asking, status } = useSharedView(book);
  const { host } = useCompany();
  const [refusals, setRefusals] = useState(0);
  const [error, setError] = useState<DevicesError | null>(null);
  const told = useRef<HTMLDivElement>(null);
  const refuse = async (one: Announced): Promise<void> => {
    setError(null);
    const done = await book.refuse(one);
    if (!done.ok) return setError(done.error);
    setRefusals((before) => before + 1);
  };
  // The button that was pressed went with the request.
  useEffect(() => {
    if (refusals > 0) told.current?.focus();
  }, [refusals]);
  if (status.kind === "removed" || (asking.length === 0 && refusals === 0)) return null;
  return (
    <Section title={words.asking.title}>
      {asking.map((one) => (
        <OneAsks key={one.keys.device} hoursLeft={one.hoursLeft} onRefuse={() => void refuse(one)} />
      ))}
      {error !== null && <ErrorNote blocking>{devicesErrorText(error, words.error, host)}</ErrorNote>}
      <div role="status" ref={told} tabIndex={-1}>
        {refusals > 0 && <ErrorNote>{words.asking.refused}</ErrorNote>}
      </div>
    </Section>
  );
}

interface OneAsksProps {
  readonly hoursLeft: number;
  readonly onRefuse: () => void;
}

function OneAsks({ hoursLeft, onRefuse }: OneAsksProps): ReactNode {
  const words = useWords().devices.asking;
  const [mine, setMine] = useState(false);
  return (
    <div className={styles["asking"]}>
      <p>{hoursLeft > 0 ? words.text(hoursLeft) : words.now}</p>
      <Equal>
        <Button onPress={() => setMine(true)}>{words.mine}</Button>
        <Button onPress={onRefuse}>{words.notMine}</Button>
      </Equal>
      <p role="status">{mine && words.waits}</p>
    </div>
  );
}
