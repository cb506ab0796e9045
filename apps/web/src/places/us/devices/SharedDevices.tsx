import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { additions, liveOf } from "../../../app/devices/additions.ts";
import type { SharedBook } from "../../../app/devices/company.ts";
import { useCompany, useSharedView } from "../../../app/devices/company-context.ts";
import { useDeviceNames } from "../../../app/devices/device-names.ts";
import { useLock } from "../../../app/lock-context.ts";
import { useNow } from "../../../app/now.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ButtonRow } from "../../../ui/button/ButtonRow.tsx";
import { ErrorNote } from "../../../ui/error-note/ErrorNote.tsx";
import { useRecovery } from "../words/use-recovery.ts";
import { DeviceList } from "./DeviceList.tsx";
import { PaceChoice } from "./PaceChoice.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { useAddDevice } from "./use-add-device.ts";
import { useBegins } from "./use-begins.ts";

const ByFile = lazy(async () => ({ default: (await import("../parcel/ByFile.tsx")).ByFile }));

interface SharedDevicesProps {
  readonly book: SharedBook;
  readonly onSetLock: () => void;
}

/** A book on several devices: how it stands, who asks to come in, which devices there are, and what can be done. */
export function SharedDevices({ book, onSetLock }: SharedDevicesProps): ReactNode {
  const words = useWords().devices;
  const view = useSharedView(book);
  const { host } = useCompany();
  const files = useMemo(() => book.byFile(), [book]);
  if (view.status.kind === "removed") {
    return words.removed.map((text) => <p key={text}>{text}</p>);
  }
  return (
    <>
      <StatusLine status={view.status} />
      <DeviceList book={book} view={view} />
      <TakenOut view={view} />
      {view.status.kind !== "by-file" && (
        <>
          <AddButton onSetLock={onSetLock} />
          <PaceChoice book={book} />
          <WordsNote />
        </>
      )}
      <Suspense fallback={null}>
        <ByFile files={files} />
      </Suspense>
      {view.status.kind === "by-file" && (
        <>
          <p>{words.add.instead(host)}</p>
          <AddButton onSetLock={onSetLock} />
        </>
      )}
    </>
  );
}

function TakenOut({ view }: { readonly view: ReturnType<SharedBook["view"]> }): ReactNode {
  const words = useWords().devices.list;
  const nameOf = useDeviceNames();
  const { today } = useNow();
  const live = new Set(liveOf(view.devices));
  const out = view.devices.filter((device) => !live.has(device));
  if (out.length === 0) return null;
  const news = additions(view.devices, view.self, today).filter((device) => !live.has(device));
  return (
    <>
      {news.map(({ device, firstSeen }) => (
        <ErrorNote key={device}>{words.addedOut(nameOf(device), firstSeen, today)}</ErrorNote>
      ))}
      <p>{words.out(out.map(({ device }) => nameOf(device)).join(", "))}</p>
    </>
  );
}

function AddButton({ onSetLock }: { readonly onSetLock: () => void }): ReactNode {
  const words = useWords().devices;
  const { host } = useCompany();
  const begins = useBegins();
  const { passphrase } = useLock().opensBy;
  const { open, button } = useAddDevice();
  if (passphrase) {
    return (
      <ButtonRow>
        <Button ref={button} onPress={open}>
          {begins ? words.add.openHost(host) : words.add.open}
        </Button>
      </ButtonRow>
    );
  }
  return (
    <>
      <p>{words.alone.needsLock}</p>
      <ButtonRow>
        <Button onPress={onSetLock}>{words.alone.setLock}</Button>
      </ButtonRow>
    </>
  );
}

/** Where the words are that bring the book back: only on the device that made them, or was given them. */
function WordsNote(): ReactNode {
  const words = useWords().devices.words;
  const { known, drawn } = useRecovery();
  if (known === "unread") return null;
  return <p>{drawn ? words.here : words.elsewhere}</p>;
}
