import type { DeviceId } from "@counterpoint/kernel";
import { DEVICE_NAME_LENGTH, nameDevice } from "@counterpoint/space";
import type { ReactNode } from "react";
import { DeviceTasks } from "../../../../app/devices/DeviceTasks.tsx";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { NameForm } from "../NameForm.tsx";
import { TakeOut } from "./TakeOut.tsx";

interface OwnDeviceProps {
  readonly device: DeviceId;
  readonly name: string;
  readonly onTakenOut: (name: string) => void;
}

export function OwnDevice({ device, name, onTakenOut }: OwnDeviceProps): ReactNode {
  const words = useWords().ourUs.devices;
  const self = useOurBook().link.device === device;
  return (
    <>
      <h4>
        <bdi>{name}</bdi>
        {self && `, ${words.self}`}
      </h4>
      <DeviceTasks
        name={name}
        self={self}
        words={words}
        form={(task, onClose) =>
          task === "rename" ? (
            <NameForm
              label={words.label}
              name={name}
              maxLength={DEVICE_NAME_LENGTH}
              write={(next) => nameDevice(device, next)}
              onClose={onClose}
            />
          ) : (
            <TakeOut device={device} name={name} onDone={() => onTakenOut(name)} onClose={onClose} />
          )
        }
      />
    </>
  );
}
