import type { DeviceId, Result } from "@counterpoint/kernel";
import type { Alarm, StorageError } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { ButtonRow } from "../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../ui/error-note/ErrorNote.tsx";
import { RuledList } from "../../ui/lists/RuledList.tsx";
import { Section } from "../../ui/section/Section.tsx";
import { useWords } from "../words.ts";
import styles from "./Alarms.module.css";
import { type AlarmGroup, groupAlarms } from "./group-alarms.ts";

interface AlarmsProps {
  readonly alarms: readonly Alarm[];
  readonly nameOf: (device: DeviceId) => string;
  readonly host: string;
  readonly onSeen: (alarm: Alarm) => Promise<Result<void, StorageError>>;
}

/** What came from outside and did not fit, until the person has read it. Nothing of it is in the book. */
export function Alarms({ alarms, nameOf, host, onSeen }: AlarmsProps): ReactNode {
  const words = useWords().sync.alarms;
  const groups = groupAlarms(alarms);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const dismiss = async (group: AlarmGroup): Promise<void> => {
    let failed = false;
    for (const alarm of group.alarms) failed = !(await onSeen(alarm)).ok || failed;
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
                <OneAlarm
                  kind={group.kind}
                  device={group.device === null ? words.aDevice : nameOf(group.device)}
                  host={host}
                  onSeen={() => void dismiss(group)}
                />
              </li>
            ))}
          </RuledList>
          {failed && <ErrorNote blocking>{words.notSeen}</ErrorNote>}
        </Section>
      )}
    </div>
  );
}

interface OneAlarmProps {
  readonly kind: Alarm["kind"];
  readonly device: string;
  readonly host: string;
  readonly onSeen: () => void;
}

function OneAlarm({ kind, device, host, onSeen }: OneAlarmProps): ReactNode {
  const words = useWords().sync.alarms;
  const said = words.kinds[kind];
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
