import { civilDateAt } from "@counterpoint/kernel";
import type { KnownDevice } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { additions, liveOf } from "../../../app/devices/additions.ts";
import type { SharedBook, SharedView } from "../../../app/devices/company.ts";
import { DeviceTasks } from "../../../app/devices/DeviceTasks.tsx";
import { useDeviceNames } from "../../../app/devices/device-names.ts";
import { useNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { RuledList } from "../../../ui/lists/RuledList.tsx";
import { Text } from "../../../ui/text/Text.tsx";
import styles from "./Devices.module.css";
import { RenameForm } from "./RenameForm.tsx";
import { TakeOutForm } from "./TakeOutForm.tsx";

interface DeviceListProps {
  readonly book: SharedBook;
  readonly view: SharedView;
}

export function DeviceList({ book, view }: DeviceListProps): ReactNode {
  const words = useWords().devices;
  const nameOf = useDeviceNames();
  const { today } = useNow();
  const list = useRef<HTMLDivElement>(null);
  const [takenOut, setTakenOut] = useState<string | null>(null);
  const news = additions(view.devices, view.self, today);
  return (
    <div ref={list} tabIndex={-1}>
      <RuledList label={words.list.label}>
        {liveOf(view.devices).map((device) => (
          <li key={device.device}>
            <OneDevice
              book={book}
              device={device}
              name={nameOf(device.device)}
              self={device.device === view.self}
              news={news.includes(device)}
              onTakenOut={(name) => {
                setTakenOut(name);
                list.current?.focus();
              }}
            />
          </li>
        ))}
      </RuledList>
      <p role="status">{takenOut !== null && words.takeOut.done(takenOut)}</p>
    </div>
  );
}

interface OneDeviceProps {
  readonly book: SharedBook;
  readonly device: KnownDevice;
  readonly name: string;
  readonly self: boolean;
  /** It was added lately, and this device says so (S1). */
  readonly news: boolean;
  readonly onTakenOut: (name: string) => void;
}

function OneDevice({ book, device, name, self, news, onTakenOut }: OneDeviceProps): ReactNode {
  const words = useWords().devices.list;
  const { today, zone } = useNow();
  return (
    <>
      <h3 className={styles["name"]}>
        <bdi>{name}</bdi>
        {self && <span className={styles["self"]}>, {words.self}</span>}
      </h3>
      <Text kind="ui">
        {device.lastWrote === null ? words.wroteNothing : words.wrote(civilDateAt(device.lastWrote, zone), today)}
      </Text>
      {news && <ErrorNote>{words.added(device.firstSeen, today)}</ErrorNote>}
      <DeviceTasks
        name={name}
        self={self}
        words={words}
        form={(task, onClose) =>
          task === "rename" ? (
            <RenameForm device={device.device} name={name} onClose={onClose} />
          ) : (
            <TakeOutForm
              book={book}
              device={device.device}
              name={name}
              onDone={() => onTakenOut(name)}
              onClose={onClose}
            />
          )
        }
      />
    </>
  );
}
