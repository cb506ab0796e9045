import type { DeviceId } from "@counterpoint/kernel";
import { deviceNameKind, type KnownDevice } from "@counterpoint/space";
import { type ReactNode, useRef, useState } from "react";
import { additions, liveOf } from "../../../../app/devices/additions.ts";
import { useNow } from "../../../../app/now.ts";
import { otherOf, useNames, useOurBook, useOurRecords, useOurView } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { ErrorNote } from "../../../../ui/error-note/ErrorNote.tsx";
import { RuledList } from "../../../../ui/lists/RuledList.tsx";
import { Section } from "../../../../ui/section/Section.tsx";
import { Text } from "../../../../ui/text/Text.tsx";
import { OwnDevice } from "./OwnDevice.tsx";
import { Unfinished } from "./Unfinished.tsx";

type NameOf = (device: DeviceId) => string;

/** Whose devices are in the book: one's own, which can be taken out, and the other's, by name and day and no more. */
export function OurDevices(): ReactNode {
  const words = useWords().ourUs.devices;
  const { space } = useOurBook();
  const { other } = useNames();
  const [mine, theirs] = [useDeviceNames(), useDeviceNames(otherOf(space))];
  const { devices, partnerDevices } = useOurView();
  return (
    <Section title={words.title}>
      <OwnList devices={devices} nameOf={mine} />
      <p>{words.lost}</p>
      <p>{words.only}</p>
      <h3>{words.theirs(other)}</h3>
      <RuledList label={words.theirs(other)}>
        {liveOf(partnerDevices).map(({ device, firstSeen }) => (
          <li key={device}>
            <bdi>{theirs(device)}</bdi>
            <Since day={firstSeen} />
          </li>
        ))}
      </RuledList>
    </Section>
  );
}

function OwnList({
  devices,
  nameOf,
}: {
  readonly devices: readonly KnownDevice[];
  readonly nameOf: NameOf;
}): ReactNode {
  const words = useWords().ourUs.devices;
  const self = useOurBook().link.device;
  const { today } = useNow();
  const [takenOut, setTakenOut] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const live = liveOf(devices);
  const news = additions(devices, self, today);
  return (
    <div ref={list} tabIndex={-1}>
      <h3>{words.mine}</h3>
      <RuledList label={words.mine}>
        {live.map((device) => (
          <li key={device.device}>
            <OwnDevice
              device={device.device}
              name={nameOf(device.device)}
              onTakenOut={(name) => {
                setTakenOut(name);
                list.current?.focus();
              }}
            />
            <Since day={device.firstSeen} />
            {news.includes(device) && <ErrorNote>{words.added(device.firstSeen, today)}</ErrorNote>}
          </li>
        ))}
      </RuledList>
      {news
        .filter((device) => !live.includes(device))
        .map(({ device, firstSeen }) => (
          <ErrorNote key={device}>{words.addedOut(nameOf(device), firstSeen, today)}</ErrorNote>
        ))}
      <Unfinished onDone={() => list.current?.focus()} />
      <p role="status">{takenOut !== null && words.confirm.done(takenOut)}</p>
    </div>
  );
}

function Since({ day }: { readonly day: string }): ReactNode {
  const words = useWords().ourUs.devices;
  const { today } = useNow();
  return <Text kind="ui">{words.since(day, today)}</Text>;
}

function useDeviceNames(owner?: ReturnType<typeof otherOf>): NameOf {
  const { unnamed } = useWords().ourUs.devices;
  const names = useOurRecords(deviceNameKind, owner);
  return (device) => names.find(({ id }) => id === device)?.fields.name ?? unnamed;
}
