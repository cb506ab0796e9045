import type { DeviceId } from "@counterpoint/kernel";
import { DEVICE_NAME_LENGTH, nameDevice } from "@counterpoint/space";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../../ui/button/ButtonRow.tsx";
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
  const [task, setTask] = useState<"rename" | "take out" | null>(null);
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  const toggle = (which: "rename" | "take out"): void => {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setTask(task === which ? null : which);
  };
  useEffect(() => {
    if (wasOpen.current && task === null) opener.current?.focus();
    wasOpen.current = task !== null;
  }, [task]);
  return (
    <>
      <h4>
        <bdi>{name}</bdi>
        {self && `, ${words.self}`}
      </h4>
      <ButtonRow>
        <Button aria-label={words.renameOf(name)} aria-expanded={task === "rename"} onPress={() => toggle("rename")}>
          {words.rename}
        </Button>
        {!self && (
          <Button
            aria-label={words.takeOutOf(name)}
            aria-expanded={task === "take out"}
            onPress={() => toggle("take out")}
          >
            {words.takeOut}
          </Button>
        )}
      </ButtonRow>
      {task === "rename" && (
        <NameForm
          label={words.label}
          name={name}
          maxLength={DEVICE_NAME_LENGTH}
          write={(next) => nameDevice(device, next)}
          onClose={() => setTask(null)}
        />
      )}
      {task === "take out" && (
        <TakeOut device={device} name={name} onDone={() => onTakenOut(name)} onClose={() => setTask(null)} />
      )}
    </>
  );
}
