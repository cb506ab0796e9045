import { type ReactNode, useRef, useState } from "react";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useCompany, useSharedView } from "../../../app/devices/company-context.ts";
import { useDeviceNames } from "../../../app/devices/device-names.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { RuledList } from "../../../ui/lists/RuledList.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import styles from "./Devices.module.css";
import { type AlarmGroup, groupAlarms } from "./group-alarms.ts";

/** What came from outside and did not fit, until the person has read it. Nothing of it is in the book. */
export function AlarmsSection(): ReactNode {
  const { company } = useCompany();
  return company.kind === "shared" ? <Alarms book={company.book} /> : null;
}

function Alarms({ book }: { readonly book: SharedBook }): ReactNode {
  const words = useWords().sync.alarms;
  const groups = groupAlarms(useSharedView(book).alarms);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const dismiss = async ({ alarms }: AlarmGroup): Promise<void> => {
    let failed = false;
    for (const alarm of alarms) failed = !(await book.dismiss(alarm)).ok || failed;
    setFailed(failed);
    // The button that was pressed goes with what was read.
    if (!failed) place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {groups.length > 0 && (
        <Section title={words.title} sub={words.lead}>
          <RuledList>
            {groups.map((group) => (
              <li key={group.key}>
                <OneAlarm group={group} onSeen={() => void dismiss(group)} />
              </li>
            ))}
          </RuledList>
          {failed && <ErrorNote blocking>{words.notSeen}</ErrorNote>}
        </Section>
      )}
    </div>
  );
}

function OneAlarm({ group, onSeen }: { readonly group: AlarmGroup; readonly onSeen: () => void }): ReactNode {
  const words = useWords().sync.alarms;
  const { host } = useCompany();
  const nameOf = useDeviceNames();
  const said = words.kinds[group.kind];
  const device = group.device === null ? words.aDevice : nameOf(group.device);
  return (
    <>
      <h3>{said.title(host, device)}</h3>
      <dl className={styles["said"]}>
        <dt>{words.may}</dt>
        <dd>{said.may(host, device)}</dd>
        <dt>{words.safe}</dt>
        <dd>{said.safe(host, device)}</dd>
        <dt>{words.act}</dt>
        <dd>{said.act(host, device)}</dd>
      </dl>
      <ButtonRow>
        <Button onPress={onSeen}>{words.seen}</Button>
      </ButtonRow>
    </>
  );
}
