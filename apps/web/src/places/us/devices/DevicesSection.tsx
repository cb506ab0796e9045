import { type ReactNode, useEffect, useRef } from "react";
import { WAYS } from "../../../app/arrive/use-arrival.ts";
import { useCompany, useSync } from "../../../app/devices/company-context.ts";
import { useLayer } from "../../../app/layer.ts";
import { useDetail } from "../../../app/location.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import styles from "./Devices.module.css";
import { HostNote } from "./HostNote.tsx";
import { SharedDevices } from "./SharedDevices.tsx";
import { useAddDevice } from "./use-add-device.ts";

interface DevicesSectionProps {
  /** Goes to where a passphrase is set. */
  readonly onSetLock: () => void;
}

/** Whether this book is on other devices of the person too, which they are, and how one is added. */
export function DevicesSection({ onSetLock }: DevicesSectionProps): ReactNode {
  const words = useWords().devices;
  const { status } = useSync();
  const lead = useRef<HTMLDivElement>(null);
  /** Somebody was sent here to look at something. */
  const sent = useDetail("devices") === "look";
  useEffect(() => {
    if (sent) lead.current?.scrollIntoView({ block: "center" });
  }, [sent]);
  return (
    <>
      <Section title={words.title}>
        <div ref={lead} className={styles["parts"]}>
          <Standing onSetLock={onSetLock} />
        </div>
      </Section>
      {status.kind !== "by-file" && status.kind !== "removed" && <HostNote />}
    </>
  );
}

function Standing({ onSetLock }: DevicesSectionProps): ReactNode {
  const words = useWords().devices;
  const { company } = useCompany();
  switch (company.kind) {
    case "unread":
      return null;
    case "unreadable":
      return <ErrorNote>{words.unreadable}</ErrorNote>;
    case "alone":
      return <Alone onSetLock={onSetLock} />;
    case "shared":
      return <SharedDevices book={company.book} onSetLock={onSetLock} />;
  }
}

function Alone({ onSetLock }: DevicesSectionProps): ReactNode {
  const { arrive, devices } = useWords();
  const words = devices.alone;
  const ways = useLayer(WAYS);
  const { passphrase } = useLock().opensBy;
  const { open, button } = useAddDevice();
  return (
    <>
      {words.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {!passphrase && <p>{words.needsLock}</p>}
      <ButtonRow>
        {passphrase ? (
          <Button ref={button} onPress={open}>
            {words.begin}
          </Button>
        ) : (
          <Button onPress={onSetLock}>{words.setLock}</Button>
        )}
        <Button onPress={() => ways.open()}>{arrive.ways.join}</Button>
      </ButtonRow>
    </>
  );
}
